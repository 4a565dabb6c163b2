"""Practice in the window: a plan, one problem after the other, what is kept of it, and how it ends."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.learner.answers import Answer
from app.learner.coach import Coach
from app.learner.store import open_store
from app.learner.store.drafts import PRACTICE
from app.packs.drafts import ProblemDraft
from app.packs.library import Entry, Origin
from app.ui.practise.ending import EndView
from app.ui.practise.page import PractisePage
from app.ui.practise.sitting import SittingView
from app.ui.practise.start import StartView
from app.ui.practise.waiting import Wait
from app.ui.record import Record
from app.ui.settings import Settings
from engine.errors import LemmaError
from engine.maths.kinds import Kind
from lessons.folder import FolderContents
from lessons.making import new_pack
from lessons.reading import read_pack
from tests.app.ui.hands import LEFT
from tests.helpers.records import NOW

pytestmark = pytest.mark.gui
PICKED = (Kind.CHOICE, Kind.ORDERING, Kind.MATCHING)


class Shelf:
    """A library of one small pack."""

    def __init__(self, folder):
        self.folder = folder
        if not folder.exists():
            new_pack(folder, "my-school.speed", "Speed", "en")
        with FolderContents(folder) as contents:
            pack, _ = read_pack(contents)
        typed = [one for one in pack.problems if all(part.answer.kind.kind not in PICKED for part in one.parts)]
        self.one = replace(pack, problems=tuple(typed))

    def entries(self):
        return [Entry("my-school.speed", "", "Speed", Origin.INSTALLED, "Not signed")]

    def pack(self, name, version=""):
        return self.one

    def open(self, name, version=""):
        return FolderContents(self.folder)


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "speed")


@pytest.fixture
def open_page(qtbot, theme, tmp_path, shelf, worker):
    """A function that opens the page for a learner; None is nobody."""
    opened = []

    def build(name="Ada"):
        record = Record(Settings(None), lambda: open_store(tmp_path / "data"))
        page = PractisePage(theme, record, worker, lambda: shelf)
        opened.append((page, record))
        qtbot.addWidget(page)
        page.resize(900, 800)
        page.show()
        with qtbot.waitSignal(record.opened):
            record.start()
        if name is not None:
            with qtbot.waitSignal(record.changed):
                record.add(name, "", print)
        page.shown()
        page.record = record
        return page

    yield build
    for page, record in opened:
        page.close()
        record.close()


def ready(qtbot, page):
    qtbot.waitUntil(lambda: isinstance(page.view, StartView) and page.view.begin.isEnabled(), timeout=20000)


def problem(qtbot, page):
    """Waits for a problem; its first part."""
    qtbot.waitUntil(lambda: isinstance(page.view, SittingView) and page.view.problem is not None, timeout=20000)
    return page.view.problem.parts[0]


def give(qtbot, page, answer):
    """Types an answer and waits until it is kept."""
    part = problem(qtbot, page)
    part.field.line.setText(answer)
    qtbot.keyClick(part.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.next.isEnabled(), timeout=20000)


def attempts(qtbot, page):
    found = []
    page.record.ask(page, lambda store, profile: store.attempts(profile), found.append, print)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def words(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_without_a_name_it_asks_for_one(open_page, qtbot):
    page = open_page(None)
    with qtbot.waitSignal(page.who):
        qtbot.mouseClick(page.view.button, LEFT)


def test_the_plan_says_what_comes_and_another_length_changes_it(open_page, qtbot):
    page = open_page()
    ready(qtbot, page)
    first = page.view.headline.text()
    assert first.startswith("20 minutes:")
    qtbot.mouseClick(page.view.lengths[10], LEFT)
    qtbot.waitUntil(lambda: page.view.headline.text().startswith("10 minutes:"))
    assert page.view.minutes == 10


def test_an_answer_is_kept_and_the_next_problem_is_another(open_page, qtbot):
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    part = problem(qtbot, page)
    assert page.view.reason.text()
    assert "Problem 1 of about" in page.view.where.text()
    give(qtbot, page, part.part.expected)
    (attempt,) = attempts(qtbot, page)
    assert (attempt.outcome, attempt.score, attempt.hints) == ("right", 1.0, 0)
    assert attempt.typed == part.part.expected
    assert page.view.note.isVisible()
    first = page.view.problem
    qtbot.mouseClick(page.view.next, LEFT)
    qtbot.waitUntil(lambda: page.view.problem not in (None, first), timeout=20000)
    assert page.view.problem.variant != first.variant
    assert "Problem 2 of about" in page.view.where.text()


def test_only_the_first_answer_counts_and_hints_are_told(open_page, qtbot):
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    part = problem(qtbot, page)
    part.hint()
    page.activateWindow()
    qtbot.waitUntil(part.field.line.hasFocus)
    give(qtbot, page, "-99999")
    qtbot.waitUntil(page.view.next.isEnabled)
    assert part.field.line.hasFocus()  # for another try
    part.field.line.setText(part.part.expected)
    part.check()
    qtbot.waitUntil(lambda: part.right, timeout=20000)
    assert page.view.next.hasFocus()
    (attempt,) = attempts(qtbot, page)
    assert (attempt.outcome, attempt.hints) == ("wrong", 1)


def test_looking_at_the_solution_counts_as_not_known(open_page, qtbot):
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    problem(qtbot, page).show_solution()
    qtbot.waitUntil(lambda: page.view.next.isEnabled())
    (attempt,) = attempts(qtbot, page)
    assert (attempt.outcome, attempt.score, attempt.note) == ("wrong", 0.0, "practice.shown")


def test_stopping_tells_how_it_went_and_leads_back(open_page, qtbot):
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    give(qtbot, page, problem(qtbot, page).part.expected)
    qtbot.mouseClick(page.view.end, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.view, EndView))
    assert "1 problem, 1 right at once" in words(page.view)
    with qtbot.waitSignal(page.progress_wanted):
        qtbot.mouseClick(page.view.look, LEFT)
    qtbot.mouseClick(page.view.again, LEFT)
    ready(qtbot, page)


def test_a_placement_takes_not_learned_for_an_answer_and_tells_what_it_found(open_page, qtbot):
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.place_button, LEFT)
    problem(qtbot, page)
    assert page.view.skip.text() == "I have not learned this"
    qtbot.mouseClick(page.view.skip, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.view, EndView) or page.view.skip.isEnabled(), timeout=20000)
    if isinstance(page.view, SittingView):
        qtbot.mouseClick(page.view.end, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.view, EndView), timeout=20000)
    assert "After one question" in words(page.view) or "questions" in words(page.view)


def test_a_faulty_template_is_left_out_with_a_sentence(open_page, qtbot, shelf):
    bad = [replace(one, where=("1 = 2",), where_places=()) for one in shelf.one.problems[:-1]]
    shelf.one = replace(shelf.one, problems=(*bad, shelf.one.problems[-1]))
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    problem(qtbot, page)
    assert page.view.problem.variant.problem == shelf.one.problems[-1].name
    if bad:
        assert "was left out" in page.note.text()


def test_another_learner_begins_anew(open_page, qtbot):
    page = open_page()
    ready(qtbot, page)
    with qtbot.waitSignal(page.record.changed):
        page.record.add("Bob", "", print)
    qtbot.waitUntil(lambda: isinstance(page.view, StartView) and "Bob" in page.view.title.text(), timeout=20000)


def test_one_skill_alone_is_practised_when_it_is_asked_for_now_or_before_the_packs_are_read(open_page, qtbot, shelf):
    wanted = "my-school.speed/travel-time"
    others = {one.name for one in shelf.one.problems if one.skill != wanted}
    assert others
    page = open_page()
    page.practise_skill(wanted)
    for _ in range(3):
        part = problem(qtbot, page)
        assert page.view.problem.variant.skill == wanted
        old = page.view.problem
        qtbot.mouseClick(part.solution_button, LEFT)
        qtbot.waitUntil(page.view.next.isEnabled, timeout=20000)
        qtbot.mouseClick(page.view.next, LEFT)
        qtbot.waitUntil(lambda old=old: page.view.problem is not None and page.view.problem is not old, timeout=20000)
    page.practise_skill("my-school.speed/average-speed")
    qtbot.waitUntil(
        lambda: (
            isinstance(page.view, SittingView)
            and page.view.problem is not None
            and page.view.problem.variant.skill == "my-school.speed/average-speed"
        ),
        timeout=20000,
    )


def test_another_one_is_another_one(open_page, qtbot):
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    problem(qtbot, page)
    first = page.view.problem.variant.problem
    old = page.view.problem
    qtbot.mouseClick(page.view.skip, LEFT)
    qtbot.waitUntil(lambda: page.view.problem not in (None, old), timeout=20000)
    assert page.view.problem.variant.problem != first
    assert attempts(qtbot, page) == []


def test_a_placement_offers_no_help(open_page, qtbot):
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.place_button, LEFT)
    part = problem(qtbot, page)
    qtbot.waitUntil(part.check_button.isVisible)
    assert not part.hint_button.isVisible() and not part.solution_button.isVisible()


def test_an_answer_that_could_not_be_kept_can_be_given_again(open_page, qtbot, monkeypatch):
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    part = problem(qtbot, page)

    def full(*args, **kwargs):
        raise LemmaError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Coach, "answered", full)
        part.field.line.setText(part.part.expected)
        part.check()
        qtbot.waitUntil(lambda: "full" in page.note.text(), timeout=20000)
    assert page.view.next.isEnabled(), "one may go on all the same"
    part.check()
    qtbot.waitUntil(lambda: len(attempts(qtbot, page)) == 1, timeout=20000)
    assert (page.view.count, page.view.right) == (1, 1)


def in_two_parts(shelf):
    """Every problem of the shelf asks its question twice."""

    def twice(one):
        (part,) = one.parts
        return replace(one, parts=(replace(part, id="a"), replace(part, id="b", prompt="And once more?")), where=())

    shelf.one = replace(shelf.one, problems=tuple(twice(one) for one in shelf.one.problems if len(one.parts) == 1))


def test_a_problem_counts_by_all_its_parts(open_page, qtbot, shelf):
    in_two_parts(shelf)
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    first = problem(qtbot, page)
    view, shown = page.view, page.view.problem
    first.field.line.setText(first.part.expected)
    first.check()
    qtbot.waitUntil(lambda: view.next.isEnabled(), timeout=20000)
    assert "left out" in view.note.text and not view.skip.isEnabled()
    assert attempts(qtbot, page) == [], "not before it is complete, or left"
    shown.parts[1].show_solution()
    qtbot.waitUntil(lambda: len(attempts(qtbot, page)) == 1, timeout=20000)
    (attempt,) = attempts(qtbot, page)
    assert (attempt.part, attempt.note, attempt.score) == ("b", "practice.shown", 0.5)


def test_a_problem_that_is_left_with_parts_open_counts_as_it_is(open_page, qtbot, shelf):
    in_two_parts(shelf)
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    part = problem(qtbot, page)
    old = page.view.problem
    part.field.line.setText(part.part.expected)
    part.check()
    qtbot.waitUntil(lambda: page.view.next.isEnabled(), timeout=20000)
    qtbot.mouseClick(page.view.next, LEFT)
    qtbot.waitUntil(lambda: page.view.problem not in (None, old), timeout=20000)
    (attempt,) = attempts(qtbot, page)
    assert (attempt.part, attempt.note, attempt.score) == ("b", "practice.skipped", 0.5)
    assert (page.view.count, page.view.right) == (1, 0)


def test_the_page_is_never_empty_while_a_problem_is_made(open_page, qtbot, monkeypatch):
    page = open_page()
    ready(qtbot, page)
    window, opened = threading.get_ident(), []
    opening = page._library.open
    monkeypatch.setattr(page._library, "open", lambda name: opened.append(threading.get_ident()) or opening(name))
    qtbot.mouseClick(page.view.begin, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.view, SittingView) and page.view._shown is not None)
    assert isinstance(page.view._shown, Wait)
    give(qtbot, page, problem(qtbot, page).part.expected)
    before = page.view.problem
    qtbot.mouseClick(page.view.next, LEFT)
    while page.view.problem in (None, before):
        assert page.view._shown.isVisible()
        qtbot.wait(1)
    assert opened and window not in opened, "files are opened in the background"


@pytest.mark.parametrize("way", ["skip", "end"])
def test_a_variant_left_after_a_hint_does_not_come_again(open_page, qtbot, way):
    page = open_page()
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    part = problem(qtbot, page)
    variant = page.view.problem.variant
    part.hint()
    qtbot.waitUntil(lambda: part.hints_used > 0, timeout=20000)
    qtbot.mouseClick(getattr(page.view, way), LEFT)
    seeds = []
    page.record.ask(page, lambda store, profile: store.next_seed(profile, variant.problem), seeds.append, print)
    qtbot.waitUntil(lambda: bool(seeds))
    assert seeds == [variant.seed + 1]


def test_what_was_answered_before_a_kill_counts_when_another_problem_is_begun(open_page, qtbot, shelf):
    page = open_page()
    one = shelf.one.problems[0]
    answer = Answer(one.parts[0].id, "12", "wrong", "", 0.0, 1, 5.0)
    draft = ProblemDraft(one.name, shelf.one.version, 9, answers=(answer,)).to_json()
    page.record.ask(page, lambda store, profile: store.keep_draft(profile, PRACTICE, draft, NOW), print, print)
    ready(qtbot, page)
    qtbot.mouseClick(page.view.begin, LEFT)
    problem(qtbot, page)
    (kept,) = attempts(qtbot, page)
    assert (kept.item, kept.seed, kept.score, kept.hints) == (one.name, 9, 0.0, 1)

"""Learn: from the map to a skill and back by keys and clicks, what is kept, and what is said where nothing is there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from app.learner.ability import Mastery
from app.learner.store import open_store
from app.packs.library import Entry, Library, Origin
from app.tutor.more import BY_TEMPLATE
from app.ui.lessons.exploration_view import ExplorationView
from app.ui.lessons.item_view import Shown
from app.ui.lessons.page_view import PageView
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.places import Place
from app.ui.printing.dialog import PrintDialog
from engine.errors import LemmaError
from lessons.quizzes import Result
from tests.app.ui.hands import LEFT

pytestmark = pytest.mark.gui
SPEED = "example.speed/average-speed"


def wait_for(qtbot, page, sort):
    qtbot.waitUntil(lambda: isinstance(page.skill.items.view, sort), timeout=10000)
    return page.skill.items.view


def kept(record, tmp_path):
    """What the record holds, once everything has been written."""
    record.close()
    store = open_store(tmp_path / "record").store
    try:
        (profile,) = store.profiles()
        return store.attempts(profile.id), store.quizzes(profile.id)
    finally:
        store.close()


def test_the_map_has_every_skill_and_the_chips_choose_a_pack(open_page, qtbot):
    page = open_page()
    overview = page.overview
    everything = len(page.atlas.graph.order)
    assert everything == len(overview.map._places) > 100
    assert [chip.text() for chip in overview.chips.values()][:2] == ["All", "Pre-algebra"]
    qtbot.mouseClick(overview.chips["lemma.physics"], LEFT)
    assert {skill.rpartition("/")[0] for skill in overview.map._places} == {"lemma.physics"}
    assert overview.list.topLevelItemCount() == len(overview.map._places) < everything


def test_arrow_keys_move_between_skills_and_enter_opens_and_escape_comes_back(open_page, qtbot):
    page = open_page()
    map_ = page.overview.map
    page.overview.choose_pack("lemma.pre-algebra")
    page.overview.take_focus()
    assert map_.hasFocus()
    first = map_.current
    seen = {first}
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        qtbot.keyClick(map_, key)
        seen.add(map_.current)
    assert len(seen) > 2
    chosen = map_.current
    assert page.overview.headline.text() == page.atlas.graph.name(chosen)
    qtbot.keyClick(map_, Qt.Key.Key_Return)
    assert page.skill.isVisible() and page.skill.title.text() == page.atlas.graph.name(chosen)
    qtbot.waitUntil(lambda: bool(page.skill.chips), timeout=20000)
    qtbot.keyClick(page.skill.to_map, Qt.Key.Key_Escape)
    assert page.overview.isVisible() and map_.hasFocus() and map_.current == chosen
    qtbot.keyClick(map_, Qt.Key.Key_Space)
    qtbot.keyClick(page.skill.to_map, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.overview.isVisible()


def test_every_skill_can_be_reached_with_the_arrow_keys(open_page, qtbot):
    map_ = open_page().overview.map
    reached, waiting = set(), [map_.current]
    while waiting:
        at = waiting.pop()
        if at in reached:
            continue
        reached.add(at)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            map_.current = at
            qtbot.keyClick(map_, key)
            waiting.append(map_.current)
    assert reached == set(map_._places)


def test_the_pointer_tells_and_a_click_opens(open_page, qtbot):
    page = open_page()
    page.overview.choose_pack("lemma.chemistry")
    skill = list(page.overview.map._places)[1]
    place = page.overview.map.place(skill).center()
    assert page.overview.map.current != skill
    for off in (QPoint(-3, 0), QPoint(3, 0)):
        qtbot.mouseMove(page.overview.map, place + off)
    qtbot.waitUntil(lambda: page.overview.headline.text() == page.atlas.graph.name(skill))
    told = page.overview.told.text()
    assert told.startswith("New. It needs ")
    qtbot.mouseClick(page.overview.map, LEFT, pos=place)
    assert page.skill.skill == skill


def test_the_list_says_the_same_as_the_map(open_page, qtbot):
    page = open_page()
    page.mastery = {}
    page._set_mastery({"lemma.physics/ohms-law": Mastery.MASTERED})
    qtbot.mouseClick(page.overview.as_list, LEFT)
    assert page.overview.list.hasFocus() and not page.overview.map.isVisible()
    page.overview.choose_pack("lemma.physics")
    page.overview.list.choose("lemma.physics/ohms-law")
    item = page.overview.list.currentItem()
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Ohm's law, mastered"
    assert item.text(1) == "mastered" and not item.icon(1).isNull()
    assert page.overview.told.text().startswith("Mastered.")
    qtbot.keyClick(page.overview.list, Qt.Key.Key_Return)
    assert page.skill.skill == "lemma.physics/ohms-law"


def test_a_narrow_page_begins_with_the_list(open_page):
    page = open_page()
    assert page.overview.map.isVisible()
    page.resize(500, 700)
    assert page.overview.list.isVisible() and not page.overview.map.isVisible()


def test_a_skill_has_its_lesson_explorations_problems_and_quizzes_and_leads_on(open_page, open_skill, qtbot):
    page = open_page()
    pack = page._library.pack("lemma.physics")
    exploration = pack.explorations[0]
    skill = f"lemma.physics/{exploration.skill.rpartition('/')[2]}"
    view = open_skill(page, skill)
    wait_for(qtbot, page, PageView)
    sorts = [what.sort for what in view.chips]
    assert sorts[0] == "page" and {"exploration", "problem", "quiz"} <= set(sorts)
    qtbot.mouseClick(view.chips[Shown("exploration", exploration.id)], LEFT)
    wait_for(qtbot, page, ExplorationView)
    problem = next(what for what in view.chips if what.sort == "problem")
    qtbot.mouseClick(view.chips[problem], LEFT)
    old = wait_for(qtbot, page, ProblemView)
    assert view.again.isVisible()
    qtbot.mouseClick(view.again, LEFT)
    qtbot.waitUntil(lambda: page.skill.items.view is not old, timeout=10000)
    linked = next(iter(view.links))
    qtbot.mouseClick(view.links[linked], LEFT)
    assert page.skill.skill == linked
    with qtbot.waitSignal(page.practise) as asked:
        qtbot.waitUntil(view.go.isEnabled, timeout=20000)
        qtbot.mouseClick(view.go, LEFT)
    assert asked.args == [linked]


def test_links_of_a_lesson_lead_to_skills_of_any_pack_and_to_what_stands_here(
    qtbot, theme, worker, tmp_path, folder, open_page, open_skill
):
    links = "[ratios](skill:lemma.pre-algebra/ratios) [a train](problem:train-speed) [x](skill:no.pack/x)"
    (folder / "lessons" / "average-speed.md").write_text(f"# Average speed\n\n{links}\n")
    with (folder / "pack.toml").open("a") as file:
        file.write('\nrequires = ["lemma.pre-algebra", "no.pack"]\n')
    library = Library(tmp_path / "linked")
    library.store.import_pack(folder, check=lambda contents: (), confirm=lambda question: True)
    page = open_page(library=library)

    def follow(tabs):
        open_skill(page, SPEED)
        shown = wait_for(qtbot, page, PageView).body.widgets()[0]
        shown.setFocus()
        for _ in range(tabs):
            qtbot.keyClick(shown, Qt.Key.Key_Tab)
        qtbot.keyClick(shown, Qt.Key.Key_Return)

    follow(2)
    assert wait_for(qtbot, page, ProblemView).variant.problem == "example.speed/train-speed"
    follow(3)
    assert page.skill.items.note.text() == "no.pack/x belongs to a pack that is not on this computer."
    follow(1)
    assert page.skill.skill == "lemma.pre-algebra/ratios"


def solve(qtbot, page, answer):
    part = page.skill.items.view.parts[0]
    part.field.line.setText(answer)
    qtbot.keyClick(part.field.line, Qt.Key.Key_Return)


def test_answers_are_kept_once_and_more_like_it_is_offered_when_solved(open_page, open_skill, qtbot, record, tmp_path):
    page = open_page(record)
    assert page.overview.whose.text() == "What you do here is kept for Ada."
    pack = page._library.pack("example.speed")
    problem = pack.problem("train-speed")
    view = open_skill(page, problem.skill)
    view.choose(Shown("problem", "train-speed"))
    first = wait_for(qtbot, page, ProblemView)
    items = view.items
    assert not items.more.isVisible()
    solve(qtbot, page, "1 km/h")
    qtbot.waitUntil(lambda: "This skill:" in items.note.text(), timeout=10000)
    qtbot.waitUntil(lambda: page.mastery.get(problem.skill) is Mastery.STARTED)
    assert view.known.text().startswith("Started.")
    solve(qtbot, page, first.variant.parts[0].typed)
    qtbot.waitUntil(items.more.isVisible, timeout=10000)
    qtbot.mouseClick(items.more, LEFT)
    qtbot.waitUntil(lambda: items.view is not first, timeout=10000)
    other = items.view
    assert other.variant.seed == first.variant.seed + 1
    assert items.note.text() == BY_TEMPLATE
    assert not items.more.isVisible()
    other.parts[0].show_solution()
    qtbot.waitUntil(lambda: "This skill:" in items.note.text(), timeout=10000)
    attempts, _ = kept(record, tmp_path)
    assert [(one.item, one.seed, one.typed, one.note, one.score) for one in reversed(attempts)] == [
        ("example.speed/train-speed", first.variant.seed, "1 km/h", attempts[1].note, 0.0),
        ("example.speed/train-speed", other.variant.seed, "", "practice.shown", 0.0),
    ]


def test_a_quiz_is_kept_and_cannot_be_taken_more_often_than_it_allows(open_page, open_skill, qtbot, record, tmp_path):
    page = open_page(record)
    pack = page._library.pack("example.speed")
    view = open_skill(page, pack.problem("train-speed").skill)
    items = view.items
    items.pack = replace(items.pack, quizzes=tuple(replace(quiz, attempts=1) for quiz in items.pack.quizzes))
    quiz = next(what for what in view.chips if what.sort == "quiz")
    qtbot.mouseClick(view.chips[quiz], LEFT)
    shown = wait_for(qtbot, page, QuizView)
    for _ in shown.paper.questions:
        qtbot.waitUntil(lambda: shown.next.isEnabled() and bool(shown._fields), timeout=10000)
        shown.advance()
    qtbot.waitUntil(lambda: items.note.text() == "The result is kept.", timeout=10000)
    view.again.click()
    qtbot.waitUntil(lambda: isinstance(items.view, QLabel), timeout=10000)
    assert "It can be taken once" in items.view.text()
    _, (row,) = kept(record, tmp_path)
    assert (row["pack"], row["quiz"], row["earned"], row["possible"]) == ("example.speed", quiz.id, 0, 6)
    assert Result.from_json(row["result"]) == shown.result


def test_without_a_learner_it_is_said_and_a_name_can_be_given(open_page, qtbot, record):
    page = open_page(record)
    assert not page.overview.ask_who.isVisible()
    record.leave()
    assert page.overview.whose.text() == "Nothing is kept: no learner is chosen."
    with qtbot.waitSignal(page.who):
        qtbot.mouseClick(page.overview.ask_who, LEFT)


class Shelf:
    """A library of packs that are not there."""

    def __init__(self, *ids):
        self.ids = ids

    def entries(self):
        return [Entry(one, "", one.title(), Origin.INSTALLED, "not signed") for one in self.ids]

    def open(self, name, version=""):
        raise LemmaError(f"{name} is damaged.")


def test_without_packs_there_is_one_sentence_and_one_thing_to_do(open_page, qtbot):
    page = open_page(library=Shelf())
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.sentence.text() == "There are no lesson packs on this computer."
    with qtbot.waitSignal(page.packs_wanted):
        qtbot.mouseClick(page.empty.button, LEFT)


def test_a_pack_that_cannot_be_read_is_left_out_and_said(open_page, qtbot, library, monkeypatch):
    entries, open_ = library.entries(), library.open
    bad = Entry("bad.pack", "", "Bad", Origin.INSTALLED, "not signed")
    monkeypatch.setattr(library, "entries", lambda: [*entries, bad])
    monkeypatch.setattr(library, "open", lambda name, v="": Shelf().open(name) if name == "bad.pack" else open_(name))
    page = open_page()
    assert page.overview.note.text() == "Bad: bad.pack is damaged."
    assert page.overview.note.isVisible() and page.overview.map.isVisible()


def test_a_pack_that_breaks_when_it_is_opened_says_so_and_leads_back(open_page, qtbot, library, monkeypatch):
    page = open_page()
    monkeypatch.setattr(library, "pack", Shelf().open)
    page.show_skill("lemma.physics/ohms-law")
    qtbot.waitUntil(lambda: page.skill.note.text() == "lemma.physics is damaged.")
    assert not page.skill.go.isEnabled()
    qtbot.mouseClick(page.skill.to_map, LEFT)
    assert page.overview.isVisible()


def test_the_files_of_a_pack_are_closed_when_another_is_opened(open_page, open_skill, qtbot):
    page = open_page()
    speed = page.atlas.skills("example.speed")[0]
    open_skill(page, speed)
    before = page.skill.items.contents
    open_skill(page, "lemma.pre-algebra/" + page.atlas.skills("lemma.pre-algebra")[0].rpartition("/")[2])
    assert before._file.closed
    assert page._opened == []


def test_it_is_a_page_of_the_window_and_packs_lead_to_it(qtbot, open_window, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    window = open_window()
    window.learn_from("lemma.geometry")
    page = window.pages[Place.LEARN]
    assert page.isVisible() and not window.asking.isVisible()
    qtbot.waitUntil(lambda: page.overview.pack == "lemma.geometry", timeout=20000)
    window.menus.places[Place.ASK].trigger()
    assert window.asking.isVisible()
    assert window.go(Place.LEARN) is page
    assert page.overview.pack == "lemma.geometry"


def test_a_practice_sheet_of_a_skill_is_saved_from_its_page(open_page, open_skill, qtbot, tmp_path):
    page = open_page()
    view = open_skill(page, SPEED)
    qtbot.mouseClick(view.make_sheet, LEFT)
    dialog = page.findChild(PrintDialog)
    dialog.options.count.setValue(2)
    dialog.options.seed.setValue(5)
    dialog.options.behind.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.said, timeout=20000) as said:
        dialog.save_to(tmp_path / "sheet.md")
    text = (tmp_path / "sheet.md").read_text(encoding="utf-8")
    assert text.startswith("# Average speed") and "## Answers" in text
    assert "2 problems, sheet number 5." in text
    assert said.args == [view.items.note.text()]
    assert page._opened == []


def test_the_menu_prints_the_lesson_that_is_shown_and_a_sheet_of_the_pack_from_the_map(
    open_page, open_skill, qtbot, tmp_path
):
    page = open_page()
    page.overview.choose_pack("example.speed")
    dialog = page.save_or_print()
    assert dialog.options is not None
    with qtbot.waitSignal(dialog.said, timeout=20000):
        dialog.save_to(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert page.overview.note.text().endswith("sheet.pdf is ready.")
    open_skill(page, SPEED)
    wait_for(qtbot, page, PageView)
    dialog = page.save_or_print()
    assert dialog.options is None
    with qtbot.waitSignal(dialog.said, timeout=20000):
        dialog.save_to(tmp_path / "lesson.md")
    assert "# Average speed" in (tmp_path / "lesson.md").read_text(encoding="utf-8")

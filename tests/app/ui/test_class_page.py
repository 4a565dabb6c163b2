"""The page for teachers: results come in by drop, each counted once; the grid says how well, in words too."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox

from app.learner.results.form import write
from app.ui.class_page import ClassPage
from app.ui.settings import Settings
from lessons.signing import fingerprint
from tests.helpers.practice import NOW, answer, key, quiz, results

pytestmark = pytest.mark.gui
ADA = results(1, [answer(3), answer(2, score=0.0)], [quiz(2)], "Ada", NOW - timedelta(days=1))
BO = results(2, [answer(3), answer(1)], [], "Bo")


@pytest.fixture
def settings():
    return Settings(None)


@pytest.fixture
def page(qtbot, theme, settings):
    page = ClassPage(theme, settings, clock=lambda: NOW)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    page.shown()
    yield page
    page.close()


@pytest.fixture
def files(tmp_path):
    for name, handed, number in (("ada", ADA, 1), ("bo", BO, 2)):
        write(handed, key(number), tmp_path / f"{name}.results")
    return [tmp_path / "ada.results", tmp_path / "bo.results"]


def words(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def begun(page, qtbot, path):
    page.new_class(path)
    qtbot.waitUntil(lambda: page.found is not None, timeout=20000)


def brought(page, qtbot, paths):
    page.bring_in(paths)
    qtbot.waitUntil(lambda: not page.job.busy, timeout=20000)


def test_before_there_is_a_class_it_says_what_to_do(page):
    assert not page.bring.isEnabled() and not page.save.isEnabled()
    page.bring_in([])
    assert "Open a class first" in page.note.text()


def test_results_become_a_grid_and_the_same_file_twice_changes_nothing(page, qtbot, files, tmp_path):
    begun(page, qtbot, tmp_path / "8b")
    assert "Drop the files" in page.lead.text()
    brought(page, qtbot, files)
    assert "2 files taken, 4 new answers" in page.note.text()
    grid = page.grid
    assert [grid.verticalHeaderItem(row).text() for row in range(grid.rowCount())] == ["Ada", "Bo"]
    cells = {grid.item(row, column).text() for row in range(2) for column in range(grid.columnCount())}
    assert any("%" in text for text in cells)
    assert page.found.path == tmp_path / "8b.class"
    brought(page, qtbot, files)
    assert "0 new answers" in page.note.text()


def test_the_class_of_the_last_time_is_opened_again(page, qtbot, files, tmp_path, theme, settings):
    begun(page, qtbot, tmp_path / "8b.class")
    brought(page, qtbot, files)
    again = ClassPage(theme, settings, clock=lambda: NOW)
    qtbot.addWidget(again)
    again.shown()
    qtbot.waitUntil(lambda: again.found is not None, timeout=20000)
    assert len(again.found.learners) == 2
    again.close()


def test_a_broken_file_is_named_and_the_others_are_taken(page, qtbot, files, tmp_path):
    begun(page, qtbot, tmp_path / "8b.class")
    (tmp_path / "bad.results").write_bytes(b"no")
    brought(page, qtbot, [*files, tmp_path / "bad.results"])
    assert "bad.results" in page.note.text() and "2 files taken" in page.note.text()


def test_another_key_is_asked_about(page, qtbot, files, tmp_path):
    begun(page, qtbot, tmp_path / "8b.class")
    brought(page, qtbot, files)
    write(ADA, key(3), tmp_path / "ada.results")
    brought(page, qtbot, [tmp_path / "ada.results"])
    box = page.findChild(QMessageBox)
    assert "Ada" in box.text() and fingerprint(key(3).public) in box.text()
    assert "ada.results" in box.informativeText() and fingerprint(key(1).public) in box.informativeText()
    next(button for button in box.buttons() if "Yes" in button.text()).click()
    qtbot.waitUntil(lambda: not page.job.busy and "1 file taken" in page.note.text(), timeout=20000)


def test_a_yes_is_for_one_key_and_not_for_whatever_has_the_file_name(page, qtbot, files, tmp_path):
    begun(page, qtbot, tmp_path / "8b.class")
    brought(page, qtbot, files)
    write(ADA, key(3), tmp_path / "ada.results")
    brought(page, qtbot, [tmp_path / "ada.results"])
    write(BO, key(4), tmp_path / "ada.results")  # while the box is open
    next(button for button in page.findChild(QMessageBox).buttons() if "Yes" in button.text()).click()
    qtbot.waitUntil(lambda: not page.job.busy and "1 file refused" in page.note.text(), timeout=20000)
    asked = [box for box in page.findChildren(QMessageBox) if "Bo" in box.text()]
    assert len(asked) == 1 and fingerprint(key(4).public) in asked[0].text()


def test_a_learner_is_taken_out_after_a_question(page, qtbot, files, tmp_path):
    begun(page, qtbot, tmp_path / "8b.class")
    brought(page, qtbot, files)
    page.take_out(page.found.learners[0].id)
    box = page.findChild(QMessageBox)
    assert "Ada" in box.text()
    next(button for button in box.buttons() if button.text() == "Take out").click()
    qtbot.waitUntil(lambda: len(page.found.learners) == 1, timeout=20000)
    assert page.grid.rowCount() == 1


def test_tables_are_written(page, qtbot, files, tmp_path):
    begun(page, qtbot, tmp_path / "8b.class")
    brought(page, qtbot, files)
    page.save_tables(tmp_path / "tables")
    qtbot.waitUntil(lambda: "tables are in" in page.note.text(), timeout=20000)
    assert len(list((tmp_path / "tables").glob("8b-*/*.csv"))) >= 3

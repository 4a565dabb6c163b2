"""The interface in other languages: chosen, spoken, and from right to left where the language is."""

import re

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.ui import application
from app.ui.controls import FlowLayout, label
from app.ui.direction import LEFT_TO_RIGHT, RIGHT_TO_LEFT, direction_of, left_to_right
from app.ui.i18n import NAMES, language_for, languages, speak, tr
from app.ui.icons import icon
from app.ui.main_window import MainWindow
from app.ui.maths_input.maths_line import MathsLine
from app.ui.places import Place
from app.ui.resources import FONTS
from app.ui.rich_text import RichText
from app.ui.settings import Settings
from app.ui.settings_page import SettingsPage
from app.ui.speech import spoken
from app.ui.theme import ARABIC
from app.ui.transcript import Transcript
from tests.app.ui import fake_tutor as fake
from tests.app.ui.fake_tutor import FakeTutor


@pytest.fixture
def language(qapp, theme):
    """A function that has the program speak a language; English again afterwards."""

    def begin(code):
        speak(qapp, code)
        theme._apply()

    yield begin
    speak(qapp, "en")
    theme._apply()


def test_every_language_has_a_name_and_speaks(language):
    assert set(languages()) == set(NAMES)
    said = set()
    for code in languages():
        language(code)
        said.add(tr("Settings"))
        assert tr("{name} is already there. Choose another name.").format(name="x.class").count("x.class") == 1
    assert len(said) == len(NAMES)


def test_english_comes_back_after_another_language(language):
    language("de")
    assert tr("%n problem(s)", "", 1) == "1 Aufgabe"
    language("en")
    assert tr("%n problem(s)", "", 1) == "1 problem" and tr("Settings") == "Settings"


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "لا مسائل"), (1, "مسألة واحدة"), (2, "مسألتان"), (3, "3 مسائل"), (11, "11 مسألة"), (100, "100 مسألة")],
)
def test_the_six_plurals_of_arabic(language, count, said):
    language("ar")
    assert tr("%n problem(s)", "", count) == said


def test_the_language_is_the_chosen_one_else_the_systems(monkeypatch):
    class Locale:
        @staticmethod
        def system():
            return Locale()

        def uiLanguages(self):
            return ["fr-CA", "ar-EG", "de"]

    monkeypatch.setattr("app.ui.i18n.QLocale", Locale)
    assert language_for("de") == "de" and language_for("") == "ar" and language_for("xx") == "ar"
    monkeypatch.setattr(Locale, "uiLanguages", lambda self: ["fr"])
    assert language_for("") == "en"


def test_a_formula_is_read_aloud_in_the_language(language):
    assert spoken(r"\frac{1}{2}x^2 = 8") == "1 over 2 x squared equals 8"
    language("de")
    assert spoken(r"\frac{1}{2}x^2 = 8") == "1 durch 2 x Quadrat gleich 8"
    language("ar")
    assert re.sub("[\u2068\u2069]", "", spoken(r"\sqrt{x}")) == "الجذر التربيعي لـ x"
    language("en")
    assert spoken(r"\frac{\sqrt{2}}{2}") == "the fraction the square root of 2 over 2 end fraction"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Divide by 3.", LEFT_TO_RIGHT),
        ("اقسم على 3.", RIGHT_TO_LEFT),
        ("\u2068Ada\u2069: مألوفة", RIGHT_TO_LEFT),  # a name in isolating marks turns nothing
        ("3 + 4 = 7", LEFT_TO_RIGHT),
        ("5 \u2066x\u2069 لا", RIGHT_TO_LEFT),
    ],
)
def test_a_text_runs_as_its_first_letter(text, direction):
    assert direction_of(text) is direction


# --- from right to left ---------------------------------------------------------------------------------------------


def test_the_window_is_mirrored(open_window, language, qtbot, ended):
    language("ar")
    window = open_window()
    assert QGuiApplication.layoutDirection() is RIGHT_TO_LEFT
    assert window.rail.x() > window.asking.x(), "the rail stands at the right"
    assert window.asking.ask.solve.x() < window.asking.ask.edit.x()
    window.ask_problem("3x + 5 = 20")
    ended(window)
    qtbot.wait(30)
    card = window.asking.solution.cards[1]
    number = card.wake().layout().itemAt(0).widget()
    assert number.x() > card.body.x(), "the number of a step stands at its right"


def test_a_solution_in_english_runs_from_left_to_right_in_an_arabic_window(open_window, language, ended):
    language("ar")
    window = open_window(FakeTutor(fake.GOOD))
    window.ask_problem("3x + 5 = 20")
    ended(window)
    for card in window.asking.solution.cards.values():
        block = card.body.document().begin()
        while block.isValid():
            assert block.textDirection() is LEFT_TO_RIGHT, block.text()
            block = block.next()


def test_a_formula_reads_from_left_to_right_in_an_arabic_window(qtbot, theme, language, open_window):
    """Without letters nothing says which way "12 - 4" runs: it must not become "4 - 12"."""
    language("ar")
    window = open_window()
    edit = window.asking.ask.edit
    edit.setPlainText("12 - 4")
    qtbot.wait(20)
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    left = edit.cursorRect(cursor).x()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert left < edit.cursorRect(cursor).x()
    assert window.asking.empty.chips[1].text() == left_to_right("1/2 + 1/3") != "1/2 + 1/3"
    asked = []
    window.asking.empty.chosen.disconnect()
    window.asking.empty.chosen.connect(asked.append)
    window.asking.empty.chips[1].click()
    assert asked == ["1/2 + 1/3"], "what is asked has no marks in it"
    text = RichText(theme)
    text.set_text("النتيجة هي:\n\n```\n12 - 4\n```\n\n$$x = 3$$")
    qtbot.addWidget(text)
    blocks, block = [], text.document().begin()
    while block.isValid():
        blocks.append(block.textDirection())
        block = block.next()
    assert blocks[0] is RIGHT_TO_LEFT and blocks[1] is LEFT_TO_RIGHT


def test_an_answer_is_typed_from_left_to_right(qtbot, theme, language):
    language("ar")
    line = MathsLine(theme)
    qtbot.addWidget(line)
    line.setText("12 - 4")
    line.setCursorPosition(0)
    left = line.cursorRect().x()
    line.end(False)
    assert left < line.cursorRect().x()


def test_marks_that_point_onward_are_turned(theme, language):
    def picture(name):
        return icon(name, "#000000").pixmap(24, 24).toImage()

    right, left, check = picture("right"), picture("left"), picture("check")
    language("ar")
    assert picture("right") == left and picture("left") == right and picture("check") == check


def test_a_row_that_flows_begins_at_the_right(qtbot, theme, language):
    language("ar")
    row = QWidget()
    qtbot.addWidget(row)
    flow = FlowLayout()
    row.setLayout(flow)
    first, second = QPushButton("1"), QPushButton("2")
    flow.addWidget(first)
    flow.addWidget(second)
    row.resize(400, 60)
    row.show()
    qtbot.waitExposed(row)
    assert first.x() > second.x() and first.geometry().right() == 399


def test_an_english_sentence_stands_at_the_right_of_an_arabic_page(qtbot, theme, language):
    language("ar")
    text = label("This line does not follow.", "body")
    qtbot.addWidget(text)
    assert text.alignment() & Qt.AlignmentFlag.AlignRight and text.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_the_lines_of_an_arabic_sentence_end_at_one_edge(qtbot, theme, language):
    """Qt would leave the blank that a line was broken at to the right of it."""
    language("ar")
    page = QWidget()
    page.setStyleSheet("background: white; color: black")
    text = label(" ".join(["المشتقة"] * 12), "body")
    QVBoxLayout(page).addWidget(text)
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    qtbot.waitExposed(page)
    image, high = text.grab().toImage(), text.fontMetrics().height()
    edges = set()
    for middle in range(high // 2, image.height(), high):
        rows = range(max(0, middle - high // 2), min(image.height(), middle + high // 2))
        dark = [x for y in rows for x in range(image.width()) if QColor(image.pixel(x, y)).lightness() < 100]
        edges |= {max(dark)} if dark else set()
    assert len(edges) > 1 or max(edges) >= image.width() - 3
    assert max(edges) - min(edges) <= 2, edges


def test_where_words_are_not_read_the_examples_have_none(open_window, language):
    for code in ("de", "ar"):
        language(code)
        window = open_window(start=False)
        asked = " ".join(chip.text() for chip in window.asking.empty.chips)
        assert not re.search(r"[A-Za-z]{3,}", asked), asked


def test_a_copy_and_a_printed_solution_speak_the_language(language):
    language("de")
    transcript = Transcript("3x + 5 = 20")
    for event in fake.GOOD:
        transcript.apply(event)
    text = transcript.to_markdown()
    assert "**Aufgabe:** 3x + 5 = 20" in text and "**Schritt 1** *(geprüft)*" in text and "**Antwort:**" in text
    assert "Step" not in text and "Answer" not in text
    assert r"\textbf{Problem:}" in transcript.to_latex(), "a document of LaTeX has one language"


def test_the_title_of_a_lesson_stands_where_the_lesson_begins(qtbot, theme, language):
    language("ar")
    text = label("Adding on the number line", "headline", own=True)
    qtbot.addWidget(text)
    assert text.alignment() & Qt.AlignmentFlag.AlignLeft


def test_arabic_letters_come_with_the_program(theme, language):
    language("ar")
    assert theme.font().families()[0] == ARABIC
    assert QFontDatabase.WritingSystem.Arabic in QFontDatabase.writingSystems(ARABIC)
    assert {QFontDatabase.weight(ARABIC, style) for style in QFontDatabase.styles(ARABIC)} == {400, 600}
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL-NotoSansArabic.txt").read_text(encoding="utf-8")


# --- choosing -------------------------------------------------------------------------------------------------------


def test_the_settings_offer_each_language_in_its_own_name(qtbot, theme):
    page = SettingsPage(theme, None, language="de")
    qtbot.addWidget(page)
    assert {code: chip.text() for code, chip in page.languages.items() if code} == NAMES
    assert page.languages["de"].isChecked()
    with qtbot.waitSignal(page.language_chosen) as chosen:
        page.languages["ar"].click()
    assert chosen.args == ["ar"]
    page.language_chosen.connect(lambda code: pytest.fail("chosen twice"))
    page.languages["ar"].click()


def test_a_chosen_language_is_spoken_at_once_and_remembered(qapp, theme, monkeypatch, tmp_path, language):
    """The window is made anew in the language, at the page it was chosen on; the program goes on."""
    monkeypatch.setattr(application, "_log_to_file", lambda path: None)
    monkeypatch.setattr(application, "default_path", lambda: tmp_path / "window.ini")
    seen = []

    def window():
        return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible())

    def choose():
        seen.append((window().place, QGuiApplication.layoutDirection()))
        QTimer.singleShot(200, end)
        window().go(Place.SETTINGS).languages["ar"].click()

    def end():
        if QGuiApplication.layoutDirection() is not RIGHT_TO_LEFT:
            QTimer.singleShot(50, end)
            return
        seen.append((window().place, window().rail.buttons[Place.ASK].text()))
        window().close()

    QTimer.singleShot(200, choose)
    assert application.run(lambda: FakeTutor(), []) == 0
    assert seen == [(Place.ASK, LEFT_TO_RIGHT), (Place.SETTINGS, "اسأل")]
    assert Settings(tmp_path / "window.ini").language == "ar"

"""Handouts on pages: nothing lost, nothing cut, what belongs together on one page, always in light colours."""

import re
import zlib
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.packs.handout.model import Drawn, Handout, NewPage, Pictured, Room, Words
from app.tutor.conversation import Conversation
from app.tutor.ways import Kind, Said, Way, Work
from app.ui.formulas import paint
from app.ui.i18n import speak, tr
from app.ui.printing import dialog as dialogs
from app.ui.printing.conversation import conversation_handout
from app.ui.printing.pages import SIDES, Pages
from app.ui.printing.pdf import save
from app.ui.theme import Mode
from engine.errors import LemmaError
from lessons.plots.data import Axis, Data
from tests.app.ui import fake_tutor as fake
from tests.app.ui.hands import LEFT

pytestmark = pytest.mark.gui
A4 = QPageSize(QPageSize.PageSizeId.A4)
PLOT = Data("plot", "An empty plot", Axis(0, 1), Axis(0, 1), ())


def sheet(count, behind=()):
    problems = [(Words(f"**{n}.** Solve $$\\frac{{x}}{{{n}}} = {n}$$"), Room(4)) for n in range(1, count + 1)]
    return Handout("Equations", (*problems, *behind), source="Algebra", foot="Seed 1", to_fill=True)


def page_of(pages, block):
    return int(pages.document.documentLayout().blockBoundingRect(block).top() // pages._room.height())


def image_of(pages, number):
    image = QImage(round(pages.page.width()), round(pages.page.height()), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    pages.paint(painter, number, 96)
    painter.end()
    return image


def is_white(image, box):
    left, top, right, bottom = box
    return all(image.pixel(x, y) == 0xFFFFFFFF for y in range(top, bottom) for x in range(left, right))


def test_a_problem_and_its_room_are_on_one_page_and_no_page_is_empty(theme):
    pages = Pages(sheet(14), A4)
    assert pages.count > 1
    for first, last in pages._groups:
        start, end = (pages.document.findBlockByNumber(one) for one in (first, last))
        assert page_of(pages, start) == page_of(pages, end)
    used = {page_of(pages, pages.document.findBlockByNumber(first)) for first, _ in pages._groups}
    assert used == set(range(pages.count))


def test_nothing_crosses_from_one_page_to_the_next(theme):
    pages = Pages(sheet(14), A4)
    for number in range(pages.count):
        image = image_of(pages, number)
        width, height = image.width(), image.height()
        assert is_white(image, (0, height - 74, width, height - 54)), "the lowest lines are cut"
        assert is_white(image, (0, 66, width, 84)), "the highest lines are cut"
        assert is_white(image, (0, 0, 60, height)) and is_white(image, (width - 60, 0, width, height))


def test_answers_begin_a_page(theme):
    pages = Pages(sheet(2, behind=[(NewPage(), Words("## Answers")), (Words("**1.** $1$"),)]), A4)
    assert pages.count == 2
    block = pages.document.findBlockByNumber(pages._groups[2][0])
    assert (block.text(), page_of(pages, block)) == ("Answers", 1)
    assert page_of(pages, block.next()) == 1


def test_a_long_text_goes_over_pages_without_a_hole(theme):
    words = " ".join(["word"] * 900)
    pages = Pages(Handout("Long", ((Words("Short."),), (Words(f"## Heading\n\n{words}"),))), A4)
    assert pages.count == 2
    assert page_of(pages, pages.document.findBlockByNumber(pages._groups[1][0])) == 0


def test_it_is_printed_in_light_colours_from_a_dark_window(theme):
    theme.set_mode(Mode.DARK)
    theme.set_zoom(200)
    dark = image_of(Pages(sheet(2), A4), 0)
    theme.set_zoom(100)
    theme.set_mode(Mode.LIGHT)
    assert dark == image_of(Pages(sheet(2), A4), 0)
    assert dark.pixel(2, 2) == 0xFFFFFFFF


def test_a_formula_is_lines_on_paper_without_an_outline(theme, tmp_path):
    save(Handout("F", ((Words("$$\\frac{a}{b}$$"),),)), tmp_path / "f.pdf", A4)
    data = (tmp_path / "f.pdf").read_bytes()
    assert b"/Subtype /Image" not in data
    streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.S)
    drawn = b"".join(unpacked(one) for one in streams)
    assert drawn.count(b"\nh\nf") >= 2  # letters are filled outlines
    assert paint(QPainter(), QRectF(0, 0, 10, 10), "\\frac{", True, 16, "#000000") is False


def unpacked(stream):
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


def test_plots_and_pictures_are_on_the_page_and_a_broken_picture_is_told(theme, tmp_path):
    out = tmp_path / "mark.png"
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(out))
    blocks = (Drawn(PLOT), Pictured(out.read_bytes(), "The mark"), Pictured(b"no picture", "A broken picture"))
    pages = Pages(Handout("Figures", (blocks,)), A4)
    assert "A broken picture" in pages.document.toPlainText()
    assert pages.document.toPlainText().count("\ufffc") == 2


@pytest.mark.parametrize("ending", [".pdf", ".md"])
def test_a_file_is_written_whole_or_said_not_to_be(theme, tmp_path, ending):
    out = tmp_path / f"sheet{ending}"
    save(sheet(3), out)
    assert out.read_bytes().startswith(b"%PDF" if ending == ".pdf" else b"# Equations")
    with pytest.raises(LemmaError):
        save(sheet(3), tmp_path / "no folder" / f"sheet{ending}")
    with pytest.raises(LemmaError, match=r"\.pdf or \.md"):
        save(sheet(3), tmp_path / "sheet.txt")
    assert [one.name for one in tmp_path.iterdir()] == [out.name]


def conversation():
    now = datetime(2026, 1, 1, tzinfo=UTC)
    solved = Conversation().asked("3x + 5 = 20", now).answered(fake.GOOD)
    said = (Said(Kind.TYPED, "x*y_1 = <b>"), Said(Kind.HINT, "Think of $x$.", title="idea"))
    return solved.asked("x^2 = 4", now, Way.HINTS).worked(1, Work(said))


def test_a_solution_is_printed_with_the_verdicts_of_its_steps_and_a_conversation_with_all_turns():
    both = conversation_handout(conversation(), whole=True, who="Ada")
    text = both.to_markdown()
    assert "**Problem:** 3x + 5 = 20" in text and "*(checked)*" in text and "**Problem:** x^2 = 4" in text
    assert "You: x\\*y\\_1 = \\<b\\>" in text and "Think of $x$." in text
    assert both.who == "Ada"
    assert "3x + 5" not in conversation_handout(conversation(), whole=False).to_markdown()


def test_from_the_window_a_conversation_is_saved_with_ctrl_p(qtbot, open_window, ended, tmp_path, monkeypatch):
    window = open_window()
    assert not window.menus.save_or_print.isEnabled()
    window.ask_problem("3x + 5 = 20")
    ended(window)
    assert window.menus.save_or_print.isEnabled()
    assert window.menus.save_or_print.shortcut().toString() == "Ctrl+P"
    window.menus.save_or_print.trigger()
    dialog = window.findChild(dialogs.PrintDialog)
    out = tmp_path / "solution"
    monkeypatch.setattr(dialogs.QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(dialog.said):
        qtbot.mouseClick(dialog.pdf, LEFT)
    assert out.with_name("solution.pdf").read_bytes().startswith(b"%PDF")
    assert not dialog.isVisible()


def test_what_cannot_be_written_is_said_in_the_dialog_which_stays(qtbot, theme, tmp_path):
    def make(done, failed):
        done(sheet(1))

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = dialogs.PrintDialog(theme, parent, "Sheet", make)
    dialog.open()
    dialog.save_to(tmp_path / "nowhere" / "sheet.pdf")
    qtbot.waitUntil(dialog.note.isVisible)
    assert "cannot be written" in dialog.note.text()
    assert dialog.pdf.isEnabled() and dialog.isVisible()
    dialog.reject()


def test_a_long_sheet_leaves_the_window_alive_and_cancel_leaves_no_file(qtbot, theme, tmp_path, monkeypatch):
    monkeypatch.setattr(dialogs, "FRAME", 0.0)  # a bit of work at a time, however quick the machine
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = dialogs.PrintDialog(theme, parent, "Sheet", lambda done, failed: done(sheet(40)))
    dialog.open()
    dialog.save_to(tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: dialog.bar.value() > 0)
    assert not dialog.pdf.isEnabled() and dialog.isVisible()
    qtbot.mouseClick(dialog.cancel, LEFT)
    qtbot.wait(50)
    assert not dialog.isVisible() and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", ["en", "ar"])
def test_head_and_foot_begin_where_the_language_does_and_formulas_stay_with_their_text(qapp, theme, code):
    speak(qapp, code)
    try:
        text = Words("Now divide both sides by 3:\n\n$$x = 5$$")
        pages = Pages(Handout(tr("Solution"), ((text,),), source="Algebra", foot="Seed 1"), A4)
        image = image_of(pages, 0)
    finally:
        speak(qapp, "en")
    width = image.width()
    left, right = (SIDES, 40, SIDES + 30, 60), (width - SIDES - 30, 40, width - SIDES, 60)
    begins, ends = (left, right) if code == "en" else (right, left)
    assert not is_white(image, begins) and is_white(image, ends)
    formula = pages.document.lastBlock()
    assert formula.textDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("answer", [QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected])
def test_the_dialog_of_the_system_opens_and_what_it_was_told_is_printed(qtbot, theme, tmp_path, monkeypatch, answer):
    """The dialog of Qt itself, on a printer that writes a PDF; it is answered as soon as it is there."""
    out = tmp_path / "printed.pdf"

    class Printer(QPrinter):
        def __init__(self, mode):
            super().__init__(mode)
            self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            self.setOutputFileName(str(out))

    opened = []

    def reply():
        asked = QApplication.activeModalWidget()
        if isinstance(asked, QPrintDialog):
            opened.append(asked.windowTitle())
            asked.done(answer)
        else:
            QTimer.singleShot(20, reply)

    monkeypatch.setattr(dialogs, "QPrinter", Printer)
    monkeypatch.setattr(dialogs, "RESOLUTION", 72)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = dialogs.PrintDialog(theme, parent, "Sheet", lambda done, failed: done(sheet(3)))
    dialog.setModal(False)
    dialog.show()
    QTimer.singleShot(0, reply)
    said = []
    dialog.said.connect(said.append)
    qtbot.mouseClick(dialog.paper, LEFT)
    qtbot.waitUntil(lambda: dialog.paper.isEnabled() or not dialog.isVisible(), timeout=20000)
    assert opened
    if answer is QDialog.DialogCode.Accepted:
        assert said == ["Sent to the printer."] and not dialog.isVisible()
        assert out.read_bytes().startswith(b"%PDF")
    else:
        assert not said and dialog.isVisible() and not out.exists()
        dialog.reject()

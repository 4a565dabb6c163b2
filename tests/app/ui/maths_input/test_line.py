"""A line for mathematics with real keys: templates, places, undo, pasting, and the mark under a fault."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.maths_input import decimal_sign
from app.ui.maths_input.decimal_sign import DecimalSign
from app.ui.maths_input.field import MathsField
from app.ui.maths_input.grid import cells_of, written
from app.ui.maths_input.keys import NO_KEYS, keys_for, keys_for_working
from engine.maths.kinds import AnswerKind, Kind
from tests.app.ui.hands import LEFT

pytestmark = pytest.mark.gui
TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def make(qtbot, theme, ask):
    """A function that shows a field for a kind of answer, with another line behind it."""

    pages = []

    def build(kind=Kind.EXPRESSION, variables=("x",), **other):
        page = QWidget()
        pages.append(page)
        field = MathsField(theme, AnswerKind(kind, variables), ask, **other)
        rows = QVBoxLayout(page)
        rows.addWidget(field)
        rows.addWidget(QLineEdit())
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        field.line.setFocus()
        qtbot.waitUntil(field.line.hasFocus)
        return field

    yield build
    decimal_sign.choose(DecimalSign.PACK)
    QGuiApplication.clipboard().clear()


def press(field, name):
    """The key of that name."""
    return next(button for button in field.keys.buttons if button.accessibleName() == name)


def test_a_fraction_is_filled_in_with_tab(qtbot, make):
    field = make()
    line = field.line
    qtbot.keyClicks(line, "x+")
    qtbot.mouseClick(field.keys.toggle, LEFT)
    qtbot.mouseClick(press(field, "Fraction"), LEFT)
    assert line.text() == "x+(□)/(□)" and line.selectedText() == "□" and line.hasFocus()
    qtbot.keyClicks(line, "1")
    qtbot.keyClick(line, TAB)
    qtbot.keyClicks(line, "2")
    qtbot.keyClick(line, TAB)  # out of the brackets
    qtbot.keyClicks(line, "y")
    assert line.text() == "x+(1)/(2)y"
    qtbot.keyClick(line, TAB)
    assert not line.hasFocus()


def test_back_to_the_place_before(qtbot, make):
    line = make().line
    line.put("(□)/(□)")
    qtbot.keyClick(line, TAB)
    assert line.selectionStart() == 5
    qtbot.keyClick(line, BACKTAB, Qt.KeyboardModifier.ShiftModifier)
    assert line.selectionStart() == 1


def test_what_is_selected_goes_into_the_template(make):
    line = make().line
    line.insert("x+1")
    line.selectAll()
    line.put("√(□)")
    assert line.text() == "√(x+1)"
    line.selectAll()
    line.put("^2")
    assert line.text() == "(√(x+1))^2"


def test_every_insert_can_be_undone_and_redone(qtbot, make):
    line = make().line
    seen = [""]
    for key in keys_for(Kind.SOLUTION_SET):
        line.put(key.types)
        seen.append(line.text())
    for text in reversed(seen[:-1]):
        qtbot.keyClick(line, "z", Qt.KeyboardModifier.ControlModifier)
        assert line.text() == text
    while line.isRedoAvailable():
        line.redo()
    assert line.text() == seen[-1]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in NO_KEYS])
def test_what_the_keys_type_can_be_read_once_filled_in(kind):
    from engine.maths.read_as import read_as
    from engine.maths.reader import read

    for key in (*keys_for(kind, ("θ",)), *keys_for_working(kind)):
        filled = key.types.replace("□", "2")
        if kind in (Kind.CHEMICAL_FORMULA, Kind.CHEMICAL_EQUATION) or not filled:
            continue
        if "Unit" in key.name or "power of ten" in key.name or key.name == "Per":
            end = " m" if "power" in key.name else " m/s" if key.name == "Per" else ""
            read_as(f"3{filled if key.name != 'Per' else ''}{end}", AnswerKind(Kind.QUANTITY))
        elif key.types.startswith(("^", "°")):
            read(f"3{filled}")
        elif key.types.startswith("[") or key.name == "Interval without its ends":
            read_as(filled, AnswerKind(Kind.INTERVAL, ("x",)))
        elif key.types == " ∪ ":
            read_as(f"[1, 2]{filled}[3, 4]", AnswerKind(Kind.INTERVAL, ("x",)))
        elif key.types.endswith(" ") or key.name == "Plus a constant":
            read(
                f"x{filled}"
                if key.name == "Plus a constant"
                else f"x = 1{filled}x = 2"
                if "or" in key.types
                else f"x{filled}2"
            )
        elif key.types == "±":
            read("±2")
        else:
            read(filled.replace("∫ 2 dx", "∫ x dx"))


def test_the_keys_by_keyboard(qtbot, make):
    field = make(Kind.INTERVAL)
    line = field.line
    qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.keys.isVisible() and field.keys.buttons[0].hasFocus()
    at = [button.accessibleName() for button in field.keys.buttons].index("Infinity")
    for button in field.keys.buttons[:at]:
        qtbot.keyClick(button, Qt.Key.Key_Right)
    assert field.keys.buttons[at].hasFocus()
    qtbot.keyClick(field.keys.buttons[at], Qt.Key.Key_Return)
    assert line.text() == "∞" and line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(field.keys.buttons[0], Qt.Key.Key_Escape)
    assert line.hasFocus()


def test_the_keys_are_those_of_the_kind(make):
    def faces(kind, names=()):
        return {key.face for key in keys_for(kind, names)}

    assert {"≤", "∞", "∪"} <= faces(Kind.INTERVAL)
    assert {"m", "kg", "°C"} <= faces(Kind.QUANTITY) and "√" not in faces(Kind.QUANTITY)
    assert "∫" in faces(Kind.ANTIDERIVATIVE) and "∫" not in faces(Kind.INTEGER)
    assert "λ" in faces(Kind.EQUATION, ("lambda",)) and "λ" not in faces(Kind.EQUATION, ("x",))
    assert "→" in faces(Kind.CHEMICAL_EQUATION)
    assert make(Kind.SHORT_TEXT).keys is None


def test_a_matrix_is_typed_in_a_grid_by_keyboard(qtbot, make):
    field = make(Kind.MATRIX)
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(field.keys.buttons[0], Qt.Key.Key_Return)
    cells = field.keys.grid.cells
    assert cells[0][0].hasFocus()
    qtbot.keyClicks(cells[0][0], "1")
    qtbot.keyClick(cells[0][0], TAB)
    qtbot.keyClicks(cells[0][1], "1/2")
    qtbot.keyClick(cells[0][1], Qt.Key.Key_Down)
    assert cells[1][1].hasFocus()
    qtbot.keyClicks(cells[1][1], "4")
    qtbot.keyClick(cells[1][1], Qt.Key.Key_Home)
    qtbot.keyClick(cells[1][1], Qt.Key.Key_Left)
    qtbot.keyClicks(cells[1][0], "3")
    qtbot.keyClick(cells[1][0], Qt.Key.Key_Return)
    assert field.line.text() == "[[1, 1/2], [3, 4]]"
    assert field.line.hasFocus() and not field.keys.grid.isVisible()
    field.line.undo()
    assert field.line.text() == ""


def test_a_matrix_in_the_line_is_changed_in_the_grid(qtbot, make):
    field = make(Kind.MATRIX)
    field.line.insert("[[1, 2], [3, 4]]")
    field.keys.toggle.setChecked(True)
    field.keys.open_grid()
    grid = field.keys.grid
    assert grid.texts() == [["1", "2"], ["3", "4"]]
    more = next(b for b in grid.findChildren(type(grid.done)) if b.accessibleName() == "One column more")
    qtbot.mouseClick(more, LEFT)
    qtbot.mouseClick(grid.done, LEFT)
    assert field.line.text() == "[[1, 2, □], [3, 4, □]]"
    assert field.line.selectedText() == "□"


@pytest.mark.parametrize("text", ["[[1, 2], [3]]", "[1, 2]", "x", "", "[[f(1, 2), 3], [4, 5]]"])
def test_what_is_no_even_matrix_opens_an_empty_grid(text):
    assert cells_of(text) == []


def test_cells_with_decimal_commas():
    assert cells_of("[[1,5; 2]; [3; 4]]") == [["1,5", "2"], ["3", "4"]]
    assert written([["1,5", "2"], ["3", ""]], decimal_comma=True) == "[[1,5; 2]; [3; □]]"


def test_pasting_is_tidied_and_undone_in_one_go(qtbot, make):
    line = make().line
    qtbot.keyClicks(line, "2")
    QGuiApplication.clipboard().setText("\\begin{aligned}\n x &= 2 \\\\\n y &= 3\n\\end{aligned}")
    qtbot.keyClick(line, "v", Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "2" + r"\begin{aligned} x &= 2 \\ y &= 3 \end{aligned}"
    qtbot.keyClick(line, "z", Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "2"


def test_the_formula_is_drawn_while_typing_and_said(qtbot, make, ask):
    field = make()
    view = field.reading
    for key in "x^2/3":
        qtbot.keyClick(field.line, key)
    qtbot.waitUntil(lambda: bool(view.formula.text), timeout=5000)
    assert ask.asked[-1] == "x^2/3" and len(ask.asked) < 5  # not for every key
    assert view.formula.text == r"$\frac{x^{2}}{3}$"
    assert "x squared over three" in field.line.accessibleDescription()
    assert not view.note.isVisible()
    field.line.clear()
    assert not view.formula.isVisible()


def test_while_a_formula_is_unfinished_nothing_flickers_and_then_it_is_said_where(qtbot, make):
    field = make()
    view = field.reading
    qtbot.keyClicks(field.line, "x^2")
    qtbot.waitUntil(lambda: bool(view.formula.text), timeout=5000)
    qtbot.keyClicks(field.line, "+(3")
    qtbot.wait(300)
    assert view.formula.text == "$x^{2}$" and view.formula.isVisible()
    assert not view.note.isVisible() and field.line.mark < 0
    qtbot.waitUntil(view.note.isVisible, timeout=5000)
    assert "bracket" in view.note.text()
    assert field.line.mark == 4
    assert view.note.text() in field.line.accessibleDescription()
    qtbot.keyClicks(field.line, ")")
    assert not view.note.isVisible() and field.line.mark < 0


def test_a_place_left_empty_is_pointed_at(qtbot, make):
    field = make()
    field.line.put("(□)/(□)")
    qtbot.waitUntil(field.reading.note.isVisible, timeout=5000)
    assert "□" in field.reading.note.text() and field.line.mark == 1


def test_two_readings_are_offered_and_the_chosen_one_is_typed(qtbot, make):
    field = make()
    qtbot.keyClicks(field.line, "3 1/2")
    qtbot.waitUntil(field.reading.choices.isVisible, timeout=5000)
    chips = {b.text(): b for b in field.reading.choices.findChildren(type(field.keys.toggle))}
    qtbot.waitUntil(chips["(3 + 1/2)"].isVisible)
    qtbot.mouseClick(chips["(3 + 1/2)"], LEFT)
    assert field.line.text() == "(3 + 1/2)" and field.line.hasFocus()
    assert not field.reading.choices.isVisible()
    field.line.undo()
    assert field.line.text() == "3 1/2"


def test_a_decimal_comma_that_was_chosen_is_given_as_the_pack_writes_it(qtbot, make):
    field = make(Kind.DECIMAL)
    qtbot.keyClicks(field.line, "1,5")
    assert field.text() == "1,5"
    decimal_sign.choose(DecimalSign.COMMA)
    assert field.text() == "1.5"
    field.line.clear()
    field.line.put("(□, □)")
    assert field.line.text() == "(□; □)"


def test_a_pasted_picture_is_refused_in_a_sentence(qtbot, make):
    field, picture = make(), QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(picture)
    qtbot.keyClick(field.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "cannot be read here" in field.reading.note.text() and field.reading.note.isVisible()
    qtbot.keyClicks(field.line, "7")
    assert field.line.text() == "7" and not field.reading.note.isVisible()
    QGuiApplication.clipboard().clear()

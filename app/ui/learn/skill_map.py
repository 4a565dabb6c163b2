"""The map: every skill a box, lines to what builds on it, coloured by mastery; moved over with the arrow keys.

Drawn by one painter, only what is to be seen of it. Lines between packs are many: they are drawn only for the skill
that is chosen. What the map says, the list beside it says too, for screen readers and small windows.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.learner.ability import Mastery
from app.packs.atlas import Atlas
from app.ui.accessible import Role, told_as
from app.ui.aloud import announce
from app.ui.direction import mirrored
from app.ui.i18n import tr
from app.ui.learn.layout import Arrangement, arranged
from app.ui.learn.marks import LOOKS, paint_sign
from app.ui.theme import Theme
from app.ui.words import mastery_word

BOX = (170, 66)  # px at 100 %; higher where the letters are
INSIDE = (10, 7)  # px between a box and its words
ACROSS, DOWN = 40, 14  # px between boxes, along a layer's way and beside it
EDGE = 8  # px around everything
HEAD = 40  # px over a lane that has a name
LINES = 2  # lines of a name
SIDEWAYS = 2.5
"""How much more a step aside counts than one ahead when an arrow key looks for the next skill."""


class SkillMap(QWidget):
    """Shows `set_atlas`; emits `chosen` with the skill the keys or the pointer are at, `opened` with one to open."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._atlas = Atlas()
        self._mastery: Mapping[str, Mastery] = {}
        self._plan: Arrangement = arranged({}, {})
        self._room = 0
        self._upright = False
        self._ring = False
        self._places: dict[str, QRectF] = {}
        self._heads: list[tuple[QPointF, str]] = []
        self.current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Map of the skills"))
        told_as(self, Role.List)
        theme.changed.connect(self._arrange)

    def set_atlas(self, atlas: Atlas, pack: str, mastery: Mapping[str, Mastery]) -> None:
        """Shows the skills of a pack, all without one; skills that `mastery` does not name are new."""
        self._atlas, self._mastery = atlas, mastery
        skills = atlas.skills(pack)
        self._plan = arranged(
            {skill: atlas.graph.needs(skill) for skill in skills}, {skill: atlas.title(skill) for skill in skills}
        )
        if self.current not in self._plan.cells:
            self.current = next((one for one in skills if self.mastery(one).rank < 2), skills[0] if skills else "")
        self._arrange()

    def set_mastery(self, mastery: Mapping[str, Mastery]) -> None:
        """Colours the same skills anew."""
        self._mastery = mastery
        self.update()

    def set_room(self, width: int) -> None:
        """How wide the window on the map is: the layers of one pack run across where they fit, else down."""
        if width != self._room:
            self._room = width
            self._arrange()

    def mastery(self, skill: str) -> Mastery:
        """How well a skill is known."""
        return self._mastery.get(skill, Mastery.NEW)

    def place(self, skill: str) -> QRect:
        """Where the box of a skill is; empty where it is not shown."""
        return self._places.get(skill, QRectF()).toAlignedRect()

    def skill_at(self, point: QPointF) -> str:
        """The skill whose box is there; empty between them."""
        return next((skill for skill, box in self._places.items() if box.contains(point)), "")

    def choose(self, skill: str) -> None:
        """Goes to a skill."""
        if skill in self._places and skill != self.current:
            self.current = skill
            self._name()
            self.update()
            if self.hasFocus():
                announce(self, self.accessibleDescription())
            self.chosen.emit(skill)

    # --- where everything is ----------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        px, plan = self._theme.px, self._plan
        wide, high = px(BOX[0]), self._high()
        named = len(plan.lanes) > 1
        across = 2 * px(EDGE) + plan.layers * (wide + px(ACROSS)) - px(ACROSS)
        down = 2 * px(EDGE) + plan.rows * (wide + px(DOWN)) - px(DOWN)
        self._upright = not named and across > self._room > 0 and down < across
        self._heads = []
        self._places = {}
        tops: dict[int, float] = {}
        top = float(px(EDGE))
        for lane in plan.lanes:
            if named:
                self._heads.append((QPointF(px(EDGE), top), lane.name))
                top += px(HEAD)
            for row in range(lane.first, lane.first + lane.rows):
                tops[row] = top
                top += high + px(DOWN)
        if self._upright:
            width, height = float(down), 2 * px(EDGE) + plan.layers * (high + px(ACROSS)) - float(px(ACROSS))
        else:
            width, height = float(across), top - px(DOWN) + px(EDGE)
        for skill, (layer, row) in plan.cells.items():
            if self._upright:
                x, y = px(EDGE) + row * (wide + px(DOWN)), px(EDGE) + layer * (high + px(ACROSS))
            else:
                x, y = px(EDGE) + layer * (wide + px(ACROSS)), round(tops[row])
            if mirrored():
                x = round(width) - x - wide
            self._places[skill] = QRectF(x, y, wide, high)
        self.setFixedSize(QSize(max(1, round(width)), max(1, round(height))))
        self._name()
        self.update()

    def _high(self) -> int:
        """The height of a box: its name in LINES lines, and below them how well it is known."""
        name, known = self._fonts()
        lines = LINES * QFontMetricsF(name).height() + QFontMetricsF(known).height()
        return max(self._theme.px(BOX[1]), math.ceil(lines) + 2 * self._theme.px(INSIDE[1]))

    def _fonts(self) -> tuple[QFont, QFont]:
        """The letters of a skill's name, and those of how well it is known."""
        return self._theme.font(13, QFont.Weight.DemiBold), self._theme.font(12)

    def _name(self) -> None:
        """What a screen reader says of the map: the skill the keys are at."""
        if self.current:
            words = tr("{skill}, {mastery}").format(
                skill=self._atlas.graph.name(self.current), mastery=mastery_word(self.mastery(self.current))
            )
            self.setAccessibleDescription(words)

    # --- keys and pointer -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: QPointF(-1, 0),
            Qt.Key.Key_Right: QPointF(1, 0),
            Qt.Key.Key_Up: QPointF(0, -1),
            Qt.Key.Key_Down: QPointF(0, 1),
        }
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in ways:
            self._ring = True
            self.choose(self._towards(ways[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._places:
            self._ring = True
            self.choose(list(self._places)[0 if key is Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.opened.emit(self.current)
        else:
            event.ignore()

    def _towards(self, way: QPointF) -> str:
        """The nearest skill that way; the same where there is none."""
        here = self._places.get(self.current)
        if here is None:
            return next(iter(self._places), "")
        best, least = self.current, float("inf")
        for skill, box in self._places.items():
            off = box.center() - here.center()
            ahead = QPointF.dotProduct(off, way)
            aside = abs(off.x() * way.y()) + abs(off.y() * way.x())
            if ahead > 1 and ahead + SIDEWAYS * aside < least:
                best, least = skill, ahead + SIDEWAYS * aside
        return best

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        skill = self.skill_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if skill else Qt.CursorShape.ArrowCursor)
        if skill:
            self.choose(skill)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring = False
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        skill = self.skill_at(event.position())
        if skill and event.button() is Qt.MouseButton.LeftButton:
            self.choose(skill)
            self.opened.emit(skill)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = QRectF(event.rect())
        colours = self._theme.colours
        for at, name in self._heads:
            self._head(painter, at, name)
        lanes = {skill: self._atlas.title(skill) for skill in self._places}
        late = []
        for before, skill in self._plan.edges:
            if self.current in (before, skill):
                late.append((before, skill))
            elif lanes[before] == lanes[skill]:
                self._line(painter, before, skill, seen, QPen(QColor(colours.edge), self._theme.zoom / 100))
        for before, skill in late:
            self._line(painter, before, skill, seen, QPen(QColor(colours.accent), self._theme.px(2.4)))
        for skill, box in self._places.items():
            if box.adjusted(-4, -4, 4, 4).intersects(seen):
                self._box(painter, skill, box)
        painter.end()

    def _head(self, painter: QPainter, at: QPointF, name: str) -> None:
        painter.setFont(self._theme.font(15, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._theme.colours.text))
        width = self.width() - 2 * at.x()
        side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
        box = QRectF(at.x(), at.y(), width, self._theme.px(HEAD) - self._theme.px(8))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, name)

    def _line(self, painter: QPainter, before: str, skill: str, seen: QRectF, pen: QPen) -> None:
        one, other = self._places[before], self._places[skill]
        if self._upright:
            start, end = QPointF(one.center().x(), one.bottom()), QPointF(other.center().x(), other.top())
            bend = QPointF(0, max(self._theme.px(ACROSS) / 2, abs(end.y() - start.y()) / 2))
        else:
            onward = -1 if mirrored() else 1
            start = QPointF(one.left() if mirrored() else one.right(), one.center().y())
            end = QPointF(other.right() if mirrored() else other.left(), other.center().y())
            bend = QPointF(onward * max(self._theme.px(ACROSS) / 2, abs(end.x() - start.x()) / 2), 0)
        path = QPainterPath(start)
        path.cubicTo(start + bend, end - bend, end)
        if path.boundingRect().adjusted(-3, -3, 3, 3).intersects(seen):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            painter.drawPath(path)

    def _box(self, painter: QPainter, skill: str, box: QRectF) -> None:
        px, colours = self._theme.px, self._theme.colours
        mastery = self.mastery(skill)
        look = LOOKS[mastery]
        chosen = skill == self.current
        pen = QPen(QColor(colours.accent if chosen else colours.edge), px(2) if chosen else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(getattr(colours, look.ground)))
        painter.drawRoundedRect(box, px(9), px(9))
        if chosen and self.hasFocus() and self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.text), px(2)))
            painter.drawRoundedRect(box.adjusted(-px(4), -px(4), px(4), px(4)), px(12), px(12))
        text = QColor(getattr(colours, look.text))
        inside = box.adjusted(px(INSIDE[0]), px(INSIDE[1]), -px(INSIDE[0]), -px(INSIDE[1]))
        font, small = self._fonts()
        painter.setFont(font)
        painter.setPen(text)
        metrics = QFontMetricsF(font)
        side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
        lines = folded(self._atlas.graph.name(skill), font.toString(), round(inside.width()))
        for number, line in enumerate(lines):
            row = QRectF(inside.left(), inside.top() + number * metrics.height(), inside.width(), metrics.height())
            painter.drawText(row, side | Qt.AlignmentFlag.AlignAbsolute, line)
        metrics = QFontMetricsF(small)
        edge = metrics.height() * 0.82
        low = inside.bottom() - metrics.height()
        at = inside.right() - edge if mirrored() else inside.left()
        sign = QRectF(at, low + (metrics.height() - edge) / 2, edge, edge)
        paint_sign(painter, sign, mastery, QColor(getattr(colours, look.sign)))
        painter.setFont(small)
        painter.setPen(text)
        gap = edge + px(6)
        row = QRectF(inside.left() + (0 if mirrored() else gap), low, inside.width() - gap, metrics.height())
        painter.drawText(row, side | Qt.AlignmentFlag.AlignAbsolute, mastery_word(mastery))


@lru_cache(maxsize=1024)
def folded(words: str, letters: str, width: int) -> tuple[str, ...]:
    """Words in at most `LINES` lines of a width, in letters as `QFont.toString` tells them; what is over is cut."""
    font = QFont()
    font.fromString(letters)
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    rest = words.split()
    while rest and len(lines) < LINES - 1:
        count = len(rest)
        while count > 1 and metrics.horizontalAdvance(" ".join(rest[:count])) > width:
            count -= 1
        lines.append(metrics.elidedText(" ".join(rest[:count]), Qt.TextElideMode.ElideRight, width))
        rest = rest[count:]
    if rest:
        lines.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return tuple(lines)

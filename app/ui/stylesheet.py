"""The style sheet of the whole program, written from the table of colours and a function that scales lengths."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.colours import Colours
from app.ui.resources import DOWN, TICKS, UP


def stylesheet(c: Colours, px: Callable[[float], int], text: Callable[[float], int], *, mirrored: bool = False) -> str:
    """The rules for widgets by type and by object name; lengths for 100 % go through `px`, those of letters `text`.

    Rules know nothing of directions: `mirrored` writes them for an interface that runs from right to left.
    """
    start, end = ("right", "left") if mirrored else ("left", "right")
    return f"""
QMainWindow, QDialog, #page, #content {{ background: {c.window}; }}
QScrollArea {{ background: {c.window}; border: none; }}
QToolTip {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; padding: {px(6)}px {px(8)}px;
}}
QMenuBar {{
    background: {c.window}; color: {c.text}; border: none; border-bottom: 1px solid {c.border};
    padding: {px(2)}px {px(6)}px;
}}
QMenuBar::item {{ background: transparent; padding: {px(5)}px {px(10)}px; border-radius: {px(6)}px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {c.sunken}; color: {c.text}; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; padding: {px(6)}px; }}
QMenu::item {{ padding: {px(7)}px; padding-{end}: {px(28)}px; padding-{start}: {px(26)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: {px(6)}px {px(8)}px; }}
QMenu::indicator {{ width: {px(14)}px; height: {px(14)}px; left: {px(7)}px; }}

QLabel {{ background: transparent; color: {c.text}; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="title"] {{ font-size: {text(28)}px; font-weight: 600; }}
QLabel[role="lead"] {{ font-size: {text(16)}px; color: {c.muted}; }}
QLabel[role="small"] {{ font-size: {text(13)}px; color: {c.muted}; }}
QLabel[role="problem"] {{ font-size: {text(22)}px; font-weight: 600; }}
QLabel[role="headline"] {{ font-size: {text(18)}px; font-weight: 600; }}
QLabel[role="body"] {{ font-size: {text(15)}px; }}
QLabel[tone="right"] {{ color: {c.right}; }}
QLabel[tone="wrong"] {{ color: {c.wrong}; }}
QLabel[tone="unsure"] {{ color: {c.unsure}; }}

QTextEdit, QPlainTextEdit {{
    background: transparent; color: {c.text}; border: none; placeholder-text-color: {c.muted};
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}

QPushButton {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {px(8)}px;
    padding: {px(7)}px {px(14)}px; font-size: {text(14)}px; font-weight: 500; min-height: {px(18)}px;
}}
QPushButton:hover {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QPushButton:pressed {{ background: {c.sunken}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: {px(7) - 1}px {px(14) - 1}px; }}
QPushButton:disabled {{ color: {c.muted}; border-color: {c.border}; background: {c.window}; }}
QPushButton#primary {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; }}
QPushButton#primary:hover {{ background: {c.accent_strong}; border-color: {c.accent_strong}; }}
QPushButton#primary:focus {{ border: 2px solid {c.text}; }}
QPushButton#primary:disabled {{ background: {c.sunken}; color: {c.muted}; border-color: {c.border}; }}
QPushButton#stop {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; font-weight: 600; }}
QPushButton#stop:hover {{ background: {c.wrong_soft}; border-color: {c.wrong}; }}
QPushButton#stop:focus {{ border: 2px solid {c.accent}; }}
QPushButton#chip {{
    background: {c.surface}; border: 1px solid {c.border}; border-radius: {px(15)}px;
    padding: {px(7)}px {px(15)}px; font-weight: 400; font-size: {text(15)}px;
}}
QPushButton#chip:hover {{ border-color: {c.accent}; background: {c.accent_soft}; }}
QPushButton#chip:focus {{ border: 2px solid {c.accent}; padding: {px(7) - 1}px {px(15) - 1}px; }}
QPushButton#chip:checked {{
    border-color: {c.accent}; background: {c.accent_soft}; color: {c.accent};
}}
QPushButton#quiet {{
    background: transparent; border: 1px solid transparent; color: {c.muted};
    padding: {px(4)}px {px(8)}px; text-align: {start}; font-weight: 500;
}}
QPushButton#quiet:hover {{ color: {c.text}; background: {c.sunken}; }}
QPushButton#quiet:focus {{ border: 2px solid {c.accent}; padding: {px(4) - 1}px {px(8) - 1}px; }}
QPushButton#quiet:disabled {{ color: {c.edge}; }}
QPushButton#quiet[flush="true"] {{ padding-{start}: {px(2)}px; }}
QPushButton#quiet[flush="true"]:focus {{ padding-{start}: {px(2) - 1}px; }}

QPushButton#way {{
    background: transparent; border: 1px solid transparent; border-radius: {px(13)}px; color: {c.muted};
    padding: {px(4)}px {px(11)}px; font-weight: 500; font-size: {text(14)}px;
}}
QPushButton#way:hover {{ color: {c.text}; background: {c.sunken}; }}
QPushButton#way:checked {{ border-color: {c.accent}; background: {c.accent_soft}; color: {c.accent}; }}
QPushButton#way:focus {{ border: 2px solid {c.accent}; padding: {px(4) - 1}px {px(11) - 1}px; }}
QPushButton#badge {{
    border: 1px solid transparent; border-radius: {px(12)}px; background: {c.sunken}; color: {c.muted};
    padding: {px(3)}px; padding-{end}: {px(11)}px; padding-{start}: {px(7)}px;
    font-size: {text(13)}px; font-weight: 600;
}}
QPushButton#badge[tone="right"] {{ background: {c.right_soft}; color: {c.right}; }}
QPushButton#badge[tone="wrong"] {{ background: {c.wrong_soft}; color: {c.wrong}; }}
QPushButton#badge[tone="unsure"] {{ background: {c.unsure_soft}; color: {c.unsure}; }}
QPushButton#badge:hover {{ border-color: {c.edge}; }}
QPushButton#badge:focus {{
    border: 2px solid {c.accent};
    padding: {px(3) - 1}px; padding-{end}: {px(11) - 1}px; padding-{start}: {px(7) - 1}px;
}}
QPushButton#sign, QPushButton#fold {{
    background: {c.surface}; border: 1px solid {c.border}; border-radius: {px(8)}px; min-width: {px(20)}px;
    padding: {px(6)}px {px(10)}px; font-size: {text(15)}px; font-weight: 400;
}}
QPushButton#sign:hover, QPushButton#fold:hover {{ border-color: {c.accent}; background: {c.accent_soft}; }}
QPushButton#sign:focus, QPushButton#fold:focus {{
    border: 2px solid {c.accent}; padding: {px(6) - 1}px {px(10) - 1}px;
}}
QPushButton#fold:checked {{ border-color: {c.accent}; background: {c.accent_soft}; color: {c.accent}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}

#ask {{ background: {c.surface}; border: 1px solid {c.edge}; border-radius: {px(14)}px; }}
#ask[focused="true"] {{ border: 2px solid {c.accent}; }}
#ask QPlainTextEdit {{ font-size: {text(16)}px; }}

#card {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {px(12)}px; }}
#card[tone="wrong"] {{ border-color: {c.wrong}; }}
#problem {{ background: transparent; }}
#thought {{ background: {c.sunken}; border: none; border-radius: {px(10)}px; }}
#thought QTextEdit {{ color: {c.muted}; font-size: {text(14)}px; }}
#banner {{ border-radius: {px(12)}px; border: 1px solid {c.border}; background: {c.surface}; }}
#banner[tone="right"] {{ background: {c.right_soft}; border-color: {c.right}; }}
#banner[tone="wrong"] {{ background: {c.wrong_soft}; border-color: {c.wrong}; }}
#banner[tone="unsure"] {{ background: {c.unsure_soft}; border-color: {c.unsure}; }}
#footer {{ background: {c.window}; }}

#rail {{ background: {c.window}; border: none; border-{end}: 1px solid {c.border}; }}
#rail QPushButton {{
    background: transparent; border: 2px solid transparent; border-radius: {px(10)}px; padding: 0; min-height: 0;
}}
#rail QPushButton:hover {{ background: {c.sunken}; }}
#rail QPushButton:checked {{ background: {c.accent_soft}; }}
#rail QPushButton:focus {{ border-color: {c.accent}; padding: 0; }}

QLineEdit {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {px(8)}px;
    padding: {px(7)}px {px(10)}px; font-size: {text(16)}px; placeholder-text-color: {c.muted};
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QLineEdit:focus {{ border: 2px solid {c.accent}; padding: {px(7) - 1}px {px(10) - 1}px; }}
QRadioButton, QCheckBox {{ spacing: {px(8)}px; padding: {px(3)}px 0; }}
QRadioButton::indicator, QCheckBox::indicator {{
    width: {px(14)}px; height: {px(14)}px; border: 2px solid {c.edge}; background: {c.surface};
}}
QRadioButton::indicator {{ border-radius: {px(7) + 2}px; }}
QCheckBox::indicator {{ border-radius: {px(4)}px; }}
QRadioButton::indicator:checked {{
    width: {px(6)}px; height: {px(6)}px; border: {px(4) + 2}px solid {c.accent}; background: {c.on_accent};
}}
QCheckBox::indicator:checked {{
    background: {c.accent}; border-color: {c.accent}; image: url("{TICKS[c.on_accent].as_posix()}");
}}
QRadioButton::indicator:focus, QCheckBox::indicator:focus {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QCheckBox::indicator:checked:focus {{ background: {c.accent}; border-color: {c.text}; }}
QRadioButton::indicator:checked:focus {{ background: {c.on_accent}; border-color: {c.text}; }}
QSpinBox {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {px(8)}px;
    padding: {px(5)}px {px(10)}px; font-size: {text(14)}px; min-height: {px(18)}px;
}}
QSpinBox::up-button, QSpinBox::down-button {{
    subcontrol-origin: padding; border: none; background: transparent; width: {px(24)}px;
}}
QSpinBox::up-button {{ subcontrol-position: top {end}; }}
QSpinBox::down-button {{ subcontrol-position: bottom {end}; }}
QSpinBox::up-arrow {{ image: url("{UP.as_posix()}"); width: {px(15)}px; height: {px(15)}px; }}
QSpinBox::down-arrow {{ image: url("{DOWN.as_posix()}"); width: {px(15)}px; height: {px(15)}px; }}
QComboBox, QSpinBox {{ selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QComboBox {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {px(8)}px;
    padding: {px(5)}px {px(10)}px; font-size: {text(14)}px;
}}
QComboBox::drop-down {{ border: none; width: {px(26)}px; }}
QComboBox::down-arrow {{ image: url("{DOWN.as_posix()}"); width: {px(18)}px; height: {px(18)}px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; }}
QTreeWidget, QListWidget {{
    background: {c.window}; color: {c.text}; border: none; font-size: {text(14)}px; outline: none;
}}
QTreeWidget::item, QListWidget::item {{ padding: {px(5)}px {px(4)}px; border-radius: {px(6)}px; }}
QTreeWidget::item:selected, QListWidget::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTreeWidget::branch:selected {{ background: {c.window}; }}
QListWidget {{ background: {c.surface}; border: 1px solid {c.edge}; border-radius: {px(8)}px; }}
QTableWidget {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; border-radius: {px(8)}px;
    gridline-color: {c.border}; font-size: {text(13)}px;
}}
QTableWidget::item {{ padding: 0 {px(8)}px; }}
QTableWidget::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QHeaderView::section {{
    background: {c.window}; color: {c.text}; border: none; border-bottom: 1px solid {c.border};
    border-{end}: 1px solid {c.border}; padding: {px(5)}px {px(8)}px; font-size: {text(13)}px;
}}
QTableCornerButton::section {{ background: {c.window}; border: none; }}
QSplitter::handle {{ background: {c.border}; width: 1px; }}
QSlider:horizontal {{ min-height: {px(26)}px; }}
QSlider::groove:horizontal {{ height: {px(4)}px; background: {c.border}; border-radius: {px(2)}px; }}
QSlider::sub-page:horizontal {{ background: {c.accent}; border-radius: {px(2)}px; }}
QSlider::handle:horizontal {{
    background: {c.surface}; border: 2px solid {c.accent}; width: {px(16)}px; height: {px(16)}px;
    margin: -{px(8)}px 0; border-radius: {px(10)}px;
}}
QSlider::handle:horizontal:focus {{ background: {c.accent}; }}

QProgressBar {{ background: {c.sunken}; border: none; border-radius: {px(2)}px; max-height: {px(4)}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: {px(2)}px; }}

QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {c.edge}; border-radius: {px(3)}px; min-height: {px(32)}px; margin: {px(2)}px {px(3)}px;
}}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {c.edge}; border-radius: {px(3)}px; min-width: {px(32)}px; margin: {px(3)}px {px(2)}px;
}}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

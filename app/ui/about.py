"""The windows behind the Help menu: what the check can do, which keys there are, and what Lemma is made of."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.controls import label
from app.ui.direction import left_to_right, margins
from app.ui.empty_page import Emblem
from app.ui.i18n import listed, tr
from app.ui.maths_input.maths_line import keys_hint
from app.ui.rich_text import RichText
from app.ui.theme import Theme
from app.ui.words import check_explained

PARTS = (
    ("PySide6 and Qt", "PySide6-Essentials", "LGPL-3.0"),
    ("llama.cpp and llama-cpp-python", "llama-cpp-python", "MIT"),
    ("SymPy", "sympy", "BSD-3-Clause"),
    ("NumPy", "numpy", "BSD-3-Clause"),
    ("ziamath, with the STIX Two Math font (OFL-1.1)", "ziamath", "MIT"),
    ("latex2mathml", "latex2mathml", "MIT"),
    ("markdown-it-py", "markdown-it-py", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
)
TYPEFACES = (("Inter", "3.019"), ("OpenDyslexic", "0.920"), ("Noto Sans Arabic", "2.012"))


class TextDialog(QDialog):
    """A title, a text that scrolls, and Close."""

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget | None, *, emblem: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = label(title, "headline")
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        if emblem:
            head.addWidget(Emblem(theme, 44))
        head.addWidget(heading, 1)
        self.body = RichText(theme, size=15)
        self.body.set_text(text)
        inside = QWidget()
        inside.setObjectName("content")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(*margins(0, 0, theme.px(10), 0))
        rows.addWidget(self.body)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.setIcon(QIcon())
        close.setFocus()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(22), theme.px(24), theme.px(18))
        outer.setSpacing(theme.px(16))
        outer.addLayout(head)
        outer.addWidget(scroll, 1)
        outer.addWidget(buttons)
        self.resize(theme.px(680), theme.px(600))


def check_dialog(theme: Theme, parent: QWidget | None) -> TextDialog:
    return TextDialog(theme, tr("What the check can and cannot do"), check_explained(), parent)


def keys_dialog(theme: Theme, actions: Iterable[QAction], parent: QWidget | None) -> TextDialog:
    """The keys of `actions`, and those of the pages that no menu shows."""
    return TextDialog(theme, tr("Keyboard shortcuts"), keys_text(actions), parent)


def keys_text(actions: Iterable[QAction]) -> str:
    """What can be done by which keys, as Markdown; what has no key is left out."""
    rows = []
    for action in actions:
        form = QKeySequence.SequenceFormat.NativeText
        keys = [f"`{left_to_right(one.toString(form))}`" for one in action.shortcuts()]
        if keys:
            what = action.text().partition("\t")[0].replace("&", "").rstrip("\N{HORIZONTAL ELLIPSIS}")
            rows.append(f"| {what} | {listed(keys)} |")
    moving = tr(
        "Tab and Shift+Tab go from one thing to the next, the arrow keys move within a list or a map, Enter or the "
        "space bar presses a button, and Esc leaves what was opened."
    )
    asking = tr("Enter solves the problem, Shift and Enter begins a new line.")
    more = [moving, asking, keys_hint()]
    return "\n".join((tr("| What it does | Keys |"), "|---|---|", *rows, "", *(f"- {one}" for one in more)))


def about_dialog(theme: Theme, parent: QWidget | None) -> TextDialog:
    return TextDialog(theme, "Lemma", about_text(), parent, emblem=True)


def about_text() -> str:
    """Version, licence, and the parts with theirs, as Markdown."""
    lines = [f"| {name} | {version_of(package)} | {licence} |" for name, package, licence in PARTS]
    rows = "\n".join([*lines, *(f"| {name} | {version} | OFL-1.1 |" for name, version in TYPEFACES)])
    what = tr(
        "Version {version}. An offline STEM tutor: a language model writes, computer algebra checks. Lemma uses no "
        "network and no account; what you type stays on this computer."
    )
    free = tr("Lemma is free software under the MIT licence. It is built on:")
    running = tr("Running on {system}. The full licence texts come with the program, in `THIRD_PARTY_LICENSES.md`.")
    system = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}"
    return "\n".join(
        (
            what.format(version=version_of("lemma-tutor")),
            f"\n{free}\n",
            tr("| Part | Version | Licence |"),
            "|---|---|---|",
            rows,
            f"\n{running.format(system=system)}",
        )
    )


def version_of(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return tr("not installed")

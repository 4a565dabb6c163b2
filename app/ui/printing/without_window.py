"""A PDF without a window, and without a display: for the command line."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.packs.handout.model import Handout
from app.ui.i18n import speak
from app.ui.printing import pdf
from app.ui.theme import Theme


def save(handout: Handout, out: Path) -> None:
    """Writes `out`. Raises LemmaError."""
    app = QApplication.instance()
    if app is None:
        if sys.platform.startswith("linux"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication(["lemma"])
        speak(app, "en")
    if isinstance(app, QApplication):
        Theme().attach(app)  # brings the fonts
    pdf.save(handout, out)

"""A handout as a file: PDF, or Markdown, by the ending of its name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.packs.handout.model import Handout
from app.ui.i18n import tr
from app.ui.printing.pages import Pages
from engine.errors import LemmaError
from engine.files import whole_or_nothing

RESOLUTION = 300  # dots to the inch
ENDINGS = (".pdf", ".md")
LAYOUT = 0.6
"""Share of the work that is done when the pages are laid out."""


def save(handout: Handout, out: Path, size: QPageSize | None = None) -> None:
    """Writes `out`, whole or not at all. Raises LemmaError where that cannot be, or its ending is none of ours."""
    for _ in saving(handout, out, size):
        pass


def saving(handout: Handout, out: Path, size: QPageSize | None = None) -> Iterator[float]:
    """The same a bit at a time; gives the share that is done. Closed before its end, it leaves nothing behind."""
    if out.suffix.lower() not in ENDINGS:
        raise LemmaError(tr("The name has to end in .pdf or .md."))
    with whole_or_nothing(out) as part:
        if out.suffix.lower() == ".md":
            part.write_text(handout.to_markdown(), encoding="utf-8")
            return
        part.touch()  # a folder that takes no file is said before the work is done
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(handout.title)
        writer.setCreator("Lemma")
        writer.setResolution(RESOLUTION)
        yield from painting(Pages(handout, size, at_once=False), writer, RESOLUTION)
        part.write_bytes(bytes(buffer.data().data()))


def painting(pages: Pages, device: QPagedPaintDevice, dpi: float) -> Iterator[float]:
    """Lays pages out and paints them on a printer or into a PDF, a bit at a time. Raises LemmaError."""
    for share in pages.lay_out():
        yield share * LAYOUT
    device.setPageLayout(QPageLayout(pages.size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point))
    painter = QPainter()
    if not painter.begin(device):
        raise LemmaError(tr("The printer cannot be used."))
    try:
        for number in range(pages.count):
            if number:
                device.newPage()
            pages.paint(painter, number, dpi)
            yield LAYOUT + (number + 1) / pages.count * (1 - LAYOUT)
    finally:
        painter.end()

"""A handout as a file: PDF, or Markdown, by the ending of its name."""

from __future__ import annotations

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


def save(handout: Handout, out: Path, size: QPageSize | None = None) -> None:
    """Writes `out`, whole or not at all. Raises LemmaError where that cannot be, or its ending is none of ours."""
    if out.suffix.lower() not in ENDINGS:
        raise LemmaError(tr("The name has to end in .pdf or .md."))
    with whole_or_nothing(out) as part:
        if out.suffix.lower() == ".md":
            part.write_text(handout.to_markdown(), encoding="utf-8")
        else:
            part.write_bytes(pdf(handout, size))


def pdf(handout: Handout, size: QPageSize | None = None) -> bytes:
    """The handout as a PDF."""
    pages = Pages(handout, size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(handout.title)
    writer.setCreator("Lemma")
    writer.setResolution(RESOLUTION)
    paint_all(pages, writer, RESOLUTION)
    return bytes(buffer.data().data())


def paint_all(pages: Pages, device: QPagedPaintDevice, dpi: float) -> bool:
    """Paints all pages on a printer or into a PDF; whether that could begin."""
    device.setPageLayout(QPageLayout(pages.size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point))
    painter = QPainter()
    if not painter.begin(device):
        return False
    for number in range(pages.count):
        if number:
            device.newPage()
        pages.paint(painter, number, dpi)
    painter.end()
    return True

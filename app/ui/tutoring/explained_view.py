"""An explanation as it stands below a step: its title, its paragraphs, and over each run of them who wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.tutor.teaching.explanation import Explanation, Paragraph
from app.ui.controls import empty, label
from app.ui.i18n import tr
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.tutoring.words import by_words, model_words


class ExplainedView(QFrame):
    """Shows an explanation; `show_explanation` puts another, with more in it, in its place."""

    def __init__(self, theme: Theme, title: str, explanation: Explanation) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self.setObjectName("thought")
        self._rows = QVBoxLayout(self)
        px = theme.px
        self._rows.setContentsMargins(px(14), px(10), px(14), px(12))
        self._rows.setSpacing(px(6))
        self.note = label("", "small")
        self.show_explanation(explanation)

    def show_explanation(self, explanation: Explanation) -> None:
        """Shows this one from now on."""
        self.note.setParent(None)
        empty(self._rows)
        self.texts: list[RichText] = []
        title = f"**{self._title}**\n\n"
        for who, paragraphs in _runs(explanation):
            text = RichText(self._theme, size=15)
            text.set_text(title + "\n\n".join(map(_shown, paragraphs)))
            text.setAccessibleName(f"{text.spoken_text()} {who}".strip())
            title = ""
            self._rows.addWidget(text)
            self.texts.append(text)
            if who:
                self._rows.addWidget(label(who, "small"))
        self._rows.addWidget(self.note)
        self.wait(False)

    def wait(self, waiting: bool) -> None:
        """Says that a model is being asked for its words, or that no more will come."""
        self.note.setText(tr("The model is adding its own words") + "\N{HORIZONTAL ELLIPSIS}" if waiting else "")
        self.note.setVisible(waiting)


def _shown(paragraph: Paragraph) -> str:
    """The text of a paragraph; what a model or an author wrote stays as it was written."""
    return paragraph.text if paragraph.by in ("model", "author") else told(paragraph.text)


def _runs(explanation: Explanation) -> Iterator[tuple[str, list[Paragraph]]]:
    """Paragraphs that belong together, with who wrote them; our own sentences go with what stands beside them."""
    of_model = groupby(explanation.paragraphs, lambda one: model_words_of(one) if one.by == "model" else "")
    for said, group in of_model:
        paragraphs = list(group)
        by = next((one.by for one in paragraphs if one.by in ("author", "algebra")), "")
        yield said or by_words(by), paragraphs


def model_words_of(paragraph: Paragraph) -> str:
    """What stands under a paragraph of the model's."""
    return model_words(paragraph.verdict.outcome if paragraph.verdict is not None else None)

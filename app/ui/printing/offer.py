"""Offers a conversation for paper. What is on it is known at once, so that nothing has to be waited for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.packs.handout.model import Handout
from app.tutor.conversation import Conversation
from app.ui.i18n import tr
from app.ui.printing.conversation import conversation_handout
from app.ui.printing.dialog import PrintDialog, TurnOptions
from app.ui.theme import Theme
from engine.errors import LemmaError


def offer_conversation(theme: Theme, parent: QWidget, conversation: Conversation, who: str) -> PrintDialog:
    """A dialog for the last turn of the conversation, or all of it."""
    options = TurnOptions(several=len(conversation.turns) > 1)

    def make(done: Callable[[Handout], None], failed: Callable[[LemmaError], None]) -> None:
        done(conversation_handout(conversation, whole=options.whole, who=who))

    dialog = PrintDialog(theme, parent, conversation.title or tr("Solution"), make, options)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog

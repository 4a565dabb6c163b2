"""A conversation, or one turn of it, as a handout: solutions with their verdicts, hints, questions, marked lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.packs.handout.model import Group, Handout, Words
from app.tutor.conversation import Conversation, Turn
from app.tutor.teaching.commands import SIGNS
from app.tutor.teaching.own_steps import Mark
from app.tutor.ways import Kind, Said, Work
from app.ui.direction import isolated, mirrored
from app.ui.i18n import tr
from app.ui.lessons.step_row import word
from app.ui.sentences import told
from app.ui.transcript import Transcript
from app.ui.tutoring.words import rung_title

_PARTS = re.compile(r"\n\n(?=\*\*)")
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|$~]")


def conversation_handout(conversation: Conversation, *, whole: bool, who: str = "") -> Handout:
    """The last turn of a conversation, or the `whole` of it."""
    turns = conversation.turns if whole else conversation.turns[-1:]
    title = tr("Conversation") if len(turns) > 1 else tr("Solution")
    return Handout(title, tuple(_groups(turns)), source=tr("Lemma: written by a model, checked by algebra"), who=who)


def _groups(turns: Sequence[Turn]) -> Iterator[Group]:
    """Problem, steps and answers, each of them kept on one page."""
    for turn in turns:
        if turn.work is not None:
            yield from _taught(turn.asked, turn.work)
            continue
        transcript = Transcript(turn.asked)
        for event in turn.events:
            transcript.apply(event)
        yield from (_apart(part) for part in _PARTS.split(transcript.to_markdown()) if part.strip())


def _apart(part: str) -> Group:
    """A heading and what stands below it, each of which runs in the direction of its own language."""
    heading, _, body = part.partition("\n\n")
    return (Words(heading), Words(body)) if body.strip() else (Words(heading),)


def _taught(asked: str, work: Work) -> Iterator[Group]:
    problem = tr("Problem")
    yield (Words(f"**{problem}:** {isolated(asked.strip())}"),)
    for said in work.said:
        yield _apart(_said(said))


def _said(said: Said) -> str:
    match said.kind:
        case Kind.TYPED:
            return tr("You: {text}").format(text=_plain(said.text))
        case Kind.LINE:
            mark = Mark(said.title) if said.title in tuple(Mark) else Mark.UNDECIDED
            line = f"**{said.number}** \N{EN SPACE}{_plain(said.text)} \N{EN SPACE}*({SIGNS[mark]} {word(mark)})*"
            return f"{line}\n\n{_plain(told(said.more))}" if said.more and said.tone != "wrong" else line
        case Kind.HINT if title := rung_title(said.title):
            return f"**{title}.**\n\n{_told(said)}" if mirrored() else f"**{title}.** {_told(said)}"
    return _told(said)


def _told(said: Said) -> str:
    """What was said; what an author or a model wrote stays as it was written."""
    return said.text if said.by in ("author", "model") else told(said.text)


def _plain(text: str) -> str:
    """What is no Markdown, as Markdown."""
    return _MARKUP.sub(lambda found: "\\" + found[0], " ".join(text.split()))

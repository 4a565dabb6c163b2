"""Practice as Anki cards: the problem in front, the answer and the solution behind.

One note for each part of each variant, in a deck for each skill, tagged with the difficulty. The ids come from the
names of pack, problem and seed, so that importing a newer file brings cards up to date and keeps their history.
"""

from __future__ import annotations

import hashlib
import html
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import genanki

from engine.errors import LemmaError
from engine.files import whole_or_nothing
from engine.maths.kinds import Kind
from lessons.client import LessonsClient
from lessons.contents import Contents
from lessons.exchange.as_html import to_html
from lessons.exchange.question import LeftOut
from lessons.model import Pack, Problem
from lessons.plots.picture import png
from lessons.variants.variant import Variant, VariantPart

MODEL_ID = 1_607_392_519  # of our note type; never changed, or every card would be a new one
_STYLE = """.card { font-family: sans-serif; font-size: 20px; text-align: left; max-width: 40em; margin: auto; }
.hint { color: #666; } hr { margin: 1em 0; } img { max-width: 100%; }"""


@dataclass(frozen=True, slots=True)
class Card:
    """One part of one variant."""

    problem: Problem
    variant: Variant
    part: VariantPart


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % (1 << 31) + (1 << 30)


def _model() -> genanki.Model:
    return genanki.Model(
        MODEL_ID,
        "Lemma problem",
        fields=[{"name": "Problem"}, {"name": "Answer"}, {"name": "Solution"}],
        templates=[
            {
                "name": "Solve",
                "qfmt": "{{Problem}}",
                "afmt": '{{FrontSide}}<hr id="answer"><b>{{Answer}}</b><br>{{Solution}}',
            }
        ],
        css=_STYLE,
    )


def write_anki(
    pack: Pack, contents: Contents, client: LessonsClient, cards: list[Card], out: Path, left: list[LeftOut]
) -> int:
    """Writes the deck to `out` (.apkg); the number of its cards. Raises LemmaError where it cannot be written."""
    if not cards:
        raise LemmaError(f"There is nothing to practise in {pack.title}.")
    model = _model()
    decks: dict[str, genanki.Deck] = {}
    with tempfile.TemporaryDirectory() as folder:
        pictures = _Pictures(Path(folder), contents, client, pack.id, left)
        for card in cards:
            skill = pack.skill(card.problem.skill)
            name = f"{pack.title}::{skill.name if skill else card.problem.skill}"
            deck = decks.setdefault(name, genanki.Deck(_number(f"{pack.id} {card.problem.skill}"), name))
            key = f"{card.problem.name} {card.variant.seed} {card.part.id}"
            deck.add_note(
                genanki.Note(
                    model=model,
                    fields=_fields(card, pictures),
                    guid=genanki.guid_for(key),
                    tags=[f"difficulty::{card.problem.difficulty}", f"lemma::{card.problem.skill.replace('/', '::')}"],
                )
            )
        package = genanki.Package(list(decks.values()), media_files=[str(path) for path in pictures.files])
        with whole_or_nothing(out) as part:
            # A fixed time: the same pack gives the same cards.
            package.write_to_file(str(part), timestamp=1_700_000_000.0)
    return sum(len(deck.notes) for deck in decks.values())


class _Pictures:
    """The pictures of the cards, written into a folder of their own under names that no other pack has."""

    def __init__(
        self, folder: Path, contents: Contents, client: LessonsClient, prefix: str, left: list[LeftOut]
    ) -> None:
        self._folder = folder
        self._contents = contents
        self._client = client
        self._prefix = prefix.replace(".", "-")
        self._left = left
        self.files: list[Path] = []

    def tag(self, card: Card, kind: str, name: str, description: str) -> str:
        """The HTML for a picture of `card`: a plot by its id, or a file of the pack."""
        try:
            if kind == "media/":
                file, content = f"{self._prefix}-{name}", self._contents.read(f"media/{name}")
            else:
                plot = next(plot for plot in card.variant.plots if plot.id == name)
                description = plot.description
                file = f"{self._prefix}-{card.problem.id}-{card.variant.seed}-{name}.png"
                content = png(self._client.plot(plot), 640, 420)
        except (LemmaError, StopIteration) as error:
            self._left.append(LeftOut(card.problem.id, f"the picture {name}", str(error) or "it is not there"))
            return html.escape(description)
        path = self._folder / file
        if path not in self.files:
            path.write_bytes(content)
            self.files.append(path)
        return f'<img src="{html.escape(file)}" alt="{html.escape(description)}">'


def _fields(card: Card, pictures: _Pictures) -> list[str]:
    part = card.part
    front = [text for text in (card.variant.statement, part.prompt) if text]
    if part.kind.kind in (Kind.CHOICE, Kind.ORDERING):
        front.append("\n".join(f"- {choice.text}" for choice in part.options))
    if part.kind.kind is Kind.MATCHING:
        front.append("\n".join(f"- {choice.text}" for choice in part.options))
        front.append(" / ".join(choice.text for choice in part.rights))
    steps = "\n\n".join(step.markdown for step in part.steps)
    drawn = partial(pictures.tag, card)
    return [to_html(text, drawn) for text in ("\n\n".join(front), part.answer, steps)]

"""Writes the problems of a pack into files of other programs: GIFT, a spreadsheet, an Anki deck."""

from __future__ import annotations

from pathlib import Path

from engine.errors import LemmaError
from engine.files import whole_or_nothing
from lessons.client import LessonsClient
from lessons.contents import Contents
from lessons.exchange.anki import Card, write_anki
from lessons.exchange.from_pack import questions_of
from lessons.exchange.gift import write_gift
from lessons.exchange.question import LeftOut, Question
from lessons.exchange.sheet import write_sheet
from lessons.model import Pack
from lessons.variants.variant import Variant


def write_export(pack: Pack, contents: Contents, to: str, out: Path, variants: int) -> tuple[int, list[LeftOut]]:
    """Writes `variants` variants of every problem to `out`; how many questions it holds, and what was left out.

    Raises LemmaError where nothing is left to write, or it cannot be written.
    """
    if to == "anki" and out.suffix.lower() != ".apkg":
        raise LemmaError("Anki opens only files that end in .apkg.", f"Name it {out.with_suffix('.apkg')}.")
    questions: list[Question] = []
    cards: list[Card] = []
    left: list[LeftOut] = []
    with LessonsClient(spare=False) as client:
        for problem in pack.problems:
            seen: set[str] = set()
            for seed in range(1, variants + 1):
                variant = client.make_variant(problem, seed)
                if (key := _content(variant)) in seen:
                    continue
                seen.add(key)
                if to == "anki":
                    cards += [Card(problem, variant, part) for part in variant.parts]
                else:
                    questions += questions_of(pack, problem, variant, left)
        if to == "anki":
            return write_anki(pack, contents, client, cards, out, left), left
    text, more = write_gift(questions) if to == "gift" else write_sheet(questions)
    left += more
    count = len(questions) - len({one.where for one in more if one.what.startswith("a question")})
    if not count:
        raise LemmaError(f"Nothing of {pack.title} can be written as {to}.")
    with whole_or_nothing(out) as part:
        # Spreadsheets take a file for UTF-8 only with the mark in front.
        part.write_bytes(text.encode("utf-8-sig" if to == "csv" else "utf-8"))
    return count, left


def _content(variant: Variant) -> str:
    """What makes a variant another one; options in another order do not."""
    parts = [(part.prompt, part.typed, sorted(option.text for option in part.options)) for part in variant.parts]
    if any(part.options for part in variant.parts):
        parts = [(prompt, "", options) for prompt, _, options in parts]
    return repr((variant.statement, parts))

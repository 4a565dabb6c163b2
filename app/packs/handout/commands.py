"""`lemma pack print`: a practice sheet or a lesson page in a file."""

from __future__ import annotations

import argparse
from importlib import import_module

from app.packs.handout.lesson import lesson_handout
from app.packs.handout.model import Handout
from app.packs.handout.sheet import With, practice_sheet
from app.packs.library import Library
from engine.errors import LemmaError
from engine.files import whole_or_nothing
from lessons.client import LessonsClient
from lessons.contents import Contents
from lessons.model import Pack

ENDINGS = (".pdf", ".md")


def run(options: argparse.Namespace) -> int:
    """Writes the file; an old one is not replaced. Raises LemmaError."""
    out = options.output
    if out.suffix.lower() not in ENDINGS:
        raise LemmaError(f"{out.name} ends neither in .pdf nor in .md.", "Choose such a name.")
    if out.exists():
        raise LemmaError(f"{out} is already there.", "Choose another name.")
    pack, contents = Library().find(options.pack)
    with contents, LessonsClient() as client:
        handout = _handout(client, pack, contents, options)
    if out.suffix.lower() == ".md":
        with whole_or_nothing(out) as part:
            part.write_text(handout.to_markdown(), encoding="utf-8")
    else:
        import_module("app.ui.printing.without_window").save(handout, out)
    print(f"{out} is ready. {handout.foot}".strip())
    return 0


def _handout(client: LessonsClient, pack: Pack, contents: Contents, options: argparse.Namespace) -> Handout:
    if options.lesson:
        skill = pack.skill(options.skill)
        page = next((one for one in pack.pages if skill is not None and one.skill == skill.id), None)
        if page is None:
            known = ", ".join(one.skill for one in pack.pages)
            raise LemmaError(f"{pack.title} has no lesson page for the skill {options.skill}.", f"There are: {known}.")
        return lesson_handout(client, pack, page, contents)
    behind = With.STEPS if options.steps else With.ANSWERS if options.answers else With.NOTHING
    return practice_sheet(
        client, pack, contents, skill=options.skill, count=options.count, seed=options.seed, behind=behind
    )

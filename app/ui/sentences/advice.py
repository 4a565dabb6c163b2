"""What other rooms advise to do in a terminal, said for somebody who has a window: which page or button it is there."""

from __future__ import annotations

from app.ui.i18n import tr
from lessons.other_formats import HINT


def in_the_window() -> dict[str, str]:
    """The advice as it is said in English, and what takes its place, in the language in use."""
    choose_model, ask_maker = tr("Choose one on the page Models."), tr("Ask whoever made the pack for a whole file.")
    return {
        "Name a model file with --model FILE.": choose_model,
        "Name another one with --model FILE.": choose_model,
        "Name one with --model FILE.": choose_model,
        "Lemma makes one with: lemma model convert": tr("The page Models makes one from a checkpoint folder."),
        "Convert a SambaY checkpoint with: lemma model convert": tr("The page Models converts SambaY checkpoints."),
        "convert the checkpoint with: lemma model convert": tr("convert the checkpoint on the page Models."),
        "Build the archive with `lemma pack build`.": ask_maker,
        "Build it with `lemma pack build`.": ask_maker,
        "Sign again with `lemma pack sign`, or remove pack.sig.": ask_maker,
        "It is needed: `lemma pack new` makes one to start from.": ask_maker,
        HINT: tr("A lesson pack is a file that ends in .lesson: ask for one."),
        "See `lemma pack list`.": tr("The page Packs shows those that are here."),
        "Results are made with `lemma results export FILE`.": tr(
            "Learners make one on their page Progress, with “A file for my teacher”."
        ),
        "One is made with `lemma class merge CLASSFILE FILES`.": tr("“New class” makes one."),
        "If it is really theirs, merge it again with --accept-new-keys.": tr(
            "If it is really theirs, say yes when you are asked."
        ),
        "To use it: lemma data restore": tr("Try again, and you are asked about it."),
        "To begin anew with what can still be read of it: lemma data restore --new": tr(
            "Try again, and you are asked about it."
        ),
        "Plug in its disk, or choose another folder with: lemma data use FOLDER (or --default)": tr(
            "Plug in its disk, then start Lemma again."
        ),
    }

"""The command line of lesson packs: `lemma pack ...` and `lemma practice`.

Kept apart from what the commands do, which imports the algebra: the command line itself must be there at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from lessons.checking import SEEDS

MOST = 100_000
"""Of anything that can be asked for."""


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """What runs `app.packs.commands.run_NAME`, imported only then."""

    def run(options: argparse.Namespace) -> int:
        code: int = getattr(import_module("app.packs.commands"), f"run_{name}")(options)
        return code

    return run


def register(commands: Any) -> None:
    """Adds `pack` and its commands, `practice` and `quiz`, to the command line."""
    practice = commands.add_parser("practice", help="practise in the terminal: what you need next, or one pack")
    practice.add_argument("pack", nargs="?", default="", help="an id (physics, ...), a folder, a file; default: all")
    practice.add_argument("--learner", default="", help="whose record is kept, without a pack (default: me)")
    practice.add_argument("--problems", type=_positive, default=0, help="how many, without a pack (default 20)")
    practice.add_argument("--minutes", type=_positive, default=0, help="a planned session of so many minutes instead")
    practice.add_argument("--place", action="store_true", help="find out what you know already, with a few questions")
    practice.add_argument("--skill", default="", help="only this skill")
    practice.add_argument("--problem", default="", help="only this problem of the pack")
    practice.add_argument("--seed", type=int, help="the first variant, of a pack (default 1)")
    practice.add_argument("--model", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="puts hints in words")
    practice.set_defaults(func=_practice)

    quiz = commands.add_parser("quiz", help="take a quiz of a pack in the terminal")
    quiz.add_argument("pack", help="an id (physics, ...), a folder, a file")
    quiz.add_argument("quiz", nargs="?", default="", help="its id; without one they are listed")
    quiz.add_argument("--learner", default="", help="in whose record the result is kept (default: nobody's)")
    quiz.add_argument("--seed", type=_positive, default=0, help="the same paper again (default: another each time)")
    quiz.set_defaults(func=_quiz)

    pack = commands.add_parser("pack", help="write, check, sign, import and list lesson packs")
    own = pack.add_subparsers(title="pack commands", metavar="COMMAND", required=True)

    new = own.add_parser("new", help="make a pack to start from, or out of questions of another program")
    new.add_argument("folder", type=Path, help="the folder to make")
    new.add_argument(
        "--from", dest="source", type=Path, metavar="FILE", help="Moodle XML, GIFT, CSV or an OATutor folder"
    )
    new.add_argument("--id", default="", help="the id of the pack (default: example. and the folder's name)")
    new.add_argument("--title", default="", help="its title (default: the folder's name)")
    new.add_argument("--language", default="en", help="the language of its texts (default: en)")
    new.set_defaults(func=_command("new"))

    sheet = own.add_parser("sheet", help="write a spreadsheet (CSV) to fill with questions")
    sheet.add_argument("file", type=Path)
    sheet.set_defaults(func=_command("sheet"))

    paper = own.add_parser("print", help="write a practice sheet or a lesson page as PDF or Markdown")
    paper.add_argument("pack", help="an id (physics, ...), a folder, a file")
    paper.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="ends in .pdf or .md")
    paper.add_argument("--skill", default="", help="only this skill (default: the whole pack)")
    paper.add_argument("--lesson", action="store_true", help="the lesson page of the skill instead of problems")
    paper.add_argument("--count", type=_positive, default=10, help="problems (default 10)")
    paper.add_argument("--answers", action="store_true", help="with the answers on a page of their own")
    paper.add_argument("--steps", action="store_true", help="with the answers and every step")
    paper.add_argument("--seed", type=_positive, default=1, help="the same sheet again, or another (default 1)")
    paper.set_defaults(func=_print)

    form = own.add_parser("format", help="print the description of the format")
    form.set_defaults(func=_command("format"))

    check = own.add_parser("check", help="find what is wrong with a pack, and say what to do about it")
    check.add_argument("pack", type=Path, help="a folder or a .lesson file")
    check.add_argument("--seeds", type=_positive, default=SEEDS, help=f"variants of each problem (default {SEEDS})")
    check.add_argument("--jobs", type=_positive, default=2, help="processes (default 2)")
    check.add_argument("--json", action="store_true", help="one JSON object a finding")
    check.set_defaults(func=_command("check"))

    preview = own.add_parser("preview", help="see a pack in the program; it follows your edits")
    preview.add_argument("pack", type=Path)
    preview.set_defaults(func=_command("preview"))

    make = own.add_parser("build", help="make the one file to hand on")
    make.add_argument("folder", type=Path)
    make.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: id-version.lesson")
    make.add_argument("--seeds", type=_positive, default=SEEDS, help=argparse.SUPPRESS)
    make.set_defaults(func=_command("build"))

    key = own.add_parser("key", help="make a key to sign packs with")
    key.add_argument("file", type=Path, help="the file to make; keep it, and never hand it on")
    key.add_argument("--no-passphrase", action="store_true", help="do not ask for a pass phrase")
    key.set_defaults(func=_command("key"))

    signing = own.add_parser("sign", help="sign a pack (a folder or a .lesson file)")
    signing.add_argument("pack", type=Path)
    signing.add_argument("--key", type=Path, metavar="FILE", help="your key file; lemma pack key FILE makes one")
    signing.set_defaults(func=_command("sign"))

    taking = own.add_parser("import", help="check a .lesson file and take it in")
    taking.add_argument("file", type=Path)
    taking.add_argument("--yes", action="store_true", help="answer yes to what would be asked")
    taking.add_argument("--seeds", type=_positive, default=SEEDS, help=argparse.SUPPRESS)
    taking.set_defaults(func=_command("import"))

    listing = own.add_parser("list", help="the packs that are there")
    listing.add_argument("--json", action="store_true", help="one JSON object a pack")
    listing.set_defaults(func=_command("list"))

    remove = own.add_parser("remove", help="remove an imported pack")
    remove.add_argument("id")
    remove.add_argument("--forget-key", action="store_true", help="also forget whose key it was signed with")
    remove.set_defaults(func=_command("remove"))

    export = own.add_parser("export", help="bring a pack's problems into another program")
    export.add_argument("pack", help="an id, a folder or a .lesson file")
    export.add_argument(
        "--to",
        required=True,
        choices=("gift", "csv", "anki", "lesson"),
        help="GIFT (Moodle and others), a spreadsheet, Anki cards (.apkg), or the .lesson file of an imported pack",
    )
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    export.add_argument("--variants", type=_positive, default=5, help="variants of each problem (default 5)")
    export.set_defaults(func=_command("export"))


def _practice(options: argparse.Namespace) -> int:
    from app.packs.practice import run

    return run(options)


def _quiz(options: argparse.Namespace) -> int:
    from app.packs.quiz import run

    return run(options)


def _print(options: argparse.Namespace) -> int:
    from app.packs.handout.commands import run

    return run(options)


def _positive(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = 0
    if not 1 <= value <= MOST:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1 to {MOST:,}")
    return value

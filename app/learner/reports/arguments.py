"""The command line of reports and results: `lemma report`, `lemma results ...`, `lemma class ...`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any


def _command(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """What runs `app.learner.MODULE.run_NAME`, imported only then."""

    def run(options: argparse.Namespace) -> int:
        code: int = getattr(import_module(f"app.learner.{module}"), f"run_{name}")(options)
        return code

    return run


def register(commands: Any) -> None:
    """Adds `report`, `results` and `class` to the command line."""
    report = commands.add_parser("report", help="what you know, what is fading, what you did")
    _learner(report)
    _csv(report)
    report.add_argument("--plots", type=Path, metavar="FOLDER", help="also draw it: four pictures (PNG)")
    report.add_argument("--dark", action="store_true", help="pictures for a dark ground")
    report.set_defaults(func=_command("reports.commands", "report"))

    results = commands.add_parser("results", help="hand over what you did, as one signed file")
    own = results.add_subparsers(title="results commands", metavar="COMMAND", required=True)
    export = own.add_parser("export", help="write your results to a file, for a teacher")
    export.add_argument("file", type=Path, help="the file, or the folder (a USB stick) it goes to")
    _learner(export)
    called = export.add_mutually_exclusive_group()
    called.add_argument("--as", dest="name", default="", metavar="NAME", help="what to be called in it")
    called.add_argument("--own-name", action="store_true", help="your name as Lemma knows it; default: a pseudonym")
    export.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="only what was done from this day on")
    export.set_defaults(func=_command("results.commands", "export"))

    group = commands.add_parser("class", help="merge the results of a class, and report on it")
    own = group.add_subparsers(title="class commands", metavar="COMMAND", required=True)
    merge = own.add_parser("merge", help="take files of results into a class file")
    merge.add_argument("classfile", type=Path, help="the class file; a new one where there is none")
    merge.add_argument("files", type=Path, nargs="+", help="files of results, or folders of them")
    merge.add_argument("--accept-new-keys", action="store_true", help="also of known learners on another computer")
    merge.set_defaults(func=_command("results.commands", "merge"))
    overview = own.add_parser("report", help="skill by learner, common wrong answers, quizzes, who is stuck")
    overview.add_argument("classfile", type=Path)
    _csv(overview)
    overview.add_argument("--quick", action="store_true", help="without looking up what authors say of wrong answers")
    overview.set_defaults(func=_command("results.commands", "class_report"))
    listing = own.add_parser("list", help="who is in a class file, and with which keys")
    listing.add_argument("classfile", type=Path)
    listing.set_defaults(func=_command("results.commands", "list"))
    remove = own.add_parser("remove", help="take a learner out of a class file completely")
    remove.add_argument("classfile", type=Path)
    remove.add_argument("learner", help="the name, or the id or its beginning")
    remove.set_defaults(func=_command("results.commands", "remove"))


def _learner(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--learner", default="", help="whose, where several learn here")


def _csv(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--csv", type=Path, metavar="FOLDER", help="also write tables for a spreadsheet")
    parser.add_argument("--decimal-comma", action="store_true", help="tables with 0,5 and semicolons")
    parser.add_argument("--replace", action="store_true", help="write over tables and pictures that are there")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("must be a day such as 2026-09-01") from None

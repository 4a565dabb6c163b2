"""The command line of what belongs to the person: `lemma data ...`.

Kept apart from what the commands do: the command line itself must be there at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """What runs `app.learner.data.commands.run_NAME`, imported only then."""

    def run(options: argparse.Namespace) -> int:
        code: int = getattr(import_module("app.learner.data.commands"), f"run_{name}")(options)
        return code

    return run


def register(commands: Any) -> None:
    """Adds `data` and its commands to the command line."""
    data = commands.add_parser("data", help="where your data is; take it along, back it up, have it erased")
    own = data.add_subparsers(title="data commands", metavar="COMMAND", required=True)

    def add(name: str, text: str) -> Any:
        parser = own.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        parser.set_defaults(func=_command(name))
        return parser

    add("where", "print the folder everything is kept in, and why it is that one")

    use = add("use", "keep everything in another folder from now on; nothing is moved")
    which = use.add_mutually_exclusive_group(required=True)
    which.add_argument("folder", nargs="?", type=Path)
    which.add_argument("--default", action="store_true", help="this system's folder for the data of programs")

    learners = add("learners", "list the learners")
    learners.add_argument("--json", action="store_true", help="one JSON object a learner")

    export = add("export", "write all that is known of a learner into one archive, to read or to take along")
    export.add_argument("learner", nargs="?", default="", help="the name (default: every learner)")
    export.add_argument("-o", "--output", type=Path, metavar="FILE.zip", help="default: lemma-NAME-DAY.zip")
    export.add_argument("--replace", action="store_true", help="also where there is such a file already")

    taking = add("import", "take in an archive of another machine; what is here already is not added again")
    taking.add_argument("file", type=Path)

    erase = add("erase", "erase a learner, here and in every backup, to the last byte")
    erase.add_argument("learner", help="the name")
    erase.add_argument("--yes", action="store_true", help="do not ask")

    pin = add("pin", "give a learner a PIN, another one, or none; it is no encryption")
    pin.add_argument("learner", help="the name")

    add("backup", "copy the record now; Lemma does so by itself once a day")

    backups = add("backups", "list the copies of the record, the newest first")
    backups.add_argument("--json", action="store_true", help="one JSON object a copy")

    restore = add("restore", "put a copy in the place of the record, which is set aside and kept")
    restore.add_argument("backup", nargs="?", default="1", help="a number from `lemma data backups`, or a file")
    restore.add_argument("--new", action="store_true", help="begin with an empty record instead")
    restore.add_argument("--yes", action="store_true", help="do not ask")

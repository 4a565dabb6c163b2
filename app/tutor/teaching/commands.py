"""`lemma check-steps`: a working from a file or the input, every line with its mark.

Exit codes: 0 when every line follows (and the last answers the question, where there is one), 1 when not or when it
cannot be decided, 2 for an error.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TextIO

from app.plain_math import plain_text
from app.tutor.teaching.care import HelpCard
from app.tutor.teaching.own_steps import Mark, StepsReport, check_steps
from app.tutor.teaching.working_lines import MAX_TEXT
from engine.errors import LemmaError
from engine.maths.client import MathsClient

SIGNS = {
    Mark.RIGHT: "✓",
    Mark.LOOK: "!",
    Mark.WRONG: "✗",
    Mark.AFTER_WRONG: "↳",
    Mark.UNDECIDED: "○",
    Mark.UNREAD: "?",
    Mark.REMARK: " ",
    Mark.START: "·",
}
"""What stands in front of a line, so that colour is never needed."""


def run_check_steps(options: argparse.Namespace) -> int:
    """Checks and prints; see above for the exit code."""
    text = sys.stdin.read(MAX_TEXT + 1) if options.file == "-" else _file(Path(options.file))
    with MathsClient(spare=False) as maths:
        report = check_steps(maths, text, options.question)
    if options.json:
        print(json.dumps(report.to_json(), ensure_ascii=False))
    else:
        show(report, sys.stdout)
    return 0 if report.right else 1


def _file(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.read(MAX_TEXT + 1)
    except OSError as error:
        raise LemmaError(f"{path} could not be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise LemmaError(f"{path} is no text file (UTF-8).", "Save it as plain text and try again.") from error


def show(report: StepsReport, out: TextIO) -> None:
    """The report as text."""
    if report.card is not None:
        _card(report.card, out)
        return
    width = max((len(line.text) for line in report.lines), default=0)
    for line in report.lines:
        sentence = f"   {plain_text(line.sentence)}" if line.sentence else ""
        print(f"{line.number:>3} {SIGNS[line.mark]} {line.text:<{min(width, 48)}}{sentence}".rstrip(), file=out)
    print(file=out)
    if report.wrong is not None:
        number = report.lines[report.wrong.line].number
        print(f"Line {number}: {plain_text(report.wrong.reasons[0])}", file=out)
        for reason in report.wrong.reasons[1:]:
            print(f"  {plain_text(reason)}", file=out)
        if report.wrong.hint:
            print(f"  A hint for this step: {plain_text(report.wrong.hint)}", file=out)
    print(report.summary, file=out)


def _card(card: HelpCard, out: TextIO) -> None:
    for text in (card.title, *card.sentences, *card.places, card.going_on):
        print(text, file=out)

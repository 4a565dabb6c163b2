"""`python -m tests.bench.cases DIR`: the figures of the checker on a folder of labelled cases."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from engine.errors import LemmaError
from tests.bench.cases.report import disagreements, write
from tests.bench.cases.run import DEADLINE, measure


def main() -> int:
    """Measure and print; the exit code is 1 where the folder cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.cases", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder of *.jsonl files, one case a line")
    parser.add_argument("--json", action="store_true", help="one JSON object a case instead of the table")
    parser.add_argument("--only", default="", metavar="NAME", help="only the files with this in their name")
    parser.add_argument("--kind", default="", metavar="KIND", help="only the cases of this kind or test")
    parser.add_argument("--verbose", action="store_true", help="also every case that is not right")
    parser.add_argument("--deadline", type=float, default=DEADLINE, metavar="SECONDS", help="for one case")
    options = parser.parse_args()
    results = []
    try:
        for result in measure(options.folder, only=options.only, group=options.kind, deadline=options.deadline):
            results.append(result)
            if options.json:
                print(json.dumps(result.to_json(), ensure_ascii=False), flush=True)
    except LemmaError as error:
        print(error.message, file=sys.stderr)
        return 1
    if not options.json:
        print(write(results))
        if options.verbose:
            print("\n" + disagreements(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Prints the tables, or with --json one object: see the package."""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path

from tests.bench.learner.logs import levels, predictions, read_log
from tests.bench.learner.measures import auc, calibration, calibration_error, log_loss
from tests.bench.learner.placing import tables
from tests.bench.learner.policies import POLICIES
from tests.bench.learner.simulate import Result, simulate
from tests.bench.learner.worlds import WORLDS

BASELINES = (
    ("BKT, 0.1 for every parameter", 0.627),
    ("BKT, generic parameters", 0.673),
    ("moving average", 0.681),
    ("Elo without item difficulty", 0.695),
    ("BKT fitted per skill", 0.712),
    ("Elo with five author levels", 0.753),
    ("logistic regression with item identities, fitted on this population", 0.770),
)
"""AUC on the pupils of a second ASSISTments 2009 log, as published with the first; other logs have others."""
LEARNERS = 400


def main(arguments: list[str]) -> int:
    """Runs what is asked for; 0, or 2 for a file that cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.learner", description=__doc__)
    parser.add_argument("--levels", nargs=2, type=Path, metavar=("TRAIN", "TEST"), help="two logs of answers")
    parser.add_argument("--place", action="store_true", help="how well a placement finds what a learner knows")
    parser.add_argument("--learners", type=_count, default=LEARNERS, help="simulated learners a world (default 400)")
    parser.add_argument("--policies", default=",".join(POLICIES), help="which, with commas between")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    options = parser.parse_args(arguments)
    try:
        if options.levels:
            found = on_logs(*options.levels)
        elif options.place:
            found = tables(options.learners)
        else:
            policies = options.policies.split(",")
            if unknown := [name for name in policies if name not in POLICIES]:
                raise ValueError(f"there is no policy {', '.join(unknown)}; there are {', '.join(POLICIES)}")
            found = in_worlds(options.learners, policies)
    except (OSError, ValueError, KeyError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    print(json.dumps(found) if options.json else found.get("table", ""))
    return 0


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return int(text)


def on_logs(train: Path, test: Path) -> dict[str, object]:
    """AUC, log loss and calibration on `test`, with nothing but the five levels taken from `train`."""
    level = levels(read_log(train))
    happened, chances = zip(*predictions(read_log(test), level), strict=True)
    bins = calibration(happened, chances)
    rows = ["| model | AUC |", "|---|---|", *(f"| {name} | {value:.3f} |" for name, value in BASELINES)]
    own = auc(happened, chances)
    said = "none: the answers are all right, or all wrong" if math.isnan(own) else f"**{own:.4f}**"
    rows += [f"| **this one** | {said} |", ""]
    rows += [f"{len(happened)} answers, log loss {log_loss(happened, chances):.4f}, "]
    rows[-1] += f"calibration error {calibration_error(bins):.4f}"
    rows += ["", "| chance given | answers | mean chance | share right |", "|---|---|---|---|"]
    rows += [f"| {b.low:.1f} to {b.low + 0.1:.1f} | {b.count} | {b.expected:.3f} | {b.happened:.3f} |" for b in bins]
    return {
        "answers": len(happened),
        "auc": None if math.isnan(own) else own,  # JSON has no word for it
        "log_loss": log_loss(happened, chances),
        "calibration_error": calibration_error(bins),
        "calibration": [[b.low, b.count, b.expected, b.happened] for b in bins],
        "table": "\n".join(rows),
    }


def in_worlds(learners: int, policies: list[str]) -> dict[str, object]:
    """Every policy in every world."""
    results: list[Result] = []
    for world in WORLDS:
        for policy in policies:
            results.append(simulate(world, policy, learners))
            print(f"{world.name}, {policy}", file=sys.stderr)
    head = ["world", "policy", "recall day 30", "recall day 44", "days to half", "called mastered", "falsely"]
    rows = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    for one in results:
        rows.append(
            f"| {one.world} | {one.policy} | {one.recall_30:.3f} | {one.recall_44:.3f} ± {one.error_44:.3f} "
            f"| {one.days_to_half:.1f} | {one.mastered:.1f} | {one.falsely_mastered:.3f} |"
        )
    return {"results": [one.to_json() for one in results], "learners": learners, "table": "\n".join(rows)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

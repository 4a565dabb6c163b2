"""What checking while writing is worth: `python -m tests.bench.bench_solve`.

Held-out problems of the starter's families, each solved twice by the whole program in one run: as the model first
writes it (no step written again) and as Lemma does it (a step the algebra finds wrong is taken back). Counted are final
verdicts "right". Writes build/bench/solve.json and solve.md.
"""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from app.paths import default_model
from app.tutor import events
from app.tutor.tutor import Tutor, TutorOptions
from convert.starter import problems
from engine.maths.verdict import Outcome
from tests.bench.table import write

FAMILIES = ["arithmetic", "fractions", "linear", "expand", "factor", "quadratic", "derivative"]


def outcome(tutor: Tutor, problem: str) -> Outcome:
    """The final verdict on a problem; a failure counts as undecided."""
    verdicts = [e.verdict.outcome for e in tutor.solve(problem) if isinstance(e, events.FinalVerdict)]
    return verdicts[-1] if verdicts else Outcome.CANNOT_DECIDE


def main() -> None:
    parser = argparse.ArgumentParser(description="Accuracy with and without rewriting wrong steps.")
    parser.add_argument("-n", type=int, default=25, help="problems a family")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    arguments = parser.parse_args()
    path = default_model()
    rows = []
    with closing(Tutor(path, TutorOptions(retries=0))) as plain, closing(Tutor(path)) as checked:
        for family in FAMILIES:
            found = problems.evaluation_set(family, arguments.n, seed=arguments.seed, new_wording=True)
            first = [outcome(plain, p.prompt) for p in found]
            second = [outcome(checked, p.prompt) for p in found]
            rows.append(
                [
                    family,
                    f"{first.count(Outcome.RIGHT)}/{len(found)}",
                    f"{second.count(Outcome.RIGHT)}/{len(found)}",
                    f"{second.count(Outcome.WRONG)}",
                    f"{len(found) - second.count(Outcome.RIGHT) - second.count(Outcome.WRONG)}",
                ]
            )
            print(" ".join(rows[-1]), flush=True)
    write(
        arguments.out,
        "solve",
        ["family", "right, first writing", "right, steps rewritten", "wrong, and said so", "undecided"],
        rows,
    )


if __name__ == "__main__":
    main()

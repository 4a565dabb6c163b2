"""How the step checker sees true and false steps, and how long a step takes: `python -m tests.bench.bench_steps`.

The worked solutions of the starter's generators are true in every step. Each is judged step by step through the worker,
as while a model writes: as it is, and with one digit of one step changed. A changed step is counted where it was
changed; the change can leave a true statement (`0^3=0` for `0^2=0`), so "called right" is read by hand, with `--show`.
Writes build/bench/steps.json and steps.md.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path
from random import Random

from convert.starter import problems
from engine.maths.client import MathsClient
from engine.maths.question import Question
from engine.maths.verdict import Outcome, Verdict
from tests.bench.table import write

FAMILIES = ["arithmetic", "fractions", "linear", "expand", "factor", "quadratic", "derivative", "evaluate", "simplify"]

NOTHING = ("step.nothing", "step.definition")  # a step that writes the question down, or says what comes


def changed(step: str, rng: Random) -> str | None:
    """`step` with one of the digits in its mathematics changed; None where it has none."""
    places, inside = [], False
    for at, letter in enumerate(step):
        inside ^= letter == "$"
        if inside and letter.isdigit():
            places.append(at)
    if not places:
        return None
    at = rng.choice(places)
    other = rng.choice([digit for digit in "123456789" if digit != step[at]])
    return step[:at] + other + step[at + 1 :]


def judge(maths: MathsClient, question: Question, step: str, earlier: list[str], times: list[float]) -> Verdict:
    began = time.perf_counter()
    verdict = maths.check_step(question, step, earlier)
    times.append(1000 * (time.perf_counter() - began))
    return verdict


def main() -> None:
    parser = argparse.ArgumentParser(description="Verdicts on true steps and on steps with one digit changed.")
    parser.add_argument("-n", type=int, default=20, help="problems a family")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument(
        "--show", action="store_true", help="print the changed steps called right and the true ones called wrong"
    )
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    arguments = parser.parse_args()
    rows = []
    with MathsClient() as maths:
        for family in FAMILIES:
            rng = Random(f"{family} {arguments.seed}")
            true: list[Verdict] = []
            false: list[Outcome] = []
            times: list[float] = []
            for problem in problems.evaluation_set(family, arguments.n, seed=arguments.seed):
                question = maths.recognise(problem.prompt).question
                if question is None:
                    continue
                steps = problem.solution.split("\n\n")
                at = rng.randrange(len(steps))
                for index, step in enumerate(steps):
                    if index == at and (other := changed(step, rng)) is not None:
                        false.append(judge(maths, question, other, steps[:index], times).outcome)
                        if arguments.show and false[-1] is Outcome.RIGHT:
                            print(f"{problem.prompt!r}: {step!r} became {other!r}")
                    true.append(judge(maths, question, step, steps[:index], times))
                    if arguments.show and true[-1].outcome is Outcome.WRONG:
                        print(f"{problem.prompt!r}: {step!r} is wrong? {true[-1].sentence}")
            rows.append(
                [
                    family,
                    f"{sum(verdict.outcome is Outcome.RIGHT for verdict in true)}/{len(true)}",
                    f"{sum(verdict.note in NOTHING for verdict in true)}",
                    f"{sum(verdict.outcome is Outcome.WRONG for verdict in true)}",
                    f"{false.count(Outcome.WRONG)}/{len(false)}",
                    f"{false.count(Outcome.RIGHT)}",
                    f"{statistics.median(times):.1f}",
                    f"{statistics.quantiles(times, n=20)[-1]:.1f}",
                ]
            )
            print(" ".join(rows[-1]), flush=True)
    head = [
        "family",
        "true steps called right",
        "nothing to check",
        "wrong",
        "one digit changed: called wrong",
        "right",
        "median ms",
        "p95",
    ]
    write(arguments.out, "steps", head, rows)


if __name__ == "__main__":
    main()

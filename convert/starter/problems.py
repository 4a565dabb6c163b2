"""The problems of the starter: families, worded prompts, worked solutions, and which of them are held out.

`python -m convert.starter.problems --family linear -n 5` prints samples. A problem is held out of training by its
mathematical core (the canonical statement), whatever its wording. This module knows nothing of tokens or models.
"""

from __future__ import annotations

import argparse
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from convert.starter import linear, numbers, polynomials, quadratics, wording
from convert.starter.numbers import Draft

FAMILIES: dict[str, Callable[[Random], Draft]] = {
    "arithmetic": numbers.arithmetic,
    "fractions": numbers.fractions,
    "linear": linear.linear,
    "expand": polynomials.expand,
    "factor": polynomials.factor,
    "quadratic": quadratics.quadratic,
    "derivative": polynomials.derivative,
    "evaluate": polynomials.evaluate,
    "simplify": polynomials.simplify,
    "drill": numbers.drill,
}
PRACTICE: dict[str, Callable[[Random], Draft]] = {"division": linear.division, "letters": polynomials.two_letters}
"""Families that training has and the evaluation does not: a step that is hard, alone."""
SAME_CORES = {"drill": "arithmetic", "division": "linear", "letters": "simplify"}
"""Families that share their cores with another: held out there, held out here."""
MIXTURE: dict[str, float] = {
    "arithmetic": 2.4,
    "fractions": 2.0,
    "linear": 2.8,
    "expand": 0.7,
    "factor": 1.0,
    "quadratic": 1.8,
    "derivative": 1.0,
    "evaluate": 1.2,
    "simplify": 1.8,
    "drill": 2.4,
    "division": 1.0,
    "letters": 4.0,
}
HELD_OUT_SHARE = 16
"""One core in this many is never trained on."""


@dataclass(frozen=True)
class Problem:
    """A worded problem with its worked solution. `core` is the canonical statement that decides about holding out."""

    family: str
    core: str
    prompt: str
    solution: str
    answer: str
    system: str = ""


def held_out(family: str, core: str) -> bool:
    """Whether a core belongs to the evaluation only."""
    return zlib.crc32(f"{SAME_CORES.get(family, family)}|{core}".encode()) % HELD_OUT_SHARE == 0


_JOINED = re.compile(r"\\(cdot|div)(?=[a-z])")


def tidy(text: str) -> str:
    """A space between a LaTeX command and a following letter."""
    return _JOINED.sub(r"\\\1 ", text)


def finish(family: str, draft: Draft, rng: Random, new_wording: bool = False) -> Problem:
    """Words a draft and joins its paragraphs; the last one is the box."""
    core = tidy(draft.core)
    slots = {k: tidy(v) for k, v in draft.slots.items()}
    prompt = wording.word(draft.kind, core, slots, rng, new_wording)
    body = ".\n\n".join(tidy(step) for step in draft.steps)
    system = rng.choice(wording.SYSTEM) if rng.random() < 0.05 else ""
    return Problem(family, core, prompt, f"{body}.\n\n$\\boxed{{{tidy(draft.answer)}}}$", tidy(draft.answer), system)


def draw(family: str, rng: Random, evaluation: bool = False, new_wording: bool = False, longest: int = 900) -> Problem:
    """A fresh problem of a family; `evaluation` takes held-out cores, otherwise they are skipped."""
    while True:
        draft = (FAMILIES.get(family) or PRACTICE[family])(rng)
        core = tidy(draft.core)
        if held_out(family, core) != evaluation:
            continue
        if sum(map(len, draft.steps)) <= longest:
            return finish(family, draft, rng, new_wording)


def stream(seed: int, mixture: dict[str, float] | None = None) -> Iterator[Problem]:
    """Training problems without end."""
    rng = Random(seed)
    shares = mixture or MIXTURE
    names, weights = list(shares), list(shares.values())
    while True:
        for family in rng.choices(names, weights, k=256):
            yield draw(family, rng)


def evaluation_set(family: str, n: int, seed: int = 1, new_wording: bool = False) -> list[Problem]:
    """n held-out problems of a family, no core twice."""
    rng = Random(f"{seed}-{family}-{new_wording}")
    found: dict[str, Problem] = {}
    while len(found) < n:
        p = draw(family, rng, evaluation=True, new_wording=new_wording)
        found.setdefault(p.core, p)
    return list(found.values())


def main() -> None:
    """Prints samples of a family."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--family", choices=[*FAMILIES, "all"], default="all")
    parser.add_argument("-n", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--held-out", action="store_true", help="held-out cores and wordings")
    args = parser.parse_args()
    rng = Random(args.seed)
    for family in FAMILIES if args.family == "all" else [args.family]:
        for _ in range(args.n):
            p = draw(family, rng, args.held_out, args.held_out)
            print(f"[{family}] {p.prompt}\n{p.solution}\n{'-' * 60}")


if __name__ == "__main__":
    main()

"""Exact greedy answers of the starter on held-out problems, per family, with training's wordings and with new ones.

`python -m convert.starter.evaluate CHECKPOINT --n 200 --json OUT` decodes all problems of a family as one batch with
the states kept. An answer counts when it is the expected text, or when the program's own judge calls it right (the
solutions of an equation in another order). This module knows nothing of training; it reads final.pt, last.pt or
trunk.pt alike.
"""

# mypy: allow-subclassing-any, allow-untyped-decorators, no-warn-return-any
# PyTorch is not needed to use Lemma: where it is missing it is Any to the type checker.

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from pathlib import Path
from typing import Any

import torch

from convert.starter import problems, tokenizer
from convert.starter.model import Cache, Config, SambaY
from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.verdict import Outcome

KINDS = {
    "arithmetic": Kind.INTEGER,
    "fractions": Kind.LOWEST_TERMS,
    "linear": Kind.SOLUTION_SET,
    "expand": Kind.EXPANDED,
    "factor": Kind.FACTORED,
    "quadratic": Kind.SOLUTION_SET,
    "derivative": Kind.EXPRESSION,
    "evaluate": Kind.RATIONAL,
    "simplify": Kind.SIMPLIFIED,
    "drill": Kind.INTEGER,
}
_BOX = re.compile(r"\\boxed\{(.*)\}\$?\s*$", re.DOTALL)


def load(path: Path) -> SambaY:
    """The model of a checkpoint, in float32, ready to decode."""
    kept = torch.load(path, map_location="cpu", weights_only=True)
    model = SambaY(Config(**kept["config"]))
    model.load_state_dict(kept["model"])
    return model.eval()


@torch.no_grad()
def generate(model: SambaY, prompts: list[list[int]], end: int, most: int = 640) -> list[list[int]]:
    """Greedy continuations of all prompts at once, each up to `end` or to `most` tokens in all.

    Every sequence starts at position 0 and is fed one token at a time, its prompt first; so no padding is needed.
    A sequence that has ended leaves the batch.
    """
    cache = Cache()
    outputs: list[list[int]] = [[] for _ in prompts]
    alive = list(range(len(prompts)))
    current = torch.tensor([p[0] for p in prompts])
    for at in range(1, most):
        chosen = model.step(current, cache).argmax(-1).tolist()
        following, keep = [], []
        for row, i in enumerate(alive):
            if at < len(prompts[i]):
                token = prompts[i][at]
            else:
                token = chosen[row]
                if token == end:
                    continue
                outputs[i].append(token)
            following.append(token)
            keep.append(row)
        if not keep:
            break
        if len(keep) < len(alive):
            cache.select(torch.tensor(keep))
            alive = [alive[row] for row in keep]
        current = torch.tensor(following)
    return outputs


def boxed(text: str) -> str | None:
    """The content of the last box."""
    found = _BOX.search(text.split("\n\n")[-1])
    return found.group(1) if found else None


def correct(family: str, given: str | None, expected: str) -> bool:
    """Equal texts, spaces apart, or an answer that is judged right for what the family asks for."""
    if given is None:
        return False
    if re.sub(r"\s+", "", given) == re.sub(r"\s+", "", expected):
        return True
    names = tuple(sorted(set(re.findall(r"(?<![a-z\\])[a-z](?![a-z])", expected))))
    try:
        return check(AnswerKind(KINDS[family], names), expected, given).outcome is Outcome.RIGHT
    except LemmaError:
        return False


def measure(
    model: SambaY, tok: Any, family: str, n: int, seed: int, new_wording: bool, keep: int = 5
) -> dict[str, Any]:
    """Accuracy on n held-out problems of a family, and some of the errors with their first wrong paragraph."""
    chosen = problems.evaluation_set(family, n, seed, new_wording)
    prompts = [tok.encode(tokenizer.prompt_text(p.prompt, p.system)).ids for p in chosen]
    outputs = generate(model, prompts, tok.token_to_id("<|end|>"))
    right, errors, exact = 0, [], 0
    for p, out in zip(chosen, outputs, strict=True):
        text = tok.decode(out, skip_special_tokens=False)
        exact += text == p.solution
        given = boxed(text)
        if correct(family, given, p.answer):
            right += 1
            continue
        pair = zip(text.split("\n\n"), p.solution.split("\n\n"), strict=False)
        first = next(((a, b) for a, b in pair if a != b), (text[-80:], ""))
        errors.append({"prompt": p.prompt, "expected": p.answer, "given": given, "wrote": first[0], "meant": first[1]})
    return {
        "family": family,
        "wording": "new" if new_wording else "trained",
        "n": n,
        "right": right,
        "accuracy": right / n,
        "whole_solution": exact / n,
        "errors": errors[:keep],
    }


def evaluate(
    model: SambaY, tok: Any, families: list[str], n: int, seed: int = 1, keep: int = 5
) -> list[dict[str, Any]]:
    """All families with both kinds of wording; a line of progress each."""
    results = []
    for family in families:
        for new in (False, True):
            began = time.monotonic()
            result = measure(model, tok, family, n, seed, new, keep)
            results.append(result)
            print(
                f"{family:12s} {result['wording']:8s} {100 * result['accuracy']:5.1f} %  (n = {n}, "
                f"{time.monotonic() - began:.0f} s)",
                file=sys.stderr,
                flush=True,
            )
    return results


def main(argv: list[str] | None = None) -> None:
    """Prints accuracies, writes JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--tokenizer", type=Path, help="default: beside the checkpoint")
    parser.add_argument("--families", default=",".join(problems.FAMILIES))
    parser.add_argument("-n", "--n", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", type=int, default=5)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--threads", type=int, default=0)
    args = parser.parse_args(argv)
    if args.threads:
        torch.set_num_threads(args.threads)
    tok = tokenizer.load(args.tokenizer or args.checkpoint.parent / "tokenizer")
    results = evaluate(load(args.checkpoint), tok, args.families.split(","), args.n, args.seed, args.errors)
    mean = {
        w: sum(r["accuracy"] for r in results if r["wording"] == w) / (len(results) / 2) for w in ("trained", "new")
    }
    print(f"mean: trained wordings {100 * mean['trained']:.1f} %, new wordings {100 * mean['new']:.1f} %")
    if args.json:
        text = json.dumps(
            {"checkpoint": args.checkpoint.name, "seed": args.seed, "mean": mean, "results": results},
            indent=1,
            ensure_ascii=False,
        )
        args.json.write_text(text + "\n", encoding="utf-8")
    elif args.errors:
        for r in results:
            for e in r["errors"]:
                print(f"[{r['family']}, {r['wording']}] {e}")


if __name__ == "__main__":
    main()

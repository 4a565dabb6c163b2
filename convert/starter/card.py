"""Writes the starter's card from what the run and the evaluation left: nothing in it is typed by hand but its prose.

`python -m convert.starter.card --run FOLDER --evaluation JSON --out assets/starter/CARD.md`. Reads final.pt for sizes
and counts, log.jsonl for the loss curve, the evaluation's JSON for accuracies and errors. This module measures nothing.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from convert.starter import native, problems

TITLES = {
    "arithmetic": "Integer arithmetic with brackets",
    "fractions": "Fractions",
    "linear": "Linear equations",
    "expand": "Expanding products",
    "factor": "Factoring quadratics",
    "quadratic": "Quadratic equations",
    "derivative": "Derivatives of polynomials",
    "evaluate": "Value of a polynomial at a number",
    "simplify": "Collecting like terms",
    "drill": "Single calculations",
    "division": "The last step of a linear equation, alone",
    "letters": "Like terms of two letters",
}


def curve(log: list[dict[str, Any]], points: int = 16) -> list[str]:
    """A Markdown table of the loss: mean of equal spans of the run."""
    rows = ["| minutes | steps | million tokens | loss | rate |", "| ---: | ---: | ---: | ---: | ---: |"]
    # A run that was resumed repeats the minutes after its last checkpoint: the later record of a step counts.
    kept: list[dict[str, Any]] = []
    for line in log:
        while kept and kept[-1]["step"] >= line["step"]:
            kept.pop()
        kept.append(line)
    for i in range(points):
        part = kept[len(kept) * i // points : len(kept) * (i + 1) // points]
        if part:
            last, mean = part[-1], sum(r["loss"] for r in part) / len(part)
            rows.append(
                f"| {last['seconds'] / 60:.0f} | {last['step']} | {last['tokens'] / 1e6:.1f} "
                f"| {mean:.4f} | {last['lr']:.2f} |"
            )
    return rows


def accuracies(results: list[dict[str, Any]]) -> list[str]:
    """A Markdown table: topic by wording."""
    rows = ["| topic | usual wordings | new wordings | n each |", "| --- | ---: | ---: | ---: |"]
    for family in TITLES:
        found = {r["wording"]: r for r in results if r["family"] == family}
        if found:
            cells = [f"{100 * found[w]['accuracy']:.1f} %" if w in found else "" for w in ("trained", "new")]
            rows.append(f"| {TITLES[family]} | {cells[0]} | {cells[1]} | {next(iter(found.values()))['n']} |")
    for name, wording in (("usual", "trained"), ("new", "new")):
        values = [r["accuracy"] for r in results if r["wording"] == wording]
        if values:
            rows.append(f"| **mean, {name} wordings** | {100 * sum(values) / len(values):.1f} % | | |")
    return rows


def mistakes(results: list[dict[str, Any]], each: int = 1) -> list[str]:
    """For every topic some errors: what was asked, the first paragraph that differs, what it should have been."""
    lines = []
    for r in results:
        for e in r["errors"][:each]:
            prompt = " ".join(e["prompt"].split())
            lines.append(
                f"- {TITLES[r['family']]}: `{prompt}` — wrote `{e['wrote'].strip()}`, meant `{e['meant'].strip()}`"
            )
    return lines


def text(kept: dict[str, Any], log: list[dict[str, Any]], evaluation: dict[str, Any], note: str = "") -> str:
    """The whole card."""
    cfg, results = kept["config"], evaluation["results"]
    weights = sum(t.numel() for t in kept["model"].values())
    n = max(r["n"] for r in results)
    layers, width, feed = cfg["num_hidden_layers"], cfg["hidden_size"], cfg["intermediate_size"]
    heads, kv, window, vocabulary = (
        cfg[k] for k in ("num_attention_heads", "num_key_value_heads", "sliding_window", "vocab_size")
    )
    shares = "\n".join(f"| {TITLES[f]} | {w:g} |" for f, w in problems.MIXTURE.items())
    return f"""# The starter

A small language model that writes worked solutions of school algebra, made for this program from random weights. It has
the architecture and the file format of Phi-4-mini-flash-reasoning (SambaY with differential attention) at about one
five-hundredth of its size, so that everything which reads, converts, runs and streams the large model can be used at
once, on any machine, without a download. It is not a substitute for the large model: it knows ten kinds of problems and
nothing else, and it makes mistakes in all of them. Every step it writes is judged by the algebra, as with any model.

## Size

{weights / 1e6:.2f} million weights: {layers} layers, width {width}, {heads} query heads and {kv} key-value heads of 64,
feed-forward width {feed}, window {window}, vocabulary {vocabulary}. Problem and solution together were at most about
640 tokens in training; longer conversations are outside what it has seen.

## Data

No text of any person: problems and solutions are generated (`convert/starter/`), every displayed line true by
construction and checked by SymPy in the tests. Problems are never repeated on purpose. One mathematical core in
{problems.HELD_OUT_SHARE} is held out of training whatever its wording, and each kind of problem has wordings that
training never shows: other sentences, of words most of which training has in other places.

| topic | weight in the mixture |
| --- | ---: |
{shares}

## Training

{kept["step"]} steps, {kept["tokens"] / 1e6:.1f} million tokens, {kept["elapsed"] / 3600:.2f} hours on two shared CPU
cores in bfloat16; Muon for the matrices and AdamW for the rest, loss on the solutions only, constant rate, then
linearly to zero over the last 40 % of the time.{" " + note if note else ""}

{chr(10).join(curve(log))}

(Loss in nats a token, the mean since the row above; rate as a share of the highest.)

## Accuracy

Greedy decoding, the answer right as the program judges it, on {n} held-out problems of each topic and wording:

{chr(10).join(accuracies(results))}

Measured with

    python -m convert.starter.evaluate CHECKPOINT --n {n} --seed {evaluation["seed"]}

## Where it errs

Mostly in calculation and in copying long formulas, hardly ever in the form of a solution. The first error found in each
topic (usual wordings, then new ones):

{chr(10).join(mistakes(results))}
"""


def main(argv: list[str] | None = None) -> None:
    """Writes the card."""
    import torch

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, default=native.cache_folder() / "run")
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("assets/starter/CARD.md"))
    parser.add_argument("--note", default="", help="what else there is to say of the training")
    args = parser.parse_args(argv)
    kept = torch.load(args.run / "final.pt", map_location="cpu", weights_only=True)
    log = [json.loads(line) for line in (args.run / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    evaluation = json.loads(args.evaluation.read_text(encoding="utf-8"))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(text(kept, log, evaluation, args.note), encoding="utf-8")
    print(args.out)


if __name__ == "__main__":
    main()

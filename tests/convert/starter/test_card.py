"""The starter's card: the curve survives resumed runs, the tables hold what the evaluation says."""

from __future__ import annotations

from typing import Any

from convert.starter import card


class Weight:
    def numel(self) -> int:
        return 1_500_000


def record(step: int, loss: float) -> dict[str, Any]:
    return {"step": step, "tokens": step * 1000, "loss": loss, "lr": 1.0, "seconds": step * 6.0}


def test_a_resumed_log_counts_every_step_once() -> None:
    log = [record(10, 4.0), record(20, 3.0), record(30, 9.0), record(20, 3.5), record(30, 2.0)]
    rows = card.curve(log, points=3)
    assert [row.split("|")[2].strip() for row in rows[2:]] == ["10", "20", "30"]
    assert "| 2.0000 |" in rows[-1] and "9.0" not in "".join(rows)


def test_the_card_tells_sizes_accuracies_and_errors() -> None:
    config = {
        "num_hidden_layers": 8,
        "hidden_size": 256,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "intermediate_size": 768,
        "sliding_window": 256,
        "vocab_size": 790,
    }
    kept = {"config": config, "model": {"a": Weight(), "b": Weight()}, "step": 30, "tokens": 30_000, "elapsed": 360.0}
    error = {
        "prompt": "solve\n2x=4",
        "expected": "x=2",
        "given": "x=3",
        "wrote": "$4\\div2=3$.",
        "meant": "$4\\div2=2$.",
    }
    results = [
        {"family": "linear", "wording": w, "n": 200, "right": 180, "accuracy": a, "errors": [error]}
        for w, a in (("trained", 0.905), ("new", 0.88))
    ]
    shown = card.text(kept, [record(10, 4.0), record(30, 2.0)], {"results": results, "seed": 1})
    assert "3.00 million weights" in shown
    assert "| Linear equations | 90.5 % | 88.0 % | 200 |" in shown
    assert "`solve 2x=4` — wrote `$4\\div2=3$.`" in shown
    assert "evaluate CHECKPOINT --n 200 --seed 1" in shown

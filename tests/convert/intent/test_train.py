"""The training of what texts ask: its data is readable, its result the same each time and the one that is shipped."""

from __future__ import annotations

import gzip
import json

from convert.intent.questions import Example, examples
from convert.intent.train import all_seen, fit, seen
from engine.maths.asking.intent.weights import FILE

FEW = (
    *(Example(f"unfurl ({a} + x)(x - 2)", "a", (f"expand ({a} + x)(x - 2)",)) for a in range(1, 9)),
    *(Example(f"split up x^2 + {a}x + 6", "a", (f"factor x^2 + {a}x + 6",)) for a in range(1, 9)),
    *(Example(f"ponder x^2 + {a}x + 6", "b", ()) for a in range(1, 9)),
)


def test_what_is_learned_holds_for_other_formulas():
    model = fit(all_seen(FEW))
    for typed, command in (
        ("unfurl (x + 31)(x - 7)", "expand"),
        ("split up x^2 + 17x + 70", "factor"),
        ("ponder x^2 + 9x", ""),
    ):
        text = seen(Example(typed, "c", ()))
        assert text is not None
        best = int(model.probabilities(text).argmax())
        assert (text.among[best].task if best < len(text.among) else "") == command


def test_the_same_examples_give_the_same_weights(tmp_path):
    texts = all_seen(FEW)
    for name in ("one", "two"):
        assert fit(texts).save(tmp_path / name) > 0
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_right_commands_of_the_training_questions_are_candidates():
    every = [one for one in examples() if one.commands][::7]
    assert len(every) > 500
    texts = [seen(one) for one in every]
    found = [text is not None and text.right != [len(text.among)] for text in texts]
    assert sum(found) >= 0.98 * len(found)


def test_what_is_shipped_knows_what_it_was_trained_on():
    weights = json.loads(gzip.decompress(FILE.read_bytes()))
    assert len(weights) > 10_000
    assert all(isinstance(weight, int) for weight in weights.values())

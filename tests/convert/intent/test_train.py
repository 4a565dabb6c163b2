"""The training of what texts ask: its data is readable, its result the same each time and the one that is shipped."""

from __future__ import annotations

import gzip
import json

from convert.intent.questions import Example, examples
from convert.intent.train import all_seen, fit
from engine.maths.asking.intent.weights import FILE

FEW = (
    *(Example(f"unfurl ({a} + x)(x - 2)", "a", (f"expand ({a} + x)(x - 2)",)) for a in range(1, 9)),
    *(Example(f"split up x^2 + {a}x + 6", "a", (f"factor x^2 + {a}x + 6",)) for a in range(1, 9)),
    *(Example(f"ponder x^2 + {a}x + 6", "b", ()) for a in range(1, 9)),
)


OTHERS = (
    Example("unfurl (x + 31)(x - 7)", "c", ("expand (x + 31)(x - 7)",)),
    Example("split up x^2 + 17x + 70", "c", ("factor x^2 + 17x + 70",)),
    Example("ponder x^2 + 9x", "c", ()),
)


def test_what_is_learned_holds_for_other_formulas():
    seen = all_seen([*FEW, *OTHERS])
    model = fit(seen.texts[: len(FEW)], len(seen.names))
    for text in seen.texts[len(FEW) :]:
        assert int(model.probabilities(text).argmax()) in text.right


def test_the_same_examples_give_the_same_weights(tmp_path):
    seen = all_seen(FEW)
    for name in ("one", "two"):
        assert fit(seen.texts, len(seen.names)).save(seen.names, tmp_path / name) > 0
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_right_commands_of_the_training_questions_are_candidates():
    every = [one for one in examples() if one.commands][::37]
    assert len(every) > 300
    texts = all_seen(every).texts
    found = [text.right != [len(text.among)] for text in texts]
    assert sum(found) >= 0.98 * len(every)


def test_what_is_shipped_knows_what_it_was_trained_on():
    weights = json.loads(gzip.decompress(FILE.read_bytes()))
    assert len(weights) > 10_000
    assert all(isinstance(weight, int) for weight in weights.values())

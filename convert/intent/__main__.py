"""`python -m convert.intent`: trains the model anew, after measuring it on sets of questions left out of training."""

from __future__ import annotations

import sys

from convert.intent.questions import examples
from convert.intent.train import Seen, all_seen, fit
from engine.maths.asking.intent.weights import FILE

FOLDS = 5


def left_out(seen: Seen) -> tuple[int, int, int, int]:
    """By training on the other sets: how many texts have a right command, are read rightly, wrongly, and not at all.

    Whole sets are left out, so that nobody's way of writing is in both.
    """
    texts = seen.texts
    sources = sorted({text.example.source for text in texts})
    asked = right = wrong = 0
    for fold in range(FOLDS):
        out = set(sources[fold::FOLDS])
        model = fit([text for text in texts if text.example.source not in out], len(seen.names))
        for text in texts:
            if text.example.source in out:
                likely = model.probabilities(text)
                best = int(likely.argmax())
                asked += bool(text.example.commands)
                if best < len(text.among) and likely[best] >= text.needed:
                    right += best in text.right
                    wrong += best not in text.right
    return asked, right, wrong, len(texts) - right - wrong


def main() -> int:
    seen = all_seen(examples())
    asked, right, wrong, none = left_out(seen)
    print(f"{len(seen.texts)} texts, {asked} of them with a command. In sets left out of training:")
    print(f"{right} read rightly, {wrong} wrongly, {none} not read.")
    kept = fit(seen.texts, len(seen.names)).save(seen.names, FILE)
    print(f"{kept} weights written to {FILE.name}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

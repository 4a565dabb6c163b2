"""`python -m convert.intent`: trains the model anew, after measuring it on sets of questions left out of training."""

from __future__ import annotations

import sys

from convert.intent.questions import examples
from convert.intent.train import Text, all_seen, fit
from engine.maths.asking.intent import CERTAIN
from engine.maths.asking.intent.weights import FILE

FOLDS = 5


def left_out(texts: list[Text], certain: float = CERTAIN) -> tuple[int, int, int, int]:
    """By training on the other sets: how many texts have a right command, are read rightly, wrongly, and not at all.

    Whole sets are left out, so that nobody's way of writing is in both.
    """
    sources = sorted({text.example.source for text in texts})
    asked = right = wrong = 0
    for fold in range(FOLDS):
        out = set(sources[fold::FOLDS])
        model = fit([text for text in texts if text.example.source not in out])
        for text in texts:
            if text.example.source in out:
                likely = model.probabilities(text)
                best = int(likely.argmax())
                asked += bool(text.example.commands)
                if best < len(text.among) and likely[best] >= certain:
                    right += best in text.right
                    wrong += best not in text.right
    return asked, right, wrong, len(texts) - right - wrong


def main() -> int:
    texts = all_seen(examples())
    asked, right, wrong, none = left_out(texts)
    print(f"{len(texts)} texts, {asked} of them with a command. In sets left out of training, with at least")
    print(f"{CERTAIN:.0%} certainty: {right} read rightly, {wrong} wrongly, {none} not read.")
    kept = fit(texts).save(FILE)
    print(f"{kept} weights written to {FILE.name}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

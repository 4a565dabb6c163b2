"""Coverage-guided fuzzing of the reader with atheris; `make fuzz` runs it.

    python tests/fuzz/fuzz_reader.py -runs=200000 -max_len=400

Each input is read (as plain bytes, or as a list of pieces of mathematics) with every set of options. The reader may
raise ReadError and nothing else; what it reads must be written as text, LaTeX and words, come back as the same tree
through JSON, and be read again, from the text and from the LaTeX, as the same tree. The search for the final answer
of a model's text runs on it too.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

with atheris.instrument_imports(include=["engine.maths.reader", "engine.maths.render", "engine.maths.final_answer"]):
    from engine.maths.final_answer import find
    from engine.maths.reader import Options, ReadError, read
    from engine.maths.render import to_latex, to_text
    from engine.maths.speech import to_words
    from engine.maths.tree import from_json, to_json
    from tests.fuzz.pieces import PIECES

SLOW = 5.0  # seconds of processor time for one text; far above what any text needs
OPTIONS = (
    Options(),
    Options(mixed_numbers=True),
    Options(right_slash=True, short_arguments=True, log_base="10", scientific=True, recurring=True),
)


def text_of(data: bytes) -> str:
    """Every byte a piece when the first one is odd, else UTF-8."""
    if data and data[0] % 2:
        return "".join(PIECES[byte % len(PIECES)] for byte in data[1:])
    return data[1:].decode("utf-8", errors="replace")


def one_input(data: bytes) -> None:
    """Read one text in every way."""
    text = text_of(data)
    start = time.process_time()
    for options in OPTIONS:
        for comma in (False, True):
            check(text, options, comma)
    found = find(text)
    assert found is None or (found.latex and 0 <= found.start < found.end <= len(text))
    assert time.process_time() - start < SLOW, "slow"


def check(text: str, options: Options, comma: bool) -> None:
    """Read `text`; what was read must survive being written."""
    try:
        tree = read(text, options=options, decimal_comma=comma)
    except ReadError as error:
        assert error.sentence and error.code and 0 <= error.position <= max(1, len(text))
        assert error.ambiguous or not error.code.startswith("ambiguous")
        return
    assert to_words(tree)
    assert from_json(to_json(tree)) == tree
    for written in (to_text(tree), to_latex(tree)):
        try:
            again = read(written, options=Options(mixed_numbers=True))
        except ReadError as error:
            assert error.code.startswith("limit."), f"{written!r} is not read again: {error}"
        else:
            assert again == tree, f"{written!r} is read as another tree"


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()

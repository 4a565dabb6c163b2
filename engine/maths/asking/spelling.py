"""One typing error in the word that says what to do: `sovle`, `simplfy`, `diferentiate`.

An unknown word is taken for a task word when it is one slip away from it (a letter missing, doubled, wrong, or two
changed places), when all task words that near mean the same, and when it is the only such word in the text. The
question is then read again as a whole, so a word that was something else after all still leaves it alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_MEANINGS: dict[str, tuple[str, ...]] = {
    "solve": ("solve", "solving"),
    "simplify": ("simplify", "simplified", "simplifying"),
    "evaluate": ("evaluate",),
    "calculate": ("calculate",),
    "compute": ("compute",),
    "determine": ("determine",),
    "factor": ("factor", "factorise", "factorize", "factoring"),
    "expand": ("expand",),
    "differentiate": ("differentiate",),
    "derivative": ("derivative",),
    "integrate": ("integrate",),
    "integral": ("integral",),
    "antiderivative": ("antiderivative",),
    "limit": ("limit",),
    "equation": ("equation",),
    "inequality": ("inequality",),
    "expression": ("expression",),
    "median": ("median",),
    "quartile": ("quartile",),
    "variance": ("variance",),
    "deviation": ("deviation",),
    "standard": ("standard",),
    "range": ("range",),
    "average": ("average",),
    "determinant": ("determinant",),
    "inverse": ("inverse",),
    "transpose": ("transpose",),
    "eigenvalues": ("eigenvalues", "eigenvalue"),
    "matrix": ("matrix",),
    "vector": ("vector", "vectors"),
    "magnitude": ("magnitude",),
    "product": ("product",),
    "sequence": ("sequence",),
    "arithmetic": ("arithmetic",),
    "geometric": ("geometric",),
    "probability": ("probability",),
    "perimeter": ("perimeter",),
    "circumference": ("circumference",),
    "volume": ("volume",),
    "percent": ("percent",),
    "convert": ("convert",),
    "balance": ("balance",),
}
_TASKS = {spelling: word for word, spellings in _MEANINGS.items() for spelling in spellings}
REAL_WORDS = frozenset(
    (
        *("valve", "salve", "solved", "solves", "factory", "factors", "factored", "limits", "ranges", "medians"),
        *("orange", "grange", "mange", "expands", "expend", "extend", "computer", "computed", "computes", "volumes"),
        *("evaluated", "evaluates", "calculated", "calculates", "determined", "determines", "integrated", "products"),
        *("equations", "expressions", "integrals", "derivatives", "sequences", "simplifies", "medial", "mediant"),
        *("actor", "tractor", "faction", "inverses", "matrices", "standards", "averages", "converts", "covert"),
        *("converse", "balanced", "balances", "inequalities", "variances", "geometries", "expanded", "simplified"),
        *("quartiles", "quartile", "magnitudes", "determinants", "probabilities", "differentiated", "percents"),
        *("produce", "produced", "victor", "sector", "rector", "integrand", "integrates", "media", "absolve"),
    )
)
"""Words as near to a task word as a slip, and yet no slip."""
_WORD = re.compile(r"(?<![\\A-Za-z])[A-Za-z]{4,20}(?![A-Za-z])")
_MAX_TRIED = 4


def corrections(text: str) -> Iterator[tuple[str, str, str]]:
    """(the word as typed, as it may be meant, the text with it), for each word that may be a slip."""
    tried = 0
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word in _TASKS or word in REAL_WORDS:
            continue
        near = {_TASKS[spelling]: spelling for spelling in _TASKS if one_slip(word, spelling)}
        if len(near) != 1:
            continue
        tried += 1
        if tried > _MAX_TRIED:
            return
        meant = next(iter(near.values()))
        yield match[0], meant, text[: match.start()] + meant + text[match.end() :]


def corrected(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The text with every word that can only be one task word put right, and what was changed."""
    slips: list[tuple[str, str]] = []
    for wrong, right, _ in corrections(text):
        text = re.sub(rf"(?<![\\\\A-Za-z]){re.escape(wrong)}(?![A-Za-z])", right, text, count=1)
        slips.append((wrong, right))
    return text, slips


def one_slip(word: str, meant: str) -> bool:
    """Whether `word` is `meant` with one letter missing, added or wrong, or two neighbours changed."""
    if word == meant or abs(len(word) - len(meant)) > 1 or len(meant) < 5:
        return False
    start = 0
    while start < min(len(word), len(meant)) and word[start] == meant[start]:
        start += 1
    rest, wanted = word[start:], meant[start:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (len(rest) >= 2 and rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:])
    )

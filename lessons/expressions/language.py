"""Reads what an author writes: the mathematics students type, with names of several letters and further functions.

    read("round(speed/3, 2)", frozenset({"speed"}))

Knows the names of the functions and how many arguments they take, not what they do.
"""

from __future__ import annotations

import difflib
import re
from fractions import Fraction
from functools import lru_cache

from engine.errors import LemmaError
from engine.maths.chemistry import read_formula
from engine.maths.reader import Options, ReadError
from engine.maths.reader import read as read_maths
from engine.maths.reader.words import known_word
from engine.maths.render import to_text
from engine.maths.tree import Apply, Const, Listing, Logic, Node, Sym, Words, rebuild, walk
from lessons.expressions.errors import ExpressionError
from lessons.expressions.numbers import Number

NAME = re.compile(r"[A-Za-z]{1,20}(?:_[A-Za-z0-9]{1,20})?")
"""What a name may look like."""

FUNCTIONS: dict[str, tuple[int, int]] = {
    **dict.fromkeys(
        ("length", "sum", "mean", "median", "mode", "range", "variance", "stdev", "pvariance", "pstdev", "sorted"),
        (1, 20),
    ),
    **dict.fromkeys(("numerator", "denominator", "decimal", "expand", "factor", "simplify", "molar_mass"), (1, 1)),
    **dict.fromkeys(("figures", "scientific", "item", "count", "quartile"), (2, 2)),
    "round": (1, 2),
    "if": (3, 3),
    "derivative": (2, 3),
    "integral": (2, 4),
    "substitute": (3, 3),
    "coefficient": (3, 3),
}
"""The functions that only authors have: name to fewest and most arguments."""

_FREE = frozenset(("f", "g", "F", "G"))  # letters of functions such as f(x) = ..., unless the author names them
_PLAIN = re.compile(r"[A-Za-z](?:_(?:[A-Za-z]|[0-9]+))?")  # what the reader takes for one name anyway
_WORD = re.compile(r"(?<![A-Za-z_])[A-Za-z]+_[A-Za-z0-9]+")
_RUN = re.compile(r"(?<![A-Za-z_0-9\\])[A-Za-z_]{3,}(?![A-Za-z_0-9])")
_FILLERS = "QXZJ"
_FORMULA = re.compile(r"(?<![A-Za-z_])molar_mass\(\s*([A-Z](?:[A-Za-z0-9]|\([A-Za-z0-9]+\))*)\s*\)")


def reserved(name: str) -> bool:
    """Whether a name means something already (a constant, a function, a word), or could not be read as a name."""
    known = known_word(name)
    if name in ("e", "i", "pi") or name in FUNCTIONS or (known is not None and known[0] != "sym"):
        return True
    try:
        return read(name, frozenset((name,))) != Sym(name)  # `none` is an answer in words, `i_a` no name at all
    except ExpressionError:
        return True


@lru_cache(maxsize=16_384)
def read(text: str, names: frozenset[str] = frozenset()) -> Node:
    """The tree of `text`, where each of `names` is one symbol and FUNCTIONS stand as `Apply`.

    Numbers have a decimal point; `log` without a base is that of base 10. Raises ExpressionError.
    """
    _known(text, names)
    held = _held(names)
    typed = _WORD.sub(lambda word: held.get(word[0], word[0]), _weighed(text, names))
    options = Options(functions=(frozenset(held.get(name, name) for name in FUNCTIONS) | _FREE) - names, log_base="10")
    try:
        tree = read_maths(typed, options=options, names=_symbols(names))
    except ReadError as error:
        sentence = error.sentence
        for name, stand_in in held.items():
            sentence = sentence.replace(stand_in, name)
        raise ExpressionError(sentence, text, error.position, error.hint) from None
    tree = _renamed(tree, {stand_in: name for name, stand_in in held.items()})
    for node in walk(tree):
        if isinstance(node, Apply) and node.name in FUNCTIONS:
            fewest, most = FUNCTIONS[node.name]
            if not fewest <= len(node.args) <= most:
                raise ExpressionError(f"The function {node.name} does not take {len(node.args)} arguments.", text)
        elif isinstance(node, Sym) and node.name in FUNCTIONS:
            raise ExpressionError(f"The function {node.name} needs its arguments in brackets right behind it.", text)
    return tree


def _in_words(text: str) -> bool:
    """Whether the text is an answer in words, such as `all real numbers`."""
    try:
        return any(isinstance(node, Words) for node in walk(read_maths(text)))
    except ReadError:
        return False


def _known(text: str, names: frozenset[str]) -> None:
    """Refuses what would be read as something that its author did not mean: a misspelt name as a product of letters."""
    if "~" in text:
        raise ExpressionError("For about equal write ≈, not ~.", text, text.index("~"))
    for found in _RUN.finditer(text):
        word = found[0]
        if word in names or word in FUNCTIONS or set(word) <= names or "_" in word or "molar_mass" in text:
            continue
        try:
            factors = getattr(read_maths(word), "factors", ())
        except ReadError:
            continue  # told below, with its place in the whole
        if len(factors) == len(word) and all(isinstance(one, (Sym, Const)) for one in factors):
            close = difflib.get_close_matches(word, sorted(names), n=1)
            if _in_words(text):
                return
            hint = f"Did you mean {close[0]}? " if close else ""
            hint += f"A product of letters is written {'*'.join(word)}."
            raise ExpressionError(f"There is no name {word} here.", text, found.start(), hint)


def _weighed(text: str, names: frozenset[str]) -> str:
    """`text` with numbers in the place of `molar_mass(H2O)`, whose argument is no mathematics."""

    def mass(found: re.Match[str]) -> str:
        if found[1] in names:
            return found[0]
        try:
            return to_text(Number(molar_mass(found[1]), True).tree())
        except ExpressionError as error:
            raise ExpressionError(error.sentence, text, found.start()) from None

    return _FORMULA.sub(mass, text) if "molar_mass" in text else text


def molar_mass(formula: str) -> Fraction:
    """The mass of a mole in grams. Raises ExpressionError."""
    try:
        mass = read_formula(formula).molar_mass()
    except LemmaError as error:
        raise ExpressionError(f"'{formula[:40]}' is no chemical formula: {error.message}") from None
    if mass is None:
        raise ExpressionError(f"There is an element in {formula[:40]} without a standard atomic weight.")
    return mass


@lru_cache(maxsize=1024)
def _held(names: frozenset[str]) -> dict[str, str]:
    """The names the reader would take apart (speed_car), each with a run of letters of its length to stand for it."""
    held: dict[str, str] = {}
    for name in sorted((*names, *FUNCTIONS)):
        if "_" not in name or _PLAIN.fullmatch(name):
            continue
        letters = "".join(chr(ord("a") + int(char)) if char.isdigit() else char for char in name)
        for filler in _FILLERS:
            stand_in = letters.replace("_", filler)
            if stand_in not in names and stand_in not in held.values():
                held[name] = stand_in
                break
    return held


@lru_cache(maxsize=1024)
def _symbols(names: frozenset[str]) -> frozenset[str]:
    held = _held(names)
    return frozenset(held.get(name, name) for name in (*names, *FUNCTIONS))


def _renamed(node: Node, back: dict[str, str]) -> Node:
    """`node` with stand-ins replaced by the names they stand for, and the arguments of `if` told apart."""
    node = rebuild(node, lambda child: _renamed(child, back))
    if isinstance(node, Sym):
        return Sym(back[node.name]) if node.name in back else node
    if isinstance(node, Apply):
        name = back.get(node.name, node.name)
        args = _condition_first(node.args) if name == "if" and len(node.args) == 1 else node.args
        return Apply(name, node.primes, args)
    return node


def _condition_first(args: tuple[Node, ...]) -> tuple[Node, ...]:
    """The arguments of `if(a < b or c < d, 1, 2)`, which the reader takes for one choice of four things."""
    whole = args[0]
    if not isinstance(whole, Logic):
        return args
    *parts, last = whole.parts
    if isinstance(last, Listing) and not last.left:
        first, *values = last.items
        parts.append(first)
    else:
        parts, values = parts[:-1], [parts[-1], last]
    if len(values) != 2 or not parts:
        return args
    return (parts[0] if len(parts) == 1 else Logic(whole.word, tuple(parts)), *values)

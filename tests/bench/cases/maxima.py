"""The notation of STACK's files (Maxima) to what a student of Lemma's would type.

Only the notation changes: `%pi` to pi, `log` to ln, `1e3` to 1E3, `sum(k^2,k,1,n)` to a sigma. The names of several
letters are returned beside the text, as they are one symbol each there.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.reader.limits import ALIASES, FUNCTIONS, GREEK, ROOTS
from engine.maths.reader.vocabulary import WORD_TOKENS
from tests.bench.cases.case import NotPortable

_TOKEN = re.compile(r"(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d+))?|%?[A-Za-z]\w*|#pm#|#|\"[^\"]*\"|.", re.DOTALL)
_WORDS = {
    "%pi": "pi", "%e": "e", "%i": "i", "inf": "infinity", "nounor": " or ", "nounand": " and ",
    "#pm#": "±", "#": "≠",
}  # fmt: skip
_KNOWN = frozenset((*FUNCTIONS, *ALIASES, *ROOTS, *GREEK, *WORD_TOKENS, "log", "pi", "infinity"))
_STATEMENTS = {
    "true": "all real numbers", "all": "all real numbers", "false": "no solution", "none": "no solution",
    "{}": "no solution", "[]": "no solution",
}  # fmt: skip
_ASSUMING = re.compile(r"\(\s*assume\((?P<what>[^()]*)\)\s*,(?P<rest>.*)\)", re.DOTALL)
_OWN = re.compile(r"\b(?!exp\()(?:\w+p|significantfigures|decimalplaces|round|num_ensure_\w+|ev|simplify)\(")


def _bracketed(opening: str, closing: str) -> Callable[[list[str]], str]:
    return lambda args: opening + ", ".join(args) + closing


_CALLS: dict[str, Callable[[list[str]], str]] = {
    "log": lambda args: f"ln({args[0]})",
    "lg": lambda args: f"log({args[0]}, {args[1]})" if len(args) == 2 else f"log10({args[0]})",
    "logbase": lambda args: f"log({args[0]}, {args[1]})",
    "stackeq": lambda args: args[0],
    "sum": lambda args: rf"\sum_{{{args[1]}={args[2]}}}^{{{args[3]}}}({args[0]})",
    "product": lambda args: rf"\prod_{{{args[1]}={args[2]}}}^{{{args[3]}}}({args[0]})",
    "integrate": lambda args: _integral(args),
    "int": lambda args: _integral(args),
    "nounint": lambda args: _integral(args),
    "diff": lambda args: _derivative(args),
    "noundiff": lambda args: _derivative(args),
    "limit": lambda args: rf"\lim_{{{args[1]} \to {args[2]}}}({args[0]})",
    "nounlimit": lambda args: rf"\lim_{{{args[1]} \to {args[2]}}}({args[0]})",
    "conjugate": lambda args: rf"\overline{{{args[0]}}}",
    "matrix": lambda args: (
        r"\begin{pmatrix}" + r" \\ ".join(row.strip()[1:-1].replace(",", " & ") for row in args) + r"\end{pmatrix}"
    ),
    "ntuple": _bracketed("(", ")"),
    "oo": _bracketed("(", ")"),
    "oc": _bracketed("(", "]"),
    "co": _bracketed("[", ")"),
    "cc": _bracketed("[", "]"),
    "union": lambda args: r" \cup ".join(args),
    "intersection": lambda args: r" \cap ".join(args),
}


def _integral(args: list[str]) -> str:
    limits = f"_{{{args[2]}}}^{{{args[3]}}}" if len(args) == 4 else ""
    return rf"\int{limits} ({args[0]}) d{args[1]}"


def _derivative(args: list[str]) -> str:
    order = f"^{args[2]}" if len(args) == 3 else ""
    return rf"\frac{{d{order}}}{{d{args[1]}{order}}}({args[0]})"


def typed(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` as one would type it for Lemma, and the names of several letters in it.

    Raises NotPortable where it calls a function of the other grader's that no student types.
    """
    if text.strip() in _STATEMENTS:
        return _STATEMENTS[text.strip()], ()
    if _OWN.search(text) or re.search(r"\bminf\b", text):
        raise NotPortable("It uses a function or a name of the other grader's own.")
    tokens = list(_TOKEN.finditer(text))
    names: set[str] = set()
    return _translate(text, tokens, names).strip(), tuple(sorted(names))


def assumption(text: str) -> tuple[str, str]:
    """(what is assumed, the rest) of `(assume(a>0), a*sqrt(5))`; the first is empty where nothing is."""
    found = _ASSUMING.fullmatch(text.strip())
    return (found["what"].strip(), found["rest"].strip()) if found else ("", text)


def _translate(text: str, tokens: list[re.Match[str]], names: set[str]) -> str:
    out: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        word = token[0]
        called = at + 1 < len(tokens) and tokens[at + 1][0] == "("
        if token[1]:
            out.append(token[1] + (f"E{token[2]}" if token[2] else ""))
        elif called and word in _CALLS:
            args, at = _arguments(tokens, at + 1)
            try:
                out.append(_CALLS[word]([_translate(text, arg, names).strip() for arg in args]))
            except IndexError:
                raise NotPortable(f"I do not know this use of {word}.") from None
        elif word in _WORDS:
            out.append(_WORDS[word])
        elif re.fullmatch(r"[A-Za-z]\w*", word):
            out.append(_name(word, names))
        else:
            out.append(word)
        at += 1
    return "".join(out)


def _name(word: str, names: set[str]) -> str:
    """One symbol. The reader's subscripts stand for what is no run of letters: `x1` is not `x_1`."""
    if len(word) == 1 or word in _KNOWN or word in ("or", "and", "not"):
        return word
    if word.isalpha():
        names.add(word)
        return word
    head, _, tail = word.partition("_")
    if tail.isalnum() and len(head) == 1 and (tail.isdigit() or tail.isalpha()):
        return f"{head}_{{{tail}}}"
    return f"{word[0]}_{{q{''.join(char for char in word[1:] if char.isalnum())}}}"


def _arguments(tokens: list[re.Match[str]], at: int) -> tuple[list[list[re.Match[str]]], int]:
    """The arguments in the brackets that open at `at`, and where they close."""
    depth = 0
    args: list[list[re.Match[str]]] = [[]]
    for place in range(at, len(tokens)):
        char = tokens[place][0]
        depth += char in "([{" if len(char) == 1 else 0
        depth -= char in ")]}" if len(char) == 1 else 0
        if depth == 0:
            return args, place
        if char == "," and depth == 1:
            args.append([])
        elif place > at:
            args[-1].append(tokens[place])
    raise NotPortable("The brackets do not match.")

"""One line of work as text becomes an expression, a claim, a definition or a comment.

Takes off what people put around the mathematics: numbering, "so", arrows, remarks at the end. Does not judge.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from engine.maths.as_typed import with_choices
from engine.maths.reader import Options, ReadError, read
from engine.maths.statements import statements
from engine.maths.tree import (
    Apply,
    Derivative,
    Func,
    Integral,
    Limit,
    Listing,
    Logic,
    Node,
    Relation,
    SetOperation,
    Sum,
    Sym,
    Words,
    walk,
)
from engine.maths.working.events import with_events


class LineKind(Enum):
    """What a line is."""

    EXPRESSION = "expression"
    CLAIM = "claim"
    DEFINITION = "definition"  # let u = x^2
    COMMENT = "comment"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that was read: `tree` for all but comments; `continues` when it begins with an equals sign.

    `about`: the sign at its beginning is that of about equal; `label`: the words before an equals sign. A definition
    puts `value` for `name`. `problem` is the sentence of the reader for an unreadable line.
    """

    kind: LineKind
    text: str
    tree: Node | None = None
    continues: bool = False
    name: str = ""
    value: Node | None = None
    problem: str = ""
    about: bool = False
    label: str = ""
    said: str = ""  # words before the statement


_NUMBERING = re.compile(r"^\s*(?:\(?\d{1,2}[.)]\s+|\([a-h]\)\s+|step\s*\d+\s*[:.)]\s*|[•▪●]\s*|[*]\s+)", re.I)
_ARROW = re.compile(r"^\s*(?:=>|⇒|⟹|→|->|∴|⇔|⟺|<=>|\\(?:implies|Rightarrow|therefore|iff|Leftrightarrow)\b)\s*")
_TICK = re.compile(r"[\s✓✔☑✅]+$")
_OF = re.compile(r"(?<=[\d%])\s+of\s+(?=[\d(])")  # 20% of 50
_SPLIT = re.compile(
    r"\s*(?:<=>|=>|⇒|⟹|⇔|⟺|\\(?:implies|Rightarrow|Longrightarrow|iff|Leftrightarrow|therefore)(?![A-Za-z]))\s*"
)
_OPENING = re.compile(
    r"^\s*(?:(?:so|then|thus|hence|therefore|and so|and then|now|next|finally|we (?:get|have|find|obtain)"
    r"|this (?:gives|means|is)|which (?:gives|means|is)|that is|i\.e\.|gives|giving|answer|solution|ans|result|check)"
    r"\b\s*(?:that\b)?\s*[:,]?\s+)+",
    re.I,
)
_REMARK = re.compile(
    r"(?:\s+[|]\s*(?:[-+*/:·÷×]|sqrt|square|\(\))[^=<>≤≥≈]*"  # 3x + 5 = 20 | -5
    r"|\s*(?:#|//|<-|←|--)\s*[^=<>≤≥≈]*"
    r"|[\s,;]+(?:because|since|by|using|after|as|where we|from|subtract\w*|add\w*|divid\w*|multipl\w*"
    r"|factor\w*|expand\w*|simplif\w*|squar\w*|substitut\w*|tak\w+|cancel\w*)\s+[^=<>≤≥≈]*"
    r"|\s+[\[(][^()\[\]=<>≤≥≈]*[A-Za-z]{4,}[^()\[\]=<>≤≥≈]*[\])])\s*$",
    re.I,
)
"""Remarks behind a statement; never one with a relation in it, which would go unchecked."""
_LET = re.compile(
    r"^\s*(?:let|set|put|define|substitut\w*|sub|replace|take|write|with|where|when|for|at)\b[\s:]*(?:in\s+|us\s+)?(.+?)"
    r"(?:\s+(?:into|in|to get|gives|back)\b[^=<>≤≥≈]*)?$",
    re.I,
)
_WORD = re.compile(r"[A-Za-z]{3,}")
_LABEL = re.compile(r"^\s*(?:the\s+)?[A-Za-z]{4,}(?:\s+[A-Za-z]+){0,3}\s*(?:=|≈)\s*(?=\S)", re.I)  # mean = (2 + 4)/2
_MATHS_WORDS = frozenset(
    (
        *("sin", "cos", "tan", "sec", "csc", "cot", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "ln", "log"),
        *(
            "sqrt",
            "cbrt",
            "abs",
            "exp",
            "lim",
            "int",
            "sum",
            "prod",
            "pi",
            "theta",
            "alpha",
            "beta",
            "and",
            "or",
            "not",
        ),
        *(
            "union",
            "infinity",
            "inf",
            "max",
            "min",
            "frac",
            "cdot",
            "times",
            "left",
            "right",
            "text",
            "dfrac",
            "binomial",
        ),
    )
)
_WHOLE: dict[str, Node] = {
    **dict.fromkeys(
        ("true", "all", "always", "any", "all x", "all real x", "x in r", "any x"), Words("all real numbers")
    ),
    **dict.fromkeys(
        ("false", "none", "never", "{}", "{ }", r"\{\}", "no x", "contradiction", "impossible", "undefined", "ns"),
        Words("no solution"),
    ),
}  # fmt: skip
FUNCTIONS = frozenset(("f", "g", "F", "G"))
_DEPENDING = re.compile(r"(?<![A-Za-z\\])([uvwxyz])\(\s*([xt])\s*\)")  # y(x), x(t): no products
_CHANCE = re.compile(r"(?<![A-Za-z])P\s?\(\s*(?:not)?\s*[A-Z]")  # P(A), the probability of an event


def split_lines(text: str) -> list[str]:
    """The lines of a text; arrows between statements part them too, and formulas between dollar signs stand alone."""
    found: list[str] = []
    for line in text.splitlines() or [text]:
        found += _pieces(line)
    return found


def _pieces(line: str) -> list[str]:
    if not line.strip():
        return []
    if "$" in line or r"\(" in line or r"\[" in line:
        inner = [item.text for item in statements(line) if not item.denied]
        return inner or [line]
    line = _ARROW.sub("", line)
    return [piece for piece in _SPLIT.split(line) if piece.strip()] or [line]


def read_line(text: str, names: frozenset[str] = frozenset()) -> Line:
    """What one line says. Never raises."""
    body = _NUMBERING.sub("", text.strip())
    if body.count("$") == 2 and body.startswith("$") and body.endswith("$"):
        body = body.strip("$ ")
    body = _TICK.sub("", _OF.sub(" * ", _ARROW.sub("", body)))
    if body[:1] in ('"', "“", "'") and body[-1:] in ('"', "”", "'"):
        return Line(LineKind.COMMENT, text)
    if (whole := _WHOLE.get(body.lower().strip(" .$"))) is not None:
        return Line(LineKind.CLAIM, text, whole)
    let = _LET.match(body)
    if let and (definition := _definition(let[1], text, names)) is not None:
        return definition
    stripped = _OPENING.sub("", body + " ").strip()
    if (whole := _WHOLE.get(stripped.lower().strip(" .$"))) is not None:
        return Line(LineKind.CLAIM, text, whole)
    if ":" in stripped and not re.match(r".*:=", stripped):
        head, _, tail = stripped.rpartition(":")
        words = _WORD.search(head) and not re.search(r"[=<>≤≥≈]", head)  # a statement is never skipped
        stripped = tail if words and re.search(r"[\dA-Za-z]", tail) else stripped
    problem: ReadError | None = None
    bare = _REMARK.sub("", stripped)
    labelled = _LABEL.match(bare)
    for candidate in dict.fromkeys((stripped, bare, _LABEL.sub("", bare))):
        if candidate not in (stripped, bare) and labelled is not None:
            if (told := _told(bare, text, names)) is not None:
                return told
            if _DENYING.search(labelled[0]):
                break
        about = re.match(r"\s*(?:≈|\\approx(?![A-Za-z])|~)", candidate)
        continues = bool(about or re.match(r"\s*(?:=(?!>)|≡)", candidate))
        core = re.sub(r"^\s*(?:=|≡|≈|~|\\approx(?![A-Za-z]))+", "", candidate) if continues else candidate
        if not core.strip():
            continue
        try:
            tree = _read(core, names)
        except ReadError as error:
            problem = problem or error
            continue
        label = labelled if candidate not in (stripped, bare) else None
        named = " ".join(label[0].lower().strip(" =≈").split()) if label else ""
        return replace(_of_tree(tree, text, continues), about=bool(about), label=named)
    if (told := _told(bare, text, names)) is not None:
        return told
    if _is_prose(stripped) or (_REJECTED.search(stripped) and len(stripped) <= MAX_REMARK):
        return Line(LineKind.COMMENT, text)
    sentence = problem.sentence if problem is not None else "There is nothing here to read."
    return Line(LineKind.UNREADABLE, text, problem=sentence)


_REJECTED = re.compile(
    r"\b(?:not\s+(?:allowed|possible|valid|defined|a\s+solution|in\s+the\s+domain|real)|reject\w*|discard\w*|extraneous"
    r"|invalid|impossible|(?:does\s*n[o']t|doesn't)\s+(?:work|fit|count)|cannot\s+be|can't\s+be)\b",
    re.I,
)
"""Remarks about a solution that does not count: `x = 2 is not allowed`."""
_DENYING = re.compile(r"\b(?:not|no|never|cannot|\w+n't|unless|if|wrong\w*|false|instead|suppose\w*)\b", re.I)
_FUNCTION_WORDS = _MATHS_WORDS - {"right", "left", "text", "inf", "int", "infinity"}
MAX_REMARK = 120


def _told(text: str, whole: str, names: frozenset[str]) -> Line | None:
    """`By Pythagoras c^2 = 9 + 16`: words before a statement; None where that is not what a line is."""
    for at in (match.end() for match in re.finditer(r"[A-Za-z']+[,:]?\s+", text[:MAX_REMARK])):
        words, rest = text[:at], text[at:]
        if not re.fullmatch(r"(?:[A-Za-z']+[,:]?\s+)+", words) or _DENYING.search(words) or "=" not in rest:
            return None
        if words.split()[-1].strip(",:").lower() in _FUNCTION_WORDS:
            return None
        if not _WORD.search(words):
            continue
        try:
            tree = _read(rest, names)
        except ReadError:
            continue
        if isinstance(tree, Relation):
            return replace(_of_tree(tree, whole, False), said=words)
    return None


_JOINTS = re.compile(r"\s+(or|and)\s+|\s*([∨∧])\s*|\s*\\(lor|land|vee|wedge)\b\s*|\s*\\text\{\s*(or|and)\s*\}\s*")
_JOINT_WORDS = {"∨": "or", "lor": "or", "vee": "or", "∧": "and", "land": "and", "wedge": "and"}
_LETTER = re.compile(r"[A-Za-z]")
_SIGN_AFTER = re.compile(r"(?<=[=(<>])(\s*)\+-\s*(?=[\w(√\\])")


def _read(text: str, names: frozenset[str], depth: int = 0) -> Node:
    """The tree of a text, whose statements may stand in brackets: (x = 1 and y = 2) or (x = 2 and y = 1)."""
    text, events = with_events(text)
    names |= events
    text = with_choices(_SIGN_AFTER.sub(r"\1±", text)) if not {"C", "P"} & names else _SIGN_AFTER.sub(r"\1±", text)
    if depth < 6 and ("(" in text or "not " in text) and _JOINTS.search(text):
        for word in ("or", "and"):
            parts = _outside(text, word)
            if len(parts) > 1:
                return Logic(word, tuple(_read(part, names, depth + 1) for part in parts))
        inner = text.strip()
        if inner.startswith("(") and inner.endswith(")") and _closes(inner):
            return _read(inner[1:-1], names, depth + 1)
    negated = re.match(r"\s*not\s+(.*)$", text, re.DOTALL)
    if negated and depth < 6:
        return Logic("not", (_read(negated[1], names, depth + 1),))
    if (whole := _WHOLE.get(text.lower().strip(" .$"))) is not None and depth:
        return whole
    functions = FUNCTIONS | {"P"} if _CHANCE.search(text) else FUNCTIONS
    functions |= {match[1] for match in _DEPENDING.finditer(text) if match[1] != match[2]}
    mixed = not _LETTER.search(re.sub(r"\\[A-Za-z]+", "", text))  # 1 1/2 + 2/3
    return read(text, options=Options(functions=functions, mixed_numbers=mixed), names=names)


def _outside(text: str, word: str) -> list[str]:
    """The text parted at a joining word that stands outside all brackets."""
    parts: list[str] = []
    start = 0
    for match in _JOINTS.finditer(text):
        found = next(group for group in match.groups() if group)
        before = text[: match.start()]
        level = sum(before.count(char) for char in "([{") - sum(before.count(char) for char in ")]}")
        if level == 0 and _JOINT_WORDS.get(found, found) == word:
            parts.append(text[start : match.start()])
            start = match.end()
    return [*parts, text[start:]]


def _closes(text: str) -> bool:
    """Whether the bracket that opens a text is the one that closes it."""
    level = 0
    for at, char in enumerate(text):
        level += (char in "([{") - (char in ")]}")
        if level == 0:
            return at == len(text) - 1
    return False


def _of_tree(tree: Node, text: str, continues: bool) -> Line:
    claims = isinstance(tree, (Relation, Logic, Words, SetOperation)) or (
        isinstance(tree, Listing) and tree.left != "("
    )
    if isinstance(tree, Logic) and continues:
        claims = True
    kind = LineKind.CLAIM if claims else LineKind.EXPRESSION
    return Line(kind, text, tree, continues)


def _definition(body: str, text: str, names: frozenset[str]) -> Line | None:
    body = body.replace(":=", "=").strip(" .,")
    try:
        tree = _read(body, names)
    except ReadError:
        return None
    if not (isinstance(tree, Relation) and tree.signs == ("=",)):
        return None
    return definition_of(tree.terms[0], tree.terms[1], text)


def definition_of(left: Node, right: Node, text: str) -> Line:
    """The definition `left = right`: of the name on the left, or of the one on the right for an expression."""
    if isinstance(left, Sym):
        return Line(LineKind.DEFINITION, text, Relation((left, right), ("=",)), name=left.name, value=right)
    if isinstance(right, Sym):
        return Line(LineKind.DEFINITION, text, Relation((right, left), ("=",)), name=right.name, value=left)
    return Line(LineKind.DEFINITION, text, Relation((left, right), ("=",)))


def _is_prose(text: str) -> bool:
    words = [word for word in _WORD.findall(text) if word.lower() not in _MATHS_WORDS]
    signs = len(re.findall(r"[=<>+*/^≤≥]", text))
    return len(words) >= 2 or (len(words) == 1 and signs == 0)


def is_calculus(tree: Node) -> bool:
    """Whether derivatives, integrals, limits, sums or unknown functions occur."""
    return any(isinstance(node, (Derivative, Integral, Limit, Apply, Sum)) for node in walk(tree))


def whole_numbered(tree: Node) -> bool:
    """Whether something occurs that has values at whole numbers only."""
    return any(
        isinstance(node, Sum) or (isinstance(node, Func) and node.name in ("factorial", "binomial"))
        for node in walk(tree)
    )

"""Matrices and vectors: products, determinants, inverses, eigenvalues; dot and cross products, lengths, angles."""

from __future__ import annotations

import re

from engine.maths.asking.family import ASK, pattern, strip, worded
from engine.maths.asking.matrix_texts import ask_unknown, in_brackets
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.vectors import of_two, vector_of
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError, read
from engine.maths.render import to_latex, to_text
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Listing,
    Matrix,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Sym,
    rebuild,
    symbols,
    walk,
)

MAX_SIDE = 6
_ENVIRONMENT = (
    r"(?:\\left\s*[(\[|])?\s*\\begin\{(?P<env>[pbvB]?matrix|smallmatrix"
    r"|array)\}(?:\{[lcr|]*\})?.*?\\end\{(?P=env)\}(?:\s*\\right\s*[)\]|])?"
)
_ROWS = (
    r"\[\s*\[[^\[\]]*\](?:\s*,?\s*\[[^\[\]]*\])*\s*\]|\(\s*\([^()]*\)(?:\s*,\s*\([^()]*\))+\s*\)"
    r"|\{\s*\{[^{}]*\}(?:\s*,\s*\{[^{}]*\})+\s*\}"
)
_SEMICOLONS = r"\[[^\[\]();A-Za-z]+(?:;[^\[\]();A-Za-z]+)+\]"
_ENTRY = r"[-−–\d./\s]*\d|[-−–]?\s*\\[dt]?frac\{-?\d+\}\{\d+\}|[-−–\d\s]*(?:sqrt\(?\d+\)?|\\sqrt\{\d+\}|√\d+)"
_TUPLE = rf"(?:\(|\[|<|⟨|\\langle)\s*(?:{_ENTRY})(?:\s*,\s*(?:{_ENTRY}))+\s*(?:\)|\]|>|⟩|\\rangle)"
_TERM = r"\d*(?:\.\d+|/\d+)?\s*\*?\s*(?:\\(?:vec|hat|mathbf|bm)\s*\{\s*\\?[ijk](?:math)?\s*\}|\\?[ijk])(?![A-Za-z])"
_IJK = rf"[-−–]?\s*{_TERM}(?:\s*[-−–+]\s*{_TERM})+"
_LITERAL = re.compile(rf"{_ENVIRONMENT}|{_ROWS}|{_SEMICOLONS}|{_TUPLE}|(?<![A-Za-z\d]){_IJK}", re.DOTALL)
_M = r"(?:Q_\d)"
_NAME = r"(?:\\(?:vec|mathbf|bm|overrightarrow)\s*\{?\s*[A-Za-z]\s*\}?|[A-Za-z])"
_GIVEN = rf"(?P<name1>{_NAME}) = (?P<m1>{_M})(?:(?:,? and |, |; )(?P<name2>{_NAME}) = (?P<m2>{_M}))?"
_THING = (
    r"(?:the )?(?:following )?(?:(?:square |column |row |2x2 |3x3 |2 ?[x×] ?2 |3 ?[x×] ?3 |two "
    r"|plane |space )*(?:matrix|matrices|vectors?))?"
)
_ONE = rf"(?:of |for )?(?:\(? ?{_THING} ?(?:{_NAME} = )?(?P<m>{_M}) ?\)?)"
_TWO = (
    rf"{_THING} ?(?:{_NAME} = )?(?P<m>{_M})(?: and | by | with | to | from |, ?|,? and ){_THING} ?"
    rf"(?:{_NAME} = )?(?P<n>{_M})"
)
_WANT: tuple[tuple[str, str], ...] = (
    ("determinant", r"determinant|det"),
    ("inverse", r"(?:multiplicative )?inverse(?: matrix)?"),
    ("transpose", r"transpose(?:d matrix)?"),
    ("rank", r"rank"),
    ("trace", r"trace"),
    ("eigenvalues", r"eigen ?values?"),
    ("length", r"length|magnitude|norm|modulus|size"),
)
_PAIR: tuple[tuple[str, str], ...] = (
    ("dot", r"(?:dot|scalar|inner) product"),
    ("cross", r"(?:cross|vector) product"),
    ("angle", r"(?P<cos>cosine of the )?angle"),
    ("product", r"(?:matrix )?product"),
    ("sum", r"sum"),
    ("difference", r"difference"),
    ("distance", r"distance"),
)
_ANY = "|".join(f"(?P<{name}>{words})" for name, words in _WANT)
_ANY_PAIR = "|".join(f"(?P<{name}>{words})" for name, words in _PAIR)
_UNIT = r"(?P<unit>,? (?:in degrees|in radians|to the nearest degree))?"
_SINGLE = (
    pattern(rf"(?:{ASK} )?(?:the )?(?:{_ANY}) ?{_ONE}"),
    pattern(
        rf"(?:if |let |given |for )?(?:the )?(?:{_THING} )?{_GIVEN}[\s,.;]+(?:then )?{ASK} (?:the )?"
        rf"(?:{_ANY}) ?(?:of )?(?:the )?(?:matrix |vector )?\(?(?P<of>{_NAME}|it)?\)?"
    ),
    pattern(rf"(?P<inverse>inver)t {_ONE}"),
    pattern(rf"(?P<transpose>transpose) {_ONE}"),
)
_DOUBLE = (
    pattern(rf"(?:{ASK} )?(?:the )?(?:{_ANY_PAIR}) (?:of|between|for|from) {_TWO}{_UNIT}"),
    pattern(
        rf"(?:if |let |given |for )?(?:the )?(?:{_THING} )?{_GIVEN}[\s,.;]+(?:then )?{ASK} (?:the )?"
        rf"(?:{_ANY_PAIR})(?: (?:of|between) (?P<of>{_NAME}) (?:and|with) (?P<and>{_NAME})| between them"
        rf"| of (?:them|the (?:two )?(?:vectors|matrices)))?{_UNIT}"
    ),
    pattern(rf"(?P<dot>dot) {_TWO}"),
    pattern(rf"(?P<product>multiply) {_TWO}"),
    pattern(rf"(?P<sum>add) {_TWO}"),
    pattern(rf"(?:{ASK} )?(?P<m>{_M}) (?P<sign>\\cdot|·|⋅|×|\\times|x|dot|cross) (?P<n>{_M})"),
)
_EXPRESSIONS = (
    pattern(
        rf"(?:if |let |given |for )?(?:the )?(?:{_THING} )?{_GIVEN}[\s,.;]+(?:then )?{ASK} (?:the "
        r"(?:matrix |vector )?)?(?P<expression>[^=]+?)"
    ),
    pattern(
        rf"(?:{ASK} |simplify |add |multiply )?(?P<expression>(?:[-+*()\s\d./^{{}}T]|\\cdot|\\times"
        rf"|\\left|\\right|{_M})+)"
    ),
)
_PRODUCT = re.compile(
    rf"(?P<one>{_NAME})\s*(?P<sign>\\cdot|·|⋅|•|\.|×|\\times|dot|cross|(?<= )x(?= ))\s*(?P<two>{_NAME})"
)
_SYSTEM = (
    pattern(
        rf"solve (?:the (?:matrix )?(?:equation|system) )?(?P<m>{_M}) ?(?:\*|·|\\cdot)? ?(?:x|X"
        rf"|\\vec\{{x\}}|\\mathbf\{{x\}}|Q_9) ?= ?(?P<n>{_M})(?: for x)?"
    ),
    pattern(
        r"solve (?:the (?:matrix )?(?:equation|system) )?A ?[xX] ?= ?[bB],? (?:where|with|for|if"
        rf"|given) A = (?P<m>{_M})(?:,? and |, )[bB] = (?P<n>{_M})"
    ),
)


def ask(text: str) -> Question | None:
    """A question about matrices or vectors."""
    unknown = ask_unknown(text)
    if unknown is not None:
        return unknown
    text = in_brackets(text)
    if not _LITERAL.search(text):
        return None
    found: list[Node] = []

    def keep(match: re.Match[str]) -> str:
        tree = _matrix(match[0])
        if tree is None:
            raise _NotOurs
        found.append(tree)
        return f" Q_{len(found) - 1} "

    try:
        replaced = re.sub(r"\s+(?=[,;.])", "", strip(_LITERAL.sub(keep, text)))
    except _NotOurs:
        return None
    if not 1 <= len(found) <= 3:
        return None
    for wordings, build in ((_SYSTEM, _system), (_SINGLE, _single), (_DOUBLE, _double), (_EXPRESSIONS, _expression)):
        for wording in wordings:
            match = wording.fullmatch(replaced)
            if match:
                question = build(match, found)
                if question is not None:
                    return question
    return None


class _NotOurs(Exception):
    """What looks like a matrix is none."""


def _matrix(text: str) -> Node | None:
    """A Matrix, a determinant, or a vector as a Listing; None when it is none."""
    text = text.strip()
    if re.fullmatch(_IJK, text):
        return _from_ijk(text)
    if text.startswith("<"):
        text = "(" + text[1:-1] + ")"
    text = re.sub(r"^(?:\\langle|⟨)", "(", text)
    text = re.sub(r"(?:\\rangle|⟩)$", ")", text)
    if text.startswith(("((", "( (")):
        text = "[" + re.sub(r"\(([^()]*)\)", r"[\1]", text[1:-1]) + "]"
    if text.startswith(("{{", "{ {")):
        text = "[" + re.sub(r"\{([^{}]*)\}", r"[\1]", text[1:-1]) + "]"
    try:
        tree = read(text)
    except ReadError:
        return None
    inner = tree.args[0] if isinstance(tree, Func) and tree.name == "det" else tree
    if isinstance(inner, Matrix):
        items, rows = inner.items, len(inner.items) // inner.columns
        if max(rows, inner.columns) > MAX_SIDE:
            raise NotAsked(f"I can take matrices of up to {MAX_SIDE} rows and columns.")
    elif isinstance(inner, Listing) and 2 <= len(inner.items) <= MAX_SIDE:
        items = inner.items
        tree = Listing(items, "(", ")")
    else:
        return None
    for item in items:
        if any(isinstance(node, (Relation, Listing, Matrix)) for node in walk(item)):
            return None
        if symbols(item) or any(node == Const("infinity") for node in walk(item)):
            raise NotAsked("I can work with matrices and vectors of numbers only.")
    return tree


def _from_ijk(text: str) -> Node | None:
    text = re.sub(r"\\(?:vec|hat|mathbf|bm)\s*\{\s*\\?([ijk])(?:math)?\s*\}", r"\1", text).replace("\\", "")
    parts: dict[str, Node] = {}
    for sign, size, letter in re.findall(r"([-−–+]?)\s*(\d*(?:\.\d+|/\d+)?)\s*\*?\s*([ijk])", text):
        tree = read(size) if size else Num("1")
        if letter in parts:
            return None
        parts[letter] = Neg(tree) if sign and sign in "-−–" else tree
    size = 3 if "k" in parts else 2
    return Listing(tuple(parts.get(letter, Num("0")) for letter in "ijk"[:size]), "(", ")")


def _pick(match: re.Match[str], key: str, found: list[Node]) -> Node:
    return found[int(match[key][2:])]


def _letter(name: str) -> str:
    return re.sub(r"\\(?:vec|mathbf|bm|overrightarrow)\s*\{?\s*([A-Za-z])\s*\}?", r"\1", name.strip())


def _named(match: re.Match[str], found: list[Node]) -> dict[str, Node]:
    groups = match.groupdict()
    return {_letter(groups[f"name{at}"]): found[int(groups[f"m{at}"][2:])] for at in (1, 2) if groups.get(f"name{at}")}


def _shape(node: Node) -> tuple[int, int]:
    """(rows, columns); a vector is (its length, 0)."""
    if isinstance(node, Matrix):
        return len(node.items) // node.columns, node.columns
    assert isinstance(node, Listing)
    return len(node.items), 0


def _single(match: re.Match[str], found: list[Node]) -> Question | None:
    groups = match.groupdict()
    what = next(name for name, _ in _WANT if groups.get(name))
    if groups.get("name1") or groups.get("of"):
        named = _named(match, found)
        wanted = _letter(groups.get("of") or "it")
        if wanted == "it" and len(named) == 1:
            wanted = next(iter(named))
        if wanted not in named or len(found) != len(named):
            return None
        body = named[wanted]
        if len(named) > 1:
            return None
    elif len(found) == 1 and groups.get("m"):
        body = _pick(match, "m", found)
    else:
        return None
    return _about(what, body)


def _about(what: str, body: Node) -> Question | None:
    if isinstance(body, Func):  # bars: a determinant
        if what != "determinant":
            return None
        body = body.args[0]
    rows, columns = _shape(body)
    if what == "length":
        if columns > 1:
            raise NotAsked("Only a vector has a length.")
        return _ask(Task.VECTOR, "length", vector_of(body), "length", Kind.EXPRESSION)
    if columns == 0:
        raise NotAsked(f"I expected a matrix here for the {what}, not a vector.")
    if rows != columns and what in ("determinant", "inverse", "trace", "eigenvalues"):
        raise NotAsked(f"Only a square matrix has {'an' if what[0] in 'ie' else 'a'} {what.removesuffix('s')}.")
    kind = {"inverse": Kind.MATRIX, "transpose": Kind.MATRIX, "rank": Kind.INTEGER, "eigenvalues": Kind.SOLUTION_SET}
    if what == "eigenvalues" and rows > 3:
        raise NotAsked("I can find eigenvalues of matrices with two or three rows.")
    names = ("lambda",) if what == "eigenvalues" else ()
    return _ask(Task.MATRIX, what, body, what, AnswerKind(kind.get(what, Kind.EXPRESSION), names))


def _ask(task: Task, detail: str, body: Node, what: str, kind: Kind | AnswerKind) -> Question:
    names = kind.variables if isinstance(kind, AnswerKind) else ()
    return worded(
        task, detail, body, f"Find the {what} of {to_text(body)}", kind=kind, variables=names, latex=to_latex(body)
    )


def _double(match: re.Match[str], found: list[Node]) -> Question | None:
    groups = match.groupdict()
    if groups.get("sign"):
        if "(" not in match.string and isinstance(found[0], Matrix) and 1 not in _shape(found[0]):
            return None
        if not all(isinstance(item, Listing) or 1 in _shape(item) for item in found):
            return None
        what = "dot" if groups["sign"].lower() in ("\\cdot", "·", "⋅", "dot") else "cross"
    else:
        what = next(name for name, _ in _PAIR if groups.get(name))
    if len(found) != 2:
        return None
    if groups.get("m"):
        one, two = _pick(match, "m", found), _pick(match, "n", found)
    else:
        named = _named(match, found)
        if len(named) != 2:
            return None
        order = [_letter(groups["of"]), _letter(groups["and"])] if groups.get("of") else list(named)
        if set(order) != set(named):
            return None
        one, two = named[order[0]], named[order[1]]
    if any(isinstance(item, Func) for item in (one, two)):
        return None
    if what in ("product", "sum", "difference"):
        if what == "product" and isinstance(one, Listing) and isinstance(two, Listing):
            raise NotAsked("I cannot tell whether the dot product or the cross product is meant.")
        if what == "product" and _is_row_by_column(one, two):
            return of_two("dot", one, two)
        minus: Node = Neg(two)
        tree: Node = Mul((one, two)) if what == "product" else Add((one, two if what == "sum" else minus))
        return _value(tree)
    return of_two(what, one, two, unit=(groups.get("unit") or "").lower(), cosine=bool(groups.get("cos")))


def _is_row_by_column(one: Node, two: Node) -> bool:
    """Whether the product is one number."""
    if not isinstance(one, Matrix) or len(one.items) != one.columns:
        return False
    return _shape(two) in ((one.columns, 0), (one.columns, 1))


def _expression(match: re.Match[str], found: list[Node]) -> Question | None:
    groups = match.groupdict()
    named = _named(match, found) if groups.get("name1") else {}
    text = groups["expression"].strip()
    product = _PRODUCT.fullmatch(text)
    if product and len(named) == 2 and all(isinstance(item, Listing) for item in named.values()):
        what = "cross" if product["sign"] in ("×", "\\times", "x", "cross") else "dot"
        one, two = (named.get(_letter(product[key])) for key in ("one", "two"))
        return of_two(what, one, two) if one is not None and two is not None else None
    if named and re.search(r"Q_\d", text):
        return None
    try:
        tree = read(re.sub(r"\\(?:vec|mathbf|bm|overrightarrow)\s*\{?\s*([A-Za-z])\s*\}?", r"\1", text))
    except ReadError:
        return None
    known = {**named, **{f"Q_{at}": item for at, item in enumerate(found) if not named}}
    allowed = {*known, "T"}
    if symbols(tree) - allowed or not symbols(tree) & set(known):
        return None
    if not set(known) <= symbols(tree):
        raise NotAsked("One of the matrices given is not used.")
    tree = _put(tree, known)
    if "T" in symbols(tree) and "T" not in known:
        return None
    if isinstance(tree, Func) and tree.name == "det" and isinstance(tree.args[0], Matrix):
        return _about("determinant", tree.args[0])
    if isinstance(tree, Pow) and isinstance(tree.base, Matrix) and tree.exponent == Neg(Num("1")):
        return _about("inverse", tree.base)
    if isinstance(tree, Func) and tree.name == "transpose" and isinstance(tree.args[0], Matrix):
        return _about("transpose", tree.args[0])
    if isinstance(tree, Func) and tree.name == "abs" and isinstance(tree.args[0], Matrix):
        return _about("determinant", tree.args[0])
    if isinstance(tree, Func) and tree.name == "abs" and isinstance(tree.args[0], Listing):
        return _about("length", tree.args[0])
    if isinstance(tree, (Matrix, Listing)):
        return None
    return _value(tree)


def _put(tree: Node, known: dict[str, Node]) -> Node:
    if isinstance(tree, Pow) and tree.exponent == Sym("T"):
        return Func("transpose", (_put(tree.base, known),))
    if isinstance(tree, Sym) and tree.name in known:
        return known[tree.name]
    return rebuild(tree, lambda child: _put(child, known))


def shape_of(tree: Node) -> tuple[int, int]:
    """(rows, columns) of an expression of matrices: (0, 0) for a number, (n, 0) for a vector. Raises NotAsked."""
    match tree:
        case Matrix() | Listing():
            return _shape(tree)
        case Neg():
            return shape_of(tree.arg)
        case Add():
            shapes = {shape_of(term) for term in tree.terms}
            if len(shapes) != 1:
                raise NotAsked("Matrices of different sizes cannot be added.")
            return next(iter(shapes))
        case Mul():
            shape = (0, 0)
            for factor in tree.factors:
                shape = _times(shape, shape_of(factor))
            return shape
        case Div():
            if shape_of(tree.bottom) != (0, 0):
                raise NotAsked("One cannot divide by a matrix.")
            return shape_of(tree.top)
        case Pow():
            rows, columns = shape_of(tree.base)
            if (rows, columns) == (0, 0):
                return rows, columns
            whole = isinstance(tree.exponent, Num) and not tree.exponent.is_decimal and 1 <= tree.exponent.value <= 20
            if rows != columns or not (whole or tree.exponent == Neg(Num("1"))):
                raise NotAsked("I can raise a square matrix to a small whole power only.")
            return rows, columns
        case Func(name="transpose"):
            rows, columns = shape_of(tree.args[0])
            return columns, rows
        case Func(name="det"):
            return 0, 0
    if symbols(tree) or any(isinstance(node, (Matrix, Listing)) for node in walk(tree)):
        raise NotAsked("I can add and multiply matrices only.")
    return 0, 0


def _times(one: tuple[int, int], two: tuple[int, int]) -> tuple[int, int]:
    if one == (0, 0):
        return two
    if two == (0, 0):
        return one
    if one[1] == 0:
        raise NotAsked("I cannot tell which product of these is meant.")
    if one[1] != two[0]:
        raise NotAsked("These sizes do not fit for a product.")
    return one[0], two[1]


def _value(tree: Node) -> Question:
    rows, columns = shape_of(tree)
    if (rows, columns) == (0, 0):
        raise NotAsked("I expected a matrix or a vector here.")
    vector = columns == 0
    kind = Kind.VECTOR if vector else Kind.MATRIX
    task = Task.VECTOR if vector else Task.MATRIX
    return worded(task, "value", tree, f"Work out {_text(tree)}", kind=kind)


def _text(tree: Node) -> str:
    if isinstance(tree, Mul):
        return "*".join(f"({_text(factor)})" if isinstance(factor, Add) else _text(factor) for factor in tree.factors)
    if isinstance(tree, Add):
        return " + ".join(_text(term) for term in tree.terms).replace("+ -", "- ")
    if isinstance(tree, Neg):
        return f"-{_text(tree.arg)}"
    if isinstance(tree, Func) and tree.name == "transpose":
        return f"{_text(tree.args[0])}^T"
    return to_text(tree)


def _system(match: re.Match[str], found: list[Node]) -> Question | None:
    one, two = _pick(match, "m", found), vector_of(_pick(match, "n", found))
    if not isinstance(one, Matrix) or not isinstance(two, Listing):
        return None
    rows, columns = _shape(one)
    if rows != len(two.items) or rows != columns:
        raise NotAsked("The sizes in this system do not fit.")
    body = Listing((one, two), "", "")
    return worded(Task.MATRIX, "system", body, f"Solve {to_text(one)}x = {to_text(two)} for x", kind=Kind.VECTOR)

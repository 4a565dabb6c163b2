"""LaTeX and the expression it means: is it read as that, and is nonsense refused?

The tree is compared with the meaning as SymPy objects: equal in structure, else a difference that simplifies to zero,
else equal at several points.
"""

from __future__ import annotations

import re
from typing import Any

import sympy

from engine.errors import LemmaError
from engine.maths.answers import both_signs
from engine.maths.reader import ReadError, read
from engine.maths.reader.base import Options
from engine.maths.to_sympy import to_sympy
from engine.maths.tree import (
    Apply,
    Derivative,
    Integral,
    Limit,
    Listing,
    Matrix,
    Node,
    PlusMinus,
    Relation,
    SetOperation,
    Words,
    rebuild,
)
from engine.maths.tree import Func as Function
from engine.maths.tree import Num as Number
from tests.bench.cases.sympy_source import NotKnown, value

_SIGNS = {"=": sympy.Eq, "!=": sympy.Ne, "<": sympy.Lt, ">": sympy.Gt, "<=": sympy.Le, ">=": sympy.Ge}


_SETS = {
    "no solution": sympy.S.EmptySet, "all real numbers": sympy.S.Reals, "all natural numbers": sympy.S.Naturals,
    "all integers": sympy.S.Integers, "all rational numbers": sympy.S.Rationals,
    "all complex numbers": sympy.S.Complexes,
}  # fmt: skip


def judge(row: dict[str, Any]) -> tuple[str, str, str]:
    """(outcome, note, detail): right when it is read as it was meant, wrong when as something else."""
    try:
        tree = read(str(row["given"]), options=Options())
    except ReadError as error:
        return "cannot_read", error.code, error.sentence
    if str(row["kind"]).endswith("reject"):
        return "right", "reader.accepted", ""
    try:
        wanted = value(str(row["expected"]))
    except NotKnown as problem:
        return "skipped", "expected.not_known", problem.args[0]
    except (TypeError, ValueError, AttributeError, NotImplementedError) as problem:
        return "skipped", "expected.not_known", f"{type(problem).__name__}: {problem}"[:120]
    try:
        meant = [meaning(tree)]
        for base in ("e", "10"):
            meant.append(meaning(_logarithms(tree, base)))
    except (LemmaError, TypeError, ValueError, KeyError, AttributeError, NotImplementedError) as problem:
        return "cannot_decide", "meaning.not_known", f"{type(problem).__name__}: {problem}"[:120]
    wanted = _canonical(wanted)
    if any(same(_canonical(item), wanted) for item in meant):
        return "right", "reader.same", ""
    return "wrong", "reader.differs", f"read as {meant[0]}"[:160]


def _logarithms(tree: Node, base: str) -> Node:
    """`log` without a base is left open by the reader: either of the two usual bases is as good."""
    if isinstance(tree, Function) and tree.name == "log" and len(tree.args) == 1:
        arg = _logarithms(tree.args[0], base)
        return Function("ln", (arg,)) if base == "e" else Function("log", (arg, Number("10")))
    return rebuild(tree, lambda child: _logarithms(child, base))


def meaning(tree: Node) -> Any:
    """The SymPy object of a tree, also of what the algebra itself does not take."""
    match tree:
        case Integral():
            limits = (meaning(tree.variable),)
            if tree.lower is not None and tree.upper is not None:
                limits = (*limits, meaning(tree.lower), meaning(tree.upper))
            return sympy.Integral(meaning(tree.body), limits)
        case Derivative():
            return sympy.Derivative(meaning(tree.body), meaning(tree.variable), tree.order)
        case Limit():
            side = tree.side or "+-"
            return sympy.Limit(meaning(tree.body), meaning(tree.variable), meaning(tree.point), side)
        case Relation():
            if tree.signs in (("in",), ("notin",)):
                member = sympy.Eq(meaning(tree.terms[0]), meaning(tree.terms[1]), evaluate=False)
                return member if tree.signs == ("in",) else sympy.Not(member, evaluate=False)
            return _SIGNS[tree.signs[0]](meaning(tree.terms[0]), meaning(tree.terms[1]), evaluate=False)
        case Apply():
            function = sympy.Function(tree.name + "'" * tree.primes, real=True)
            return (
                function(*(meaning(arg) for arg in tree.args))
                if tree.args
                else sympy.Symbol(tree.name + "'" * tree.primes, real=True)
            )
        case Matrix():
            rows = [tree.items[at : at + tree.columns] for at in range(0, len(tree.items), tree.columns)]
            return sympy.Matrix([[meaning(item) for item in row] for row in rows])
        case Listing():
            return _listing(tree)
        case PlusMinus():
            return sympy.FiniteSet(*(meaning(item) for item in both_signs(tree)))
        case SetOperation():
            join = {"union": sympy.Union, "intersection": sympy.Intersection, "difference": sympy.Complement}
            return join[tree.word](*(meaning(part) for part in tree.parts), evaluate=False)
        case Words() if tree.meaning in _SETS:
            return _SETS[tree.meaning]
    try:
        return to_sympy(tree)
    except LemmaError:
        return _rebuilt(tree)


def _rebuilt(tree: Node) -> Any:
    """A sum, product or power of things that the algebra does not take itself."""
    from engine.maths.tree import Add, Div, Mul, Neg, Pow, Root, Sum

    match tree:
        case Add():
            total = meaning(tree.terms[0])
            for term in tree.terms[1:]:
                total = total + meaning(term)
            return total
        case Mul():
            product = meaning(tree.factors[0])
            for factor in tree.factors[1:]:
                product = product * meaning(factor)
            return product
        case Neg():
            return -meaning(tree.arg)
        case Div():
            return meaning(tree.top) / meaning(tree.bottom)
        case Pow():
            return meaning(tree.base) ** meaning(tree.exponent)
        case Root():
            return sympy.root(meaning(tree.arg), meaning(tree.index))
        case Sum():
            kind = sympy.Sum if tree.kind == "sum" else sympy.Product
            return kind(meaning(tree.body), (meaning(tree.variable), meaning(tree.lower), meaning(tree.upper)))
        case Function(name="adjugate"):
            return meaning(tree.args[0]).adjugate()
        case Function() if hasattr(sympy, tree.name):
            return getattr(sympy, tree.name)(*(meaning(arg) for arg in tree.args))
        case Function(name="log", args=(arg, base)):
            return sympy.log(meaning(arg), meaning(base))
    raise LemmaError("The meaning of this is not known here.")


def _listing(tree: Listing) -> Any:
    items = [meaning(item) for item in tree.items]
    if tree.left == "{":
        return sympy.FiniteSet(*items)
    if len(items) == 2 and tree.left in ("(", "["):
        return sympy.Interval(items[0], items[1], tree.left == "(", tree.right == ")")
    return tuple(items)


def _canonical(meant: Any) -> Any:
    """With names in one spelling: a bar over a letter is a name of its own, primes stand last."""
    if isinstance(meant, sympy.MatrixBase):
        return meant.applyfunc(_canonical)
    if not isinstance(meant, sympy.Basic):
        return meant
    return meant.xreplace({name: _symbol(name.name) for name in meant.free_symbols if isinstance(name, sympy.Symbol)})


_BAR = "\u0304"


def _symbol(name: str) -> Any:
    bare = re.sub(r"^bar([A-Za-z])", rf"\1{_BAR}", name)  # the reader's names have no braces
    return sympy.Symbol(bare.replace("'", "") + "'" * bare.count("'"), real=True)


def same(one: Any, other: Any) -> bool:
    """Whether two SymPy objects mean the same."""
    if one == other or str(one) == str(other):
        return True
    one, other = (item.doit() if isinstance(item, sympy.MatrixExpr) else item for item in (one, other))
    if isinstance(one, sympy.MatrixBase) or isinstance(other, sympy.MatrixBase):
        if not (isinstance(one, sympy.MatrixBase) and isinstance(other, sympy.MatrixBase)) or one.shape != other.shape:
            return False
        return all(same(first, second) for first, second in zip(one, other, strict=True))
    if isinstance(one, (sympy.Integral, sympy.Limit, sympy.Derivative, sympy.Sum, sympy.Product)):
        return (
            type(one) is type(other)
            and len(one.args) == len(other.args)
            and (str(one.args[1:]) == str(other.args[1:]) and same(one.args[0], other.args[0]))
        )
    if isinstance(one, (sympy.core.relational.Relational, sympy.Set)):
        try:
            return bool(one.doit() == other.doit()) if hasattr(other, "doit") else False
        except (TypeError, ValueError, AttributeError):
            return False
    try:
        gap = one.doit() - other.doit()
        if gap == 0 or sympy.simplify(gap) == 0:
            return True
        return _same_at_points(gap)
    except (TypeError, ValueError, AttributeError, NotImplementedError, ZeroDivisionError):
        return False


def _same_at_points(gap: Any) -> bool:
    names = sorted(gap.free_symbols, key=str)
    if not names:
        number = gap.evalf(30)
        return bool(number.is_number and abs(number) < 1e-20)
    hits = 0
    for shift in range(4):
        point = {name: sympy.Rational(7 + 3 * at + 5 * shift, 5) for at, name in enumerate(names)}
        number = gap.subs(point).evalf(30)
        if not number.is_number or number.has(sympy.nan, sympy.zoo) or abs(number) > 1e-20:
            return False
        hits += 1
    return hits == 4

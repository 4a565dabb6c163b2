"""Equations with numbers that have names or functions in them (π, ln 2, sin 15°, 90°), and what has no real value.

Each such number is held by a letter while the equation is solved as any other, and stands in every line that is shown.
"""

from __future__ import annotations

from dataclasses import replace

from engine.maths.answers import NONE
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.solving.answer import CannotSolve
from engine.maths.solving.expressions import number as simplest
from engine.maths.tree import (
    Add,
    Const,
    Degree,
    Div,
    Func,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Root,
    Sym,
    rebuild,
    symbols,
    walk,
)
from engine.maths.worked import moves
from engine.maths.worked.angles import renamed
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind, with_letters
from engine.maths.worked.other_equations import kept, size
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ONE, TWO, ZERO, Term, negated, number, term, terms_of, tidy, total, whole
from engine.maths.worked.writing import to_latex

_HELD = "ABDFGHJMPQ"  # letters for numbers; no letter that the sentences use
DEGREE = Degree(Num("1"))


def with_constants(relation: Relation, name: str) -> list[Step]:
    """`5x = 12 ln 2`, `πr² = 49π`, `x + 54° = 90°`: linear, or one power of the unknown. Raises NotThisKind."""
    if (reason := impossible(relation)) is not None:
        return [Step("equation.never", "There is no solution", relation, NONE, reason)]
    held: dict[Node, str] = {}
    letters = [letter for letter in _HELD if letter not in symbols(relation)]
    plain = _held(relation, name, held, letters)
    if not held or not isinstance(plain, Relation) or name not in symbols(plain):
        raise NotThisKind
    try:
        steps = with_letters(plain, name)
    except NotThisKind:
        return one_power(relation, name)
    for number_, letter in held.items():
        steps = [_shown(step, letter, number_) for step in steps]
    end = last(relation, steps)
    if not isinstance(end, Relation) or end.terms[0] != Sym(name):
        raise NotThisKind
    return _finished(steps, end)


def _finished(steps: list[Step], end: Relation) -> list[Step]:
    more = rewrite(end, EXPAND)
    end = last(end, more)  # type: ignore[assignment]
    neat = simplest(end.terms[1])
    if len(to_latex(neat)) < len(to_latex(end.terms[1])):
        after = moves.equation(end.terms[0], neat)
        more = [*more, Step("expression.simplify", "Write it more simply", end, after, "Write it more simply.")]
    return [*steps, *more]


def _held(node: Node, name: str, held: dict[Node, str], letters: list[str]) -> Node:
    """`node` with a letter for every number that is more than digits: the same letter for the same number."""
    if isinstance(node, Degree) and isinstance(node.arg, Num):
        return Mul((node.arg, Sym(_letter(DEGREE, held, letters))))
    if not symbols(node) and (isinstance(node, (Const, Func, Root)) or _is_power(node)):
        return Sym(_letter(node, held, letters))
    if isinstance(node, (Const, Func, Root, Degree)) and name in symbols(node):
        raise NotThisKind
    return rebuild(node, lambda child: _held(child, name, held, letters))


def _is_power(node: Node) -> bool:
    return isinstance(node, Pow) and any(isinstance(part, (Const, Func, Root)) for part in walk(node))


def _letter(node: Node, held: dict[Node, str], letters: list[str]) -> str:
    known = next((letter for other, letter in held.items() if other == node), None)
    if known is None:
        if len(held) >= min(4, len(letters)):
            raise NotThisKind
        known = held[node] = letters[len(held)]
    return known


def _shown(step: Step, letter: str, number_: Node) -> Step:
    """The step with the number where its letter stands; so many degrees as one thing."""
    found = renamed(step, letter, number_)
    found = replace(found, note=found.note.replace(", which must not be zero", ""))  # a number that is not
    if number_ != DEGREE:
        return found
    before, after = _degrees(found.before), _degrees(found.after)
    inner = tuple(_shown(part, letter, number_) for part in step.substeps)
    return Step(found.rule, _said(found.title), before, after, _said(found.note), inner)


def _said(text: str) -> str:
    return text.replace(r" \cdot 1^{\circ}", r"^{\circ}").replace(r"1^{\circ}", r"^{\circ}")


def _degrees(node: Node) -> Node:
    """36 · 1° as 36°."""
    node = rebuild(node, _degrees)
    if isinstance(node, Mul) and node.factors[-1] == DEGREE and len(node.factors) == 2:
        return Degree(node.factors[0])
    if isinstance(node, Div) and isinstance(node.top, Degree):
        return Degree(tidy(Div(node.top.arg, node.bottom)))
    return node


def one_power(relation: Node, name: str) -> list[Step]:
    """a xⁿ + b = c with numbers that have names: all others moved away, divided, then the root taken."""
    if not isinstance(relation, Relation) or symbols(relation.terms[1]):
        raise NotThisKind
    left, right = relation.terms
    mine = [part for part in terms_of(tidy(left)) if name in symbols(part)]
    others = [part for part in terms_of(tidy(left)) if name not in symbols(part)]
    item = term(mine[0]) if len(mine) == 1 else None
    if item is None:
        raise NotThisKind
    exponent = item.exponent(name)
    front = tidy(Term(item.coefficient, tuple(p for p in item.powers if p[0] != Sym(name))).tree())
    if exponent < 2 or symbols(front):
        raise NotThisKind
    steps: list[Step] = []
    if others:
        right = Add((*terms_of(right), *(negated(part) for part in others)))
        now = moves.equation(mine[0], right)
        title = f"Bring ${to_latex(total(others))}$ to the other side"
        steps.append(Step("equation.subtract", title, relation, now, f"{title}."))
        relation = now
    power = Pow(Sym(name), number(exponent))
    line = moves.equation(power, simplest(Div(right, front)))
    if to_latex(line) != to_latex(relation):
        title = f"Divide both sides by ${to_latex(front)}$" if front != ONE else "Work out the right side"
        steps.append(Step("equation.divide", title, relation, line, f"{title}."))
    amount = size(line.terms[1])
    if exponent % 2 == 0 and amount < 0:
        note = "An even power is never negative, so there is no solution."
        return [*steps, Step("equation.never", "There is no solution", line, NONE, note)]
    root = simplest(Root(line.terms[1], TWO if exponent == 2 else number(exponent)))
    roots = [tidy(Neg(root)), root] if exponent % 2 == 0 and amount > 0 else [root]
    title = "Take the square root of both sides" if exponent == 2 else f"Take the root of index ${exponent}$"
    note = f"{title}, which can have either sign." if len(roots) == 2 else f"{title}."
    after = moves.solved(name, sorted(roots, key=size))
    return [*steps, Step("equation.root", title, line, after, note)]


def powers_compared(relation: Relation, name: str) -> list[Step]:
    """x^(1/10) = x: both sides to the power that leaves no roots, solved as a product. Raises NotThisKind."""
    left, right = relation.terms
    sides = [(side.exponent if isinstance(side, Pow) and side.base == Sym(name) else None) for side in (left, right)]
    if right == Sym(name):
        sides[1] = number(1)
    found = sides[0]
    if found is None or sides[1] is None or not isinstance(found, Div) or found.top != number(1):
        raise NotThisKind
    index, other = whole(found.bottom), whole(sides[1])
    if index is None or other is None or not 2 <= index <= 12 or not 1 <= other <= 3:
        raise NotThisKind
    title = f"Raise both sides to the power ${index}$"
    after = moves.equation(Sym(name), Pow(Sym(name), number(index * other)))
    steps = [Step("equation.power", title, relation, after, f"{title}. This can bring in false solutions.")]
    rest = index * other - 1
    candidates: list[Node] = [ZERO, number(1)] + ([number(-1)] if rest % 2 == 0 else [])
    done = moves.solved(name, sorted(candidates, key=size))
    power = to_latex(Pow(Sym(name), number(rest)))
    title = f"Either ${name}$ is zero, or both sides are divided by it: $1 = {power}$"
    steps.append(Step("factor.zero_product", title, after, done, f"{title}."))
    return kept(steps, relation, name, candidates)


# --- what has no value ----------------------------------------------------------------------------------


def impossible(tree: Node) -> str | None:
    """Why a part without letters has no real value, as sentences; None where every part has one."""
    for part in walk(tree):
        reason = None if symbols(part) else _without_value(part)
        if reason is not None:
            return f"{reason} So there is no solution." if isinstance(tree, Relation) else reason
    return None


def _without_value(part: Node) -> str | None:
    shown = to_latex(part)
    if part == Const("i"):
        return "$i$ is no real number, and the unknown stands for real numbers."
    if isinstance(part, Div) and _size(part.bottom) == 0:
        return f"Nothing can be divided by zero, so ${shown}$ has no value."
    if isinstance(part, Root) and whole(part.index) is not None and (whole(part.index) or 0) % 2 == 0:
        below = _size(part.arg)
        if below is not None and below < 0:
            return f"No real number has an even power of ${to_latex(part.arg)}$, so ${shown}$ has no real value."
    if isinstance(part, Func) and part.name in ("ln", "log", "lg"):
        inside = _size(part.args[0])
        if inside is not None and inside <= 0:
            return f"Logarithms are taken of positive numbers only, so ${shown}$ has no real value."
    if isinstance(part, Func) and part.name in ("arcsin", "arccos"):
        inside = _size(part.args[0])
        if inside is not None and abs(inside) > 1:
            word = "sine" if part.name == "arcsin" else "cosine"
            return f"Every {word} is between $-1$ and $1$, so ${shown}$ has no real value."
    return None


def _size(node: Node) -> float | None:
    try:
        return 0.0 if same_value(node, ZERO).same else float(value(node))
    except (Undefined, Unclear, NotRational, CannotSolve, TypeError, OverflowError):
        return None

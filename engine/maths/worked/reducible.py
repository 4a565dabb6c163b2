"""Equations that a new unknown makes simple: quadratic in a power or a logarithm, products, and powers of two bases."""

from __future__ import annotations

from fractions import Fraction

from engine.maths.answers import NONE
from engine.maths.solving.expressions import number as simplest
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Logic,
    Mul,
    Neg,
    Node,
    Pow,
    Relation,
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked import moves
from engine.maths.worked.angles import renamed
from engine.maths.worked.exponents import exponential, logarithmic
from engine.maths.worked.fractions import factored
from engine.maths.worked.linear import NotThisKind, with_letters
from engine.maths.worked.other_equations import kept, polynomial, rational, roots_in, size
from engine.maths.worked.rewriting import last
from engine.maths.worked.step import Step
from engine.maths.worked.terms import (
    ZERO,
    coefficients,
    fraction,
    negated,
    number,
    product,
    terms_of,
    tidy,
    whole,
)
from engine.maths.worked.writing import to_latex

_HELD = "w"  # no letter that a formula in a sentence has
_E = Const("e")


def _free(relation: Node) -> None:
    if _HELD in symbols(relation):
        raise NotThisKind


def by_power(relation: Relation, name: str) -> list[Step]:
    """4^x - 3·2^x + 2 = 0: every power written with one of them, which is the new unknown. Raises NotThisKind."""
    _free(relation)
    powers = [part for part in walk(relation) if _exponent_of(part) is not None and name in symbols(part)]
    if not powers:
        raise NotThisKind
    base, unit = _common(powers, name)
    held = Sym(_HELD)
    known: dict[Node, Node] = {}
    for part in powers:
        found = coefficients(_exponent_of(part) or ZERO, name)
        factor = _as_power(_base_of(part), base)
        assert found is not None and factor is not None
        times = found[1] * factor / unit
        front = simplest(Pow(base, number(found[0] * factor)))
        raised = held if abs(times) == 1 else Pow(held, number(abs(times)))
        known[part] = tidy(Mul((front, raised)) if times > 0 else Div(front, raised))
    plain = _replaced(relation, known)
    if name in symbols(plain) or not isinstance(plain, Relation):
        raise NotThisKind
    power = Pow(base, tidy(Mul((number(unit), Sym(name)))))
    steps: list[Step] = []
    shown = substitute(plain, {_HELD: power})
    if to_latex(shown) != to_latex(relation):
        title = f"Write every power with ${to_latex(power)}$"
        steps.append(Step("exponential.one_power", title, relation, shown, f"{title}, which is the new unknown."))
    return _through_unknown(steps, relation, shown, plain, power, name)


def _exponent_of(part: Node) -> Node | None:
    if isinstance(part, Func) and part.name == "exp":
        return part.args[0]
    return part.exponent if isinstance(part, Pow) and symbols(part.exponent) and not symbols(part.base) else None


def _base_of(part: Node) -> Node:
    return part.base if isinstance(part, Pow) else _E


def _common(powers: list[Node], name: str) -> tuple[Node, Fraction]:
    """The base of all powers, and the smallest share of the unknown in their exponents."""
    roots = {_root_of(_base_of(part)) for part in powers}
    if len(roots) != 1:
        raise NotThisKind
    base = roots.pop()
    shares: list[Fraction] = []
    for part in powers:
        found = coefficients(_exponent_of(part) or ZERO, name)
        factor = _as_power(_base_of(part), base)
        if found is None or len(found) != 2 or factor is None:
            raise NotThisKind
        shares.append(abs(found[1] * factor))
    unit = min(shares)
    if any((share / unit).denominator != 1 for share in shares):
        raise NotThisKind
    return base, unit


def _root_of(base: Node) -> Node:
    """2 for 2, 4, 8, 1/2: the number they are all powers of; other bases are their own."""
    size = fraction(base)
    if size is None or size <= 0 or 1 not in size.as_integer_ratio() or size == 1:
        return base
    n = max(size.as_integer_ratio())
    for root in range(2, 20):
        power = root
        while power < n:
            power *= root
        if power == n:
            return number(root)
    return number(n)


def _as_power(node: Node, base: Node) -> Fraction | None:
    """The whole number r with node = base^r."""
    if node == base:
        return Fraction(1)
    one, two = fraction(node), fraction(base)
    if one is None or two is None or one <= 0 or two <= 0 or two == 1:
        return None
    return next((Fraction(r) for r in range(-9, 10) if r and two**r == one), None)


def _replaced(node: Node, known: dict[Node, Node]) -> Node:
    return known[node] if node in known else rebuild(node, lambda child: _replaced(child, known))


def by_logarithm(relation: Relation, name: str) -> list[Step]:
    """(ln x)² - 3 ln x + 2 = 0: quadratic in one logarithm. Raises NotThisKind."""
    _free(relation)
    logs = {part for part in walk(relation) if isinstance(part, Func) and part.name in ("ln", "log")}
    logs = {part for part in logs if name in symbols(part)}
    if len(logs) != 1:
        raise NotThisKind
    log = logs.pop()
    plain = _replaced(relation, {log: Sym(_HELD)})
    if name in symbols(plain) or not isinstance(plain, Relation):
        raise NotThisKind
    return _through_unknown([], relation, relation, plain, log, name)


def _through_unknown(
    steps: list[Step], relation: Relation, shown: Node, plain: Relation, hidden: Node, name: str
) -> list[Step]:
    """Solved for what stands for the letter, then each of its values for the unknown."""
    try:
        inner = polynomial(plain, _HELD)
    except NotThisKind:
        inner = rational(plain, _HELD)
    steps = [*steps, *(renamed(step, _HELD, hidden) for step in inner)]
    values = roots_in(last(plain, inner))
    line = last(shown, steps)
    if not values:
        return steps
    return [*steps, *_each_value(relation, line, hidden, values, name)]


def _each_value(relation: Relation, line: Node, hidden: Node, values: list[Node], name: str) -> list[Step]:
    steps: list[Step] = []
    if isinstance(hidden, Pow) and (good := [one for one in values if size(one) > 0]) != values:
        title = f"A power of ${to_latex(hidden.base)}$ is always positive"
        after = _lines(hidden, good)
        note = f"{title}, so {'only the positive value is' if good else 'neither value is'} possible."
        steps.append(Step("exponential.positive", title, line, after, note))
        line, values = after, good
    roots: list[Node] = []
    way = exponential if isinstance(hidden, Pow) else logarithmic
    for one in values:
        end = last(moves.equation(hidden, one), way(moves.equation(hidden, one), name))
        roots += [simplest(root) for root in roots_in(end)]
    if not values:
        return steps
    done = moves.solved(name, sorted(roots, key=size)) if roots else NONE
    how = "Take logarithms" if isinstance(hidden, Pow) else "Undo the logarithm"
    title = f"{how} to solve each of these for ${to_latex(Sym(name))}$"
    return kept([*steps, Step("exponential.values", title, line, done, f"{title}.")], relation, name, roots)


def _lines(left: Node, values: list[Node]) -> Node:
    lines = tuple(moves.equation(left, one) for one in values)
    return NONE if not lines else lines[0] if len(lines) == 1 else Logic("or", lines)


# --- logarithms on both sides, powers of two bases, products --------------------------------------------------


def logarithms_together(relation: Relation, name: str) -> list[Step]:
    """2 ln x = ln(x + 6), ln x + ln(x - 1) = ln 6: each side one logarithm, then compared. Raises NotThisKind."""
    left, right = (_one_logarithm(side) for side in relation.terms)
    after = moves.equation(left, right)
    steps: list[Step] = []
    if to_latex(after) != to_latex(relation):
        title = "Write each side as one logarithm"
        why = "a sum becomes the logarithm of a product, a difference that of a quotient, a factor an exponent"
        steps.append(Step("logarithm.combine", title, relation, after, f"{title}: {why}."))
    plain = moves.equation(left.args[0], right.args[0])
    title = "Logarithms of the same base are equal when what they are taken of is equal"
    steps.append(Step("logarithm.compare", title, after, plain, f"{title}."))
    try:
        more = polynomial(plain, name)
    except NotThisKind:
        more = rational(plain, name)
    return kept([*steps, *more], relation, name, roots_in(last(plain, more)))


def _one_logarithm(side: Node) -> Func:
    tops: list[Node] = []
    bottoms: list[Node] = []
    for part in terms_of(side):
        inner = part.arg if isinstance(part, Neg) else part
        times = 1
        if isinstance(inner, Mul) and len(inner.factors) == 2 and (found := whole(inner.factors[0])) is not None:
            times, inner = found, inner.factors[1]
        if not isinstance(inner, Func) or inner.name != "ln" or times < 1:
            raise NotThisKind
        piece = inner.args[0] if times == 1 else Pow(inner.args[0], number(times))
        (bottoms if isinstance(part, Neg) else tops).append(piece)
    if not tops:
        raise NotThisKind
    inside = product(tops)
    return Func("ln", (Div(inside, product(bottoms)) if bottoms else inside,))


def two_bases(relation: Relation, name: str) -> list[Step]:
    """2^x = 3^(x + 1): the logarithm of both sides. Raises NotThisKind."""
    if any(_exponent_of(side) is None for side in relation.terms):
        raise NotThisKind
    sides = [(_base_of(side), _exponent_of(side) or ZERO) for side in relation.terms]
    roots = [_root_of(base) for base, _ in sides]
    if roots[0] == roots[1]:
        powers = [tidy(Mul((number(_as_power(base, roots[0]) or 1), exponent))) for base, exponent in sides]
        line = moves.equation(Pow(roots[0], powers[0]), Pow(roots[0], powers[1]))
        title = f"Write both sides as powers of ${to_latex(roots[0])}$"
        steps = [Step("exponential.same_base", title, relation, line, f"{title}.")]
        note = "Powers of the same base are equal when their exponents are equal."
        plain = moves.equation(powers[0], powers[1])
        return [*steps, Step("exponential.compare", "Compare the exponents", line, plain, note),
                *polynomial(plain, name)]  # fmt: skip
    taken = [exponent if base == _E else Mul((exponent, Func("ln", (base,)))) for base, exponent in sides]
    after = moves.equation(tidy(taken[0]), tidy(taken[1]))
    title = "Take the natural logarithm of both sides"
    steps = [Step("exponential.logarithm", title, relation, after, f"{title}; the exponents come in front as factors.")]
    return [*steps, *with_letters(after, name)]


def factored_zero(relation: Relation, name: str) -> list[Step]:
    """A product that is zero, and powers of the same base: each factor alone. Raises NotThisKind."""
    left, right = relation.terms
    if right == ZERO and isinstance(left, Add):
        return _common_factor(relation, name)
    if right != ZERO and left != ZERO:
        after = moves.equation(Add((*terms_of(left), *(negated(part) for part in terms_of(right)))), ZERO)
        title = f"Subtract ${to_latex(right)}$ from both sides"
        step = Step("equation.subtract", title, relation, after, f"{title}, so that the right side is zero.")
        return [step, *factored_zero(after, name)]
    if right != ZERO or not isinstance(left, Mul):
        raise NotThisKind
    factors = [part for part in left.factors if name in symbols(part)]
    if not any(not isinstance(part, (Sym, Add)) for part in factors):
        raise NotThisKind
    roots: list[Node] = []
    said: list[str] = []
    for factor in factors:
        line = moves.equation(factor.base if isinstance(factor, Pow) and not symbols(factor.exponent) else factor, ZERO)
        found: list[Node] = []
        if _exponent_of(factor) is None:
            for way in (polynomial, logarithmic):
                try:
                    found = roots_in(last(line, way(line, name)))
                    break
                except NotThisKind:
                    continue
            else:
                raise NotThisKind
        shown = f"${to_latex(factor)}$ is zero for ${to_latex(moves.solved(name, found))}$" if found else (
            f"${to_latex(factor)}$ is never zero"
        )  # fmt: skip
        said.append(shown)
        roots += [root for root in found if root not in roots]
    title = "A product is zero when one of its factors is zero"
    done = moves.solved(name, sorted(roots, key=size)) if roots else NONE
    step = Step("factor.zero_product", title, relation, done, f"{title}: {'; '.join(said)}.")
    return kept([step], relation, name, roots)


def _common_factor(relation: Relation, name: str) -> list[Step]:
    """x e^x - 2 e^x = 0, x ln x - ln x = 0: the power or the function taken out."""
    _free(relation)
    powers = {part for part in walk(relation) if _exponent_of(part) is not None and name in symbols(part)}
    logs = {part for part in walk(relation) if isinstance(part, Func) and part.name == "ln" and name in symbols(part)}
    if len(powers) + len(logs) != 1:
        raise NotThisKind
    power = (powers or logs).pop()
    plain = factored(_replaced(relation.terms[0], {power: Sym(_HELD)}))
    if not isinstance(plain, Mul) or not {Sym(_HELD), Pow(Sym(_HELD), number(2))} & set(plain.factors):
        raise NotThisKind
    after = moves.equation(substitute(plain, {_HELD: power}), ZERO)
    title = f"Take out the common factor ${to_latex(power)}$"
    return [Step("factor.common", title, relation, after, f"{title}."), *factored_zero(after, name)]


def substituted(relation: Relation, name: str) -> list[Step]:
    """The ways of this module, one after the other. Raises NotThisKind when none fits."""
    for way in (two_bases, by_power, by_logarithm, logarithms_together, factored_zero):
        try:
            return way(relation, name)
        except NotThisKind:
            continue
    raise NotThisKind

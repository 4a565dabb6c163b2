"""Integrals, one named rule at a time: term by term, constants, powers, the table, substitution, parts.

What is still to be integrated stands as an integral in the line. An indefinite line without an integral ends in + C.
"""

from __future__ import annotations

import itertools
from fractions import Fraction

from engine.maths.evaluate import exact
from engine.maths.real_line.polynomials import real_roots
from engine.maths.solving.divergent import diverges
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Integral,
    Limit,
    Mul,
    Neg,
    Node,
    Pow,
    Root,
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked.derivatives import TIDY
from engine.maths.worked.divergent import without_value
from engine.maths.worked.exponential_integrands import in_exponential, in_logarithm
from engine.maths.worked.integrands import (
    fraction_of_polynomials,
    in_new_letter,
    nested,
    square_completed,
    sum_of_squares,
    tangent,
    trigonometric_square,
)
from engine.maths.worked.letters import EXPAND, split_fraction
from engine.maths.worked.limits import limit
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import Change, Rule, last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.substitution import (
    by_parts,
    from_table,
    integral_of,
    parts_of,
    power_shape,
    raised,
    substitution,
)
from engine.maths.worked.terms import (
    ONE,
    TWO,
    coefficients,
    fraction,
    number,
    product,
    term,
    terms_of,
    tidy,
    total,
    whole,
)
from engine.maths.worked.trends import is_infinite, trend
from engine.maths.worked.trigonometric_integrands import (
    even_power,
    known_integral,
    odd_power,
    product_of_angles,
    tangent_square,
)
from engine.maths.worked.writing import to_latex


def integrate(integral: Integral) -> list[Step]:
    """The steps of an integral. Raises NotThisKind where there is no rule."""
    if integral.lower is not None and integral.upper is not None:
        return _definite(integral, integral.lower, integral.upper)
    constant = Sym("C" if "C" not in symbols(integral.body) else "K")
    steps = rewrite(integral, RULES)
    after = last(integral, steps)
    if not steps or any(isinstance(part, Integral) for part in walk(after)):
        raise NotThisKind
    steps += rewrite(after, (*TIDY, nested))
    done: list[Step] = []
    for step in steps:
        before, now = _with_constant(step.before, constant), _with_constant(step.after, constant)
        if to_latex(before) != to_latex(now):
            done.append(Step(step.rule, step.title, before, now, step.note, step.substeps))
    return done


def _with_constant(node: Node, constant: Sym) -> Node:
    if any(isinstance(part, Integral) for part in walk(node)):
        return node
    return Add((*terms_of(node), constant))


def whole_integral(integral: Integral) -> tuple[list[Step], Node]:
    """The steps of the indefinite integral, and an antiderivative without its constant. Raises NotThisKind."""
    steps = integrate(Integral(integral.body, integral.variable, None, None))
    whole_sum = last(integral, steps)
    if not isinstance(whole_sum, Add):
        raise NotThisKind
    return steps, total(whole_sum.terms[:-1])


def at_the_ends(inside: Node, name: str, lower: Node, upper: Node) -> Node:
    """The antiderivative at the upper limit minus that at the lower one."""
    ends = [substitute(inside, {name: end}) for end in (upper, lower)]
    return Add((ends[0], Neg(ends[1])))


def finish(line: Node) -> list[Step]:
    """The arithmetic of the values at the limits."""
    return rewrite(line, (*EXPAND, sign_of_bars))


def _definite(integral: Integral, lower: Node, upper: Node) -> list[Step]:
    if (pieces := in_pieces(integral, lower, upper)) is not None:
        return pieces
    steps, inside = whole_integral(integral)
    name = integral.variable.name
    lettered = symbols(lower) | symbols(upper)
    if not lettered and (found := diverges(integral, inside)) is not None:
        return [*steps, *without_value(integral, inside, found[0])]
    if any(is_infinite(end) for end in (lower, upper)):
        return [*steps, *_improper(integral, inside, lower, upper)]
    after = at_the_ends(inside, name, lower, upper)
    title = "Put in the upper limit, then subtract the value at the lower limit"
    steps.append(Step("integral.limits", title, integral, after, f"{title}; the constant is not needed."))
    return [*steps, *finish(after)]


def in_pieces(integral: Integral, lower: Node, upper: Node) -> list[Step] | None:
    """An integral of |g(x)|, cut where g(x) is zero; None where there is no such bar or no such place."""
    name, body = integral.variable.name, integral.body
    sizes = [part for part in walk(body) if isinstance(part, Func) and part.name == "abs" and name in symbols(part)]
    low, high = fraction(lower), fraction(upper)
    if len(sizes) != 1 or low is None or high is None or low >= high:
        return None
    inner = sizes[0].args[0]
    values = coefficients(inner, name)
    if values is None or len(values) not in (2, 3):
        return None
    roots = sorted(root for root in real_roots(tuple(Fraction(size) for size in values)) if low < root < high)
    if any(root.denominator > 1000 for root in roots):
        return None
    terms: list[Node] = []
    value = Fraction(0)
    for begin, end in itertools.pairwise([low, *roots, high]):
        plus = exact(substitute(inner, {name: number((begin + end) / 2)})) > 0
        piece = _without_bars(body, sizes[0], inner if plus else tidy(Neg(inner)))
        terms.append(Integral(piece, integral.variable, number(begin), number(end)))
        _, whole_piece = whole_integral(Integral(piece, integral.variable, None, None))
        value += exact(at_the_ends(whole_piece, name, number(begin), number(end)))
    after = terms[0] if len(terms) == 1 else Add(tuple(terms))
    shown = " and ".join(f"${to_latex(Sym(name))} = {to_latex(number(root))}$" for root in roots)
    title = f"Cut the integral where ${to_latex(inner)}$ changes its sign" if roots else "Leave the bars out"
    why = f"{title}: at {shown}" if roots else f"{title}: ${to_latex(inner)}$ keeps its sign here"
    first = Step("integral.pieces", title, integral, after, f"{why}.")
    done = "Work out each integral" if roots else "Work out the integral"
    return [first, Step("integral.limits", done, after, number(value), f"{done} by its antiderivative.")]


def _without_bars(tree: Node, bars: Node, instead: Node) -> Node:
    return instead if tree == bars else rebuild(tree, lambda child: _without_bars(child, bars, instead))


def _improper(integral: Integral, inside: Node, lower: Node, upper: Node) -> list[Step]:
    """A limit in place of each infinite end: the value that the antiderivative tends to there."""
    name = integral.variable.name
    held = Sym(next(letter for letter in "bctk" if letter not in symbols(integral.body)))
    ends: list[Node] = []
    values: list[Node] = []
    said: list[str] = []
    for end in (upper, lower):
        if not is_infinite(end):
            ends.append(substitute(inside, {name: end}))
            values.append(ends[-1])
            continue
        moving = Limit(substitute(inside, {name: held}), held, end, "")
        tends = _tends(moving)
        ends.append(moving)
        values.append(tends)
        said.append(f"${to_latex(moving.body)}$ tends to ${to_latex(tends)}$")
    after = Add((ends[0], Neg(ends[1])))
    title = "Put a letter in place of infinity and take the limit"
    steps = [Step("integral.improper", title, integral, after, f"{title}, as infinity is not a number.")]
    put = Add((values[0], Neg(values[1])))
    title = "Find the limit"
    steps.append(Step("limit.trend", title, after, put, f"{title}: {' and '.join(said)}."))
    return [*steps, *finish(put)]


def _tends(moving: Limit) -> Node:
    """The number that an antiderivative tends to, as a whole or term by term. Raises NotThisKind."""
    try:
        found = trend(moving)
    except NotThisKind:
        pass
    else:
        if found.grows:
            raise NotThisKind
        return found.value
    body = last(moving.body, rewrite(moving.body, EXPAND))
    values: list[Node] = []
    for part in terms_of(body):
        inner = part.arg if isinstance(part, Neg) else part
        steps = limit(Limit(inner, moving.variable, moving.point, moving.side))
        if not steps or isinstance(steps[-1].after, Limit) or is_infinite(steps[-1].after):
            raise NotThisKind
        values.append(Neg(steps[-1].after) if isinstance(part, Neg) else steps[-1].after)
    found_sum = tidy(total(values))
    return last(found_sum, rewrite(found_sum, EXPAND))


def multiplied_out(node: Node) -> Change | None:
    """Brackets are multiplied out, and fractions split, before a polynomial is integrated."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found
    if coefficients(body, x.name) is not None or term(body) is not None:
        return None
    plain = last(tidy(body), rewrite(tidy(body), (*EXPAND, _split_by_power)))
    if all(power_shape(part, x) is not None for part in terms_of(plain)) and not _long_power(body):
        return Change("integral.expand", "Write the integrand as a sum of powers", integral_of(plain, x))
    return None


def _long_power(body: Node) -> bool:
    """A bracket to a power above 2: a substitution is shorter."""
    return any(isinstance(p, Pow) and isinstance(p.base, Add) and (whole(p.exponent) or 0) > 2 for p in walk(body))


def _split_by_power(node: Node) -> Change | None:
    """(x² + 1)/x is x²/x + 1/x."""
    if not isinstance(node, Div) or not isinstance(node.top, Add) or term(node.bottom) is None:
        return split_fraction(node)
    after = total([tidy(Div(part, node.bottom)) for part in node.top.terms])
    return Change("fraction.split", "Divide each term", after)


def powers(node: Node) -> Change | None:
    """Sums of powers of the variable, in one go."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found
    pieces: list[Node] = []
    exponents: list[Node] = []
    for part in terms_of(body):
        shape = power_shape(part, x)
        if shape is None:
            return None
        piece = raised(shape[0], shape[1], x)
        if piece is None:
            return None
        pieces.append(piece)
        exponents.append(shape[1])
    title = "Integrate term by term" if len(pieces) > 1 else "Integrate"
    name = to_latex(x)
    why = ""
    if any(fraction(e) not in (0, -1) for e in exponents):
        why = f"The power rule says that an integral of ${name}^n$ is $\\frac{{{name}^{{n+1}}}}{{n+1}}$."
    if any(fraction(e) == -1 for e in exponents):
        why += f" An integral of $\\frac{{1}}{{{name}}}$ is $\\ln\\left|{name}\\right|$."
    if not why:
        why = f"An integral of a constant $c$ is $c {name}$."
    return Change("integral.power", title, total(pieces), why.strip())


def sums(node: Node) -> Change | None:
    """Term by term."""
    found = parts_of(node)
    if found is None or not isinstance(found[0], (Add, Neg)):
        return None
    body, x = found
    if isinstance(body, Neg):
        return Change("integral.constant_factor", "Take the minus sign out", Neg(integral_of(body.arg, x)))
    pieces = [
        Neg(integral_of(part.arg, x)) if isinstance(part, Neg) else integral_of(part, x) for part in terms_of(body)
    ]
    return Change("integral.sum", "Integrate term by term", total(pieces))


def constant_factor(node: Node) -> Change | None:
    """A constant factor in front of the integral."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found
    if isinstance(body, Div):
        if x.name not in symbols(body.bottom):
            return Change("integral.constant_factor", f"Take the factor ${to_latex(Div(ONE, body.bottom))}$ out",
                          Div(integral_of(body.top, x), body.bottom))  # fmt: skip
        constants, others = _divided(body.top, x)
        if constants:
            return Change("integral.constant_factor", f"Take the factor ${to_latex(product(constants))}$ out",
                          Mul((*constants, integral_of(Div(product(others), body.bottom), x))))  # fmt: skip
        below, rest = _divided(body.bottom, x)
        if below and rest:
            return Change("integral.constant_factor", f"Take the factor ${to_latex(Div(ONE, product(below)))}$ out",
                          Div(integral_of(Div(body.top, product(rest)), x), product(below)))  # fmt: skip
        return None
    constants, others = _divided(body, x)
    if not constants or not others:
        return None
    return Change("integral.constant_factor", f"Take the factor ${to_latex(product(constants))}$ out",
                  Mul((*constants, integral_of(product(others), x))))  # fmt: skip


def _divided(node: Node, x: Sym) -> tuple[list[Node], list[Node]]:
    factors = node.factors if isinstance(node, Mul) else (node,)
    constants = [factor for factor in factors if x.name not in symbols(factor) and factor != ONE]
    return constants, [factor for factor in factors if x.name in symbols(factor)]


def table(node: Node) -> Change | None:
    """sin, cos, e^x and the others one knows by heart."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found
    known = from_table(body, x)
    return None if known is None else Change("integral.table", "Use a known integral", tidy(known))


def sign_of_bars(node: Node) -> Change | None:
    """ln 1 is 0 and the like are known values; |3| is 3."""
    if isinstance(node, Func) and node.name == "ln" and node.args[0] == ONE:
        return Change("function.value", "Use the known value", number(0))
    if isinstance(node, Func) and node.name == "abs" and isinstance(node.args[0], Const):
        return Change("number.absolute", "The absolute value is the distance from zero", node.args[0])
    return None


def by_root(node: Node) -> Change | None:
    """x √(x + 1), e^√x: the root is the new variable."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found
    roots = {part for part in walk(body) if isinstance(part, Root) and x.name in symbols(part)}
    if len(roots) != 1:
        return None
    root = roots.pop()
    values = coefficients(root.arg, x.name)
    if values is None or len(values) != 2 or root.index != TWO:
        return None
    u = Sym("u" if "u" not in symbols(body) else "w")
    new = in_new_letter(body, root, x, u, values)
    if new is None:
        return None
    steps = rewrite(integral_of(new, u), RULES)
    after = last(integral_of(new, u), steps)
    if not steps or any(isinstance(part, Integral) for part in walk(after)):
        return None
    why = f"Take ${to_latex(u)}$ for the root ${to_latex(root)}$. The integral becomes "
    why += f"${to_latex(integral_of(new, u))}$, and at the end ${to_latex(root)}$ is put back for ${to_latex(u)}$."
    return Change("integral.substitution", "Use a substitution", substitute(after, {u.name: root}), why)


def by_exponential(node: Node) -> Change | None:
    """1/(1 + e^x), e^(2x)/(1 + e^x)."""
    return in_exponential(node, RULES)


def by_logarithm(node: Node) -> Change | None:
    """sin(ln x)."""
    return in_logarithm(node, RULES)


RULES: tuple[Rule, ...] = (
    multiplied_out, powers, table, sum_of_squares, sums, constant_factor, trigonometric_square, tangent, substitution,
    fraction_of_polynomials, square_completed, by_root, by_parts, odd_power, even_power, tangent_square,
    product_of_angles, known_integral, by_exponential, by_logarithm,
)  # fmt: skip

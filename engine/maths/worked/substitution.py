"""Integrals by substitution and by parts, and the table of those one knows."""

from __future__ import annotations

from engine.maths.calculus import NoRule, derivative
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Integral,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Root,
    Sym,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked.derivatives import TIDY
from engine.maths.worked.rewriting import Change, last, rewrite
from engine.maths.worked.terms import (
    ONE,
    TWO,
    Term,
    coefficients,
    fraction,
    literal,
    number,
    product,
    term,
    tidy,
    whole,
)
from engine.maths.worked.writing import to_latex


def parts_of(node: Node) -> tuple[Node, Sym] | None:
    if isinstance(node, Integral) and node.lower is None:
        return node.body, node.variable
    return None


def integral_of(node: Node, x: Sym) -> Node:
    return Integral(node, x, None, None)


def power_shape(node: Node, x: Sym) -> tuple[Node, Node] | None:
    """c and r of c x^r, r a fraction; None for anything else."""
    inner = node.arg if isinstance(node, Neg) else node
    if x.name not in symbols(inner):
        return node, number(0)
    item = term(inner)
    if item is None:
        for factor in inner.factors if isinstance(inner, Mul) else (inner,):
            if x.name in symbols(factor):
                exponent = _exponent(factor, x)
                rest = [f for f in (inner.factors if isinstance(inner, Mul) else ()) if f is not factor]
                if exponent is None or any(x.name in symbols(f) for f in rest):
                    return None
                front = product(rest)
                return (Neg(front) if isinstance(node, Neg) else front), exponent
        return None
    exponent = number(item.exponent(x.name))
    rest_powers = []
    for atom, size in item.powers:
        if atom == x:
            continue
        if x.name in symbols(atom):
            inside = _exponent(atom, x)
            value = fraction(inside) if inside is not None else None
            if value is None:
                return None
            exponent = number((fraction(exponent) or 0) + value * size)
            continue
        rest_powers.append((atom, size))
    front_tree = Term(item.coefficient, tuple(rest_powers)).tree()
    return (tidy(Neg(front_tree)) if isinstance(node, Neg) else front_tree), exponent


def _exponent(node: Node, x: Sym) -> Node | None:
    """r of x^r for powers and roots of the variable."""
    if node == x:
        return ONE
    if isinstance(node, Pow) and node.base == x and fraction(node.exponent) is not None:
        return node.exponent
    if isinstance(node, Root) and node.arg == x and (index := whole(node.index)) is not None:
        return Div(ONE, number(index))
    return None


def raised(front: Node, exponent: Node, x: Sym) -> Node | None:
    """An antiderivative of front · x^exponent."""
    value = fraction(exponent)
    if value is None:
        return None
    if value == -1:
        log = Func("ln", (Func("abs", (x,)),))
        return tidy(Mul((front, log)))
    up = value + 1
    if up.denominator == 1 and up > 0:
        item = term(front)
        if item is not None:
            return item.times(Term(1 / up, ((x, int(up)),))).tree()
        return tidy(Div(Mul((front, Pow(x, number(up)))), number(up)))
    power = Pow(x, number(abs(up)))
    if up.denominator == 2:
        root = Root(x, TWO)
        size = int(abs(up) - abs(up) % 1)
        power_tree: Node = root if size == 0 else Mul((x if size == 1 else Pow(x, Num(str(size))), root))
    else:
        power_tree = x if abs(up) == 1 else power
    item = term(front)
    if item is not None and not item.powers:
        scale = Term(item.coefficient / up)
        size_tree = Term(abs(scale.coefficient)).tree()
        shown: Node
        if up > 0:
            top = (
                power_tree
                if scale.coefficient.numerator in (1, -1)
                else Mul((number(abs(scale.coefficient.numerator)), power_tree))
            )
            shown = top if scale.coefficient.denominator == 1 else Div(top, number(scale.coefficient.denominator))
        else:
            bottom = (
                power_tree
                if scale.coefficient.denominator == 1
                else Mul((number(scale.coefficient.denominator), power_tree))
            )
            shown = Div(number(abs(scale.coefficient.numerator)), bottom)
        del size_tree
        return Neg(shown) if scale.coefficient < 0 else tidy(shown)
    return tidy(
        Mul((front, Div(power_tree if up > 0 else ONE, number(up) if up > 0 else Mul((number(up), power_tree)))))
    )


def from_table(node: Node, u: Sym) -> Node | None:
    """An antiderivative of a function of u alone, from the table."""

    def f(name: str) -> Node:
        return Func(name, (u,))

    match node:
        case Func(name="sin", args=(arg,)) if arg == u:
            return Neg(f("cos"))
        case Func(name="cos", args=(arg,)) if arg == u:
            return f("sin")
        case Func(name="exp", args=(arg,)) if arg == u:
            return f("exp")
        case Func(name="sinh", args=(arg,)) if arg == u:
            return f("cosh")
        case Func(name="cosh", args=(arg,)) if arg == u:
            return f("sinh")
        case Pow(base=Const(name="e"), exponent=exponent) if exponent == u:
            return node
        case Pow(base=base, exponent=exponent) if exponent == u and literal(base) is not None:
            return Div(node, Func("ln", (base,)))
        case Pow(base=Func(name="sec", args=(arg,)), exponent=Num(text="2")) if arg == u:
            return f("tan")
        case Div(top=Num(text="1"), bottom=Pow(base=Func(name="cos", args=(arg,)), exponent=Num(text="2"))) if arg == u:
            return f("tan")
        case Div(top=Num(text="1"), bottom=bottom) if bottom in (Add((Pow(u, TWO), ONE)), Add((ONE, Pow(u, TWO)))):
            return f("arctan")
        case Div(top=Num(text="1"), bottom=Root(arg=inner)) if inner == Add((ONE, Neg(Pow(u, TWO)))):
            return f("arcsin")
    shape = power_shape(node, u)
    return raised(shape[0], shape[1], u) if shape is not None else None


def substitution(node: Node) -> Change | None:
    """f(g(x)) · g'(x) with the inner function as the new variable."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found
    u = Sym("u" if "u" not in symbols(body) else "w")
    for inner in _inner_functions(body, x):
        try:
            slope = derivative(inner, x.name)
        except NoRule:
            continue
        slope = last(slope, rewrite(tidy(slope), TIDY)) if rewrite(tidy(slope), TIDY) else tidy(slope)
        for outer in _outer_functions(body, inner, u):
            full = substitute(outer, {u.name: inner})
            ratio = _constant_ratio(body, Mul((full, slope)), x)
            known = from_table(outer, u)
            if ratio is None or known is None:
                continue
            result = (
                tidy(Mul((ratio, substitute(known, {u.name: inner}))))
                if ratio != ONE
                else substitute(known, {u.name: inner})
            )
            new = Integral(outer if ratio == ONE else tidy(Mul((ratio, outer))), u, None, None)
            why = f"Take ${to_latex(u)}$ for the inner function ${to_latex(inner)}$; its derivative is "
            why += f"${to_latex(slope)}$. The integral becomes ${to_latex(new)}$, and at the end "
            why += f"${to_latex(inner)}$ is put back for ${to_latex(u)}$."
            return Change("integral.substitution", "Use a substitution", tidy(result), why)
    return None


def _inner_functions(body: Node, x: Sym) -> list[Node]:
    found: list[Node] = []
    for part in walk(body):
        inside: Node | None = None
        match part:
            case Func(args=(arg,)):
                inside = arg
                if part not in found and x.name in symbols(part):
                    found.append(part)
            case Pow(base=base, exponent=exponent):
                inside = base if x.name in symbols(base) else exponent
            case Root(arg=arg):
                inside = arg
            case Div(bottom=bottom):
                inside = bottom
        if inside is not None and inside != x and x.name in symbols(inside) and inside not in found:
            found.append(inside)
    return sorted(found, key=lambda node: len(to_latex(node)), reverse=True)


def _outer_functions(body: Node, inner: Node, u: Sym) -> list[Node]:
    """Functions of u that may stand around the inner one, as they occur in the integrand."""
    found: list[Node] = []
    for part in walk(body):
        match part:
            case Func(name=name, args=(arg,)) if arg == inner:
                found.append(Func(name, (u,)))
            case Pow(base=base, exponent=exponent) if base == inner:
                found.append(Pow(u, exponent))
            case Pow(base=base, exponent=exponent) if exponent == inner:
                found.append(Pow(base, u))
            case Root(arg=arg, index=index) if arg == inner:
                found.append(Root(u, index))
            case Div(bottom=bottom):
                if bottom == inner:
                    found.append(Div(ONE, u))
                elif isinstance(bottom, Pow) and bottom.base == inner:
                    found.append(Div(ONE, Pow(u, bottom.exponent)))
                elif isinstance(bottom, Root) and bottom.arg == inner:
                    found.append(Div(ONE, Root(u, bottom.index)))
                elif isinstance(bottom, Mul) and inner in bottom.factors:
                    found.append(Div(ONE, u))
    found.append(u)
    return sorted(found, key=lambda node: 0 if isinstance(node, Div) else 1)


def _constant_ratio(body: Node, other: Node, x: Sym) -> Node | None:
    """body/other where that is the same number at several points and everywhere; None when it is not."""

    for at in (Num("3"), Div(Num("7"), Num("5")), Div(Num("2"), Num("3"))):
        try:
            ratio = value(Div(substitute(body, {x.name: at}), substitute(other, {x.name: at})))
        except (Undefined, Unclear, NotRational, ZeroDivisionError):
            continue
        guess = as_fraction(ratio).limit_denominator(1000)
        same = same_value(body, Mul((number(guess), other)))
        return number(guess) if same.same and guess != 0 else None
    return None


def by_parts(node: Node) -> Change | None:
    """x e^x, x sin x, x ln x: the integral of u v' is u v minus the integral of u' v."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found
    factors = list(body.factors) if isinstance(body, Mul) else [body]
    logs = [f for f in factors if _is_log(f, x)]
    plain = [f for f in factors if f not in logs]
    u: Node
    rest: Node
    if len(logs) == 1 and all(power_shape(f, x) is not None for f in plain):
        u, rest = logs[0], product(plain)
    else:
        polynomial_part = [f for f in factors if _positive_power(f, x)]
        polynomial_part = polynomial_part or [f for f in factors if coefficients(f, x.name) is not None]
        others = [f for f in factors if f not in polynomial_part]
        if len(others) != 1 or not polynomial_part:
            return None
        u, rest = product(polynomial_part), others[0]
    v = _simple_antiderivative(rest, x)
    if v is None:
        return None
    slope = derivative(u, x.name)
    left = last(tidy(slope), rewrite(tidy(slope), TIDY))
    joined = tidy(Mul((left, v)))
    remaining = last(joined, rewrite(joined, TIDY))
    first = Mul((v, u)) if u in logs else Mul((u, v))
    after = Add((tidy(first), Neg(integral_of(remaining, x))))
    why = "The integral of $u v'$ is $u v$ minus the integral of $u' v$, "
    why += f"here with ${to_latex(u)}$ for $u$ and ${to_latex(rest)}$ for $v'$."
    return Change("integral.parts", "Integrate by parts", after, why)


def _is_log(node: Node, x: Sym) -> bool:
    """ln x, arctan x and the like, or a power of ln x: easier when differentiated."""
    if isinstance(node, Pow) and whole(node.exponent) is not None:
        return isinstance(node.base, Func) and node.base.name == "ln" and node.base.args[0] == x
    return isinstance(node, Func) and node.name in ("ln", "arctan", "arcsin") and node.args[0] == x


def _positive_power(node: Node, x: Sym) -> bool:
    shape = power_shape(node, x)
    return shape is not None and (fraction(shape[1]) or 0) > 0


def _simple_antiderivative(node: Node, x: Sym) -> Node | None:
    direct = from_table(node, x)
    if direct is not None:
        return tidy(direct)
    change = substitution(integral_of(node, x))
    return change.after if change is not None else None

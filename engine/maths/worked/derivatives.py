"""Derivatives, one named rule at a time.

What is still to be differentiated stands as d/dx(...) in the line, so that every line equals the one before.
"""

from __future__ import annotations

from engine.maths.tree import Add, Const, Derivative, Div, Func, Mul, Neg, Node, Num, Pow, Root, Sym, children, symbols
from engine.maths.worked.letters import COLLECT, EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import Change, Rule, last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import (
    ONE,
    TWO,
    ZERO,
    Term,
    fraction,
    number,
    product,
    term,
    terms_of,
    tidy,
    total,
    whole,
)
from engine.maths.worked.writing import to_latex

NAMES = {
    "sin": "sine", "cos": "cosine", "tan": "tangent", "ln": "natural logarithm", "exp": "exponential function",
    "exponential": "exponential function", "log": "logarithm", "root": "square root",
    "arctan": "arctangent", "arcsin": "arcsine", "arccos": "arccosine", "sec": "secant", "cot": "cotangent",
    "csc": "cosecant", "sinh": "hyperbolic sine", "cosh": "hyperbolic cosine", "tanh": "hyperbolic tangent",
}  # fmt: skip


def differentiate(body: Node, name: str, order: int = 1) -> list[Step]:
    """The steps of the derivative of `body`, tidied up at the end. Raises NotThisKind where there is no rule."""
    steps: list[Step] = []
    now = body
    for at in range(order):
        before = Derivative(now, Sym(name), 1)
        some = rewrite(before, RULES)
        if not some or any(isinstance(part, Derivative) for part in _all(some[-1].after)):
            raise NotThisKind
        if at or order > 1:
            word = ("first", "second", "third", "fourth", "fifth")[min(at, 4)]
            some[0] = _with_note(some[0], f"The {word} derivative. {some[0].note}")
        result = last(before, some)
        tidying = rewrite(result, TIDY)
        steps += [*some, *tidying]
        now = last(result, tidying)
    return steps


def _with_note(step: Step, note: str) -> Step:
    return Step(step.rule, step.title, step.before, step.after, note, step.substeps)


def _all(node: Node) -> list[Node]:
    from engine.maths.tree import walk

    return list(walk(node))


def _d(node: Node, variable: Sym) -> Node:
    """d/dx of a part; what is known at sight is written down."""
    if variable.name not in symbols(node):
        return ZERO
    return ONE if node == variable else Derivative(node, variable, 1)


def _parts(node: Node) -> tuple[Node, Sym] | None:
    if isinstance(node, Derivative) and node.order == 1:
        return node.body, node.variable
    return None


def constant(node: Node) -> Change | None:
    """The derivative of a number is 0, of the variable 1."""
    found = _parts(node)
    if found is None:
        return None
    body, x = found
    if x.name not in symbols(body):
        return Change("derivative.constant", "The derivative of a constant is $0$", ZERO)
    if body == x:
        return Change("derivative.variable", f"The derivative of ${to_latex(x)}$ is $1$", ONE)
    return None


def polynomial_sum(node: Node) -> Change | None:
    """A sum of powers with numbers in front, in one go."""
    found = _parts(node)
    if found is None or not isinstance(found[0], Add):
        return None
    body, x = found
    pieces: list[Node] = []
    powers = False
    for part in body.terms if isinstance(body, Add) else ():
        inner = part.arg if isinstance(part, Neg) else part
        item = _simple_power(inner, x)
        if x.name in symbols(inner) and (item is None or item[1] < 0):
            return None
        change = constant(Derivative(inner, x, 1)) or power(Derivative(inner, x, 1))
        if change is None or isinstance(change.after, Derivative):
            return None
        pieces.append(Neg(change.after) if isinstance(part, Neg) else change.after)
        if item is not None and item[1] > 1:
            powers = True
    why = (
        f"By the power rule, the derivative of ${to_latex(x)}^n$ is $n \\cdot {to_latex(x)}^{{n-1}}$." if powers else ""
    )
    return Change("derivative.polynomial", "Differentiate term by term", tidy(total(pieces)), why)


def sums(node: Node) -> Change | None:
    """Term by term."""
    found = _parts(node)
    if found is None or not isinstance(found[0], (Add, Neg)):
        return None
    body, x = found
    if isinstance(body, Neg):
        return Change("derivative.constant_multiple", "Keep the minus sign", Neg(Derivative(body.arg, x, 1)))
    pieces: list[Node] = []
    for part in body.terms if isinstance(body, Add) else ():
        inner = part.arg if isinstance(part, Neg) else part
        piece: Node = Derivative(inner, x, 1)
        pieces.append(Neg(piece) if isinstance(part, Neg) else piece)
    return Change("derivative.sum", "Sum rule: differentiate each term", total(pieces))


def multiple(node: Node) -> Change | None:
    """A constant factor stays."""
    found = _parts(node)
    if found is None:
        return None
    body, x = found
    if isinstance(body, Div) and x.name not in symbols(body.bottom) and x.name in symbols(body.top):
        if _simple_power(body.top, x) is None:
            return Change("derivative.constant_multiple", "Keep the constant denominator",
                          Div(Derivative(body.top, x, 1), body.bottom))  # fmt: skip
        return None
    if isinstance(body, Div) and x.name not in symbols(body.top) and body.top != ONE:
        power = _as_power(body.bottom, x)
        if power is not None:
            return None
        return Change("derivative.constant_multiple", "Keep the constant factor",
                      Mul((body.top, Derivative(Div(ONE, body.bottom), x, 1))))  # fmt: skip
    if not isinstance(body, Mul):
        return None
    constants = [factor for factor in body.factors if x.name not in symbols(factor)]
    others = [factor for factor in body.factors if x.name in symbols(factor)]
    if not constants or _simple_power(body, x) is not None:
        return None
    return Change("derivative.constant_multiple", "Keep the constant factor",
                  Mul((*constants, Derivative(product(others), x, 1))))  # fmt: skip


def _simple_power(body: Node, x: Sym) -> tuple[Node, int] | None:
    """c and n of c xⁿ, c a number or other letters; None for anything else."""
    item = term(body)
    if item is None:
        return None
    n = item.exponent(x.name)
    if n == 0 or any(x.name in symbols(atom) and atom != x for atom, _ in item.powers):
        return None
    rest = Term(item.coefficient, tuple(power for power in item.powers if power[0] != x))
    return rest.tree(), n


def _as_power(node: Node, x: Sym) -> int | None:
    if node == x:
        return 1
    if isinstance(node, Pow) and node.base == x:
        return whole(node.exponent)
    return None


def power(node: Node) -> Change | None:
    """xⁿ gives n xⁿ⁻¹, with the number in front."""
    found = _parts(node)
    if found is None:
        return None
    body, x = found
    shape = _simple_power(body, x)
    if shape is None:
        return _root_of_variable(body, x)
    front, n = shape
    name = to_latex(x)
    if isinstance(body, Div) and n < 0:
        rewritten = tidy(Mul((front, Pow(x, number(n)))))
        if to_latex(rewritten) != to_latex(body):
            title = f"Write the quotient as a power of ${name}$"
            return Change("power.rewrite", title, Derivative(rewritten, x, 1))
    item = term(body)
    assert item is not None
    powers = tuple((atom, e - 1 if atom == x else e) for atom, e in item.powers if atom != x or e != 1)
    after = Term(item.coefficient * n, powers).tree()
    if n == 1:
        return Change("derivative.linear", f"The derivative of $c \\cdot {name}$ is $c$", after)
    why = f"Power rule: the derivative of ${name}^n$ is $n \\cdot {name}^{{n-1}}$"
    return Change("derivative.power", why, after)


def _root_of_variable(body: Node, x: Sym) -> Change | None:
    """√x and other roots of the variable alone, powers with fractions as exponents."""
    if isinstance(body, Root) and body.arg == x:
        if body.index == TWO:
            after = Div(ONE, Mul((TWO, body)))
            return Change("derivative.root", r"The derivative of a square root is $\frac{1}{2 \sqrt{u}}$", after)
        power_form = Pow(x, Div(ONE, body.index))
        return Change("power.rewrite", "Write the root as a power", Derivative(power_form, x, 1))
    if isinstance(body, Pow) and body.base == x and x.name not in symbols(body.exponent):
        value = fraction(body.exponent)
        lower = number(value - 1) if value is not None else Add((body.exponent, Neg(ONE)))
        why = f"Power rule: the derivative of ${to_latex(x)}^n$ is $n \\cdot {to_latex(x)}^{{n-1}}$"
        return Change("derivative.power", why, Mul((body.exponent, Pow(x, lower))))
    return None


def products(node: Node) -> Change | None:
    """(uv)' = u'v + uv'."""
    found = _parts(node)
    if found is None:
        return None
    body, x = found
    if not isinstance(body, Mul):
        return None
    factors = list(body.factors)
    if sum(x.name in symbols(factor) for factor in factors) < 2:
        return None
    u, v = (
        (factors[0], product(factors[1:]))
        if x.name in symbols(factors[0])
        else (product(factors[:2]), product(factors[2:]))
    )
    after = Add((_product(_d(u, x), v), _product(u, _d(v, x))))
    why = f"The derivative of $uv$ is $u' v + u v'$, here with ${to_latex(u)}$ for $u$ and ${to_latex(v)}$ for $v$."
    return Change("derivative.product", "Use the product rule", after, why)


def _product(one: Node, other: Node) -> Node:
    return tidy(Mul((one, other)))


def quotient(node: Node) -> Change | None:
    """(u/v)' = (u'v - uv')/v²."""
    found = _parts(node)
    if found is None:
        return None
    body, x = found
    if not isinstance(body, Div):
        return None
    u, v = body.top, body.bottom
    if x.name not in symbols(v):
        return None
    first, second = _product(_d(u, x), v), _product(u, _d(v, x))
    after = Div(tidy(Add((first, Neg(second)))), Pow(v, TWO))
    why = r"The derivative of $\frac{u}{v}$ is $\frac{u' v - u v'}{v^2}$, "
    why += f"here with ${to_latex(u)}$ for $u$ and ${to_latex(v)}$ for $v$."
    return Change("derivative.quotient", "Use the quotient rule", after, why)


def chain(node: Node) -> Change | None:
    """The outer derivative at the inner function, times the inner derivative."""
    found = _parts(node)
    if found is None:
        return None
    body, x = found
    outer = _outer(body, x)
    if outer is None:
        return None
    derivative, inner, rule = outer
    if inner == x:
        word = NAMES.get(rule, "function")
        title = f"The derivative of the {word}" if rule != "power" else "Power rule"
        return Change(f"derivative.{rule}", title, derivative)
    after = _product(derivative, Derivative(inner, x, 1))
    if rule == "exp" or (isinstance(body, Pow) and body.base == Const("e")):
        after = Mul((derivative, Derivative(inner, x, 1)))
    why = (
        f"Differentiate the outer function, then multiply by the derivative of the inner function ${to_latex(inner)}$."
    )
    return Change("derivative.chain", "Use the chain rule", after, why)


def _outer(body: Node, x: Sym) -> tuple[Node, Node, str] | None:
    """The derivative of the outer function, the inner function, and the name of the rule."""
    match body:
        case Pow(base=base, exponent=exponent) if x.name not in symbols(exponent):
            n = whole(exponent)
            if n is not None:
                lower: Node = base if n == 2 else Pow(base, number(n - 1))
                return _product(exponent, lower), base, "power"
            value = fraction(exponent)
            less = number(value - 1) if value is not None else Add((exponent, Neg(ONE)))
            return _product(exponent, Pow(base, less)), base, "power"
        case Pow(base=base, exponent=exponent) if x.name not in symbols(base):
            if base == Const("e"):
                return body, exponent, "exp"
            return Mul((body, Func("ln", (base,)))), exponent, "exponential"
        case Root(arg=arg, index=index) if index == TWO:
            return Div(ONE, Mul((TWO, body))), arg, "root"
        case Func(name=name, args=(u,)):
            return _function(name, u)
        case Func(name="log", args=(u, base)) if x.name not in symbols(base):
            return Div(ONE, Mul((u, Func("ln", (base,))))), u, "log"
    return None


def _function(name: str, u: Node) -> tuple[Node, Node, str] | None:
    def f(other: str) -> Node:
        return Func(other, (u,))

    square = Pow(u, TWO)
    one_less = Add((ONE, Neg(square)))
    found: dict[str, Node] = {
        "sin": f("cos"), "cos": Neg(f("sin")), "tan": Pow(f("sec"), TWO), "cot": Neg(Pow(f("csc"), TWO)),
        "sec": Mul((f("sec"), f("tan"))), "csc": Neg(Mul((f("csc"), f("cot")))), "exp": f("exp"),
        "ln": Div(ONE, u), "arctan": Div(ONE, Add((ONE, square))), "arcsin": Div(ONE, Root(one_less, TWO)),
        "arccos": Neg(Div(ONE, Root(one_less, TWO))), "sinh": f("cosh"), "cosh": f("sinh"),
        "tanh": Pow(f("sech"), TWO),
    }  # fmt: skip
    return (found[name], u, name) if name in found else None


def join_fraction(node: Node) -> Change | None:
    """2x · 1/(x² + 1) is 2x/(x² + 1)."""
    if not isinstance(node, Mul) or not symbols(node):
        return None
    quotients = [factor for factor in node.factors if isinstance(factor, Div)]
    if not quotients:
        return None
    if len(quotients) > 1:
        one = Div(product([part.top for part in quotients]), product([part.bottom for part in quotients]))
    else:
        one = quotients[0]
    others = [factor for factor in node.factors if factor not in quotients]
    if any(isinstance(factor, Derivative) for factor in others):
        return None
    top = product(others) if one.top == ONE else Mul((one.top, *others))
    if term(node) is None and any(isinstance(factor, Add) for factor in others) and len(others) == 1 and one.top != ONE:
        return None
    return Change("fraction.join", "Write the product as one fraction", tidy(Div(tidy(top), tidy(one.bottom))))


def expand_top(node: Node) -> Change | None:
    """A polynomial above the fraction bar multiplied out and collected."""
    if not isinstance(node, Div) or not isinstance(node.top, Add) or not symbols(node.top):
        return None
    products_in = [part for term_ in node.top.terms for part in (term_, *children(term_))]
    if not any(
        (isinstance(part, Mul) and any(isinstance(f, Add) for f in part.factors))
        or (isinstance(part, Neg) and isinstance(part.arg, Add))
        for part in products_in
    ):
        return None
    top = last(node.top, rewrite(node.top, EXPAND))
    if any(term(part) is None for part in terms_of(top)):
        return None
    return Change("expand.numerator", "Multiply out the numerator and collect like terms", Div(top, node.bottom))


def front(node: Node) -> Change | None:
    """cos(2x) · 2x is 2x cos(2x): numbers and letters come before functions."""
    if not isinstance(node, Mul):
        return None

    def place(factor: Node) -> int:
        if not symbols(factor):
            return 0 if isinstance(factor, (Num, Neg, Div)) else 1
        base = factor.base if isinstance(factor, Pow) else factor
        return 2 if isinstance(base, Sym) else 3

    ordered = sorted(node.factors, key=place)
    if ordered == list(node.factors) or (len(node.factors) == 2 and isinstance(node.factors[0], Const)):
        return None
    what = "the number" if place(ordered[0]) == 0 else "the letters"
    return Change("expression.order", f"Write {what} first", product(ordered))


RULES: tuple[Rule, ...] = (constant, polynomial_sum, sums, multiple, power, products, quotient, chain)
TIDY: tuple[Rule, ...] = (*COLLECT, join_fraction, expand_top, front)

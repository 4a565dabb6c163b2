"""The steps of an improper integral without a value: limits at its ends and poles, one of which grows without bound."""

from __future__ import annotations

from engine.maths.solving.answer import DOES_NOT_EXIST
from engine.maths.solving.divergent import Place, places
from engine.maths.tree import Add, Integral, Limit, Neg, Node, Sym, substitute, symbols
from engine.maths.worked.step import Step
from engine.maths.worked.writing import to_latex


def without_value(integral: Integral, inside: Node, grows: Place) -> list[Step]:
    """The last steps; `inside` is an antiderivative, `grows` where it tends to no number."""
    name = integral.variable.name
    held = Sym(next(letter for letter in "bctk" if letter not in symbols(integral.body)))
    lower, upper = integral.lower, integral.upper
    assert lower is not None and upper is not None

    def tending(place: Place) -> Node:
        return Limit(substitute(inside, {name: held}), held, place.point, place.side)

    found = places(integral)
    terms: list[Node] = []
    # each pole ends one piece and begins another: what is reached from below is added, what is left above taken away
    if all(place.side != "+" or place.point != lower for place in found) and Place(lower, "") not in found:
        terms.append(Neg(substitute(inside, {name: lower})))
    for place in found:
        leaving = place.side == "+" or (not place.side and place.point == lower)
        terms.append(Neg(tending(place)) if leaving else tending(place))
    if all(place.side != "-" or place.point != upper for place in found) and Place(upper, "") not in found:
        terms.append(substitute(inside, {name: upper}))
    terms.sort(key=lambda term: isinstance(term, Neg))
    after = Add(tuple(terms))
    title = "Put a letter in place of infinity and take the limit"
    why = f"{title}, as infinity is not a number"
    if not grows.is_far:
        title = "Take limits where the integrand has no value"
        why = f"The integrand has no value at ${to_latex(Sym(name))} = {to_latex(grows.point)}$, so take limits there"
    steps = [Step("integral.improper", title, integral, after, f"{why}.")]
    title = "The integral diverges"
    shown = to_latex(substitute(inside, {name: held}))
    note = f"As ${to_latex(held)}$ tends to ${to_latex(grows.point)}$, ${shown}$ tends to no number. So the integral "
    return [*steps, Step("integral.diverges", title, after, DOES_NOT_EXIST, f"{note}diverges: it has no value.")]

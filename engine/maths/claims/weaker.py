"""Whether a claim with inequalities in it follows from another, without saying the same: `x y > 0` after `x, y > 0`.

With one unknown that was settled on the number line already. With several, all but one are fixed where the claims may
break: at the numbers that occur in them and close by, near zero, far out, at each other, and at some of no meaning.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from fractions import Fraction

from engine.maths.claims.formula import Atom, Formula, Truth, atoms, join, put
from engine.maths.claims.several import settled
from engine.maths.claims.univariate import compare
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.looking import RANGE
from engine.maths.real_line.zeros import PERIODIC
from engine.maths.tree import Func, Neg, Node, Num, Sym, rational, walk

MAX_LINES = 60
MAX_TRIED = 160  # lines for each unknown, most of which meet nothing of the first claim
LEAST = 6  # lines on which the first claim must be true somewhere
_CLOSE = Fraction(1, 1000)
_FAR = Fraction(10_000)
_FEW = 6  # numbers of the claims that are looked at


def follows(first: Formula, second: Formula, unknowns: list[str], domain: str = "real") -> bool | None:
    """Whether the second claim is true wherever the first is; None where too little of the first was met."""
    numbers = _numbers(first, second)
    generator = random.Random(11)
    seen = 0
    for unknown in unknowns:
        others = [name for name in unknowns if name != unknown]
        left = MAX_LINES // len(unknowns)
        for places in _places(numbers, len(others), generator):
            if not left:
                break
            if domain == "positive" and any(place <= 0 for place in places):
                continue
            values: dict[str, Node] = {name: rational(place) for name, place in zip(others, places, strict=True)}
            try:
                given = settled(put(first, values))
                if given == Truth(False):
                    continue  # nothing of the first lies on this line
                found = compare(given, settled(put(second, values)), unknown, domain)
            except (Unsettled, Undefined, NotRational):
                continue
            left -= 1
            if found.forward is False:
                return False
            seen += found.some_first
    return True if seen >= LEAST else None


def in_reach(first: Formula, unknown: str) -> bool:
    """Whether all of a claim about one unknown lies where waves are looked at: further out they are not followed."""
    near = [Atom(Sym(unknown), "<", Num(str(RANGE))), Atom(Sym(unknown), ">", Neg(Num(str(RANGE))))]
    return compare(first, join("and", [first, *near]), unknown).forward is True


def has_waves(*claims: Formula) -> bool:
    """Whether a function occurs that comes back to its values again and again."""
    parts = [node for claim in claims for atom in atoms(claim) for node in walk(atom.difference)]
    return any(isinstance(node, Func) and node.name in PERIODIC for node in parts)


def _numbers(*claims: Formula) -> list[Fraction]:
    """The numbers at which something may change, the most telling ones first."""
    found = {Fraction(0): None}
    for claim in claims:
        for atom in atoms(claim):
            for node in (*walk(atom.left), *walk(atom.right)):
                if isinstance(node, Num):
                    try:
                        size = exact(node)
                    except (NotRational, Undefined):
                        continue
                    found |= {size: None, -size: None}
    own = list(found)[: 2 * _FEW]
    close = [number + gap for number in own for gap in (_CLOSE, -_CLOSE)]
    return [*own, *close, _FAR, -_FAR]


def _places(numbers: list[Fraction], count: int, generator: random.Random) -> Iterator[tuple[Fraction, ...]]:
    """`count` numbers at a time: chosen from `numbers`, equal ones, and some without a meaning."""
    loose = [Fraction(generator.randrange(-400, 401), 101) for _ in range(12)]
    if len(numbers) ** count <= MAX_TRIED // 4:
        yield from itertools.product(numbers, repeat=count)
    else:
        yield from ((number,) * count for number in numbers)
    for at in range(MAX_TRIED):
        yield tuple(generator.choice(numbers if at % 2 else loose) for _ in range(count))

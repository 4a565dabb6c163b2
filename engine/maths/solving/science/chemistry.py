"""Molar masses and balanced equations."""

from __future__ import annotations

from fractions import Fraction

from engine.maths.chemistry import NoBalance, balanced, read_formula, read_reaction, show, show_reaction, unbalanced
from engine.maths.chemistry.balance import CHARGE, rows, totals
from engine.maths.chemistry.elements import ATOMIC_WEIGHTS
from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.science.result import answer, decimal
from engine.maths.solving.science.stage import Stage
from engine.maths.tree import Add, Chemical, Div, Listing, Mul, Node, Num, Quantity, Relation, Sym, integer, rational

LETTERS = "abcdfghjklmnpqrstuvwxyz"  # without e and i, which are numbers


def molar_mass(question: Question) -> tuple[Answer, list[Stage]]:
    """The sum of the standard atomic weights. Raises CannotSolve."""
    assert isinstance(question.body, Chemical)
    if question.detail.startswith("share:"):
        return _share(question, question.detail.partition(":")[2])
    formula = read_formula(question.body.text)
    given = {symbol: exact(size) for symbol, size in question.values}  # atomic weights that the question gives
    weights = {symbol: given.get(symbol, ATOMIC_WEIGHTS.get(symbol)) for symbol in formula.atoms()}
    terms: list[Node] = []
    mass = Fraction(0)
    for symbol, count in formula.atoms().items():
        size = weights[symbol]
        if size is None:
            raise CannotSolve("There is an element here that has no standard atomic weight.")
        mass += size * count
        number = decimal(size) or rational(size)
        weight = number if question.detail == "relative" else Quantity(number, "g/mol")
        terms.append(Mul((integer(count), weight)) if count != 1 else weight)
    total: Node = Add(tuple(terms)) if len(terms) > 1 else terms[0]
    parts = ", ".join(f"{count} {symbol}" for symbol, count in formula.atoms().items())
    counted = Listing(tuple(Chemical(part) for part in parts.split(", ")), "", "")
    how = "added up from the atomic weights given" if given else "added up from the IUPAC standard atomic weights"
    result = answer(rational(mass), "g/mol", how)
    if question.detail == "relative":
        assert isinstance(result.tree, Quantity)
        result = Answer(result.tree.number, how)
    steps = [
        Stage("chemistry.count", "Count the atoms", question.body, counted, f"In {show(formula)} there are {parts}."),
        Stage(
            "chemistry.molar_mass", "Add the atomic weights", question.body, Relation((Sym("M"), total), ("=",)),
            "Add the standard atomic weight of every atom." if not given else "Add the atomic weight of every atom.",
        ),
        Stage(
            "chemistry.compute", "Work it out", total, Relation((Sym("M"), result.tree), ("=",)), "Work out the sum.",
        ),
    ]  # fmt: skip
    return result, steps


def _share(question: Question, symbol: str) -> tuple[Answer, list[Stage]]:
    """How much of a compound, or of a mass of it, is one element. Raises CannotSolve."""
    assert isinstance(question.body, Chemical)
    formula = read_formula(question.body.text)
    terms: list[Node] = []
    mass = part = Fraction(0)
    mine: Node = Num("0")
    for name, count in formula.atoms().items():
        size = ATOMIC_WEIGHTS.get(name)
        if size is None:
            raise CannotSolve("There is an element here that has no standard atomic weight.")
        weight = Quantity(decimal(size) or rational(size), "g/mol")
        terms.append(Mul((integer(count), weight)) if count != 1 else weight)
        mass += size * count
        if name == symbol:
            part, mine = size * count, terms[-1]
    whole: Node = Add(tuple(terms)) if len(terms) > 1 else terms[0]
    total = Quantity(decimal(mass) or rational(mass), "g/mol")
    own = Quantity(decimal(part) or rational(part), "g/mol")
    sample = dict(question.values).get("mass")
    how = "worked out from the IUPAC standard atomic weights"
    if isinstance(sample, Quantity):
        result = answer(rational(exact(sample.number) * part / mass), sample.unit, how)
        line: Node = Mul((sample, Div(own, total)))
    else:
        result = answer(rational(part / mass * 100), "%", how)
        line = Mul((Div(own, total), Quantity(Num("100"), "%")))
    name = show(formula)
    return result, [
        Stage("chemistry.molar_mass", "Find the molar mass", question.body, Relation((whole, total), ("=",)),
              f"Add the standard atomic weight of every atom of {name}."),
        Stage("chemistry.part", f"Find the part that is {symbol}", question.body, Relation((mine, own), ("=",)),
              f"Take the atoms of {symbol} alone."),
        Stage("chemistry.compute", "Work it out", line, result.tree, "Divide the part by the whole."),
    ]  # fmt: skip


def balance(question: Question) -> tuple[Answer, list[Stage]]:
    """The balanced equation in smallest whole numbers. Raises CannotSolve."""
    assert isinstance(question.body, Chemical)
    reaction = read_reaction(question.body.text)
    try:
        found = balanced(reaction)
    except NoBalance as problem:
        raise CannotSolve(problem.message) from None
    if unbalanced(found):
        raise CannotSolve("I cannot confirm the result.")
    tree = Chemical(show_reaction(found))
    names, table = rows(reaction)
    many = len(reaction.left)
    equations: list[Node] = []
    for row in table:
        sides = [
            _sum([(letter, number) for letter, number in zip(LETTERS[part], numbers, strict=False) if number])
            for part, numbers in (
                (slice(0, many), [int(number) for number in row[:many]]),
                (slice(many, None), [-int(number) for number in row[many:]]),
            )
        ]
        equations.append(Relation((sides[0], sides[1]), ("=",)))
    sizes = [number for number, _ in (*found.left, *found.right)]
    values = [Relation((Sym(letter), rational(size)), ("=",)) for letter, size in zip(LETTERS, sizes, strict=False)]
    said = "; ".join(
        f"{'charge' if name == CHARGE else name}: {totals(found.left, name)} on each side" for name in names
    )
    lettered = Listing(tuple(equations), "", "")
    solved = Listing(tuple(values), "", "")
    steps = [
        Stage(
            "chemistry.atoms", "Write an equation for each element", question.body, lettered,
            f"Put the letters {', '.join(LETTERS[: len(sizes)])} in front of the substances. Each element must be the "
            "same on both sides" + (", and the charge too." if CHARGE in names else "."),
        ),
        Stage(
            "chemistry.solve", "Solve for the smallest whole numbers", lettered, solved,
            "Choose one number, work out the others, and multiply so that all are whole and as small as possible.",
        ),
        Stage("chemistry.balance", "Put the numbers in front", question.body, tree, f"Check: {said}."),
    ]  # fmt: skip
    return Answer(tree, "balanced by counting the atoms and the charge on both sides"), steps


def _sum(terms: list[tuple[str, int]]) -> Node:
    parts: list[Node] = []
    for letter, number in terms:
        parts.append(Sym(letter) if number == 1 else Mul((integer(number), Sym(letter))))
    if not parts:
        return Num("0")
    return Add(tuple(parts)) if len(parts) > 1 else parts[0]

"""Motion and circuits: the law that fits, rearranged, filled in and worked out; the result is put back into the law.

Everything is computed with exact numbers, in base units or in those of the question where they fit together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from engine.maths.equivalence import same_value
from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.render import to_text
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.expressions import number as worked_out
from engine.maths.solving.science.laws import (
    AVERAGE,
    CIRCUITS,
    CONSTANT,
    FORMULA_UNITS,
    FORMULAS,
    MOTION,
    QUADRATIC,
    SHOWN,
    Law,
)  # fmt: skip
from engine.maths.solving.science.result import answer, neat, one_in
from engine.maths.solving.science.stage import Stage
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, Quantity, Relation, Root, Sym, rational, substitute
from engine.maths.units import Unit, from_base, in_base, read, text, words, worth

UNITS = {"u": "m/s", "v": "m/s", "a": "m/s^2", "t": "s", "s": "m", "V": "V", "I": "A", "R": "Ω", "P": "W",
         "Q": "C", "E": "J"}  # fmt: skip
"""The base units."""
CHECKED = "worked out with the formula {law}, and put back into it"


@dataclass(slots=True)
class _Work:
    """What is known (numbers in base units, by letter) and the steps so far."""

    known: dict[str, Node]
    steps: list[Stage] = field(default_factory=list)
    formula: str = ""  # the name of the one formula that is used, where it is one of those
    own: dict[str, str] = field(default_factory=dict)  # units that fit together already, by letter

    def unit(self, name: str) -> str:
        """The unit a letter is worked out in: the base unit, or its own."""
        if name in self.own:
            return self.own[name]
        return FORMULA_UNITS[name] if self.formula else UNITS[name.partition("_")[0]]

    def show(self, rule: str, title: str, before: Node, after: Node, note: str) -> None:
        self.steps.append(Stage(rule, title, before, after, note))


def physics(question: Question) -> tuple[Answer, list[Stage]]:
    """The answer and the way to it. Raises CannotSolve."""
    units = _units_of(question)
    formula = question.detail if question.detail in FORMULAS else ""
    work = _Work({}, formula=formula, own=units if _fit(units) else {})
    _to_base(question, work)
    asked = question.variables[0]
    if question.detail in ("series_pair", "parallel_pair"):
        result = _pair(question.detail, work)
        law = "for resistors in series and in parallel"
    elif question.detail in ("series", "parallel"):
        result = _resistors(question, asked, work)
        law = f"for resistors in {question.detail}"
    else:
        chosen = _law(question, set(work.known), asked)
        result = _by_law(chosen, asked, work)
        law = to_text(chosen.equation())
        _sensible(question, asked, result, work)
    return _finish(question, asked, result, law, work)


def _units_of(question: Question) -> dict[str, str]:
    """The units of speed, way and time that the question itself uses: kilometres, hours and kilometres an hour, say.

    Those of a mass, an amount and a molar mass where they are grams and moles.

    Of what is asked it is the one that follows: 20 minutes at 90 km/h are a way in kilometres.
    """
    if question.detail == "moles":
        given = {name: value.unit for name, value in question.values if isinstance(value, Quantity)}
        plain = {"m": "g", "M": "g/mol", "n": "mol"}
        return plain if all(given.get(name, unit) == unit for name, unit in plain.items()) else {}
    speed = {"average_speed": "v", "constant_speed": "u"}.get(question.detail)
    if speed is None:
        return {}
    given = {name: text(read(value.unit).unit) for name, value in question.values if isinstance(value, Quantity)}
    way, _, time = given.get(speed, "").partition("/")
    way, time = given.get("s", way), given.get("t", time)
    return {"s": way, "t": time, speed: given.get(speed, f"{way}/{time}")} if way and time else {}


def _fit(units: dict[str, str]) -> bool:
    """Whether a way by a time in these units is a speed in these, so that nothing has to be changed."""
    return "M" in units or any(unit == f"{units['s']}/{units['t']}" for name, unit in units.items() if name not in "st")


def _to_base(question: Question, work: _Work) -> None:
    for name, given in question.values:
        assert isinstance(given, Quantity)
        unit = read(given.unit).unit
        base = given.number if work.own else neat(in_base(given.number, unit))
        work.known[name] = base
        shown = Quantity(base, work.unit(name))
        if unit.size != 1 and not work.own:
            before, after = (Relation((Sym(name), side), ("=",)) for side in (given, shown))
            wanted = read(shown.unit).unit
            title = f"Change {words(unit)} to {words(wanted)}, so that all units fit together"
            work.show("units.convert", title, before, after, f"{title}. {one_in(unit, wanted)}".strip())


def _law(question: Question, known: set[str], asked: str) -> Law:
    """The law with the letter asked for and otherwise only known ones; one with all known values first."""
    laws = {
        "average_speed": (AVERAGE,),
        "constant_speed": (CONSTANT,),
        "circuit": CIRCUITS,
        "series": CIRCUITS,
        "parallel": CIRCUITS,
    }.get(question.detail, MOTION)
    if question.detail in FORMULAS:
        laws = (FORMULAS[question.detail],)
    fitting = [law for law in laws if asked in law.letters and law.letters - {asked} <= known]
    if not fitting:
        raise CannotSolve("There is not enough given to work this out.")
    plain = [law for law in fitting if law.solved[asked] != QUADRATIC]
    return (plain or fitting)[0]


def _by_law(law: Law, asked: str, work: _Work) -> Node:
    equation = law.equation()
    note = f"Use {law.name}: in it stands what is asked, and nothing else that is not known."
    work.show("physics.law", f"Use {law.name}", Sym(asked), equation, note)
    if law.solved[asked] == QUADRATIC:
        result = _quadratic(law, work)
    else:
        expression = law.expression(asked)
        solved = Relation((Sym(asked), expression), ("=",))
        if solved != equation:
            work.show("physics.rearrange", f"Solve for {asked}", equation, solved, f"Solve the formula for ${asked}$.")
        filled = Relation((Sym(asked), _filled(expression, work)), ("=",))
        work.show("physics.substitute", "Put in the values", solved, filled, "Put in the values with their units.")
        result = neat(worked_out(substitute(expression, work.known)))
    values = {**work.known, asked: result}
    left, right = (substitute(side, values) for side in equation.terms)
    if same_value(left, right).same is not True:
        raise CannotSolve("I cannot confirm the result.")
    return result


def _filled(expression: Node, work: _Work) -> Node:
    return substitute(expression, {name: Quantity(value, work.unit(name)) for name, value in work.known.items()})


def _quadratic(law: Law, work: _Work) -> Node:
    """The time in s = u t + a t^2 / 2 (or with v and -a): the one root that is not negative."""
    sign = 1 if "u" in law.letters else -1
    speed = exact(work.known["u" if sign == 1 else "v"])
    half, distance = sign * exact(work.known["a"]) / 2, exact(work.known["s"])
    filled = _filled(law.equation(), work)
    work.show("physics.substitute", "Put in the values", law.equation(), filled, "Put in the values with their units.")
    if not half:
        if not speed:
            raise CannotSolve("Nothing moves here.")
        roots: list[Node] = [rational(distance / speed)]
    else:
        under = speed**2 + 4 * half * distance
        if under < 0:
            raise CannotSolve("This distance is never reached.")
        root = worked_out(_root(under))
        roots = [worked_out(Div(Add((rational(-speed), one)), rational(2 * half))) for one in (root, Neg(root))]
    times = [root for at, root in enumerate(roots) if worth(root) >= 0 and root not in roots[:at]]
    if len(times) != 1:
        reason = "There are two times that fit." if times else "There is no time that fits."
        raise CannotSolve(reason)
    return neat(times[0])


def _root(value: Fraction) -> Node:
    return Root(rational(value), Num("2"))


def _resistors(question: Question, asked: str, work: _Work) -> Node:
    names = [name for name in work.known if name.startswith("R_")]
    sizes = [worth(work.known[name]) for name in names]
    if any(size <= 0 for size in sizes):
        raise CannotSolve("A resistance here is not positive.")
    if question.detail == "series":
        total = sum(sizes, Fraction(0))
        law: Node = Add(tuple(Sym(name) for name in names))
        work.show(
            "physics.law",
            "Add the resistances",
            Sym("R"),
            Relation((Sym("R"), law), ("=",)),
            "In series the resistances add up.",
        )
    else:
        total = 1 / sum((1 / size for size in sizes), Fraction(0))
        law = Add(tuple(Div(Num("1"), Sym(name)) for name in names))
        work.show(
            "physics.law",
            "Add the reciprocals",
            Sym("R"),
            Relation((Div(Num("1"), Sym("R")), law), ("=",)),
            "In parallel the reciprocals of the resistances add up.",
        )
    filled = Relation((work.steps[-1].after.terms[0], _filled(law, work)), ("=",))  # type: ignore[attr-defined]
    work.show("physics.substitute", "Put in the values", work.steps[-1].after, filled, "Put in the values.")
    result = neat(rational(total))
    if asked == "R":
        return result
    work.show(
        "physics.compute",
        "Work it out",
        filled,
        Relation((Sym("R"), Quantity(result, "Ω")), ("=",)),
        "This is the resistance of all of them together.",
    )
    if "_" in asked:
        return _across_one(asked, result, work)
    work.known["R"] = result
    return _by_law(_law(question, {name for name in work.known if "_" not in name}, asked), asked, work)


def _across_one(asked: str, total: Node, work: _Work) -> Node:
    """The voltage across one of several resistors in series, from the current through all of them."""
    whole = _Work({"V": work.known["V"], "R": total}, work.steps)
    current = _by_law(CIRCUITS[0], "I", whole)
    found = Relation((Sym("I"), Quantity(current, "A")), ("=",))
    work.show("physics.compute", "Work it out", work.steps[-1].after, found, "This current flows through all of them.")
    one = f"R_{asked.partition('_')[2]}"
    law = Relation((Sym(asked), Mul((Sym("I"), Sym(one)))), ("=",))
    work.show("physics.law", "Use Ohm's law", Sym(asked), law, "Use Ohm's law for this resistor alone.")
    values = {"I": current, one: work.known[one]}
    units = {"I": "A", one: "Ω"}
    shown = Mul(tuple(Quantity(values[name], units[name]) for name in ("I", one)))
    filled = Relation((Sym(asked), shown), ("=",))
    work.show("physics.substitute", "Put in the values", law, filled, "Put in the values with their units.")
    return neat(worked_out(Mul((current, work.known[one]))))


def _pair(shape: str, work: _Work) -> Node:
    """One resistor beside two that are together in the other way."""
    one, two, three = (worth(work.known[f"R_{at}"]) for at in (1, 2, 3))
    if min(one, two, three) <= 0:
        raise CannotSolve("A resistance here is not positive.")
    pair, inner = Sym("R_23"), Add((Sym("R_2"), Sym("R_3")))
    below = Add((Div(Num("1"), Sym("R_2")), Div(Num("1"), Sym("R_3"))))
    if shape == "series_pair":
        size, law = 1 / (1 / two + 1 / three), Relation((Div(Num("1"), pair), below), ("=",))
        total, last = one + size, Relation((Sym("R"), Add((Sym("R_1"), pair))), ("=",))
        words = ("In parallel the reciprocals of the resistances add up.", "In series the resistances add up.")
    else:
        size, law = two + three, Relation((pair, inner), ("=",))
        total = 1 / (1 / one + 1 / size)
        upside = Add((Div(Num("1"), Sym("R_1")), Div(Num("1"), pair)))
        last = Relation((Div(Num("1"), Sym("R")), upside), ("=",))
        words = ("In series the resistances add up.", "In parallel the reciprocals of the resistances add up.")
    work.show("physics.law", "Begin with the two that are together", pair, law, words[0])
    found = Relation((pair, Quantity(neat(rational(size)), "Ω")), ("=",))
    work.show("physics.compute", "Work it out", law, found, "This is the resistance of the two together.")
    work.known["R_23"] = neat(rational(size))
    work.show("physics.law", "Then take all of them", Sym("R"), last, words[1])
    filled = Relation((last.terms[0], _filled(last.terms[1], work)), ("=",))
    work.show("physics.substitute", "Put in the values", last, filled, "Put in the values.")
    return neat(rational(total))


def _sensible(question: Question, asked: str, result: Node, work: _Work) -> None:
    """Refuse what the formula gives but cannot be meant. Raises CannotSolve."""
    values = {**{name: worth(value) for name, value in work.known.items()}, asked: worth(result)}
    if question.detail == "circuit" or work.formula:
        if any(value <= 0 for value in values.values()):
            raise CannotSolve("A value here is not positive, and I cannot tell what that means.")
        return
    if any(values.get(name, Fraction(0)) < 0 for name in ("t", "s")):
        raise CannotSolve("A time or a distance would be negative here.")
    if values.get("t") == 0:
        raise CannotSolve("No time passes here.")
    if any(values.get(name, Fraction(0)) < 0 for name in ("u", "v")) and question.detail != "return":
        raise CannotSolve("It would turn around here, and I cannot tell which way is meant.")
    if question.detail == "deceleration" and values["a"] > 0:
        raise CannotSolve("It gets faster here, so there is no deceleration.")
    for law in MOTION if question.detail in ("motion", "deceleration", "return") else ():
        if law.letters <= set(values):
            exactly = {**work.known, asked: result}
            left, right = (substitute(side, exactly) for side in law.equation().terms)
            if same_value(left, right).same is not True:
                raise CannotSolve("The values given here do not fit together.")


def _finish(question: Question, asked: str, result: Node, law: str, work: _Work) -> tuple[Answer, list[Stage]]:
    before = work.steps[-1].after
    base = Quantity(result, work.unit(asked))
    work.show(
        "physics.compute",
        "Work it out",
        before,
        Relation((Sym(asked), base), ("=",)),
        "Work out the number and the unit.",
    )
    if question.detail == "deceleration":
        result = neat(Neg(result)) if not isinstance(result, Neg) else result.arg
        turned = Quantity(result, base.unit)
        note = "A deceleration is a negative acceleration: its size is asked for."
        work.show("physics.deceleration", "Take the size", work.steps[-1].after, turned, note)
        base = turned
    wanted = question.kind.unit or SHOWN.get((question.detail, asked), "") or _units_of(question).get(asked, "")
    if wanted and wanted != base.unit:
        unit: Unit = read(wanted).unit
        result = neat(from_base(in_base(result, read(base.unit).unit), unit))
        shown = Quantity(result, text(unit))
        why = f"The answer is asked for in {wanted}." if question.kind.unit else f"In {wanted}, as in the question."
        work.show("units.convert", f"Convert to {wanted}", base, shown, why)
        base = shown
    return answer(result, base.unit, CHECKED.format(law=law)), work.steps

"""Problem templates for the tests of lessons."""

from decimal import Decimal

from engine.maths.kinds import AnswerKind, Kind
from lessons.model import (
    Answer,
    Derived,
    Hints,
    Mistake,
    Option,
    Pair,
    Parameter,
    Part,
    Place,
    Plot,
    Problem,
    Step,
)


def problem(*parts: Part, name: str = "test.pack/one", **fields: object) -> Problem:
    """A problem with these parts; everything else as given."""
    values = {"statement": "", "difficulty": 2, "place": Place("problems/one.toml", 3, "problem[1]"), **fields}
    return Problem(id=name.rpartition("/")[2], name=name, skill="test.pack/skill", parts=parts, **values)


def asking(kind: Kind, value: str = "", unit: str = "", **fields: object) -> Part:
    """A part with an answer of that kind; `fields` are of the kind."""
    return Part("", Answer(AnswerKind(kind, **fields), value, unit, place=Place("problems/one.toml", 9, "answer")))


TRAIN = problem(
    Part(
        "",
        Answer(AnswerKind(Kind.QUANTITY, relative="0.01"), "v", "km/h"),
        hints=Hints(("Distance in each hour.",), ("Divide.",), ("Work out {{d}} divided by {{t}}.",)),
        mistakes=(Mistake("d*t", message="In one hour it goes less far than in {{t}} hours."),),
        steps=(Step("Divide distance by time.", "v_a = d/t"), Step("", "v_a = v")),
    ),
    name="example.speed/train-speed",
    statement="A train goes {{d}} km in {{t}} hours, $v_a = \\frac{ {{d}} }{ {{t}} }$.",
    parameters=(Parameter("t", "int", (2, 5)), Parameter("v", "int", (60, 120), step=5)),
    derived=(Derived("d", "v*t"),),
)

EVERYTHING = problem(
    Part(
        "roots",
        Answer(AnswerKind(Kind.SOLUTION_SET, ("x",)), "x = p or x = q"),
        prompt="Solve it.",
        marks=2,
        mistakes=(Mistake("x = -p or x = -q", message="Look at the signs."),),
        steps=(Step("Factor.", "(x - p)*(x - q) = 0"), Step("", "x = p or x = q", follows=False)),
    ),
    Part("factored", Answer(AnswerKind(Kind.FACTORED, ("x",)), "(x - p)*(x - q)")),
    Part(
        "which",
        Answer(AnswerKind(Kind.CHOICE)),
        marks=3,
        options=(
            Option("a", "${{p}}$ and ${{q}}$", True),
            Option("b", "only ${{p}}$", message="There is another."),
            Option("c", "none"),
            Option("d", "these: ${{q}}, {{p}}$", True),
        ),
        mistakes=(Mistake(options=("c",), message="Put ${{p}}$ in."),),
    ),
    Part(
        "order",
        Answer(AnswerKind(Kind.ORDERING)),
        items=(Option("a", "first"), Option("b", "second"), Option("c", "third {{p}}")),
    ),
    Part(
        "match",
        Answer(AnswerKind(Kind.MATCHING)),
        pairs=(Pair("1", "smaller", "{{p}}"), Pair("2", "larger", "{{q}}"), Pair("3", "also larger", "{{q}}")),
    ),
    Part("metal", Answer(AnswerKind(Kind.SHORT_TEXT, options=("the {{metal}} metal",)), "{{metal}}")),
    Part("rounded", Answer(AnswerKind(Kind.SIGNIFICANT_FIGURES, digits=3), "1000*sqrt(q - p)/7")),
    name="test.pack/everything",
    statement="Solve ${{expand((x - p)*(x - q))}} = 0$ for {{metal}}, {{share}} of {{list}}.",
    parameters=(
        Parameter("p", "int", (-9, 9), excluded=(0,)),
        Parameter("q", "int", (-9, 9), excluded=(0,)),
        Parameter("share", "decimal", (Decimal("0.50"), Decimal("2.50")), step=Decimal("0.25")),
        Parameter("k", "int", (1, 3)),
        Parameter("list", "list", element=Parameter("", "int", (1, 20)), length=(3, 6), sorted=True),
    ),
    where=("p < q", "gcd(p, q) = 1", "gap != 5"),
    derived=(
        Derived("gap", "q - p"),
        Derived("metal", of=("sodium", "potassium", "{{p}} grams of iron"), item="k"),
    ),
    plots=(
        Plot(
            "graph",
            "Through (0, {{p*q}}).",
            {
                "x": [-10, 10],
                "x_label": "x in {{metal}}",
                "functions": [{"f": "(x - p)*(x - q)", "label": "y"}],
                "points": [{"x": "p", "y": "0", "label": "${{p}}$"}],
                "curves": [{"x": "p*cos(t)", "y": "sin(t)", "variable": "t", "from": "0", "to": "2pi"}],
                "bars": {"labels": ["{{metal}}", "B"], "values": ["p", "gap"]},
                "histogram": {"data": "list", "bins": 6},
                "equal": True,
                "axes": "x",
            },
        ),
    ),
)

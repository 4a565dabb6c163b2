"""Worked solutions hold: they end in the established answer, and no line of them is wrong, repeated or missing."""

import itertools

import pytest

from engine.maths import final_answer
from engine.maths.asking import recognise
from engine.maths.judging import judge
from engine.maths.render import to_latex as plain_latex
from engine.maths.solving import solve
from engine.maths.steps import Steps
from engine.maths.tree import Num, Relation, Sym
from engine.maths.verdict import Outcome
from engine.maths.worked import proof
from engine.maths.worked.methods import methods
from engine.maths.worked.proof import NO_METHOD, NoSteps, Worked, worked
from engine.maths.worked.step import Step
from tests.engine.maths.worked import questions

SLOWER = (
    questions.quadratic,
    questions.higher,
    questions.other,
    questions.derivative,
    questions.integral,
    questions.roots,
)
FEWER = (*SLOWER, *questions.NEWER)
DRAWN = [(kind, text) for kind in questions.KINDS for text in questions.drawn(kind, 2 if kind in FEWER else 5)]
MANY = [(kind, text) for kind in questions.KINDS for text in questions.drawn(kind, 60, seed="many")]
STATED = {"expression.done", "factor.irreducible", "story.equation"}  # nothing is left to do; what a story says


def asked(text):
    question = recognise(text).question
    assert question is not None, recognise(text).reason
    return question


def check(text):
    question = asked(text)
    answer = solve(question)
    found = worked(question, answer)
    paragraphs = found.paragraphs()
    boxed = final_answer.find("\n\n".join(paragraphs))
    assert boxed is not None and boxed.how == "boxed"
    assert judge(question, boxed.latex, answer).outcome is Outcome.RIGHT or boxed.latex == plain_latex(answer.tree)
    assert 1 <= len(found.steps) <= 25
    judges = Steps(question, answer)
    for step, paragraph in zip(found.steps, paragraphs, strict=False):
        said = judges.judge(paragraph)
        assert said.outcome in (Outcome.RIGHT, Outcome.CANNOT_DECIDE), (paragraph, said.sentence)
        assert plain_latex(step.before) != plain_latex(step.after) or step.rule in STATED, paragraph
        assert step.note[-1] == "." and step.note[0].isupper(), step.note
        assert step.note.count("$") % 2 == 0 and "\n" not in step.note
        assert "." in step.rule
    assert Worked.from_json(found.to_json()) == found
    return found


@pytest.mark.parametrize(("kind", "text"), DRAWN, ids=[text for _, text in DRAWN])
def test_a_worked_solution_is_proven(kind, text):
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        *("integrate 1/x from 0 to 1", "integrate 1/x from 1 to infinity", "integrate 1/x^2 from -1 to 1"),
        *("integrate tan x from 0 to pi", "integral of sin x from 0 to infinity"),
        *("integrate 1/(1+e^x)", "integrate e^(2x)/(1+e^x)", "integrate sin(ln x)", "integrate 1/(e^x - 1)"),
        *("x + y = 2, 2x + 2y = 4", "2x - 4y = 6, -x + 2y = -3", "-5x + y = -3, x = 1"),
        "how many real solutions does x^2 + 6x + 9 = 0 have?",
    ],
)
def test_endless_and_divergent_ones(text):
    check(text)


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "text"), MANY, ids=[text for _, text in MANY])
def test_many_more(kind, text):
    check(text)


def lines(text, method=""):
    """The formulas of a solution, one a step."""
    return [plain_latex(step.after) for step in worked(asked(text), method=method).steps]


LINES = [
    ("3x + 5 = 20", ["3x = 15", "x = 5"]),
    ("5x - 3 = 2x + 9", ["3x - 3 = 9", "3x = 12", "x = 4"]),
    ("x/2 + x/3 = 5", ["5x = 30", "x = 6"]),
    ("x + 5 = x + 7", ["5 = 7", r"\text{no solution}"]),
    ("(x - 3)^2 = 16", [r"x - 3 = -4 \text{ or } x - 3 = 4", r"x = -1 \text{ or } x = 7"]),
    ("2/(x - 1) = 2/(x^2 - 1)", [r"2\left(x + 1\right) = 2", "2x + 2 = 2", "2x = 0", "x = 0"]),
    ("sqrt(2x + 3) = x", ["x = 3"]),
    ("2x + 1 < 7", ["2x < 6", "x < 3"]),
    ("-2x > 6", ["x < -3"]),
    ("x^2 - 5x + 6 <= 0", [r"2 \le x \le 3"]),
    ("factor x^2 - 9", [r"\left(x + 3\right)\left(x - 3\right)"]),
    ("expand (x + 2)(x - 3)", ["x^{2} - 3x + 2x - 6", "x^{2} - x - 6"]),
    ("1/2 + 1/3", [r"\frac{3 + 2}{6}", r"\frac{5}{6}"]),
    ("2 + 3*4^2", [r"2 + 3 \cdot 16", "2 + 48", "50"]),
    ("derivative of x^3 - 4x", ["3x^{2} - 4"]),
    ("integrate x^2 from 0 to 3", [r"\frac{3^{3}}{3} - \frac{0^{3}}{3}", r"\frac{27}{3}", "9"]),
    ("x + y = 5, x - y = 1", ["2x = 6", "x = 3", "3 - y = 1", "-y = -2", "y = 2", "x = 3, y = 2"]),
    ("solve a x + b = c for x", ["a x = c - b", r"x = \frac{c - b}{a}"]),
    ("solve dy/dx = 2xy", [r"\frac{1}{y} y' = 2x", r"\int \frac{1}{y} \, dy = \int 2x \, dx",
                           r"\ln\left(\left|y\right|\right) = x^{2} + K", "y = C e^{x^{2}}"]),
    ("dy/dx + 2y = 4", [r"\frac{d}{dx}\left(e^{2x} y\right) = 4e^{2x}", "e^{2x} y = 2e^{2x} + C", "y = C e^{-2x} + 2"]),
    ("dy/dx = x/y, y(0) = 2", [r"\frac{y^{2}}{2} = \frac{x^{2}}{2} + C", r"\frac{2^{2}}{2} = \frac{0^{2}}{2} + C",
                               "C = 2", r"\frac{y^{2}}{2} = \frac{x^{2}}{2} + 2", r"y = \sqrt{x^{2} + 4}"]),
    ("x + y + z = 6, x - y = 0, z = 2", ["x + y = 4, x - y = 0, z = 2", "x + y = 4, y = 2, z = 2", "x + 2 = 4", "x = 2",
                                         "x = 2, y = 2, z = 2"]),
    ("x + y + z = 1, x + y + z = 2, x - y = 0", ["x + y + z = 1, 0 = 1, x - y = 0", r"\text{no solution}"]),
    ("x^2 + y^2 = 25, x^2 - y^2 = 7", ["x^{2} = 16, y^{2} = 9", r"x = -4, y = -3 \text{ or } x = -4, y = 3 \text{ or } "
                                       r"x = 4, y = -3 \text{ or } x = 4, y = 3"]),
    ("(x+1)/(x-3) <= 2", [r"\frac{x + 1}{x - 3} - 2 \le 0",
                          r"\frac{\left(x + 1\right) - 2\left(x - 3\right)}{x - 3} \le 0",
                          r"\frac{-x + 7}{x - 3} \le 0", r"\frac{-\left(x - 7\right)}{x - 3} \le 0",
                          r"x < 3 \text{ or } x \ge 7"]),
    ("x < 2 and x > 3", [r"\text{no solution}"]),
    ("solve sin x = cos x for 0 <= x <= 2pi", [r"\tan\left(x\right) = 1", r"x = \frac{\pi}{4} \text{ or } x = "
                                               r"\frac{5\pi}{4}"]),
    ("eigenvalues of [[1,1],[0,3]]", [r"\left(1 - \lambda\right)\left(3 - \lambda\right) = 0",
                                      r"1 - \lambda = 0 \text{ or } 3 - \lambda = 0",
                                      r"\lambda = 1 \text{ or } \lambda = 3"]),
    ("rank of [[1,2],[2,4]]", [r"\begin{pmatrix} 1 & 2 \\ 0 & 0 \end{pmatrix}", "1"]),
    ("inverse of [[1,2],[2,4]]", [r"1 \cdot 4 - 2 \cdot 2", "4 - 4", "0", r"\text{does not exist}"]),
    ("a_1 = 2, a_{n+1} = 3a_n + 1, find a_3", [r"a_{2} = 3 \cdot 2 + 1 = 7", r"a_{3} = 3 \cdot 7 + 1 = 22", "22"]),
    ("\\sum_{k=1}^{3} k^2", ["1^{2} + 2^{2} + 3^{2}", "1 + 4 + 9", "14"]),
    ("which term of the arithmetic sequence 3, 7, 11, ... is 83?", ["4n = 84", "n = 21", "21"]),
    ("lim x->0 |x|/x", [r"\lim_{x \to 0^{-}} \frac{\left|x\right|}{x} = -1",
                        r"\lim_{x \to 0^{+}} \frac{\left|x\right|}{x} = 1", r"\text{does not exist}"]),
    ("lim x->2+ 1/(x-2)", [r"\infty"]),
    ("integrate 1/x^2 from 1 to infinity", [r"0 - \left(-\frac{1}{1}\right)", "1"]),
    ("area between y = x^2 - 1 and the x-axis from 0 to 2", [r"\frac{6}{3}", "2"]),
    ("4^x - 3*2^x + 2 = 0", [r"2^{x} = 1 \text{ or } 2^{x} = 2", r"x = 0 \text{ or } x = 1"]),
    ("x e^x - 2e^x = 0", [r"e^{x}\left(x - 2\right) = 0", "x = 2"]),
    ("|x-1| + |x+2| = 5", [r"x = -3 \text{ or } x = 2"]),
    ("list all the factors of 12", [r"1 \cdot 12, 2 \cdot 6, 3 \cdot 4", r"\left\{1, 2, 3, 4, 6, 12\right\}"]),
    ("IQR of 1 2 3 4 5 6", ["5 - 2", "3"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINES, ids=[text for text, _ in LINES])
def test_the_lines_are_those_one_learns(text, expected):
    assert lines(text)[-len(expected) :] == expected


def test_what_is_done_is_written_out_before_it_is_worked_out():
    [step, _] = worked(asked("3x + 5 = 20")).steps
    assert step.rule == "equation.subtract"
    assert step.paragraph() == (
        "Subtract $5$ from both sides, so that the term with $x$ stands alone.\n$$3x + 5 - 5 = 20 - 5$$\n$$3x = 15$$"
    )


@pytest.mark.parametrize("method", ["factoring", "formula", "completing the square"])
def test_a_quadratic_equation_has_three_methods(method):
    question = asked("x^2 - 5x + 6 = 0")
    assert method in methods(question)
    found = worked(question, method=method)
    rules = {
        "factoring": "factor.sum_product",
        "formula": "quadratic.formula",
        "completing the square": "quadratic.square",
    }
    assert rules[method] in [step.rule for step in found.steps]
    assert lines("x^2 - 5x + 6 = 0", method)[-1] == r"x = 2 \text{ or } x = 3"


@pytest.mark.parametrize("method", ["elimination", "substitution"])
def test_a_system_has_two_methods(method):
    assert method in methods(asked("3x + 4y = 10, 5x - 2y = 8"))
    assert lines("3x + 4y = 10, 5x - 2y = 8", method)[-1] == "x = 2, y = 1"


def test_a_false_root_is_put_back_and_left_out():
    found = worked(asked("sqrt(2x + 3) = x"))
    assert found.steps[-1].rule == "equation.check"
    assert "$-1$ does not satisfy it" in found.steps[-1].note


@pytest.mark.parametrize("text", ["x^5 - x + 3 = 0", "integrate 1/(x^4 + 1)"])
def test_without_a_method_there_is_a_sentence_and_no_invention(text):
    with pytest.raises(NoSteps) as refusal:
        worked(asked(text))
    assert str(refusal.value.message).endswith(".")


WRONG_STEPS = {
    "a wrong line": [("3x = 16", "x = 5")],
    "a wrong end": [("3x = 15", "x = 6")],
    "no line at all": [()],
    "an end that is not solved": [("3x = 15",)],
}


@pytest.mark.parametrize("ways", WRONG_STEPS.values(), ids=WRONG_STEPS)
def test_steps_that_cannot_be_proven_are_never_shown(monkeypatch, ways):
    from engine.maths.reader import read

    question = asked("3x + 5 = 20")

    def way(texts):
        trees = [question.body, *map(read, texts)]
        return [Step("x.x", "Do it", one, two, "Do it.") for one, two in itertools.pairwise(trees)]

    monkeypatch.setattr(proof, "ways", lambda question, method: [lambda texts=texts: way(texts) for texts in ways])
    with pytest.raises(NoSteps, match="no step-by-step method"):
        worked(question)


def test_a_way_that_fits_comes_after_one_that_does_not(monkeypatch):
    question = asked("3x + 5 = 20")
    wrong = [Step("x.x", "Guess", question.body, Relation((Sym("x"), Num("4")), ("=",)), "Guess.")]
    real = proof.ways(question, "")
    monkeypatch.setattr(proof, "ways", lambda question, method: [lambda: wrong, *real])
    assert worked(question).steps[0].rule == "equation.subtract"
    assert NO_METHOD

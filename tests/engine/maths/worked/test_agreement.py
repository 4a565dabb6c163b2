"""Lines that the step judge cannot decide: those at odds with the established answer are refused all the same."""

import pytest

from engine.maths.asking import recognise
from engine.maths.odes import SLOPE
from engine.maths.reader import read
from engine.maths.solving import solve
from engine.maths.tree import Apply, Sym, rebuild
from engine.maths.worked import proof
from engine.maths.worked.agreement import agrees
from engine.maths.worked.proof import NoSteps, worked

LINES = [
    ("dy/dx = x/y, y(0) = 2", "y^2/2 = x^2/2 + C", True),
    ("dy/dx = x/y, y(0) = 2", "y^2/2 = x^2/2 + 2", True),
    ("dy/dx = x/y, y(0) = 2", "y^2/2 = x^2/2 + 3", False),
    ("dy/dx = x/y, y(0) = 2", "y^2 = x^3 + C", False),
    ("dy/dx = x/y, y(0) = 2", "y y' = x", True),
    ("dy/dx = x/y, y(0) = 2", "y y' = 2x", False),
    ("solve dy/dx = 2xy", "ln|y| = x^2 + K", True),
    ("solve dy/dx = 2xy", "ln|y| = x^2 + x + K", False),
    ("solve dy/dx = 2xy", "y = C e^(x^2)", True),
    ("solve dy/dx = 2xy", "y = e^(x^2) + C", False),
    ("dy/dx + 2y = 4", "e^(2x) y = 2e^(2x) + C", True),
    ("dy/dx + 2y = 4", "e^(2x) y = 4e^(2x) + C", False),
    ("y' = 1 + y^2, y(0) = 0", "arctan(y) = x", True),
    ("y' = 1 + y^2, y(0) = 0", "arctan(y) = x + 1", False),
    ("x + y = 5, x y = 6", "x(5 - x) = 6", True),
    ("x + y = 5, x y = 6", "x = 2 or x = 3", True),
    ("x + y = 5, x y = 6", "x = 2 or x = 4", False),
    ("x + y = 5, x y = 6", "x^2 - 5x + 4 = 0", False),
    ("(x-1)/(x+2) >= 0", "x < -2 or x >= 1", True),
    ("(x-1)/(x+2) >= 0", "x <= -2 or x >= 1", False),
    ("(x-1)/(x+2) >= 0", "x - 1 >= 0", False),
    ("solve sin x = cos x for 0 <= x <= 2pi", "tan(x) = 1", True),
    ("solve sin x = cos x for 0 <= x <= 2pi", "tan(x) = -1", False),
    ("eigenvalues of [[2,1],[1,2]]", "lambda^2 - 4lambda + 3 = 0", True),
    ("eigenvalues of [[2,1],[1,2]]", "lambda^2 - 4lambda + 4 = 0", False),
    ("rank of [[1,2],[2,4]]", "[[1, 2], [0, 0]]", True),
    ("rank of [[1,2],[2,4]]", "[[1, 2], [0, 1]]", False),
    ("solve [[2,1],[1,3]] x = [[3],[5]]", "5x_2 = 7", True),
    ("solve [[2,1],[1,3]] x = [[3],[5]]", "5x_2 = 8", False),
]


def as_line(text, question):
    tree = read(text)
    if question.function:  # y' is a letter of the equation
        slope = Apply(question.function, 1, ())
        return rebuild(tree, lambda part: slope if part == Sym(SLOPE) else part)
    return tree


@pytest.mark.parametrize(("asked", "line", "holds"), LINES)
def test_a_line_agrees_with_the_answer_or_is_refused(asked, line, holds):
    question = recognise(asked).question
    assert agrees(question, solve(question), as_line(line, question)) is holds


def test_a_solution_with_one_line_at_odds_is_not_shown(monkeypatch):
    question = recognise("dy/dx = x/y, y(0) = 2").question
    real = proof.ways(question, "")[0]()
    from dataclasses import replace

    for at in range(len(real) - 1):
        wrong = [*real[:at], replace(real[at], after=read("y^2 = x^3 + C")), *real[at + 1 :]]
        monkeypatch.setattr(proof, "ways", lambda question, method, wrong=wrong: [lambda: wrong])
        with pytest.raises(NoSteps):
            worked(question)

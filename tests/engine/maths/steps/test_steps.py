"""Steps of solutions, right, wrong and beyond the algebra."""

# ruff: noqa: E501
import pytest

from engine.maths.asking import recognise
from engine.maths.steps import Steps

R, W, U = "right", "wrong", "cannot_decide"
SOLUTIONS = [
    (
        "3x + 5 = 20",
        [
            ("Subtract 5 from both sides: $3x + 5 - 5 = 20 - 5$.", R),
            ("This gives $3x = 15$ since $20 - 5 = 15$.", R),
            (r"Divide by 3: $x = \frac{15}{3} = 5$.", R),
            ("$3x = 25$", W),
            ("$x = 6$", W),
            ("$20 - 5 = 14$", W),
            (r"$x = \frac{15}{3} = 4$", W),
            ("Check: $3(5) + 5 = 20$.", R),
            (r"\[3x = 15 \implies x = 5\]", R),
            (r"\begin{align*} 3x + 5 &= 20 \\ 3x &= 15 \\ x &= 5 \end{align*}", R),
            (r"\begin{align*} 3x + 5 &= 20 \\ 3x &= 16 \\ x &= 5 \end{align*}", W),
            ("$3(x + 1) = 3x + 3$", R),
            ("Suppose $x = 4$. Then $3(4) + 5 = 17$.", U),
            ("It is not true that $x = 4$.", U),
            ("The answer is $5$.", U),
            ("We want $x$ alone.", U),
            ("3x = 15", R),
            ("3x = 14", W),
        ],
    ),
    (
        "x^2 - 5x + 6 = 0",
        [
            ("We have $a = 1$, $b = -5$, $c = 6$.", R),
            ("$D = b^2 - 4ac = 25 - 24 = 1$", R),
            (r"$x = \frac{-b \pm \sqrt{D}}{2a} = \frac{5 \pm 1}{2}$", R),
            (r"$x = \frac{5 \pm 1}{2}$", R),
            (r"$x = \frac{5 \pm 3}{2}$", W),
            ("Factor: $(x-2)(x-3) = 0$", R),
            ("$(x-2)(x+3) = 0$", W),
            ("So $x - 2 = 0$ or $x - 3 = 0$.", R),
            (r"$x - 2 = 0 \text{ or } x - 3 = 0$", R),
            ("$x = 2$", R),
            ("$x = 2$ or $x = 3$", R),
            ("$x = 2$ or $x = 4$", W),
            ("$x = -2$", W),
            ("$x_1 = 2, x_2 = 3$", R),
            ("$x^2 - 5x + 6 = (x-2)(x-3)$", R),
            ("$x^2 - 5x = -6$", R),
            ("$-5 = -2 - 3$ and $6 = (-2)(-3)$", R),
            ("$D = 25 - 24 = 2$", W),
            ("$x^2 - 5x + 6 = (x-2)(x+3)$", W),
            ("$x^2 - 5x + 6 = 2(x-2)(x-3)$", W),
            ("$x^2 - 5x + 6 = x^2 - 2x - 3x + 6$", R),
            ("$2x = 4$", R),
            ("$(x-2)^2 = 0$", U),
            ("$x - 2 = 3x - 6$", U),
            ("$x^2 = 5x - 6$", R),
        ],
    ),
    (
        "x^4 - 5x^2 + 4 = 0",
        [
            ("Let $u = x^2$.", U),
            ("$u^2 - 5u + 4 = 0$", R),
            ("$u = 1$ or $u = 4$", R),
            (r"$u = 1 \text{ or } u = 5$", W),
            (r"$x = \pm 1$ or $x = \pm 2$", R),
            (r"$x = \pm 1$ or $x = \pm 3$", W),
            ("$(u-1)(u+4) = 0$", U),
            ("$x^2 = 4$", R),
        ],
    ),
    (
        "sqrt(x+3) = x - 3",
        [
            ("Square: $x + 3 = (x-3)^2$", R),
            ("$x + 3 = x^2 - 6x + 9$", R),
            ("$x^2 - 7x + 6 = 0$", R),
            ("$x^2 - 7x + 10 = 0$", W),
            ("$x = 1$ or $x = 6$", U),
            (r"$\sqrt{1+3} = 2 \ne -2$", R),
            ("$x = 6$", R),
        ],
    ),
    ("x^2 = 9", [("$|x| = 3$", R), ("$|x| = 4$", W), (r"$\sqrt{x^2} = 3$", R), ("$x > 1$", U)]),
    ("ln(x) + ln(x - 2) = ln(3)", [(r"$\ln(x(x-2)) = \ln 3$", U), ("$x = 3$", R), ("$x > 2$", R), ("$x = 4$", W)]),
    ("2^x = 8", [("$2^x = 2^3$", R), ("$x = 3$", R), (r"$x \ln 2 = \ln 8$", R), ("$x = 4$", W)]),
    ("2x^2 - 8x + 6 = 0", [("$2x^2 - 8x + 6 = (x-1)(x-3)$", W), ("$(x-1)(x-3) = 0$", R)]),
    ("2(x+1) = 2x + 2", [("$x = 0$", U), ("$2x + 1 = 2x + 2$", U), ("$2x + 2 = 2x + 2$", R)]),
    ("|x| = 4", [("$(x-4)^2 = 0$", U), ("$x = 4$", R)]),
    (
        "derivative of (x^2+1)^5",
        [
            ("Let $u = x^2 + 1$.", U),
            (r"$du = 2x \, dx$", R),
            (r"$du = x \, dx$", W),
            (r"$\frac{dy}{dx} = \frac{dy}{du} \cdot \frac{du}{dx}$", U),
        ],
    ),
    ("3/4 + 1/6", [(r"$\frac{11}{12} = 0.9166...$", U), (r"$\frac{11}{12} = 0.9166$", W)]),
    (
        "2x + 1 = 2x + 3",
        [("Subtract $2x$: $1 = 3$.", U), ("This is false, so there is no solution.", U)],
    ),
    (
        "solve for y: 2x + y = 4",
        [("$y = 4 - 2x$", R), ("$y = 4 + 2x$", W)],
    ),
    (
        "x + y = 3, x - y = 1",
        [
            ("Adding: $2x = 4$, so $x = 2$.", R),
            ("$y = 3 - 2 = 1$", R),
            ("$y = 2$", W),
            ("$(x, y) = (2, 1)$", R),
            ("$(x, y) = (1, 2)$", W),
        ],
    ),
    ("Simplify 2x + 3x", [("$2x + 3x = (2+3)x = 5x$", R), ("$2x + 3x = 6x$", W)]),
    (
        "expand (x+1)(x-2)",
        [("$(x+1)(x-2) = x^2 - 2x + x - 2 = x^2 - x - 2$", R), ("$(x+1)(x-2) = x^2 - 2x + x + 2$", W)],
    ),
    (
        "factor x^2+5x+6",
        [
            ("We need $p + q = 5$ and $pq = 6$.", U),
            (r"$2 + 3 = 5$ and $2 \cdot 3 = 6$.", R),
            ("$x^2 + 5x + 6 = (x+2)(x+3)$", R),
            ("$x^2 + 5x + 6 = (x+1)(x+6)$", W),
            ("Set $x^2 + 5x + 6 = 0$.", U),
        ],
    ),
    (
        "d/dx x^3 sin x",
        [
            (r"Product rule with $u = x^3$ and $v = \sin x$.", U),
            (r"$u' = 3x^2$, $v' = \cos x$", R),
            (r"$f'(x) = 3x^2 \sin x + x^3 \cos x$", R),
            (r"$\frac{d}{dx} x^3 = 3x^2$", R),
            (r"$\frac{d}{dx} x^3 = 2x^2$", W),
            (r"$f'(x) = 3x^2\sin x - x^3 \cos x$", W),
        ],
    ),
    (
        r"\int x^2 dx",
        [
            (r"$\int x^2 \, dx = \frac{x^3}{3} + C$", R),
            (r"$\int x^2 \, dx = x^3 + C$", W),
            (r"$\int x^2 \, dx = \frac{x^3}{3}$", U),
        ],
    ),
    (r"\int_0^1 x^2 dx", [(r"$\int_0^1 x^2 \, dx = \frac{1}{3}$", R), (r"$\int_0^1 x^2 \, dx = \frac{1}{2}$", W)]),
    (
        r"\lim_{x \to 0} \frac{\sin x}{x}",
        [(r"$\lim_{x \to 0} \frac{\sin x}{x} = 1$", R), (r"$\lim_{x \to 0} \frac{\sin x}{x} = 0$", W)],
    ),
    (
        "evaluate x^2+3x at x = 4",
        [
            ("$x^2 + 3x = 4^2 + 3(4) = 16 + 12 = 28$", R),
            ("$16 + 12 = 27$", W),
            ("$x = 4$", R),
            ("$x^2 + 3x = 29$", W),
        ],
    ),
    (
        "3/4 + 1/6",
        [
            (r"$\frac{3}{4} = \frac{9}{12}$ and $\frac{1}{6} = \frac{2}{12}$", R),
            (
                r"\begin{align*} \frac{3}{4} + \frac{1}{6} &= \frac{9}{12} + \frac{2}{12} \\ &= \frac{11}{12} \end{align*}",
                R,
            ),
            ("-18 + 6 = -12", R),
            ("-18 + 6 = -11", W),
            (r"$\frac{11}{12} \approx 0.92$", R),
            (r"$\frac{11}{12} \approx 1.92$", W),
            ("$3 < 4$", R),
            ("$4 < 3$", W),
        ],
    ),
]


@pytest.mark.parametrize(("asked", "steps"), SOLUTIONS, ids=[asked for asked, _ in SOLUTIONS])
def test_steps(asked, steps):
    question = recognise(asked).question
    assert question is not None
    solution = Steps(question)
    assert [(text, str(solution.judge(text).outcome)) for text, _ in steps] == steps


def test_without_a_question_arithmetic_is_still_checked():
    assert str(Steps(None).judge("$2 + 2 = 5$").outcome) == W
    assert str(Steps(None).judge("$2 + 2 = 4$").outcome) == R
    assert str(Steps(None).judge("$x = 5$").outcome) == U


WITHOUT_A_QUESTION = [
    # vectors and points, component by component
    ([r"$\vec{F}_1 = (1 + 2, 3) = (3, 3)$"], R),
    (["$F_1 = (1 + 2, 3) = (3, 4)$"], W),
    (["$(-8 - 2, -6 - 2) = (-10, -8)$"], R),
    (["$(1, 2) + 2(3, 4) = (7, 10)$"], R),
    (["$(1, 2) + 2(3, 4) = (7, 11)$"], W),
    (["$F_1 = (1 + 2, 3)$", "$F_1 = (3, 3)$"], R),
    (["$F_1 = (1 + 2, 3)$", "$F_1 = (3, 4)$"], U),  # it may be another force
    ([r"$\vec a = (1, 2)$", r"$\vec b = (3, 4)$", r"$\vec a + 2 \vec b = (7, 10)$"], R),
    ([r"$\vec b = (3, 4)$", r"$|\vec b| = \sqrt{3^2 + 4^2} = 5$"], R),
    ([r"$\vec b = (3, 4)$", r"$|\vec b| = 6$"], W),
    # angles and rounded values
    ([r"$\arctan(3/5) \approx 31.0^\circ$"], R),
    ([r"$\arctan(3/5) \approx 38.0^\circ$"], W),
    ([r"$\arctan(3/5) \approx 30.96$"], U),  # meant in degrees
    ([r"$\arctan(3/5) = 31.0^\circ$"], U),
    ([r"$\arctan(3/5) = 33^\circ$"], W),
    ([r"$F = 745.56 \sin(36^\circ) \approx 438$"], R),
    ([r"$F = 745.56 \sin(36^\circ) \approx 238$"], W),
    ([r"$F = 745.56 \sin(36^\circ) = 438.2$"], U),
]


@pytest.mark.parametrize(("steps", "outcome"), WITHOUT_A_QUESTION, ids=[steps[-1] for steps, _ in WITHOUT_A_QUESTION])
def test_without_a_question(steps, outcome):
    solution = Steps(None)
    assert [str(solution.judge(text).outcome) for text in steps][-1] == outcome


def test_the_offending_relation_is_named():
    verdict = Steps(recognise("3x + 5 = 20").question).judge("Now $20 - 5 = 15$ and so $3x = 16$.")
    assert "3x = 16" in verdict.sentence and verdict.note == "mistake.arithmetic_slip_moved"


MISTAKES = [
    ("3x + 5 = 20", ["$3x = 25$"], "mistake.sign_moved"),
    ("3x + 5 = 20", ["$3x = 15$", "$x = 12$"], "mistake.coefficient_subtracted"),
    ("2(x - 3) = 8", ["$2x - 3 = 8$"], "mistake.distributed_first_only"),
    ("x^2 - 5x + 6 = 0", ["$(x-2)(x-3) = 0$", r"$x = -2 \text{ or } x = -3$"], "mistake.root_sign"),
    ("3/4 + 1/6", [r"$\frac{3}{4} + \frac{1}{6} = \frac{4}{10}$"], "mistake.fractions_added"),
    ("expand (x+3)^2", ["$(x+3)^2 = x^2 + 9$"], "mistake.power_of_sum"),
    (r"\int x^2 dx", [r"$\int x^2 \, dx = x^3 + C$"], "mistake.integral_power_rule"),
    ("x^2 - 5x + 6 = 0", ["$x = 17$"], "step.other_solutions"),
    ("3x + 5 = 20", ["$20 - 5 = 3$"], "step.arithmetic"),
]


@pytest.mark.parametrize(("asked", "steps", "note"), MISTAKES, ids=[f"{a}: {s[-1]}" for a, s, _ in MISTAKES])
def test_a_wrong_step_names_its_mistake(asked, steps, note):
    solution = Steps(recognise(asked).question)
    verdicts = [solution.judge(text) for text in steps]
    assert [str(v.outcome) for v in verdicts] == [R] * (len(steps) - 1) + [W]
    assert verdicts[-1].note == note


def test_an_inequality_is_judged_line_by_line():
    question = recognise("solve -2x + 3 < 7").question
    assert question is not None
    steps = [("$-2x < 4$", R), ("$x > -2$", R), ("$x < -2$", W), ("$x > 5$", U)]
    assert [(text, str(Steps(question).judge(text).outcome)) for text, _ in steps] == steps
    assert Steps(question).judge("$x < -2$").note == "mistake.inequality_not_flipped"

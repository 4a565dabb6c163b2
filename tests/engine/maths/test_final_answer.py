"""Where the final answer of a model's text stands: a table of texts, and a generator of well-formed outputs."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.final_answer import find

CASES = [
    (r"So \boxed{x = 5}.", "x = 5", "boxed"),
    (r"First \boxed{3}, no: \boxed{\frac{1}{2}}.", r"\frac{1}{2}", "boxed"),
    (r"$\boxed{\{1, 2\}}$", r"\{1, 2\}", "boxed"),
    (r"$\boxed{\text{no solution}}$", r"\text{no solution}", "boxed"),
    (r"$\fbox{4}$", "4", "boxed"),
    (r"$\boxed{\boxed{4}}$", "4", "boxed"),
    (r"Hence $\boxed{x = 1}$ or $\boxed{x = 2}$.", r"x = 1 \text{ or } x = 2", "boxed"),
    (r"Hence $\boxed{x = 1}$ and $\boxed{y = 2}$.", "x = 1, y = 2", "boxed"),
    (r"Hence $x = \boxed{1}$ and $y = \boxed{2}$.", "x = 1, y = 2", "boxed"),
    (r"\[ \boxed{(1, 2)}, \boxed{(2, 1)} \]", "(1, 2), (2, 1)", "boxed"),
    (r"\begin{aligned} &\boxed{x = 1} \\ &\boxed{y = 2} \end{aligned}", "x = 1, y = 2", "boxed"),
    (r"Interest: $\boxed{255}$. Final Answer: The final answer is $10455$.", "10455", "said"),
    (r"$\boxed{5}$ is what I found. The answer is a nice number.", "5", "boxed"),
    (r"\boxed 5", "5", "boxed"),
    (r"<think>maybe \boxed{7}</think> Thus \boxed{8}", "8", "boxed"),
    (r"\boxed{4} and then a broken \boxed{\frac{1}{2", "4", "boxed"),
    ("The answer is $x = 3$.", "x = 3", "said"),
    ("The final answer is: 42.", "42", "said"),
    ("The answer to $2 + 2$ is 4.", "4", "said"),
    ("The answer is 3.5 because 7/2 is 3.5.", "3.5", "said"),
    ("The answer is $28$ percent.", r"28\%", "said"),
    ("**Answer:** $\\frac{3}{4}$", r"\frac{3}{4}", "said"),
    ("**Answer: 12**", "12", "said"),
    ("### Final Answer\n\n$$x = 3$$", "x = 3", "said"),
    ("#### 42", "42", "said"),
    ("**Final Answer**\n\nThe final answer is $\\sqrt{2}$. I hope it is correct.", r"\sqrt{2}", "said"),
    ("Thus $x \\le 2$ is our answer.", r"x \le 2", "said"),
    ("The solutions are x = 1 and x = 2.", "x = 1 and x = 2", "said"),
    ("It follows that the probability is $\\frac{3}{8}$, or 0.375.", r"\frac{3}{8}", "concluded"),
    ("There is no real solution.", r"\text{no real solution}", "concluded"),
    ("So there are infinitely many solutions.", r"\text{infinitely many solutions}", "concluded"),
    ("Thus, the vertex is at (2, -3).", "(2, -3)", "concluded"),
    ("Distance = 120 km, so\n\nAverage speed = 60 km/h", "60 km/h", "alone"),
    ("Antwort: 5", "5", "said"),
    ("The solutions are $x=2$ and $x=3$.", "x=2, x=3", "said"),
    ("The answer is $x = 2$ or $x = 3$.", r"x = 2 \text{ or } x = 3", "said"),
    ("The answer is the interval $[1, 2)$.", "[1, 2)", "said"),
    ("Therefore, **x = 3**.", "x = 3", "bold"),
    ("So $2x = 6$ and therefore $x = 3$.", "x = 3", "equation"),
    ("2x = 6\nx = 3", "x = 3", "equation"),
    ("So $x = 5$ or $x = 6$.", r"x = 5 \text{ or } x = 6", "equation"),
    ("So $x = 5$ or $6$.", r"x = 5 \text{ or } 6", "equation"),
    ("Therefore x = 5 or x = 6.", "x = 5 or x = 6", "equation"),
    ("So $x = 3$.\n\nCheck: $2 \\cdot 3 + 1 = 7$, as it should be.", "x = 3", "equation"),
    ("We find that $x \\lt 3$.", r"x \lt 3", "equation"),
    ("Therefore, the area is 24 square units.", "24", "concluded"),
    ("So the speed is 24 m/s.", "24 m/s", "concluded"),
    ("Hence the sum equals $\\frac{5}{6}$.", r"\frac{5}{6}", "concluded"),
    ("Therefore, the train travels 240 km.", "240", "concluded"),
    ("Hence the correct option is **B**.", "B", "said"),
    ("42", "42", "alone"),
    ("$\\frac{1}{3}$", r"\frac{1}{3}", "alone"),
]


@pytest.mark.parametrize(("text", "latex", "how"), CASES)
def test_find(text, latex, how):
    found = find(text)
    assert found is not None
    assert (found.latex, found.how) == (latex, how)
    assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I do not know.",
        r"\boxed{",
        r"\boxed{}",
        "<think>\\boxed{3}</think> Hm.",
        "<think>I think the answer is 5",
        "Let us begin.",
        "We have 3 cases to consider.",
    ],
)
def test_nothing_there(text):
    assert find(text) is None


# --- well-formed outputs: every beginning, way to close and answer together -----------------------------------

BEGINNINGS = [
    "",
    "<think>\nPerhaps \\boxed{77}? The answer is 77. No.\n</think>\n\n",
    "We start from $2x + 4 = 10$.\n\n1. Subtract 4: $2x = 6$.\n2. Divide by 2.\n\n",
    "**Step 1:** Let $u = 99$.\n\n**Step 2:** Then\n$$u + 1 = 100.$$\n\n",
    "The question asks for the answer in simplest form. We have 3 cases, e.g. 0.5 and 1.5.\n\n",
    "\\begin{align*}\n12 + 30 &= 42 \\\\\n&= 6 \\cdot 7\n\\end{align*}\n",
]
LATEX_CLOSINGS = [
    r"\boxed{@}", r"$\boxed{@}$", r"$$\boxed{@}$$", r"\[\boxed{@}\]", r"\(\boxed{@}\)", "\\[\n\\boxed{@}\n\\]",
    r"Therefore, the result is $\boxed{@}$.", r"**Final Answer**" "\n\n" r"$\boxed{@}$", r"So $\fbox{@}$.",
    r"The final answer is $\boxed{@}$. I hope it is correct.", r"The answer is: $\boxed{@}$",
    "The answer is $@$.", "The final answer is $@$.", "Therefore, the answer is $@$.", "So our answer is \\(@\\).",
    "Thus the correct answer is $$@$$", "The answer is:\n\n$$@$$", "The answer is \\[@\\]", "**Answer:** $@$",
    "**Answer**: $@$", "Answer: $@$", "**Final answer:** $@$", "Final Answer: $@$", "Final answer: \\(@\\).",
    "### Final Answer\n\n$@$", "## Answer\n$$@$$", "**Final Answer:**\n\n$$@$$", "**Final Answer**\n\\[ @ \\]",
    "**The final answer is $@$.**", "Hence, the solution is $@$.", "The solution to the problem is $@$.",
    "Result: $@$", "The result is therefore $@$.", "$@$ is the answer.", "So $@$ is our final answer.",
    "Hence the answer to the question is $@$, because both sides agree.", "#### $@$",
]  # fmt: skip
PLAIN_CLOSINGS = [
    "The answer is @.", "The answer is @", "The final answer is @.", "Therefore, the answer is @.",
    "**Answer:** @", "**Answer: @**", "Answer: @", "Answer: @.", "**Final Answer:** @", "Final answer: @",
    "### Final Answer\n\n@", "### Answer: @", "**Final Answer**\n\n@", "**Final Answer**\n\n**@**", "#### @",
    "So the answer is **@**.", "The answer is: **@**", "Hence, the final answer is: @.", "Result: @",
    "The correct answer is @.", "Thus our answer is @.", "The answer is @. I hope it is correct.",
]  # fmt: skip
ANSWERS = [
    "42", "-7", "3.14", "0.05", "1,234", r"\frac{3}{4}", r"-\frac{1}{2}", r"\sqrt{2}", r"2\sqrt{3} - 1", "x = 3",
    r"x = 1 \text{ or } x = -3", "x = 1, y = 2", r"\{1, 2\}", "(3, -4)", "[1, 2)", r"(-\infty, 2] \cup (3, \infty)",
    "x < 3", r"x \ge -2", r"\frac{x^{2}}{2} + C", "2x^2 + 3x - 1", "(x - 2)(x + 3)", r"\text{no solution}",
    r"5 \text{ cm}", r"90^\circ", r"50\%", r"\pi r^2", "3 + 4i", r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}",
    r"e^{2x}", r"6.02 \times 10^{23}", r"\ln 2", "y = 2x + 1", r"\frac{\frac{1}{2}}{3}", r"\text{(B)}",
]  # fmt: skip
PLAIN_ANSWERS = [
    "42", "-7", "3.14", "0.05", "1,234", "3/4", "x = 3", "x = 1 or x = -3", "x = 1 and y = 2", "(3, -4)", "[1, 2)",
    "x < 3", "2x^2 + 3x - 1", "(x - 2)(x + 3)", "no solution", "5 cm", "24 m/s", "50%", "sqrt(2)", "1/2 + C",
    "{1, 2}", "B", "(C)", "3 + 4i",
]  # fmt: skip
EQUATION_CLOSINGS = [
    "Therefore, $@$.", "So $@$.", "Thus, we get $@$.", "Hence\n$$@$$", "\\[ @ \\]", "This gives \\(@\\).",
    "Dividing both sides by 2 gives $@$.", "$@$", "Therefore, **$@$**.", "We conclude that $@$",
]  # fmt: skip
PLAIN_EQUATION_CLOSINGS = [
    "Therefore, @.", "So @.", "Thus @", "Hence, @.", "@", "This gives @.", "Therefore, **@**.", "So we get @.",
]  # fmt: skip
EQUATIONS = ["x = 3", "x = -3", r"x = \frac{3}{4}", "y = 2x + 1", "x = 0.5", r"x_1 = 2\sqrt{2}", r"\theta = 30^\circ"]
PLAIN_EQUATIONS = ["x = 3", "x = -3", "x = 3/4", "y = 2x + 1", "x = 0.5", "x = 5 or x = 6", "x = 1, y = 2"]

OUTPUTS = [
    (beginning + closing.replace("@", answer), answer)
    for closings, answers in (
        (LATEX_CLOSINGS, ANSWERS),
        (PLAIN_CLOSINGS, PLAIN_ANSWERS),
        (EQUATION_CLOSINGS, EQUATIONS),
        (PLAIN_EQUATION_CLOSINGS, PLAIN_EQUATIONS),
    )
    for beginning, closing, answer in itertools.product(BEGINNINGS, closings, answers)
]


def missed(text, answer):
    """Whether the answer was not found, or another one, or not where it stands."""
    found = find(text)
    return found is None or found.latex != answer or answer not in text[found.start : found.end]


def test_at_least_99_percent_of_well_formed_outputs():
    misses = [(text, answer, find(text)) for text, answer in OUTPUTS if missed(text, answer)]
    assert len(OUTPUTS) > 10_000
    assert len(misses) <= 0.01 * len(OUTPUTS), (len(misses), len(OUTPUTS), misses[:: max(1, len(misses) // 20)])


@settings(max_examples=300)
@given(st.sampled_from(OUTPUTS), st.text(max_size=80), st.integers(0, 2000))
def test_a_broken_output_never_fails(output, noise, cut):
    text = output[0][:cut] + noise + output[0][cut:]
    found = find(text)
    assert found is None or (found.latex and 0 <= found.start < found.end <= len(text))


@pytest.mark.parametrize(
    "text",
    ["\\boxed{" * 30_000, "$" * 60_000, "the answer is " * 8_000, "x = " * 30_000, "**" * 40_000, "Therefore " * 10_000,
     "\\(" * 40_000, "a\n" * 50_000, "answer to " + "$x$ " * 20_000, "\\boxed{1} " * 10_000, "so x=1 or " * 9_000],
)  # fmt: skip
def test_long_texts_end(text):
    find(text)


@pytest.mark.parametrize(
    ("text", "latex", "place"),
    [
        ("The answer is five.", "5", "five"),
        ("So x is minus twenty-five.", "-25", "minus twenty-five"),
        ("The final answer is: three quarters", "3/4", "three quarters"),
        (r"\boxed{\text{twelve}}", "12", r"\boxed{\text{twelve}}"),
        ("So the answer is none of them", "none of them", "none of them"),
    ],
)
def test_a_number_in_words_is_given_in_digits(text, latex, place):
    found = find(text)
    assert (found.latex, text[found.start : found.end]) == (latex, place)

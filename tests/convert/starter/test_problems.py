"""The starter's problems: every displayed line is true by SymPy, answers are right, held-out cores stay out."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import pytest

sympy = pytest.importorskip("sympy")

from convert.starter import arith, linear, problems, wording, wordings  # noqa: E402

SAMPLES = 30


def read(latex: str) -> Any:
    """A SymPy expression from the LaTeX the solutions use (and no other): written apart from the generator."""
    text = re.sub(r"\\cdot ?", "*", latex)
    text = re.sub(r"\\div ?", "/", text)
    while "\\frac" in text:
        before = text
        text = re.sub(r"\\frac\{([^{}]*)\}\{([^{}]*)\}", r"((\1)/(\2))", text)
        if text == before:
            text = re.sub(r"\\sqrt\{([^{}]*)\}", r"SQRT(\1)", text)
    text = re.sub(r"\\sqrt\{([^{}]*)\}", r"SQRT(\1)", text)
    text = re.sub(r"\^\{?(\d+)\}?", r"**\1", text)
    text = re.sub(r"(?<=[\da-z)])(?=[a-zS(])", "*", text)
    text = re.sub(r"(?<=\))(?=\d)", "*", text)
    text = re.sub(r"(?<!\*)(?<!\d)(\d+)", r"Integer(\1)", text)
    letters = {c: sympy.Symbol(c) for c in "abcdefghijklmnopqrstuvwxyz"}
    return eval(text, {"Integer": sympy.Integer, "SQRT": sympy.sqrt, **letters})


def zero(expression: Any) -> bool:
    return bool(sympy.expand(expression) == 0 or sympy.simplify(expression) == 0)


def real_roots(difference: Any) -> set[Any] | None:
    """The real solutions of a polynomial equation; None if every number is one."""
    difference = sympy.expand(difference)
    if difference == 0:
        return None
    if not difference.free_symbols:
        return set()
    (symbol,) = difference.free_symbols
    return {r for r in sympy.roots(difference, symbol) if r.is_real}


def alike(a: set[Any] | None, b: set[Any] | None) -> bool:
    if a is None or b is None:
        return a is b
    return len(a) == len(b) and all(any(zero(x - y) for y in b) for x in a)


def solutions(text: str) -> set[Any] | None:
    """The set that an answer such as x=1\\text{ or }x=2 names."""
    if text.startswith("\\text{all"):
        return None
    if text.startswith("\\text{no"):
        return set()
    return {read(part.split("=")[1]) for part in text.split("\\text{ or }")}


EVERY = [*problems.FAMILIES, *problems.PRACTICE]
EQUATIONS = ("linear", "quadratic", "division")


@pytest.mark.parametrize("family", EVERY)
def test_every_displayed_equation_is_true(family: str) -> None:
    rng = Random(f"lines {family}")
    for _ in range(SAMPLES):
        p = problems.draw(family, rng)
        paragraphs = p.solution.split("\n\n")
        statement = re.findall(r"\$([^$]*)\$", paragraphs[0])
        equation = family in EQUATIONS
        goal = real_roots(read(statement[0].split("=")[0]) - read(statement[0].split("=")[1])) if equation else None
        for paragraph in paragraphs[:-1]:
            assert paragraph.count("$") % 2 == 0
            for shown in re.findall(r"\$([^$]*)\$", paragraph):
                if "=" not in shown or (family == "evaluate" and re.fullmatch(r"[a-z]=-?\d+", shown)):
                    continue
                if "\\text" in shown:
                    assert alike(solutions(shown), goal), (shown, p)
                    continue
                parts = [read(t) for t in shown.split("=")]
                if all(zero(parts[0] - q) for q in parts[1:]):
                    continue
                assert equation and len(parts) == 2, (shown, p)
                assert alike(real_roots(parts[0] - parts[1]), goal), (shown, p)


@pytest.mark.parametrize("family", [f for f in EVERY if f != "drill"])
def test_answers_are_right(family: str) -> None:
    rng = Random(f"answers {family}")
    for _ in range(SAMPLES):
        p = problems.draw(family, rng)
        shown = re.findall(r"\$([^$]*)\$", p.solution)
        assert shown[-1] == f"\\boxed{{{p.answer}}}"
        assert p.solution.split("\n\n")[-1] == f"$\\boxed{{{p.answer}}}$"
        statement = shown[0]
        if family in EQUATIONS:
            left, right = statement.split("=")
            assert alike(real_roots(read(left) - read(right)), solutions(p.answer)), p
        elif family == "derivative":
            formula = read(statement)
            symbol = next(iter(formula.free_symbols), sympy.Symbol("x"))
            assert zero(sympy.diff(formula, symbol) - read(p.answer)), p
        elif family == "evaluate":
            formula, point = read(statement), int(p.core.split("=")[1])
            assert formula.subs(dict.fromkeys(formula.free_symbols, point)) == read(p.answer), p
        else:
            assert zero(read(statement) - read(p.answer)), p


def test_factored_answers_are_products() -> None:
    rng = Random(3)
    for _ in range(60):
        p = problems.draw("factor", rng)
        statement = read(re.findall(r"\$([^$]*)\$", p.solution)[0])
        factors = sympy.factor_list(statement)[1]
        brackets = re.findall(r"\(", p.answer)
        assert brackets, p
        assert sum(k for f, k in factors if f.is_polynomial() and len(f.args) > 1 and f.is_Add) == len(brackets) + len(
            re.findall(r"\)\^2", p.answer)
        ), p


def test_like_terms_are_copied_before_they_are_added_and_none_is_lost() -> None:
    rng = Random(8)
    for _ in range(SAMPLES):
        p = problems.draw("simplify", rng)
        groups = [t for t in p.solution.split("\n\n") if t.startswith(("Terms in", "Numbers"))]
        copied = [re.findall(r"\$([^$]*)\$", t.split(": ", 1)[1])[0] for t in groups]
        assert zero(sum(map(read, copied)) - read(p.core)), p


def test_held_out_cores_never_appear_in_training() -> None:
    held = {p.core for f in ("linear", "drill", "expand") for p in problems.evaluation_set(f, 150)}
    source = problems.stream(5)
    for _ in range(4000):
        p = next(source)
        assert not problems.held_out(p.family, p.core)
        assert p.core not in held or p.family in ("simplify",)


def test_wordings_are_many_and_kept_apart() -> None:
    for kind, (trained, new) in wording.WORDINGS.items():
        assert len(set(trained)) >= 18, kind
        assert not set(trained) & set(new), kind
        assert len(set(new)) >= 3
        assert not any("<" in template for template in new), "the evaluation's sentences are fixed"


def test_training_never_shows_a_sentence_of_the_evaluation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither as it stands nor with other capitals, points or spaces, whatever the choices in a wording make."""
    said: list[str] = []

    def noted(template: str, rng: Random) -> str:
        said.append(wordings.spoken(template, rng))
        return said[-1]

    monkeypatch.setattr(wording, "spoken", noted)
    rng = Random(21)
    for kind in wordings.WORDINGS:
        for _ in range(1500):
            wording.word(kind, "x+1", {"v": "x", "at": "2", "a": "4", "b": "6"}, rng)
    refused = [text for text in said if wordings.plain(text) in wordings.NEVER_TRAINED]
    assert refused, "no choice comes near: the test would prove nothing"
    assert len(said) - len(refused) == 1500 * len(wordings.WORDINGS)
    assert wordings.plain("Tell me {e} at {v}={x}.") == wordings.plain("tell me {e}  at {v} is {x}")
    assert all("<" not in text for text in said)


def test_chains_of_arithmetic_end_in_the_value() -> None:
    rng = Random(9)
    for _ in range(2000):
        a, b = rng.randint(-999, 999), rng.randint(-99, 99)
        assert arith.add(a, b).endswith(f"={a + b}")
        assert arith.subtract(a, b).endswith(f"={a - b}")
        assert arith.multiply(a, b)[-1].endswith(f"={a * b}")
        if b:
            assert arith.divide(a * b, b)[-1].endswith(f"={a}")
    lines, g = arith.euclid(84, 36)
    assert lines == ["84-2\\cdot36=84-72=84-70-2=14-2=12", "36-3\\cdot12=36-36=0"] and g == 12


@pytest.mark.parametrize(
    ("a", "b", "chains", "rest"),
    [
        (27, 9, ["9\\cdot3=27", "27-27=0", "27\\div9=3"], 0),
        (-26, 9, ["9\\cdot2=18", "26-18=26-10-8=16-8=8"], 8),
        (8, -12, [], 8),
        (0, 7, ["0\\div7=0"], 0),
        (-36, 3, ["3\\cdot10=30", "36-30=6", "3\\cdot2=6", "6-6=0", "36\\div3=10+2=12", "-36\\div3=-12"], 0),
    ],
)
def test_a_division_shows_what_is_left_before_it_claims_a_whole_number(
    a: int, b: int, chains: list[str], rest: int
) -> None:
    found, left = arith.divide_or_rest(a, b)
    assert (found, left) == (chains, rest)


def test_a_linear_solution_calls_a_division_whole_only_when_nothing_is_left() -> None:
    left, right = [("t", 9, 1)], [("t", -26, 0)]
    steps, answer = linear.solve_linear(left, right, "a")
    assert answer == "a=-\\frac{26}{9}"
    assert "which leaves 8" in steps[0] and "\\div" not in steps[0]


@pytest.mark.parametrize("notation", ["x²", "x**2", "x^2", "x^{2}", "−", "×", "÷"])
def test_all_notations_occur(notation: str) -> None:
    rng = Random(4)
    prompts = [problems.draw(f, rng).prompt for f in ("quadratic", "arithmetic") for _ in range(600)]
    assert any(notation in re.sub(r"[a-wyz](?=[²*^])", "x", p) for p in prompts)


def test_no_exclamation_mark_makes_a_factorial_of_a_number():
    rng = Random(5)
    for _ in range(3000):
        prompt = problems.draw("arithmetic", rng, evaluation=True).prompt
        assert not re.search(r"[\d)]!", prompt), prompt

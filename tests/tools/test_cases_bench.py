"""How the lines of other graders' test files become calls of the checker, and how the results are counted."""

import pytest

from tests.bench.cases import latex, models, others, stack, worker
from tests.bench.cases.case import NotPortable, Result, score
from tests.bench.cases.maxima import assumption, typed
from tests.bench.cases.report import write
from tests.bench.cases.sympy_source import NotKnown, value

TYPED = [
    ("%pi*log(x)+%e^%i", r"pi*ln(x)+e^i"),
    ("1e33", "1E33"),
    ("x#1 nounand y=#pm#2", "x≠1 and y=±2"),
    ("sum(k^2,k,1,n)", r"\sum_{k=1}^{n}(k^2)"),
    ("integrate(f(x,y),x)", r"\int (f(x,y)) dx"),
    ("lg(x,3)", "log(x, 3)"),
    ("x_1+x1", "x_{1}+x_{q1}"),
    ("matrix([1,2],[3,4])", r"\begin{pmatrix}1 & 2 \\ 3 & 4\end{pmatrix}"),
    ("true", "all real numbers"),
    ("exp(x)", "exp(x)"),
]


@pytest.mark.parametrize(("text", "expected"), TYPED)
def test_notation(text, expected):
    assert " ".join(typed(text)[0].split()) == " ".join(expected.split())


def test_names_of_several_letters():
    assert typed("Ia*R + sin(Ib)")[1] == ("Ia", "Ib")


def test_functions_of_the_other_grader_are_not_taken():
    with pytest.raises(NotPortable):
        typed("complex_exponentialp(3)")


def test_assumption():
    assert assumption("(assume(a>0),a*sqrt(5))") == ("a>0", "a*sqrt(5)")
    assert assumption("(a+b)*c") == ("", "(a+b)*c")


STACK = [
    ("AlgEquiv", "", "x^2-1", "expression"),
    ("AlgEquiv", "", "x=1 or x=2", "equation"),
    ("AlgEquiv", "", "{1,2}", "solution_set"),
    ("FacForm", "x", "x*(x+1)", "factored"),
    ("Int", "[x, NOCONST]", "x^2", "antiderivative"),
    ("NumSigFigs", "[3,2]", "1.23", "significant_figures"),
    ("NumAbsolute", "0.1", "1.23", "decimal"),
    ("UnitsStrict", "3", "9.81*m/s^2", "quantity"),
    ("EqualComAss", "", "1+x", "identical"),
]


@pytest.mark.parametrize(("test", "options", "expected", "kind"), STACK)
def test_stack(test, options, expected, kind):
    call = stack.check_of({"test": test, "options": options, "expected": expected, "given": expected})
    assert call.kind.kind == kind


def test_stack_options():
    def kind(**row):
        return stack.check_of({"expected": "x^2", "given": "x^2", **row}).kind

    assert kind(test="NumSigFigs", options="[4,3]", expected="1.234", given="1.23").accuracy == 3
    assert kind(test="SigFigsStrict", options="2", expected="null", given="0.0010").accuracy == 0
    assert not kind(test="Int", options="[x, NOCONST]").constant
    assert kind(test="Antidiff", options="x").formal
    assert kind(test="AlgEquiv", given="(assume(x>2),x^2)").domain == "x>2"
    assert kind(test="UnitsStrict", options="3", expected="9.81*m/s^2", given="1*m").unit == "m/s^2"
    with pytest.raises(NotPortable):
        kind(test="SomethingNew")


MODELS = [
    ("$x = 11$", r"so \boxed{11}", "expression", "11"),
    (r"$(1, 2)$", r"\boxed{(1, 2)}", "point", "(1, 2)"),
    (r"$\{1, 2\}$", r"\boxed{1, 2}", "solution_set", "1, 2"),
    ("$0 < x < 1$", r"\boxed{(0, 1)}", "interval", "(0, 1)"),
    (r"$3 \pm 2$", r"\boxed{5, 1}", "solution_set", "5, 1"),
    (r"$\text{Even}$", "$Even$", "short_text", "Even"),
    ("1,22", "1.22", "expression", "1.22"),
    ("$1/3$", r"$\frac{1}{3} \text{ meters}$", "expression", r"\frac{1}{3}"),
    ("$y = 2x$", "$2x - y = 0$", "equation", "2x - y = 0"),
    ("$x = \\pm 4$", r"\boxed{x = 4 \text{ or } x = -4}", "solution_set", r"x = 4 \text{ or } x = -4"),
    (r"$5\text{ m/s}$", r"\boxed{18\text{ km/h}}", "quantity", r"18\text{ km/h}"),
    (r"$24\text{ cm}^2$", r"\boxed{24}", "expression", "24"),
    ("$6.02*10^{23}$", r"\boxed{6.02e23}", "expression", r"6.02 \cdot 10^{23}"),
    ("$f(x) = 3x - 1$", r"\boxed{3x - 1}", "expression", "3x - 1"),
    ("all real numbers", r"\boxed{(-\infty, \infty)}", "interval", r"(-\infty, \infty)"),
    (r"$\frac{x^3}{3} + C$", r"\boxed{x^3/3 + c}", "antiderivative", "x^3/3 + c"),
    ("B", r"\boxed{\textbf{(B)}}", "short_text", "B"),
    ("$x > 3$ and $x \\ne 5$", r"\boxed{x > 3}", "interval", "x > 3"),
]


@pytest.mark.parametrize(("expected", "given", "kind", "answer"), MODELS)
def test_models(expected, given, kind, answer):
    call = models.check_of({"expected": expected, "given": given})
    assert (call.kind.kind, call.given.strip()) == (kind, answer)


MEANT = [
    ("$90^\\circ$", r"\boxed{90}", "right"),
    ("$45$", r"\boxed{45^\circ}", "right"),
    (r"$25\%$", r"\boxed{0.25}", "right"),
    (r"$25\%$", r"\boxed{25}", "cannot_read"),  # of what?
    ("$90^\\circ$", r"\boxed{90 \text{ radians}}", "cannot_read"),
    ("$42$", r"\boxed{\text{not } 42}", "cannot_read"),
    (r"$5\text{ m/s}$", r"\boxed{5\text{ km/h}}", "wrong"),
    (r"$3\sqrt{2}$", r"\boxed{\pm 3\sqrt{2}}", "wrong"),
    ("$(3, -2)$", r"\boxed{3}", "wrong"),
    ("$|x| > 1$", r"\boxed{(-\infty, -1) \cup (1, \infty)}", "right"),
]


@pytest.mark.parametrize(("expected", "given", "outcome"), MEANT)
def test_what_a_final_answer_means(expected, given, outcome):
    row = {"source": "Math-Verify", "expected": expected, "given": given}
    assert worker.measure(row)["outcome"] == outcome


def test_numbas():
    row = {"kind": "numbas:numberentry", "expected": {"min": "1234.5", "max": "1234.5"}, "given": "1 234,5",
           "options": {"notationStyles": ["si-fr"]}}  # fmt: skip
    call = others.numbas(row)
    assert (call.kind.kind, call.expected, call.decimal_comma) == ("rational", "1234,5", True)


HOSTILE = [
    "__import__('os').system('true')",
    "().__class__",
    "open('x')",
    "x if x else y",
    "9**9**9",
    "[x for x in y]",
    "lambda: 1",
    "S.__class__",
    "f'{x}'",
]


@pytest.mark.parametrize("source", HOSTILE)
def test_no_source_is_run(source):
    with pytest.raises(NotKnown):
        value(source)


def test_the_meaning_of_latex():
    assert latex.judge({"kind": "parse-latex", "given": r"\frac{a}{b}", "expected": "a / b"})[0] == "right"
    assert latex.judge({"kind": "parse-latex", "given": r"\frac{a}{b}", "expected": "b / a"})[0] == "wrong"
    assert latex.judge({"kind": "parse-latex-reject", "given": "(", "expected": ""})[0] == "cannot_read"


SCORES = [
    ("right", True, "right"), ("right", False, "false_accept"), ("wrong", True, "false_reject"),
    ("wrong", False, "right"), ("partly_right", True, "partly"), ("partly_right", False, "right"),
    ("cannot_read", False, "unread"), ("cannot_decide", True, "undecided"), ("not_built", True, "not_built"),
]  # fmt: skip


@pytest.mark.parametrize(("outcome", "equal", "expected"), SCORES)
def test_score(outcome, equal, expected):
    assert score(outcome, equal) == expected


def test_report_names_what_must_not_be():
    rows = [
        Result(
            "khan_kas.jsonl",
            at,
            "expression",
            "right",
            "",
            1.0,
            at < 9,
            "right" if at < 9 else "false_accept",
            "1",
            "2",
        )
        for at in range(10)
    ]
    shown = write(rows)
    assert "khan_kas.jsonl:9" in shown
    assert "90.0%" in shown
    assert "at most 0.2%: NO" in shown

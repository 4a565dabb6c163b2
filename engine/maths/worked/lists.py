"""Lists of numbers and the like: statistics, terms and sums of sequences, determinants.

The first line of each says with the student's numbers what the word means; the rest is arithmetic.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.tree import Add, Const, Div, Listing, Matrix, Mul, Neg, Node, Num, Pow, Root, symbols
from engine.maths.worked.grids import value_of_grid
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import TWO, negated, number, tidy, total
from engine.maths.worked.writing import to_latex

MAX_NUMBERS = 15


def statistics(question: Question) -> list[Step]:
    """Mean, median, mode, range, total, variance and standard deviation. Raises NotThisKind for the others."""
    body, what = question.body, question.detail
    if not isinstance(body, Listing) or not 1 <= len(body.items) <= MAX_NUMBERS:
        raise NotThisKind
    items = list(body.items)
    ordered = sorted(items, key=exact)
    if what == "mean":
        return _mean(body, items)
    if what == "total":
        return _worked(body, total(items), "statistics.total", "Add all the numbers")
    if what in ("median", "range", "maximum", "minimum"):
        steps = []
        line: Node = body
        if ordered != items:
            line = Listing(tuple(ordered), "", "")
            title = "Put the numbers in order"
            steps.append(Step("statistics.order", title, body, line, f"{title}."))
        return [*steps, *_of_ordered(line, ordered, what)]
    if what == "mode":
        return _mode(body, items)
    if what.endswith(("variance", "deviation")):
        return _spread(body, items, what)
    raise NotThisKind


def _worked(before: Node, after: Node, rule: str, title: str, why: str = "") -> list[Step]:
    """One step that says what is worked out, then the arithmetic."""
    note = " ".join(part for part in (f"{title}.", why) if part)
    return [Step(rule, title, before, after, note), *rewrite(after, EXPAND)]


def _mean(body: Node, items: Sequence[Node]) -> list[Step]:
    count = number(len(items))
    after = Div(total(list(items)), count)
    return _worked(body, after, "statistics.mean", f"Add the numbers and divide by how many there are, ${len(items)}$")


def _of_ordered(line: Node, ordered: Sequence[Node], what: str) -> list[Step]:
    n = len(ordered)
    if what == "range":
        title = "Subtract the smallest number from the largest"
        return _worked(line, Add((ordered[-1], negated(ordered[0]))), "statistics.range", title)
    if what in ("maximum", "minimum"):
        word, found = ("last", ordered[-1]) if what == "maximum" else ("first", ordered[0])
        title = f"Take the {word} number"
        return [Step(f"statistics.{what}", title, line, found, f"{title}.")]
    if n % 2:
        title = f"Take the number in the middle: there are ${n // 2}$ before it and ${n // 2}$ after it"
        return [Step("statistics.median", title, line, ordered[n // 2], f"{title}.")]
    middle = ordered[n // 2 - 1 : n // 2 + 1]
    title = f"Take the mean of the two numbers in the middle, ${to_latex(middle[0])}$ and ${to_latex(middle[1])}$"
    return _worked(line, Div(Add(tuple(middle)), TWO), "statistics.median", title)


def _mode(body: Node, items: Sequence[Node]) -> list[Step]:
    counts = Counter(exact(item) for item in items)
    most = max(counts.values())
    modes = [number(value) for value in sorted(counts) if counts[value] == most]
    if len(modes) != 1:
        raise NotThisKind
    title = "Look for the number that occurs most often"
    note = f"{title}: ${to_latex(modes[0])}$ occurs ${most}$ times, more often than any other."
    return [Step("statistics.mode", title, body, modes[0], note)]


def _spread(body: Node, items: Sequence[Node], what: str) -> list[Step]:
    """Mean, squares of the distances from it, their mean; the root of that for a deviation."""
    steps = _mean(body, items)
    steps[0] = Step(steps[0].rule, steps[0].title, body, steps[0].after, f"First find the mean. {steps[0].note}")
    mean = last(body, steps)
    squares = total([Pow(Add((item, negated(mean))), TWO) for item in items])
    population = what.startswith("population")
    by = len(items) if population else len(items) - 1
    if by < 1:
        raise NotThisKind
    inner: Node = Div(squares, number(by)) if by > 1 else squares
    title = "Square the distance of each number from the mean, add the squares, and divide by their number"
    if not population:
        title = f"Square the distance of each number from the mean, add the squares, and divide by ${by}$, one less"
        title += " than there are numbers"
    after = inner
    if what.endswith("deviation"):
        after = Root(inner, TWO)
        title += ". The standard deviation is the root of that"
    steps.append(Step("statistics.spread", "Square the distances from the mean", body, after, f"{title}."))
    steps += rewrite(after, EXPAND)
    return _shortened(steps)


def _shortened(steps: list[Step]) -> list[Step]:
    if len(steps) > 25:
        raise NotThisKind
    return steps


FORMULAS = {
    "arithmetic_term": "Start with the first term and add the difference once less than the number of the term",
    "geometric_term": "Start with the first term and multiply by the ratio once less than the number of the term",
    "arithmetic_sum": r"The sum is $\frac{n}{2}(2a + (n - 1) d)$, with the first $a$ and the difference $d$",
    "geometric_sum": r"The sum of $n$ terms is $\frac{a(1 - r^n)}{1 - r}$ with the first term $a$ and the ratio $r$",
    "geometric_infinite_sum": r"The sum of all terms is $\frac{a}{1 - r}$ with the first term $a$ and the ratio $r$",
}


def sequence(question: Question) -> list[Step]:
    """A term or a sum of an arithmetic or geometric sequence by its formula. Raises NotThisKind for the others."""
    title, given = FORMULAS.get(question.detail, ""), dict(question.values)
    if not title or not {"first", "step"} <= set(given) or isinstance(question.body, Listing):
        raise NotThisKind
    word = "difference" if question.detail.startswith("arithmetic") else "ratio"
    said = f"The first term is ${to_latex(given['first'])}$ and the {word} is ${to_latex(given['step'])}$."
    before = Listing((given["first"], given["step"]), "", "")
    steps = _worked(before, question.body, f"sequence.{question.detail}", title)
    first = steps[0]
    steps[0] = Step(first.rule, first.title, first.before, first.after, f"{said} {first.note}")
    return steps


def matrix(question: Question) -> list[Step]:
    """The determinant of a matrix with two or three rows, the inverse of one with two. Raises NotThisKind."""
    body = question.body
    if question.detail == "value" and not symbols(body):
        return value_of_grid(body)
    if question.detail == "transpose" and isinstance(body, Matrix):
        turned = Matrix(tuple(item for at in range(body.columns) for item in body.items[at :: body.columns]),
                        len(body.items) // body.columns)  # fmt: skip
        title = "Write the rows as columns"
        return [Step("matrix.transpose", title, body, turned, f"{title}.")]
    if not isinstance(body, Matrix) or len(body.items) != body.columns**2 or any(_letters(item) for item in body.items):
        raise NotThisKind
    rows = [body.items[at : at + body.columns] for at in range(0, len(body.items), body.columns)]
    if question.detail == "determinant":
        return _determinant(body, rows)
    if question.detail == "inverse" and len(rows) == 2:
        return _inverse(body, rows)
    raise NotThisKind


def _letters(node: Node) -> bool:
    return bool(symbols(node)) or node == Const("i")


def _two_by_two(a: Node, b: Node, c: Node, d: Node) -> Node:
    return Add((Mul((a, d)), Neg(Mul((b, c)))))


def _determinant(body: Node, rows: Sequence[Sequence[Node]]) -> list[Step]:
    if len(rows) == 2:
        (a, b), (c, d) = rows
        title = "Multiply along the two diagonals and subtract"
        return _worked(body, _two_by_two(a, b, c, d), "matrix.determinant", title,
                       "The determinant of a matrix with rows $a, b$ and $c, d$ is $a d - b c$.")  # fmt: skip
    if len(rows) != 3:
        raise NotThisKind
    first, second, third = rows
    pieces: list[Node] = []
    for at in range(3):
        others = [k for k in range(3) if k != at]
        small = _two_by_two(second[others[0]], second[others[1]], third[others[0]], third[others[1]])
        piece = Mul((first[at], small))
        pieces.append(Neg(piece) if at == 1 else piece)
    title = "Expand along the first row, with the signs plus, minus, plus"
    why = "Each number of the first row is multiplied by the determinant that is left without its row and column."
    return _worked(body, total(pieces), "matrix.determinant", title, why)


def _inverse(body: Node, rows: Sequence[Sequence[Node]]) -> list[Step]:
    (a, b), (c, d) = rows
    steps = _determinant(body, rows)
    size = last(body, steps)
    value = exact(size)
    if value == 0:
        raise NotThisKind
    steps[0] = Step(steps[0].rule, steps[0].title, body, steps[0].after, f"First find the determinant. {steps[0].note}")
    swap_title = "Swap the numbers on the diagonal, change the signs of the other two, and divide by the determinant"
    swapped = (d, tidy(negated(b)), tidy(negated(c)), a)
    if value == 1:
        done = Matrix(tuple(number(exact(item)) for item in swapped), 2)
        return [*steps, Step("matrix.inverse", swap_title, body, done, f"{swap_title}, which is $1$.")]
    written = Mul((Div(Num("1"), size) if value > 0 else Neg(Div(Num("1"), number(-value))), Matrix(swapped, 2)))
    steps.append(Step("matrix.inverse", swap_title, body, written, f"{swap_title}."))
    done = Matrix(tuple(number(exact(item) / Fraction(value)) for item in swapped), 2)
    title = f"Divide each number by ${to_latex(size)}$"
    steps.append(Step("matrix.scale", title, written, done, f"{title}."))
    return steps

"""Sentences about numbers: common divisors and denominators, sums and products, discriminants, solutions."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from engine.maths.answers import NONE
from engine.maths.claims.polynomials import coefficients
from engine.maths.equations import difference
from engine.maths.question import Task
from engine.maths.statements import Statement, supposes
from engine.maths.steps.expressions import Rule, body_of, expression, forms_of_body, number, summands
from engine.maths.steps.finding import TRUE, UNKNOWN, Finding, Judged
from engine.maths.steps.prose import LAST, LEAD, Sentence, slot
from engine.maths.steps.relations import Relations
from engine.maths.tree import Add, Div, Mixed, Num, Relation, Sym, symbols, walk
from engine.maths.worked.terms import term


def _false(sentence: str) -> Finding:
    return Finding(Judged.FALSE, "step.number", sentence)


def _wholes(steps: Relations, match: re.Match[str], sentence: Sentence, *names: str) -> list[int] | None:
    """The whole numbers in these slots, signs left out; None when one of them is something else."""
    found = [number(steps, sentence.formulas[int(match[name])]) for name in names if match[name] is not None]
    if any(value is None or value.denominator != 1 for value in found):
        return None
    return [abs(int(value)) for value in found if value is not None]


def _divisor(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "The greatest common divisor of 12 and 18 is 6"."""
    values, said = _wholes(steps, match, sentence, "a", "b", "c"), _wholes(steps, match, sentence, "g")
    if values is None or said is None:
        return None
    if said[0] == math.gcd(*values):
        return TRUE
    return _false(f"{said[0]} is not the greatest common divisor of {_listed(values)}.")


def _multiple(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "The least common multiple of 4 and 6 is 12"."""
    values, said = _wholes(steps, match, sentence, "a", "b", "c"), _wholes(steps, match, sentence, "g")
    if values is None or said is None or 0 in values:
        return None
    if said[0] == math.lcm(*values):
        return TRUE
    return _false(f"{said[0]} is not the least common multiple of {_listed(values)}.")


def _listed(values: list[int]) -> str:
    return " and ".join(str(value) for value in values)


def _denominator(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "The common denominator is 12", of the fractions in the question."""
    body, said = body_of(steps), _wholes(steps, match, sentence, "g")
    if body is None or said is None or said[0] == 0 or symbols(body):
        return None
    bottoms = []
    for node in walk(body):
        bottom = node.bottom if isinstance(node, (Div, Mixed)) else None
        if isinstance(bottom, Num) and bottom.value.denominator == 1 and bottom.value:
            bottoms.append(int(bottom.value))
    if not bottoms:
        return None
    whole = math.lcm(*bottoms)
    if said[0] == whole or (not match["least"] and said[0] % whole == 0):
        return TRUE
    two = isinstance(body, Add) and len(body.terms) == 2 and len(list(summands(body))) == 2 and len(bottoms) == 2
    if two and said[0] % whole and not any(isinstance(node, Mixed) for node in walk(body)):
        return _false(f"{said[0]} is not a common denominator of the fractions.")
    return UNKNOWN


def _common_factor(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "The common factor is 2", of all terms of what is to be factored."""
    question, said = steps.question, expression(steps, sentence.formulas[int(match["g"])])
    if question is None or question.task is not Task.FACTOR or said is None:
        return None
    factor = term(said)
    if factor is None or factor.coefficient == 0:
        return UNKNOWN
    for form in forms_of_body(steps):
        terms = [term(part) for part in summands(form)]
        found = [item for item in terms if item is not None]
        if len(found) < len(terms) or len(terms) < 2 or any(item.coefficient.denominator != 1 for item in found):
            continue
        whole = math.gcd(*(int(item.coefficient) for item in found))
        names = {
            atom: min(dict(item.powers).get(atom, 0) for item in found) for item in found for atom, _ in item.powers
        }
        divides = not whole % factor.coefficient and all(
            0 < power <= names.get(atom, 0) for atom, power in factor.powers
        )
        if divides and not match["greatest"]:
            return TRUE
        if (
            divides
            and abs(factor.coefficient) == whole
            and dict(factor.powers) == {a: p for a, p in names.items() if p}
        ):
            return TRUE
        # four terms may be taken in pairs, which have a factor of their own
        if not divides and not factor.powers and len(terms) <= 3 and len(forms_of_body(steps)) == 1:
            return _false(f"{factor.coefficient} does not divide every term.")
    return UNKNOWN


def _quadratics(steps: Relations) -> list[tuple[Fraction, Fraction, Fraction]]:
    """(a, b, c) of the question as a quadratic, and with its numbers divided by what they have in common."""
    question = steps.question
    if question is None or len(question.variables) != 1 or question.task not in (Task.SOLVE, Task.FACTOR):
        return []
    body = question.body
    if isinstance(body, Relation):
        if body.signs != ("=",) or len(body.terms) != 2:
            return []
        body = difference(body)
    poly = coefficients(body, question.variables[0])
    if poly is None or len(poly) != 3:
        return []
    c, b, a = poly
    scale = math.lcm(*(value.denominator for value in poly))
    content = Fraction(math.gcd(*(int(value * scale) for value in poly)), scale)
    return [(a / by, b / by, c / by) for by in (Fraction(1), content, Fraction(1, scale), a)]


def _is_plain(steps: Relations) -> bool:
    """Whether the question is a polynomial written out, and no step has put a new letter in: there is one quadratic."""
    question = steps.question
    if question is None or steps.names or steps.gained:
        return False
    sides = question.body.terms if isinstance(question.body, Relation) else (question.body,)
    terms = [term(part) for side in sides for part in summands(side)]
    return all(item is not None and all(isinstance(atom, Sym) for atom, _ in item.powers) for item in terms)


def _sum_and_product(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "Two numbers with product 6 and sum 5", "2 and 3 multiply to 6 and add to 5"."""
    slots = match.groupdict()
    said = {name: number(steps, sentence.formulas[int(slots[name])]) for name in "psxy" if slots.get(name)}
    if any(value is None for value in said.values()):
        return None
    values = {name: value for name, value in said.items() if value is not None}
    product, together = values["p"], values["s"]
    if "x" in values:
        right = values["x"] * values["y"] == product and values["x"] + values["y"] == together
        if not right:
            return _false(f"{values['x']} and {values['y']} do not have the product {product} and the sum {together}.")
        if slots.get("needed") is None:
            return TRUE
    known = _quadratics(steps)
    if any((a * c, b) == (product, together) for a, b, c in known):
        return TRUE
    if known and _is_plain(steps) and all((abs(a * c), abs(b)) != (abs(product), abs(together)) for a, b, c in known):
        return _false(f"The product {product} and the sum {together} do not belong to the question.")
    return UNKNOWN


def _discriminant(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "The discriminant is 25", "the discriminant is negative"."""
    known = [b * b - 4 * a * c for a, b, c in _quadratics(steps)]
    if not known:
        return None
    sign = match["sign"]
    if sign is not None:
        right = {"negative": known[0] < 0, "positive": known[0] > 0, "zero": known[0] == 0}[sign]
        return TRUE if right else _false(f"The discriminant is {known[0]}.") if _is_plain(steps) else UNKNOWN
    said = number(steps, sentence.formulas[int(match["d"])])
    if said is None:
        return None
    if said in known:
        return TRUE
    if not _is_plain(steps):
        return UNKNOWN
    if known[0] == 0 or said == 0 or not _is_square(said / known[0]):
        return _false(f"The discriminant is {known[0]}, not {said}.")
    return UNKNOWN  # of a multiple of the equation


def _is_square(value: Fraction) -> bool:
    if value < 0:
        return False
    return all(math.isqrt(part) ** 2 == part for part in (value.numerator, value.denominator))


def _solutions(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "The roots are 2 and 3"."""
    question = steps.question
    if question is None or question.task is not Task.SOLVE:
        return None
    said = [expression(steps, sentence.formulas[int(match[name])], chain=False) for name in ("a", "b")]
    equations = [Relation((Sym(question.variables[0]), value), ("=",)) for value in said if value is not None]
    if len(equations) != 2 or any(symbols(value) for value in said if value is not None):
        return None
    found = steps._against_question(equations, Statement(sentence.words, 0, 0, supposed=supposes(sentence.words)))
    return UNKNOWN if found.judged is Judged.FALSE and not _is_plain(steps) else found


def _no_solution(steps: Relations, match: re.Match[str], sentence: Sentence) -> Finding | None:
    """ "The equation has no real solution"."""
    question = steps.question
    if question is None or question.task is not Task.SOLVE or steps.answer is None:
        return None
    return TRUE if steps.answer.tree == NONE else UNKNOWN


_AND = rf"{slot('a')},? (?:and )?{slot('b')}(?:,? and {slot('c')})?"
_TO = r"(?:to (?:give |make |get )?|gives? |is )"
_PRODUCT = rf"(?:a |the )?product (?:of |is |equal to )?{slot('p')}"
_SUM = rf"(?:a |the )?sum (?:of |is |equal to )?{slot('s')}"
_MULTIPLY, _ADD = rf"multiply {_TO}{slot('p')}", rf"add(?: up)? {_TO}{slot('s')}"
_NUMBERS = r"(?:two|2|«\d+»|the|a pair of|which) (?:whole |integers? )?(?:numbers|factors|integers)"
_WITH = r"(?:with|whose|having|that have|which have|that|which)"
_LOOK = r"(?:(?:we |let us )?(?:look for|find|need|want|seek|search for|are looking for) )?"
_ARE = rf"(?:(?:,? (?:are|these are|namely)|:) {slot('x')} and {slot('y')})?"


def _quadratic_rules() -> list[Rule]:
    """Sums and products in either order, in every wording; a name may stand only once in a pattern."""
    rules: list[Rule] = []
    for first, second in ((_PRODUCT, _SUM), (_SUM, _PRODUCT), (_MULTIPLY, _ADD), (_ADD, _MULTIPLY)):
        both = rf"{first},? and (?:that |whose |which )?{second}"
        rules.append(
            (re.compile(rf"^{LEAD}{_LOOK}(?P<needed>){_NUMBERS} {_WITH} {both}{_ARE}{LAST}"), _sum_and_product)
        )
        rules.append(
            (
                re.compile(rf"^{LEAD}(?:the numbers )?{slot('x')} and {slot('y')} (?:have |with )?{both}{LAST}"),
                _sum_and_product,
            )
        )
    return rules


RULES: tuple[Rule, ...] = (
    (
        re.compile(
            rf"^{LEAD}(?:the )?(?:(?:greatest|highest) common (?:divisor|factor)|gcd|gcf|hcf) of {_AND}"
            rf"(?: is|:(?: «\d+»,?)* so it is) {slot('g')}{LAST}"
        ),
        _divisor,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:the )?(?:(?:least|lowest|smallest) common (?:multiple|denominator)|lcm|lcd) of {_AND}"
            rf"(?: is|:(?: «\d+»,?)* so it is) {slot('g')}{LAST}"
        ),
        _multiple,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:the |a |our )?(?:(?P<least>least|lowest|smallest) )?common denominator(?: of (?:the|these"
            rf"|both) fractions)? is {slot('g')}{LAST}"
        ),
        _denominator,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:the |a )?(?:(?P<greatest>greatest|highest|largest) )?common factor"
            rf"(?: of (?:all |the |every )*(?:terms?|coefficients|numbers))? is {slot('g')}{LAST}"
        ),
        _common_factor,
    ),
    *_quadratic_rules(),
    (
        re.compile(
            rf"^{LEAD}(?:the |its )?discriminant(?: of the (?:equation|quadratic))? (?:is|equals) (?:{slot('d')}"
            rf"|(?P<sign>negative|positive|zero)){LAST}"
        ),
        _discriminant,
    ),
    (
        re.compile(
            rf"^{LEAD}(?:the |its |both |two )*(?:real )?(?:solutions|roots|zeros)(?: of the (?:equation"
            rf"|quadratic))?(?: are|:)"
            rf" {slot('a')},? (?:and|or) {slot('b')}{LAST}"
        ),
        _solutions,
    ),
    (
        re.compile(
            r"\b(?:there (?:is|are) no (?:real )?(?:solutions?|roots?)|the equation has no (?:real )?"
            r"(?:solutions?|roots?)"
            r"|no real number solves (?:the|this) equation)$"
        ),
        _no_solution,
    ),
)

"""Amounts of substance by what is in a text: a mass or an amount, a substance or its molar mass, and what is asked."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.asking.science.scan import mark
from engine.maths.asking.science.substances import formula_of
from engine.maths.chemistry import Formula, read_formula
from engine.maths.chemistry.elements import ELEMENTS
from engine.maths.chemistry.reader import tidy
from engine.maths.reader import ReadError
from engine.maths.tree import Num, Quantity
from engine.maths.units import Measure, Unit, read, text
from engine.maths.words import word_set

_MOLES = r"(?:mol|moles?)"
_ASKS: tuple[tuple[str, str], ...] = (
    (
        "M",
        r"\b(?:what is|what's|find|calculate|determine|work out|compute|give|state)?(?: (?:the|its))* ?(?:molar mass|relative (?:formula|molecular) mass|formula (?:mass|weight)|molecular (?:mass|weight)|molar weight|RFM|M_?r|M(?= of ))\b(?! ?(?:=|is|of <|<))",
    ),
    (
        "n",
        rf"\bhow many {_MOLES}\b(?: of)?|\b(?:number|amount)(?: of substance)?,?(?: (?:of|in)) {_MOLES}\b,?(?: of)?|\bamount of substance\b(?: of)?|\b(?:find|calculate|determine|work out|compute|what is)(?: the)? (?:moles|amount)\b(?: of)?|\bconvert <m\d+> (?:of )?(?=.*\bto {_MOLES})|\b{_MOLES} (?:in|of) (?=<m)",
    ),
    (
        "m",
        r"\bhow many (?:grams|g|kilograms|kg|milligrams)\b(?: of)?|\bhow much (?:mass )?(?:does|do|would|is)\b|\b(?:what is|find|calculate|determine|work out)? ?(?:the )?mass,? in (?:grams|g),? of\b|\bconvert <n\d+> (?:of )?(?=.*\bto (?:grams|g)\b)|(?:^|[.,;:] ?)(?:the |its )?mass\?|\bhow heavy (?:is|are)\b|\b(?:what|find|calculate|determine|work out|compute|give|state)(?: is| would be)?(?: the)? (?:total )?(?:mass|weight)\b(?! number)(?: of)?|\b(?:mass|grams|weight) (?:in|of) (?=<n)",
    ),
)
"""What is asked for: a molar mass, an amount, a mass. One must be found, and no other."""
_WORDS = word_set(
    "a an the is are there in of present contained contain contains does do have has weigh weighs sample substance pure solid"
    " that which this with mass masses g grams gram mol moles mole what how many much find calculate determine work out compute give"
    " state its it to be when if for and given using take contained by formula compound would amount number following molar relative"
    " molecular gas element cylinder balloon flask beaker container bottle tank holds this hydrated atom atoms dissolved made up formula weighing containing exactly convert into -"
)
_FORMULA = re.compile(r"(?<![\w<(])(?:[A-Z(\[][A-Za-z0-9()\[\]]*(?:·\d*[A-Z][A-Za-z0-9()]*)?)(?![\w>])")
_MOLAR = re.compile(
    r"\b(?:M_?r?|Mr|M|RFM|molar mass|relative (?:formula|molecular) mass|relative atomic mass|A_?r|formula mass)(?: of [A-Za-z0-9()]+)? ?(?:(?:=|is|:) ?(?P<m><b\d+>|\d+(?:\.\d+)?(?![\w<]))|(?:of )?(?P<q><b\d+>))"
)


@dataclass(frozen=True, slots=True)
class Amounts:
    """What a text gives: `asked` is n, m or M; `values` by letter; `formula` where a substance is named.

    `weights` are relative atomic masses that the text gives, `relative` whether the molar mass is asked for without
    its unit, `unit` the unit asked for.
    """

    asked: str
    values: dict[str, Quantity]
    formula: Formula | None
    unit: Unit | None
    weights: dict[str, Fraction]
    relative: bool


def amounts_in(question: str) -> Amounts | None:
    """The parts of a question about amounts, or None where a word is not understood."""
    plain, weights = _weights(_subscripts(question))
    marked = mark(plain)
    rest, quantities = marked.text, marked.quantities
    values: dict[str, Quantity] = {}
    molar = _MOLAR.search(rest)
    if molar is not None:
        size = _molar(molar["m"] or molar["q"], quantities)
        if size is None:
            return None
        values["M"] = size
        rest = f"{rest[: molar.start()]} {rest[molar.end() :]}"
    for sort, number in re.findall(r"<([a-z])(\d+)>", rest):
        measure = quantities[int(number)]
        letter = {"m": "m", "n": "n"}.get(sort, "M" if sort == "b" else "")
        if not letter or letter in values:
            return None
        values[letter] = Quantity(measure.value, text(measure.unit))
    asked = [(name, match) for name, pattern in _ASKS if (match := re.search(pattern, rest, re.I))]
    if len(asked) > 1 and molar is not None:
        asked = [(name, match) for name, match in asked if name != "M"]
    if len(asked) > 1 and {name for name, _ in asked} == {"n", "m"}:  # "how many moles are in a mass of 5 g"
        asked = [(name, match) for name, match in asked if name not in values]
    if len(asked) != 1 or asked[0][0] in values:
        return None
    letter, found = asked[0]
    inside = re.match(r".*\b(?:in|to) (g|grams|kg|kilograms|mol|moles)\W*$", rest, re.I)
    unit = read(inside[1]).unit if inside and letter != "M" else None
    rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    formula, rest = _substance(rest)
    if formula is None and "M" not in values and letter != "M":
        return None
    plain = re.sub(r"<[a-z]\d+>|->|→|[?.,;:()=]", " ", rest)
    words = re.sub(r"\bin (?:g|grams?)(?:/| per )mol(?:e)?\b", " ", plain.replace("$", " ")).split()
    if any(word.lower() not in _WORDS for word in words):
        return None
    needed = {"n": {"m"}, "m": {"n"}, "M": set() if formula is not None else {"n", "m"}}[letter]
    if set(values) - {"M"} != needed or (weights and (formula is None or set(formula.atoms()) != set(weights))):
        return None
    if unit is not None and unit.dimension != read({"n": "mol", "m": "g"}[letter]).unit.dimension:
        return None
    relative = re.search(r"relative|\bM_?r\b|formula mass|RFM", found[0], re.I) is not None
    return Amounts(letter, values, formula, unit, weights, relative)


def _weights(question: str) -> tuple[str, dict[str, Fraction]]:
    """(the text without them, the relative atomic masses it gives): `(A_r: H = 1, O = 16)`."""
    found = re.findall(r"(?<![A-Za-z])([A-Z][a-z]?) ?= ?(\d{1,3}(?:\.\d+)?)(?![\w.]*[/\w])(?! ?g)", question)
    weights = {symbol: Fraction(size) for symbol, size in found if symbol in ELEMENTS and symbol != "M"}
    if not weights:
        return question, {}
    rest = re.sub(r"(?<![A-Za-z])([A-Z][a-z]?) ?= ?(\d{1,3}(?:\.\d+)?)(?![\w.]*[/\w])[,;]?(?: and)?", " ", question)
    lead = r"\(?(?:\b(?:using|use|given|take|taking)\b )?(?:(?:the )?(?:relative )?atomic (?:masses|weights)|A_?r(?: values)?)\b:?|\bA_?r\b:?"
    return re.sub(lead, " ", rest), weights


def _subscripts(question: str) -> str:
    """Formulas in plain signs, the rest as it was typed."""
    question = re.sub(r"\\(?:ce|mathrm|text)\s*\{((?:[^{}]|\{[^{}]*\})*)\}", r" \1 ", question)
    question = re.sub(r"_\{?(\d+)\}?", r"\1", question).replace("$", " ")
    return re.sub(r"[A-Za-z)][₀-₉]+", lambda run: tidy(run[0]), question)


def _molar(said: str, quantities: tuple[Measure, ...]) -> Quantity | None:
    if said[0] != "<":
        return Quantity(Num(said), "g/mol")
    measure = quantities[int(said[2:-1])]
    fits = text(measure.unit) in ("g/mol", "kg/mol")
    return Quantity(measure.value, text(measure.unit)) if fits else None


def _substance(rest: str) -> tuple[Formula | None, str]:
    """(the substance, the text without it); a name with its formula in brackets is one."""
    formulas: list[str] = []
    for match in _FORMULA.finditer(rest):
        single = match[0] in ELEMENTS
        if (re.fullmatch(r"[A-Z][a-z]*", match[0]) and not single) or not re.search("[A-Z]", match[0]):
            continue  # a word
        if single and not re.search(r"(?:of|>)\s*$|\($", rest[: match.start()]):
            continue
        formulas.append(match[0].strip("()") if match[0].count("(") != match[0].count(")") else match[0])
    named = ""
    words = re.findall(r"[a-z]+(?:\s?\([ivIV]+\))?(?: [a-z]+(?:\s?\([ivIV]+\))?)*", rest)
    for phrase in sorted(_phrases(words), key=len, reverse=True):
        if formula_of(phrase):
            named = phrase
            break
    try:
        known = [read_formula(formula) for formula in (*formulas, formula_of(named)) if formula]
    except ReadError:
        return None, rest
    if not known or any(one.atoms() != known[0].atoms() for one in known) or (len(formulas) > 1 and not named):
        return None, rest
    found = known[0]
    for piece in (*formulas, named):
        rest = rest.replace(piece, " ") if piece else rest
    return found, rest


def _phrases(runs: list[str]) -> set[str]:
    """Up to three words in a row of each run."""
    found: set[str] = set()
    for run in runs:
        words = re.findall(r"[a-z]+(?: ?\([ivIV]+\))?", run)
        for start in range(len(words)):
            found |= {" ".join(words[start : start + many]) for many in (1, 2, 3)}
    return found

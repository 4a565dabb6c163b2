"""Finds the one reaction in a text that asks to balance it: all other words must say nothing more."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.science.substances import formula_of
from engine.maths.chemistry import Reaction, read_formula, read_reaction
from engine.maths.chemistry.reader import tidy
from engine.maths.reader import ReadError
from engine.maths.words import word_set

_SPECIES = r"(?:\d+(?:/\d+)? ?)?[A-Z(\[](?:[A-Za-z0-9()\[\]·]|\.(?=\d*[A-Z])|\^\d?[+-]|\^[+-]\d?|(?<=\d)[+-](?=\s))*(?: ?\((?:s|l|g|aq)\))?"
_SIDE = rf"{_SPECIES}(?: ?\+ ?(?:{_SPECIES}|e\^?-))*"
_REACTION = re.compile(rf"(?<![\w(+]){_SIDE} ?[→⇌] ?{_SIDE}")
_SAID_ARROW = re.compile(rf"(?<=[\w)]) (?:gives|yields|produces|forms) (?={_SIDE}(?:$|[.,;?]| [a-z]))")
_ASKS = re.compile(r"\bbalanc\w*|\bmissing (?:coefficients|numbers)\b|\bstoichiometric|\bcoefficients\b(?! of\b)")
_NO = re.compile(
    r"^\W*(?:is|are|was|does|do|did|why|which(?! (?:whole|integer|numbers|coefficients|smallest))|check|verify|explain|prove|show)\b(?! (?:you|i|we|one)\b)|\b(?:coefficient|not|half|type|mass|moles?|grams?|acidic|basic|alkaline|limiting|excess|net|ionic|oxidi[sz]\w+ number|oxidation)\b"
)
_WORDS = word_set(
    "a an the this these that is are of in for by with when if how do does you i we one can could would please to and it its me my so"
    " balance balanced balancing equation equations reaction reactions chemical following below formula formulae symbol symbols"
    " write down out give find complete determine work what which using use smallest whole lowest simplest possible number numbers integer"
    " integers coefficients stoichiometric combustion burning burns complete neutralisation neutralization decomposition displacement"
    " precipitation synthesis formation redox thermal thermite photosynthesis respiration rusting fermentation haber contact process"
    " between from as where occurs happens takes place following unbalanced correctly get state states hey hi thanks question exercise"
    " metal acid gas oxygen hydrogen nitrogen chlorine air water fluorine bromine iodine phosphorus excess-free let's let help need homework"
    " symbol in blanks blank insert missing fill gaps integer whole-number skeleton then after hydrocarbon fuel salt reacts reacting product products reactants left side right"
)
_CHEMICAL = re.compile(
    r"[a-z]+(?:ane|ene|anol|ide|ate|ite|ium|oxide|ric|rous)|(?:iron|copper|zinc|tin|lead|silver|carbon|sulfur|sulphur|glucose|ammonia|alumin\w+)"
)


_BLANKS = re.compile(
    r"(?:(?<=[\s+>→:=])|^)(?:_+|\.{2,}|…|\(\s*\)|\[\s*\]|□|\?|[a-h](?= [A-Z][A-Za-z0-9()]*(?: \+| ->| →| =|$)))\s*(?=[A-Z])"
)
_NAME = r"[a-z]+(?: ?\([ivIV]+\))?(?: [a-z]+(?: ?\([ivIV]+\))?){0,2}"
_GIVES = r"(?:->|→|=>|=|\\(?:rightarrow|to|longrightarrow)|gives|produces|forms|yields|makes|to give|to form|to produce|to make)"
_WORD_EQUATION = re.compile(
    rf"(?P<left>{_NAME}(?: (?:\+|and|reacts with|with|plus) {_NAME})*?) {_GIVES} (?P<right>{_NAME}(?: (?:\+|and|plus) {_NAME})*)(?=[\s.?!,;]*(?:balance[\s\w]{{0,12}})?[\s.?!]*$)"
)
_FROM = re.compile(
    rf"(?:the reaction (?:of|between)|when|for)? ?(?P<a>{_SPECIES}) (?:and|with|reacts with|burns in|reacting with) (?P<b>{_SPECIES}) "
    rf"(?:reacts? |combines? )?(?:to (?:give|form|produce|make)|giving|forming|gives|forms|produces|producing) (?P<c>{_SPECIES}(?:(?: and | \+ ){_SPECIES})*)"
)
_MOLECULES = {"hydrogen": "H2", "oxygen": "O2", "nitrogen": "N2", "chlorine": "Cl2", "fluorine": "F2", "bromine": "Br2",
              "iodine": "I2"}  # fmt: skip
"""Elements that react as molecules of two atoms."""


_COMBUSTION = re.compile(
    r"(?:for )?(?:the )?(?:complete )?(?:combustion|burning) (?:of|reaction of) (?P<fuel>[A-Za-z][A-Za-z0-9()]*)(?: (?:gas|completely))?(?: in (?:excess )?(?:oxygen|air))?(?=[\s.?!]*$)"
)


def _named(text: str) -> str:
    """A reaction told by the names of its substances, or around its verbs, with formulas and an arrow."""
    told = _FROM.search(text)
    if told is not None:
        products = re.sub(r" and ", " + ", told["c"])
        return f"{text[: told.start()]} {told['a']} + {told['b']} → {products} {text[told.end() :]}"
    burnt = _COMBUSTION.search(text)
    if burnt is not None and not re.search("incomplete|partial|->|→|=", text):
        fuel = _formula(burnt["fuel"]) or burnt["fuel"].strip()
        if re.fullmatch(r"(?:C|H|O|\d|\(|\))+", fuel) and "C" in fuel and "H" in fuel:
            return f"{text[: burnt.start()]} {fuel} + O2 → CO2 + H2O {text[burnt.end() :]}"
    found = _WORD_EQUATION.search(text)
    if found is None or not _ASKS.search(text.lower()):
        return text
    left = re.split(r" (?:\+|and|reacts with|with|plus) ", found["left"])
    lead = ""
    names = left[0].split()
    for at in range(len(names)):  # the words in front of the first substance
        if _formula(" ".join(names[at:])):
            lead, left[0] = " ".join(names[:at]), " ".join(names[at:])
            break
    right = re.split(r" (?:\+|and|plus) ", found["right"])
    sides = [[_formula(name) for name in side] for side in (left, right)]
    if not all(all(side) for side in sides):
        return text
    return f"{text[: found.start()]} {lead} {' + '.join(sides[0])} → {' + '.join(sides[1])} {text[found.end() :]}"


def _formula(name: str) -> str:
    plain = " ".join(name.lower().split())
    return _MOLECULES.get(plain) or formula_of(plain)


def reaction_in(text: str) -> str:
    """The reaction to be balanced, in plain signs; "" where there is not one, or where more is asked."""
    text = _named(_BLANKS.sub("", text))
    plain = _SAID_ARROW.sub(
        " → ", tidy(text.replace("\\[", " ").replace("\\]", " ").replace("\\(", " ").replace("\\)", " "))
    )
    found = [*_REACTION.finditer(plain)]
    if len(found) != 1:
        return ""
    around = f"{plain[: found[0].start()]} ; {plain[found[0].end() :]}".lower()
    reaction = found[0][0].strip()
    if not re.search(r"[a-z]", around.replace("please", "")):
        return reaction if _is_surely(reaction, text) else ""
    if not _ASKS.search(around) or _NO.search(around) or re.search(r"[\d=+→⇌%]", around):
        return ""
    words = re.findall(r"[a-z]+(?:['-][a-z]+)?", re.sub(r"\([ivx]+\)", "", around))
    known = all(word in _WORDS or _CHEMICAL.fullmatch(word) or formula_of(word) for word in words)
    return reaction if known else ""


def _is_surely(reaction: str, text: str) -> bool:
    """Whether letters with an arrow between them can be nothing but chemistry, and it is not balanced already."""
    try:
        found: Reaction = read_reaction(reaction)
        species = [read_formula(formula) for formula in re.findall(r"[A-Z(\[][A-Za-z0-9()\[\]]*", reaction)]
    except ReadError:
        return False
    if any(number != 1 for number, _ in (*found.left, *found.right)):
        return False
    arrow = re.search(r"->|→|⟶|⇌|\\(?:to|rightarrow|longrightarrow|xrightarrow|rightleftharpoons)|=>|⇒", text)
    return arrow is not None and sum(sum(one.atoms().values()) > 1 for one in species) >= 2

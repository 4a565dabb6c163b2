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
    " insert missing fill gaps integer whole-number skeleton then after hydrocarbon fuel salt reacts reacting product products reactants left side right"
)
_CHEMICAL = re.compile(
    r"[a-z]+(?:ane|ene|anol|ide|ate|ite|ium|oxide|ric|rous)|(?:iron|copper|zinc|tin|lead|silver|carbon|sulfur|sulphur|glucose|ammonia|alumin\w+)"
)


def reaction_in(text: str) -> str:
    """The reaction to be balanced, in plain signs; "" where there is not one, or where more is asked."""
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

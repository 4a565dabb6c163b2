"""How questions that one formula answers are worded: one thing after the other, every word of it known."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.asking.science import motion
from engine.maths.asking.science.facts import Wording, chain, wording
from engine.maths.asking.science.formulas import build
from engine.maths.asking.science.scan import Marked
from engine.maths.question import Question
from engine.maths.units import Unit

THING = (
    rf"(?:{motion._THING[3:-1]}|mass|stone|rock|crate|box|apple|book|brick|hammer|bullet|satellite|elevator|lift|wave"
    r"|sound wave|light wave|water wave|gas|ideal gas|solution|liquid|substance|metal|block of metal|metal block|cube"
    r"|sample|baseball|football|golf ball|tennis ball|bowling ball|arrow|trolley|suitcase|child|astronaut|player|weight"
    r"|machine|motor|engine|pump|crane|spring|wire|coin|ball bearing|toy|bag|parcel|bucket|cannonball|meteorite)"
)
IT = rf"(?:it|(?:the|an?|this|that) {THING}|he|she)"
_OF = rf"(?: (?:of|in|on|by|for) {IT})?"
_GAS = r"(?:an? )?(?:(?:ideal |perfect )?gas|(?:oxygen|nitrogen|hydrogen|helium|argon|neon|carbon dioxide|methane)(?: gas)?)"
_SOLUTE = r"(?:(?:the )?solute|(?-i:[A-Z][A-Za-z0-9()]{1,14})|sodium chloride|sodium hydroxide|salt|sugar|glucose)"
_HAS = r"(?:(?:that |which )?(?:with|has|having|have|of|is|if|when|and|at) )?(?:an? |the |its )*"
_IS = rf"(?: (?:of|on|acting on) {IT})?(?: of| is|:)?"
FIND = r"(?:what is|what's|what was|what will be|find|calculate|determine|work out|compute|give|state)"
FILLER = re.compile(
    r"(?:[\s,.;:!?$]+|\b(?:and|then|that|which|while|where|if|suppose|assume|assuming|given that|given|now|when|with|has"
    r"|neglecting air resistance|ignoring air resistance|ignore air resistance|neglect air resistance"
    r"|air resistance (?:can be|is) (?:ignored|neglected|negligible)|starting from rest|from rest)\b)+",
    re.IGNORECASE,
)
GRAVITY = (
    wording(r"(?:(?:use|take|with|where|assume|given|using) )?g ?=? ?<a>", "g"),
    wording(
        r"(?:(?:use|take|assume) )?(?:the )?(?:acceleration due to gravity|gravitational field strength"
        r"|gravitational acceleration)(?: is| of| as| =)? <a>",
        "g",
    ),
    wording(r"on earth"),
)
_WORDINGS: tuple[Wording, ...] = (
    *GRAVITY,
    wording(rf"{IT}"),
    wording(rf"(?:an?|the|this) <m> {THING}", "m"),
    wording(rf"(?:an?|the) {THING} of <m>", "m"),
    wording(rf"(?:of|on|acting on) an? <m> {THING}", "m"),
    wording(r"(?:on|from) an? (?:shelf|table|roof|ledge|hill|building|tower) <s> (?:high|above the ground)", "h"),
    wording(rf"{_HAS}mass{_IS} <m>", "m"),
    wording(r"(?:weighs|weighing) <f>", "F_g"),
    wording(rf"{_HAS}weight{_IS} <f>", "F_g"),
    wording(
        rf"(?:(?:is |was )?{motion._GOING}|{motion._GOES})(?: (?:at|with))?(?: an?)?(?: constant| steady)?"
        r"(?: (?:speed|velocity)(?: of)?)? <v>",
        "v",
    ),
    wording(rf"{_HAS}(?:constant )?(?:speed|velocity){_IS} <v>", "v"),
    wording(r"accelerat(?:es|ed|ing|e)(?: it)?(?: (?:at|by|with))(?: an?)?(?: rate)?(?: of)? <a>", "a"),
    wording(rf"{_HAS}(?:constant )?acceleration{_IS} <a>", "a"),
    wording(rf"{_HAS}(?:resultant |net |constant |applied |horizontal |total )?force{_IS} <f>", "F"),
    wording(r"(?:an?|the) <f> (?:resultant |net |constant )?force", "F"),
    wording(rf"(?:(?:is )?(?:acts|acting|applied|exerted|pushes|pulls)) (?:on|to) {IT}"),
    wording(r"(?:acts|acting|applied|exerted|is applied|is exerted) (?:on|over) (?:an? |the )?area(?: of)? <z>", "A"),
    wording(rf"(?:is )?(?:acts|acting|applied|exerted|pulls|pushes)(?: on| to)? (?:an?|the) <m> {THING}", "m"),
    wording(rf"{_HAS}(?:surface |contact )?area{_IS} <z>", "A"),
    wording(
        r"(?:(?:that |which )?(?:is |was )?(?:at|to|through|from|raised|lifted|held|lifted up|lifted to|raised to"
        r"|raised through|lifted through) )?(?:an? |the |its )?(?:vertical )?height(?: of| is)? <s>(?: above the ground)?",
        "h",
    ),
    wording(r"(?:(?:that |which )?is )?(?:at )?<s> (?:above the ground|high|above ground)", "h"),
    wording(r"(?:(?:is |was )?(?:raised|lifted)(?: up)?(?: by| through)?) <s>", "h"),
    wording(rf"{_HAS}depth{_IS} <s>", "h"),
    wording(r"(?:does )?<e> of work(?: is done)?", "W"),
    wording(rf"{_HAS}work(?: done)?{_IS} <e>", "W"),
    wording(r"(?:uses|transfers|delivers) <e>(?: of energy)?|<e> of energy(?: is (?:used|transferred|supplied))?", "W", "W"),
    wording(r"(?:(?:is )?done )?(?:in|for|during|takes|over)(?: a time(?: of)?)? <t>", "t"),
    wording(rf"{_HAS}time(?: taken)?{_IS} <t>", "t"),
    wording(rf"{_HAS}(?:output |useful )?power(?: output)?{_IS} <p>", "P"),
    wording(
        r"(?:(?:moves|moving|moved|pushed|pulled|acting|acts|pushes|pulls)(?: it)? )?(?:(?:through|over|along|for|by) )?"
        r"(?:a |the )?(?:distance|displacement)(?: of| is)? <s>",
        "s",
    ),
    wording(rf"(?:moves|moving|pushes|pulls|moved) (?:{IT} )?(?:by |through |along )?<s>", "s"),
    wording(rf"{_HAS}volume{_IS} <u>", "V"),
    wording(rf"{_HAS}kinetic energy{_IS} <e>", "E_k"),
    wording(rf"{_HAS}(?:gravitational )?potential energy{_IS} <e>", "E_p"),
    wording(rf"{_HAS}momentum{_IS} <j>", "p"),
    wording(rf"{_HAS}density{_IS} <d>", "rho"),
    wording(rf"{_HAS}(?:pressure{_IS} )?<y>", "p_A"),
    wording(rf"{_HAS}(?:spring constant|stiffness){_IS} <x>", "k"),
    wording(r"(?:(?:is |when )?(?:stretched|extended|compressed|stretches|extends)(?: by)?) <s>", "x"),
    wording(rf"{_HAS}(?:extension|compression){_IS} <s>", "x"),
    wording(rf"{_HAS}frequency{_IS} <h>", "f"),
    wording(rf"{_HAS}wavelength{_IS} <s>", "lambda"),
    wording(rf"{_HAS}(?:time )?period{_IS} <t>", "T"),
    wording(rf"{_HAS}current{_IS} <i>", "I"),
    wording(r"(?:flows|flowing|passes)(?: for)? <t>", "t"),
    wording(rf"{_HAS}charge{_IS} <o>", "Q"),
    wording(rf"(?:an? )?<n> of {_GAS}", "n"),
    wording(r"(?:in|occup(?:ies|ying)|fills)(?: an?| the)?(?: (?:container|vessel|flask|tank|cylinder)(?: of)?)? <u>", "V"),
    wording(rf"{_HAS}(?:temperature{_IS} )?<k>", "T_K"),
    wording(rf"(?:(?:has|with|of|contains|containing) )?<n>(?: of {_SOLUTE})?", "n"),
    wording(r"(?:is |are )?(?:dissolved )?in(?: enough water to make)? <u>(?: of (?:solution|water|the solution))?", "V"),
    # questions
    wording(rf"how much (?:gravitational )?potential energy does an? <m> {THING} (?:have|gain)", "m", asks="E_p"),
    wording(rf"{FIND} (?:the )?volume (?:of|occupied by) <n> of {_GAS}", "n", asks="V"),
    wording(
        rf"{FIND} (?:the )?(?:resultant |net )?force(?: (?:on|acting on|needed to stretch) {IT}| needed| required"
        r"| exerted)?",
        asks="F",
    ),
    wording(r"(?:what|how much) (?:resultant |net )?force(?: is| acts)?(?: needed| required| acting)?"
            rf"(?: to accelerate (?:{IT}(?: of)?)?| on {IT})?", asks="F"),
    wording(rf"(?:what|how much) force is (?:needed|required) to accelerate an? <m> {THING}(?: at)? <a>", "m", "a", asks="F"),
    wording(rf"(?:what|how much) force is (?:needed|required) to accelerate an? <m> {THING} at <a>", "m", "a", asks="F"),
    wording(rf"{FIND} (?:the |its |their )?weight{_OF}", asks="F_g"),
    wording(rf"{FIND} (?:the |its |their )?weight of an? <m> {THING}", "m", asks="F_g"),
    wording(rf"(?:what|how much) does {IT} weigh", asks="F_g"),
    wording(rf"{FIND} (?:the |its |their )?mass{_OF}", asks="m"),
    wording(rf"{FIND} (?:the |its |their )?acceleration{_OF}", asks="a"),
    wording(rf"{FIND} (?:the |its |their )?kinetic energy{_OF}|how much kinetic energy does {IT} have", asks="E_k"),
    wording(rf"{FIND} the kinetic energy of an? <m> {THING}", "m", asks="E_k"),
    wording(
        rf"{FIND} (?:the |its |their )?(?:gravitational )?potential energy(?: gained)?{_OF}"
        rf"|how much (?:gravitational )?potential energy does {IT} (?:have|gain)",
        asks="E_p",
    ),
    wording(rf"{FIND} the (?:gravitational )?potential energy of an? <m> {THING}", "m", asks="E_p"),
    wording(rf"{FIND} (?:the )?(?:elastic potential energy|energy stored)(?: stored)?{_OF}"
            rf"|how much energy is stored{_OF}", asks="E_s"),
    wording(rf"{FIND} (?:the |its |their )?momentum{_OF}", asks="p"),
    wording(rf"{FIND} the momentum of an? <m> {THING}", "m", asks="p"),
    wording(rf"{FIND} (?:the )?work done{_OF}|how much work is done{_OF}", asks="W"),
    wording(r"how much work is done by an? (?:constant )?force of <f>", "F", asks="W"),
    wording(rf"{FIND} (?:the )?work done by an? (?:constant )?force of <f>", "F", asks="W"),
    wording(rf"{FIND} (?:the |its |their )?(?:average |useful |output )?power(?: output| developed| needed)?{_OF}", asks="P"),
    wording(rf"{FIND} (?:the |its |their )?density{_OF}", asks="rho"),
    wording(rf"(?:{FIND} )?(?:the )?density of (?:an?|the) {THING}", asks="rho"),
    wording(rf"{FIND} (?:the |its |their )?volume{_OF}|what volume does {IT} (?:occupy|have)", asks="V"),
    wording(rf"what volume does <n> of {_GAS} occupy", "n", asks="V"),
    wording(rf"{FIND} (?:the |its |their )?pressure(?: (?:exerted|at the bottom))?{_OF}", asks="p_A"),
    wording(rf"{FIND} (?:the )?pressure of <n> of {_GAS}", "n", asks="p_A"),
    wording(rf"{FIND} (?:the )?spring constant{_OF}", asks="k"),
    wording(rf"{FIND} (?:the |its |their )?extension{_OF}", asks="x"),
    wording(rf"{FIND} (?:the |its )?(?:wave speed|speed|velocity){_OF}", asks="v"),
    wording(rf"{FIND} (?:the |its |their )?frequency{_OF}", asks="f"),
    wording(rf"{FIND} (?:the |its |their )?wavelength{_OF}", asks="lambda"),
    wording(rf"{FIND} (?:the |its |their )?(?:time )?period{_OF}", asks="T"),
    wording(r"(?:how much|what) charge (?:flows|passes)|" + rf"{FIND} the charge(?: that flows)?", asks="Q"),
    wording(rf"{FIND} (?:the |its |their )?(?:molar )?(?:concentration|molarity){_OF}", asks="c"),
    wording(rf"(?:{FIND} )?(?:the )?(?:molar )?(?:concentration|molarity) of an? solution", asks="c"),
    wording(r"how many moles(?: of gas| of solute)?(?: are there| are in it| are present)?", asks="n"),
)  # fmt: skip


def ask(marked: Marked, requested: Unit | None) -> Question | None:
    """The question that one formula answers, or None: "kinetic energy of a 2 kg ball moving at 3 m/s" is one too."""
    facts = chain(marked, _WORDINGS, FILLER) or chain(replace(marked, text=f"find {marked.text}"), _WORDINGS, FILLER)
    return build(facts, requested) if facts is not None else None

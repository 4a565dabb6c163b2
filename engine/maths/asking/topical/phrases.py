"""Whole questions of the later topics whose words say what formula they are."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from engine.maths.asking.family import ORDINALS

_ASK = (
    r"(?:(?:please |can you |could you |now |hence )*(?:find|what(?:'s|s| is| are| was| will)?|calculate|compute|work out|determine"
    r"|evaluate|give|state|write(?: down)?|obtain|get|list|tell me|show) )?(?:me )?(?:the )?"
)
_N = r"-?\d+(?:\.\d+)?(?:/\d+)?"
_IS = r" ?(?:=|is|of|equals|was|being|:)? ?"
_F = r"[^=<>;:?]+?"
_ORDINAL = rf"(?:\d+(?:st|nd|rd|th)|{'|'.join(word for word in ORDINALS if word != 'zeroth')})"
_SIGNS = {"negative": "<", "positive": ">", "non-negative": ">="}
Say = Callable[[re.Match[str]], str]


def _listed(text: str) -> str:
    return ", ".join(re.findall(r"-?\d+(?:\.\d+)?|(?<![a-z])[a-z](?![a-z])", text.replace(" and ", ", ")))


def _unknown_in_list(match: re.Match[str]) -> str:
    items = _listed(match["list"])
    letter = match["name"]
    return (
        f"if the mean of the numbers {items} is {match['mean']}, find {letter}" if letter in items.split(", ") else ""
    )


def _at(word: str) -> int:
    return ORDINALS.get(word.lower()) or int(re.sub(r"\D", "", word) or 0)


def _missing(match: re.Match[str]) -> str:
    """The equation for the one number that is missing, where the mean of all is known."""
    items = re.findall(_N, match["list"])
    groups = match.groupdict()
    if groups.get("n"):
        many, some = _count(groups["n"]), _count(groups["some"])
        if many != len(items) + 1 or some != len(items):
            return ""
    return f"solve ({' + '.join(items)} + x)/{len(items) + 1} = {match['m']} for x"


def _distance(match: re.Match[str]) -> str:
    sign = {"less": "<", "more": ">", "greater": ">", "at": ""}.get((match["sign"] or "").split(" ")[0], "=")
    if match["sign"] and match["sign"].startswith("at"):
        sign = "<=" if "most" in match["sign"] else ">="
    number = match["a"]
    return f"solve |{match['x']} - {number if number[0] != '-' else f'({number})'}| {sign} {match['d']}"


def _slope_and_point(match: re.Match[str]) -> str:
    return f"solve dy/dx = {match['f']}, y({match['a']}) = {match['b']}"


_POINT = rf"\(? ?(?P<a>{_N}) ?, ?(?P<b>{_N}) ?\)?"
_WAYS: tuple[tuple[re.Pattern[str], Say], ...] = tuple(
    (re.compile(wording, re.I), say)
    for wording, say in (
        (rf"{_ASK}(?:absolute value|modulus) of (?P<n>[-+*/\d.() ]+)", lambda m: f"calculate |{m['n']}|"),
        (
            rf"(?:if )?(?:the )?distance (?:between|from) (?P<x>[a-z]) (?:and|to) (?P<a>{_N})(?: on (?:the|a) number line)?"
            rf" (?:is|=|equals) (?:exactly )?(?P<sign>less than|more than|greater than|at most|at least)? ?(?P<d>\d+(?:\.\d+)?)"
            r"(?: units?)?(?:[\s,.;?]+(?:what|find|which|solve|where|determine|list)(?! [^?]*(?:negative|positive|integer|less|greater|largest|smallest))[^.;=<>\d]{0,40})?",
            _distance,
        ),
        (
            rf"(?:find|determine|solve for|give|state|for (?:what|which) values of x)(?: the)?(?: values? of x| set of values of x| range of values of x)?(?: where| for which| such that| when|,)*"
            rf" ?(?:is )?(?:the )?(?:function |curve |graph )?(?:of )?(?:[a-z]\(x\)|y) ?= ?(?P<f>{_F}) (?:is (?P<s>negative|positive)|(?:lies|is) (?P<t>above|below) the x-?\s?axis)",
            lambda m: f"solve {m['f']} {'<' if (m['s'] or m['t']) in ('negative', 'below') else '>'} 0",
        ),
        (
            rf"(?:for|at) (?:what|which)(?: real)? (?:values? of )?(?P<x>[a-z]) (?:is|are) (?P<f>{_F}) (?P<s>negative|positive|non-negative)",
            lambda m: f"solve {m['f']} {_SIGNS[m['s'].lower()]} 0",
        ),
        (
            rf"{_ASK}(?P<which>greatest|largest|biggest|smallest|least|lowest) (?:possible )?(?:whole number|integer|integer value of|whole number value of),? (?P<x>[a-z]) (?:with|such that|for which|that satisfies|satisfying|so that|where|if) (?P<f>.+)",
            lambda m: f"find the {'largest' if m['which'].lower() in ('greatest', 'largest', 'biggest') else 'smallest'} integer {m['x']} for which {m['f']}",
        ),
        (
            r"(?:write|express|give|put|rewrite|simplify) (?P<f>.+?) (?:in the form|as|into) (?:ln|log) ?(?:of )?\(?[kanp]\)?(?:,? where .{1,30})?",
            lambda m: f"express {m['f']} as a single logarithm",
        ),
        (
            r"(?:if |given (?:that )?)?P ?\((?P<a>[A-Z])\) ?= ?(?P<p>[\d./]+)[\s,.;]+(?:what is |find |calculate )?(?:the )?(?:probability of )?(?:the )?complement of (?P=a)",
            lambda m: f"P({m['a']}) = {m['p']}, find P(not {m['a']})",
        ),
        (
            rf"(?:the )?mean ?(?:=|is) ?(?P<m>{_N})[,;]? (?:and )?n ?(?:=|is) ?(?P<n>\d+)[\s.,;]+{_ASK}(?:sum|total)(?: of (?:the|all) (?:data|values|numbers))?",
            lambda m: f"calculate {m['n']} * {m['m']}",
        ),
        (
            rf"(?:find|what is|determine) (?:the value of )?(?P<want>[a-z])(?: ?> ?(?P<low>0))?,? (?:if|given(?: that)?|such that|so that|where|when) (?:[a-z] ?> ?0 and )?"
            rf"∫_\(?(?P<a>{_N})\)?\^\(?(?P<k>[a-z])\)? ?(?P<f>[^=]+?) ?d(?P<x>[a-z]) ?= ?(?P<v>{_N})",
            lambda m: _upper_limit(m),
        ),
        (
            rf"(?:find|what is|determine)?(?: the value of)? ?(?P<x>[a-z]) (?:if|given that|so that|such that|when) (?P<a>{_N}), (?P=x)(?:,| and) (?:and )?(?P<b>{_N}) (?:are|form|be)(?: three)?(?: consecutive)?(?: terms)?(?: of| in)? ?"
            rf"(?:an? |the )?(?P<kind>arithmetic|geometric) (?:sequence|progression|series)(?P<pos> (?:with|of|and all|where all) .{{0,20}}positive.{{0,12}})?",
            lambda m: f"solve 2*{m['x']} = {m['a']} + {m['b']} for {m['x']}" if m["kind"].lower() == "arithmetic"
            else f"solve {m['x']}^2 = {m['a']}*{m['b']}{' for ' + m['x'] + ' > 0' if m['pos'] else ''}",
        ),
        (
            rf"{_ASK}(?:integral|int|integrate) ?\((?P<f>.+), ?(?P<x>[a-z]) ?, ?(?P<a>[^,]+), ?(?P<b>[^,]+)\)",
            lambda m: f"integral of {m['f']} from {m['a']} to {m['b']}",
        ),
        (
            rf"(?:if |given (?:that )?|suppose (?:that )?)?(?:the )?(?:definite )?integral (?:of )?(?:from (?P<a>{_N}) to (?P<k>[a-z]) of )?"
            r"(?P<f>[^=]+?)(?: ?d(?P<x>[a-z]))?(?: from (?P<a2>-?[\d.]+) to (?P<k2>[a-z]))? (?:is|=|equals|is equal to) "
            rf"(?P<v>{_N})(?:,? (?:and|where|with|for)? ?[a-z] ?> ?(?P<low>\d+))?[\s,.;]+{_ASK}(?:value of )?(?P<want>[a-z])",
            lambda m: _upper_limit(m),
        ),
        (
            rf"(?:∫_\(?(?P<a>{_N})\)?\^\(?(?P<k>[a-z])\)? ?(?P<f>[^=]+?) ?d(?P<x>[a-z]))() ?= ?(?P<v>{_N})"
            rf"(?:,? (?:and|where|with|for)? ?[a-z] ?> ?(?P<low>\d+))?[\s,.;]+{_ASK}(?:value of )?(?P<want>[a-z])",
            lambda m: _upper_limit(m),
        ),
        (
            rf"(?:if )?(?:the )?n-?\s?th term(?: of (?:a|the) sequence)?(?: is(?: given by)?|:|=)? ?(?P<f>[^=;:?,]*n[^=;:?,]*?)"
            rf"[\s,.;]+(?:so )?{_ASK}first (?P<k>\w+) terms(?: of (?:the|this) sequence)?",
            lambda m: f"a_n = {m['f']}, find the first {m['k']} terms",
        ),
        (
            rf"{_ASK}first (?P<k>\w+) terms (?:of|in|for) (?:the|a) sequence (?:with|whose|given by|that has|where)(?: the)?"
            r"(?: n-?\s?th term)?(?: is| formula| rule)? ?(?P<f>[^=;:?,]*n[^=;:?,]*)",
            lambda m: f"a_n = {m['f']}, find the first {m['k']} terms",
        ),
        (
            rf"(?:if )?(?:the )?n-?\s?th term(?: of (?:a|the) sequence)?(?: is(?: given by)?|:|=)? ?(?P<f>[^=;:?,]*n[^=;:?,]*?)"
            rf"[\s,.;]+(?:so )?{_ASK}(?P<k>\d+(?:st|nd|rd|th)|first|second|third|tenth) term(?: of (?:the|this) sequence)?",
            lambda m: f"a_n = {m['f']}, find the {m['k']} term",
        ),
        (
            rf"(?:(?:the )?(?:scores?|marks?|numbers?|values?|data) .{{0,20}}?|[a-z ]{{0,40}}(?:scored|are|were|scores|got|has|have) )"
            r"(?P<list>(?:-?\d+(?:\.\d+)?|[a-z])(?:(?:, and | and |, )(?:-?\d+(?:\.\d+)?|[a-z])){2,})(?: (?:is|are|in|on) [a-z ]{1,30})?"
            rf"[\s.,;]+(?:if |and |with )?(?:the |their |his |her |its )?(?:mean|average)(?: (?:of (?:these|the) [a-z]+|score|mark|value))?"
            rf" (?:is|was|=|of) (?P<mean>{_N})[\s,.;]+{_ASK}(?:value of )?(?P<name>[a-z])",
            _unknown_in_list,
        ),
        (
            rf"(?:if )?(?:the )?(?:mean|average)(?: \w+)? (?:of|for) (?P<n>\w+) (?!of)[a-z]+(?: [a-z]+)? (?:is|was|=|equals) (?P<m>{_N})[\s,.;]+(?:if |and )?"
            rf"(?P<some>\w+) of (?:the|these|them|those)(?: [a-z]+)? (?:are|is|were|was|scored|have|=)? ?(?P<list>{_N}(?:(?:, and | and |, ){_N})*)[\s,.;]+"
            rf"(?:so |then )?{_ASK}(?:value of )?(?:the )?(?:other|last|remaining|missing|final|{_ORDINAL})(?: (?:number|one|value|score|mark|age|person|test))?(?:'s [a-z]+)?",
            lambda m: _missing(m),
        ),
        (
            rf"(?:a|one|another) (?:number|value|score) is added to (?:the )?(?:list|numbers|data|set|scores)?:? ?(?P<list>{_N}(?:(?:, and | and |, ){_N})+)"
            rf"[\s,.;]*(?:so that|and|such that)? ?(?:the )?(?:new )?(?:mean|average) (?:becomes|is|is now|now becomes|changes to|equals) (?:to )?(?P<m>{_N})[\s,.;]+"
            rf"{_ASK}(?:new |added |extra )?(?:number|value|score)(?: that was added| added)?",
            lambda m: _missing(m),
        ),
        (
            rf"add (?:a|one|another) (?:number|value|score) to (?:the )?(?:list|numbers|data|set|scores)?:? ?(?P<list>{_N}(?:(?:, and | and |, ){_N})+)"
            rf"[\s,.;]*(?:so that|and|such that)? ?(?:the )?(?:new )?(?:mean|average) (?:becomes|is|is now|now becomes|changes to|equals) (?:to )?(?P<m>{_N})[\s,.;]+"
            rf"{_ASK}(?:new |added |extra )?(?:number|value|score)(?: that was added| added)?",
            lambda m: _missing(m),
        ),
        (
            rf"(?:in an? )?(?:(?:the|an?) )?(?P<i>{_ORDINAL}) term (?:of|in) (?:an?|the|this) (?:arithmetic|linear) (?:progression|sequence|series) is (?P<v>{_N}),? and (?:the|its) (?P<j>{_ORDINAL}) term is (?P<w>{_N})"
            rf"[\s,.;]+{_ASK}(?:first term(?:,? a,?)? and (?:the )?(?:common )?difference|(?:common )?difference(?:,? d,?)? and (?:the )?first term|a and d|values? of a and (?:of )?d)(?:,? d)?",
            lambda m: f"solve a + {_at(m['i']) - 1}*d = {m['v']}, a + {_at(m['j']) - 1}*d = {m['w']} for a and d",
        ),
        (
            r"(?:how much does|what does|what(?:'s| is) the mass of|find the mass of) (?:one|1) mole? of (?:[a-z]+ )?(?P<f>[A-Z][\w()]*)(?: weigh)?",
            lambda m: f"molar mass of {m['f']}",
        ),
        (
            rf"(?:the )?(?:mean|average) (?:\w+ )?(?:of|for) (?P<n>\w+) (?!of)[a-z]+(?: [a-z]+)? (?:is|was|=) (?P<m>{_N})(?: [a-z]+)?[\s,.;]+"
            rf"(?:so )?{_ASK}(?:their |its )?(?:sum|total)(?: of (?:the|these|all)(?: \w+)? (?:numbers|values|scores))?(?: (?:\w+)? ?of .{{1,20}})?",
            lambda m: f"calculate {_count(m['n'])} * {m['m']}" if _count(m["n"]) else "",
        ),
        (
            rf"(?:in )?(?P<n>\w+) [a-z]+(?: [a-z]+)? (?:scored|have|had|has|got|averaged|averages|weigh)(?: an?)?(?: (?:average|mean))?(?: (?:score|mark|age|weight|height))? (?:of )?(?P<m>{_N})(?: [a-z]+)?[\s,.;]+"
            rf"(?:so )?{_ASK}(?:their |its )?(?:sum|total)(?: of (?:the|their|all)(?: \w+)? ?(?:numbers|values|scores|marks|ages|weights|heights)?)?(?: (?:score|mark|age|weight|height))?",
            lambda m: f"calculate {_count(m['n'])} * {m['m']}" if _count(m["n"]) and re.search(r"average|mean", m[0]) else "",
        ),
        (
            rf"{_ASK}(?:z-?\s?scores?|standard(?:i[sz]ed)? score)(?: z)? (?:of|for) (?:a |an |the )?(?:score |value |mark |x ?= ?|data value )?(?:of )?(?P<x>{_N})"
            rf"[\s,]+(?:if|when|given|where|with|for|in a [a-z ]+?(?: with| where))?(?: the| a)? ?(?:distribution|data|population)? ?(?:has|have|with)?(?: a| the)? ?"
            rf"(?:mean|μ|mu){_IS}(?P<m>{_N})(?:,? and|,)(?: the| a)? ?(?:standard deviation|s\.?d\.?|σ|sigma|std(?: dev)?){_IS}(?P<s>{_N})",
            lambda m: f"calculate ({m['x']} - ({m['m']}))/({m['s']})",
        ),
        (
            rf"(?:the )?(?:gradient|slope|gradient function|derivative|dy/dx)(?: of (?:a|the) (?:curve|graph|function))?(?: at (?:any|the|a|each|every)(?: general)? point(?: (?:of|on) (?:a|the) (?:curve|graph))?)?"
            rf"(?: \(x, ?y\))?(?: is(?: given by)?| =)(?: dy/dx =)? (?P<f>{_F})(?:,| and)?[\s,.]+(?:and )?(?:the |it |this )?(?:curve |graph |function )?"
            rf"(?:passes|goes|which passes|passing) through (?:the )?(?:point )?{_POINT}[\s,.;]+{_ASK}(?:equation(?: of the (?:curve|graph))?|y|curve)(?: in terms of x)?",
            _slope_and_point,
        ),
        (
            rf"(?:a|the) curve (?:has|with) (?:gradient|slope|gradient function|derivative)(?: function)?(?: given by| equal to)?(?: dy/dx ?=)? ?(?P<f>{_F})"
            rf"(?:,| and)?[\s,.]+(?:and )?(?:it |which )?(?:passes|goes|passing) through (?:the )?(?:point )?{_POINT}[\s,.;]+{_ASK}"
            r"(?:equation(?: of the curve| of the graph)?|its equation|y|curve)(?: in terms of x)?",
            _slope_and_point,
        ),
    )
)  # fmt: skip
_COUNTS = {
    word: at
    for at, word in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
}


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _COUNTS.get(word.lower(), 0)


def _upper_limit(match: re.Match[str]) -> str:
    """The equation for an unknown upper limit of a polynomial integral."""
    groups = match.groupdict()
    low, letter = groups.get("a") or groups.get("a2"), groups.get("k") or groups.get("k2")
    if low is None or letter is None or letter != groups["want"]:
        return ""
    inside = _primitive(groups["f"].strip(" ()"), groups.get("x") or "x")
    if inside is None:
        return ""
    positive = f" for {letter} > {groups['low']}" if groups.get("low") else f" for {letter}"
    at = [re.sub(r"(?<![a-z])X(?![a-z])", f"({end})", inside) for end in (letter, low)]
    return f"solve {at[0]} - ({at[1]}) = {groups['v']}{positive}"


def _primitive(text: str, name: str) -> str | None:
    """An antiderivative of a plain polynomial in `name`, written in X."""
    plain = re.sub(r"[\s*()]", "", text).replace("²", "^2").replace("³", "^3").replace("-", "+-")
    terms = [term for term in plain.split("+") if term]
    out = []
    for term in terms:
        match = re.fullmatch(rf"(-?)(\d*\.?\d*)(?:({name})(?:\^(\d))?)?", term)
        if match is None or not (match[2] or match[3]):
            return None
        power = int(match[4] or 1) if match[3] else 0
        out.append(f"{match[1] or '+'}{match[2] or 1}/{power + 1}*X^{power + 1}")
    return " ".join(out).lstrip("+") if out else None


_BASE = re.compile(
    r"[\s,.;]*\(?(?:where |here |all |using |assume |take |the )*(?:logs?|logarithms?)?(?: (?:are|is|have|to|in|with|means|being))*(?: the)? ?base (?:is )?(?P<b>10|ten|2|two|e)\)?(?=[\s,.;?]|$)",
    re.I,
)
_LOG = re.compile(r"(?<![A-Za-z\\])(?:log|lg)(?!_| ?base|[a-z])", re.I)


def with_base(text: str) -> str:
    """The text with the base of its logarithms at each of them, where it is said once for all."""
    said = _BASE.search(text)
    if said is None or not _LOG.search(f"{text[: said.start()]} {text[said.end() :]}"):
        return text
    base = {"ten": "10", "two": "2"}.get(said["b"].lower(), said["b"])
    rest = f"{text[: said.start()]} {text[said.end() :].lstrip(' ,.;')}"
    return (
        _LOG.sub(f"log_{base} ", rest).replace(f"log_{base}  ", f"log_{base} ").replace(f"log_{base} (", f"log_{base}(")
    )


def commanded(text: str) -> Iterator[str]:
    """The commands that the whole text may say."""
    bare = re.sub(r"\s+", " ", text).strip(" .?!")
    for wording, say in _WAYS:
        match = wording.fullmatch(bare)
        said = say(match) if match else ""
        if said:
            yield said


__all__ = ["commanded", "with_base"]

"""Ways to ask that come with every topic: what is wanted behind the formula, a verb anywhere, a value put in."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from engine.maths.asking.parts import NotAsked, plain, read_part
from engine.maths.calculus import NoRule, derivative
from engine.maths.reader import ReadError
from engine.maths.render import to_text

_EQ = r"(?P<eq>[^?!;]*[^<>!?;=]=[^=?!;]*?)"
_L = r"\$?(?P<x>[A-Za-z]|θ|\\theta|theta)\$?"
_ENDING = r"[\s?!.,]*"
_SO = r"[\s,.;:]+(?:(?:so|and|then|now|please|but|i|we|need|to|also|hence|therefore)[\s,]+)*"
_WHAT = r"(?:what(?:'s| is| are| does| do| must| would| could|s)?|find|get|need|which|determine|work out|calculate|give|solve for|solve|tell me|looking for|want|value of|for)"


def _same_case(eq: str, name: str) -> str:
    """The letter as it stands in the equation: `WHAT IS X` may mean x."""
    if re.search(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])", eq):
        return name
    other = name.swapcase()
    return other if re.search(rf"(?<![A-Za-z]){re.escape(other)}(?![A-Za-z])", eq) else name


def _solve(match: re.Match[str]) -> str:
    return f"solve {match['eq'].strip(' ,.;:')} for {_same_case(match['eq'], match['x'])}"


def _as(task: str, group: str = "e") -> Callable[[re.Match[str]], str]:
    return lambda match: f"{task} {match[group].strip(' ,.;:')}"


_E = r"(?P<e>[^:;?!]*[-+*/^()²³][^:;?!=]*?)"
_VERB_SOLVE = r"(?:solve|solving|work (?:it|this) out|find (?:the )?(?:solutions?|roots?|answers?)|what (?:is|are)(?: the| all)*(?: possible)? (?:solutions?|roots?|answers?)|(?:what|which) (?:numbers?|values?) (?:works?|make it true|fit|solve it))"
_ALL = r"(?:(?:both|all|the|real|possible|every|values?|of|solutions?|for)\s+)*"
_WAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(wording, re.I | re.S), say)
    for wording, say in (
        (rf"(?:complete the square|factor(?:i[sz]e)?|(?:use|using|by|with) (?:the )?(?:quadratic formula|factoring|factori[sz]ation|completing the square|substitution|elimination|formula))(?: in order)? to (?:solve|find (?:x|the solutions? (?:of|to)|the roots? of)|get (?:x|the roots? of))(?: the equation)?[\s:]+(?P<eq>[^?!;]*=[^=?!;]*?){_ENDING}", _as("solve", "eq")),
        (rf"{_EQ}{_SO}{_WHAT}\s+{_ALL}{_L}(?: (?:is|are|be|equals?|=|here|then))*{_ENDING}", _solve),
        (rf"{_EQ}{_SO}(?:so )?{_L} (?:is|=|equals)(?: what)?{_ENDING}", _solve),
        (rf"{_EQ}\s*(?:->|→|=>)\s*{_L}{_ENDING}", _solve),
        (rf"{_EQ}[\s,.;:]+{_L}\s*\?+", _solve),
        (rf"{_EQ}{_SO}(?:for )?{_WHAT}?\s*{_ALL}(?:unknown|variable|missing number|letter){_ENDING}", _as("solve", "eq")),
        (rf"{_EQ}{_SO}{_VERB_SOLVE}(?: (?:it|this|for me|that|together|both))*{_ENDING}", _as("solve", "eq")),
        (rf"(?P<eq>[^?!;]*[<>≤≥][^?!;]*?){_SO}(?:solve(?: (?:it|this|for {_L.replace('?P<x>', '')}))?|what (?:are|r|is) (?:the )?(?:possible )?(?:values? of |solutions?(?: for)? )?(?P<y>[a-z])?|find (?:the values? of )?(?P<z>[a-z])){_ENDING}", _as("solve", "eq")),
        (rf"(?:at|for) (?:which|what) (?:real )?(?:values? of )?{_L} (?:does|do|is|are|will|would) (?P<a>[^=?]+?) (?:become |be |get |give |have )?(?:equal(?: to)?|equals?|the same (?:value )?as|come to|have the value|the value) (?P<b>[^=?]+?){_ENDING}", lambda m: f"solve {m['a']} = {m['b']} for {m['x']}"),
        (rf"(?:determine|find|give|state|list|what are|which are)(?: me)?(?: the)?(?: all| every| each)?(?: the)?(?: possible)?(?: real)? (?:values?|numbers?|solutions?)(?: of| for)? {_L}(?: for which| such that| so that| that| which|,)?(?: (?:make|makes|satisf(?:y|ies)|solves?|fulfil|with|where|when|if|in|of))? {_EQ}(?: (?:is )?(?:true|holds?|hold))?{_ENDING}", _solve),
        (rf"(?:find|determine|give)(?: all| the| every)*(?: real)?(?: values? of)? {_L}(?: so that| such that| for which| with| where| if| when) {_EQ}{_ENDING}", _solve),
        (rf"{_EQ}{_SO}(?:find|determine|for)? ?(?:the )?(?:exact )?(?:value|values) of {_L}{_ENDING}", _solve),
        (rf"(?:where|at (?:what|which) (?:points?|x|values?)) (?:does|do|will|would|is) (?:the )?(?:curve|graph|parabola|line|function|graph of)?(?: of)? ?(?:[fy](?:\(x\))? ?= ?)?(?P<e>[^=?]+?) (?:cross(?:es|ing)?|cuts?|meets?|hits?|intersects?|touch(?:es)?|intercepts?) (?:with )?(?:the )?x ?-? ?axis{_ENDING}", lambda m: f"solve {m['e']} = 0"),
        (rf"{_E}[\s,.;:→>-]+(?:please |can you |now )?(?:factor(?:i[sz]e)?|decompose|split|put|break)(?: (?:it|this|up|down|fully|completely|out))*(?: (?:in|into|to|as)(?: a)? (?:factors?|brackets|product|product of factors))?(?: (?:until the end|completely|fully|as far as possible))?{_ENDING}", _as("factor")),
        (rf"{_E}[\s,.;:→>-]+(?:please |can you |now )?(?:expand|distribute|multiply|foil|times|open)(?: (?:it|this|out|the brackets|them|everything|fully))*(?: and simplify)?{_ENDING}", _as("expand")),
        (rf"{_E}[\s,.;:→>-]+(?:please |can you |now )?(?:simplif(?:y|ied)|tidy|reduce)(?: (?:it|this|up|that|fully|completely))*{_ENDING}", _as("simplify")),
        (rf"(?:what(?:'s| is)|write|give|show)? ?{_E} (?:written |multiplied |worked )?(?:out )?(?:in full|as a polynomial|without (?:the )?(?:brackets|parentheses)|multiplied out|written out(?: in full)?|expanded){_ENDING}", _as("expand")),
        (rf"multiply out(?: the brackets)? and (?:collect|combine|simplify)(?: the)?(?: like)?(?: terms)?[\s:]+{_E}{_ENDING}", _as("expand")),
        (rf"(?:write|put|bring|rewrite) {_E} (?:in|into) the form a ?x ?(?:\^ ?3|³) ?\+ ?b ?x ?(?:\^ ?2|²) ?\+ ?c ?x ?\+ ?d{_ENDING}", _as("expand")),
        (rf"(?:write|put|bring|rewrite) {_E} (?:in|into) the form a ?x ?(?:\^ ?2|²) ?\+ ?b ?x ?\+ ?c{_ENDING}", _as("expand")),
        (rf"factor(?:i[sz]e)? {_E} over the (?:integers|rationals){_ENDING}", _as("factor")),
        (rf"(?:solve )?(?:these two |these |this pair |the two )?(?:equations )?(?:together|simultaneously|at the same time)[\s:,]+(?P<a>[^=]+=[^=]+?)(?: and |[,;\n]\s*(?:and )?)(?P<b>[^=]+=[^=]+?){_ENDING}", lambda m: f"solve {m['a'].strip(' ,;')}, {m['b']}"),
        (rf"(?:∫|\\int|integral|integrate|the integral) ?(?:from|between) ?(?P<a>[-\w./]+) (?:to|and) (?P<b>[-\w./]+) (?:of )?\(?(?P<f>[^=]+?)\)? ?d(?P<v>[a-z]){_ENDING}", lambda m: f"integrate {m['f']} with respect to {m['v']} from {m['a']} to {m['b']}"),
        (rf"(?:derivative|differentiate|derive)(?: of)? {_E}[\s,]+(?:please|pls){_ENDING}", _as("differentiate")),
        (rf"(?:convert|change|turn|write|express|make)? ?(?P<w>\d{{1,4}})(?: and | )(?P<f>\d{{1,4}}/\d{{1,4}}) (?:as|to|into) an? (?:improper|top[- ]heavy|single|vulgar|common)(?: \(?top[- ]heavy\)?)? ?fraction{_ENDING}", lambda m: f"calculate {m['w']} + {m['f']}"),
        (rf"(?:what(?:'s| is) |find |write )?(?:the )?reciprocal of (?P<e>[-\d./ ]+?){_ENDING}", lambda m: f"calculate 1/({_mixed(m['e'])})"),
        (rf"(?:what(?:'s| is) |is |find |evaluate )?(?:the )?log(?:arithm)? ?(?:to )?(?:the )?base ?(?P<b>\d+|e)(?: of)? ?\(?(?P<e>[\d./]+)\)?{_ENDING}", lambda m: f"calculate log({m['e']}, {m['b']})"),
        (rf"is (?P<e>[-+*/^()\d. ×÷²³]*[-+*/^×÷²³][-+*/^()\d. ×÷²³]*?) (?:equal to |=|the same as )?-?[\d./]+ or -?[\d./]+{_ENDING}", _as("calculate")),
        (rf"(?P<e>[-+*/^()\d. ×÷²³]*[-+*/^×÷²³][-+*/^()\d. ×÷²³]*?) (?:is it|is that|does it (?:equal|make|give))? ?-?[\d./]+ or -?[\d./]+{_ENDING}", _as("calculate")),
        (rf"{_EQ}[\s,;]+(?:where )?log (?:is |means |has |with )?(?:to )?(?:the )?base (?P<b>\d+){_ENDING}", lambda m: "solve " + re.sub(r"\blog(?![_a-z])", f"log_{m['b']}", m["eq"])),
        (rf"(?:i )?(?:need|want|find|get|looking for|determine|work out|what is|whats)(?: to find| to get)? {_L} (?:in|from|out of|of|using) (?:the equation )?{_EQ}{_ENDING}", _solve),
        (rf"(?:for )?(?:what|which) (?:real )?(?:values?|numbers?)?(?: of| for)? ?{_L} (?:makes?|are|is|gives?|will make)(?: it so that)? (?P<a>[^=?]+?) (?:and|the same as|equal to) (?P<b>[^=?]+?) (?:equal|the same|equal to each other|match|have the same value){_ENDING}", lambda m: f"solve {m['a']} = {m['b']} for {m['x']}"),
        (rf"when (?:are|is|do|does) (?P<a>[^=?]+?) (?:and|the same as|equal to|equal) (?P<b>[^=?]+?)(?: (?:equal|the same|equal to each other))?{_ENDING}", lambda m: f"solve {m['a']} = {m['b']}"),
        (rf"(?:times|multiply|multiplying|open|work)(?: out)(?: the brackets)?[\s:]+(?:of |in )?{_E}{_ENDING}", _as("expand")),
        (rf"(?:what(?:'s|s| is)|write|give|show|rewrite)? ?{_E} (?:without|with no) (?:the |any )?(?:brackets|parentheses)(?: in it)?{_ENDING}", _as("expand")),
        (rf"square (?:this(?: whole)?(?: thing)?|the (?:whole )?(?:expression|thing)|all of(?: this)?)?[\s:]+(?P<e>[^:;?!=]*[a-z][^:;?!=]*?){_ENDING}", lambda m: f"expand ({m['e']})^2"),
        (rf"(?P<e>[^:;?!=]*\)\s*\([^:;?!=]*\))[\s,.:-]+(?:(?:how (?:do|to|can|would|does one)(?: (?:i|you|u|we|one))?(?: even| actually)?|please|can you) )?(?:multiply|expand|do|times|work out|foil)(?: (?:it|this|them|out|all|two|three|four|these|the|those|brackets|parentheses))*{_ENDING}", _as("expand")),
        (rf"{_E} (?:as|into|in|to) (?:a )?(?:product of |pair of )?(?:two |three |linear |a )*(?:brackets|factors|product(?: of (?:two |three |linear )*(?:brackets|factors))?){_ENDING}", _as("factor")),
        (rf"(?:what are|find|give|state)(?: the)?(?: two| three| linear| both)* factors of {_E}{_ENDING}", _as("factor")),
        (rf"{_E} (?:as|to|into|in) (?:one|a|its)? ?(?:single |simple |simplest )*(?:surd|radical|root|term|power|log|expression|simplest form)(?: form)?{_ENDING}", _as("simplify")),
        (rf"(?:what(?:'s|s| is) (?:wrong|the mistake|not right)(?: with| in| here)?(?: this)?|where(?:'s|s| is) the (?:mistake|error)(?: in| here)?|find the (?:mistake|error)(?: in)?|correct this|is this right)[\s:,?]+(?P<e>[^=?!;]*?) ?= ?[^=?!;]*?(?:[\s?.,;!]+(?:please |and |can you |i need |i |so )?(?:(?:give|what|tell|find|show|need|correct|state|write|whats|is)\b[^=\d]*)?)?{_ENDING}", lambda m: _bare(m["e"])),
        (rf"(?:how do (?:i|you|we) )?(?:change|convert|turn|write|make|express|put) (?P<e>\d+ ?/ ?\d+) (?:as|to|into|in) (?:a )?mixed (?:number|fraction)(?: form)?{_ENDING}", lambda m: f"calculate {m['e']} as a mixed number"),
        (rf"(?:what(?:'s|s| is) |find )?(?:the )?remainder (?:(?:is left )?(?:when|if|of) )?(?:i |you |we )?(?:divide )?(?P<a>\d+) (?:(?:is |gets |was )?divided )?by (?P<b>\d+){_ENDING}", lambda m: f"remainder of {m['a']} divided by {m['b']}"),
        (rf"(?:find |determine |the |what is |whats )*(?:coordinates of )?(?:the )?(?:stationary|turning|minimum|maximum|lowest|highest)(?: point)? (?:of|for|on) (?:the )?(?:curve |graph |parabola |function )*(?P<e>(?:[fy](?:\(x\))? ?= ?)?[-+\d.x^²* ]+){_ENDING}", lambda m: f"find the vertex of {m['e']}"),
        (rf"(?:find |determine |give |what is |the |an )*equation of (?:the )?(?P<w>tangent|normal)(?: line)? (?:to|of) (?:the )?(?:curve |graph |parabola )*(?P<e>[^=]+=[^=]+?),? (?:at|in|where|when) (?:the )?(?:point )?(?:with |where |whose x-coordinate is )?(?P<v>x ?= ?-?[\d./]+){_ENDING}", lambda m: f"find the equation of the {m['w']} to {m['e']} at {m['v']}"),
        (rf"(?:system|simultaneous(?: (?:equations|eqns|eqs?))?|solve (?:the )?(?:pair|system)(?: of equations)?|the pair|solve(?: the)? simultaneous equations|we have|given|if)[\s:,]*(?P<a>[^=,;?]+=[^=,;?]+?)(?:,? and(?: also)? |[,;] ?(?:and (?:also )?)?)(?P<b>[^=,;?]+=[^=,;?]+?)(?:[\s,.;?!]+(?:(?:so |then |and |please )*(?:solve|find|calculate|what(?:'s| is| are)|work out|get|determine)(?: (?:it|them|both|for|the|values?|of|solution|(?<= )[a-z](?= |$|,)|and))*|[a-z] ?= ?\??,? (?:and )?[a-z] ?= ?\??))?{_ENDING}", lambda m: f"solve {m['a']}, {m['b']}"),
        (rf"(?:for )?(?:which|what|find(?: the)?)(?: values? of| all)? {_L}(?: for which| where| such that)? (?:is|does|has)? ?(?:the )?(?:derivative|gradient|slope) (?:of|for) (?P<f>[^=?]+?) (?:is )?(?:equals? (?:to )?|be |become |= ?)?(?:zero|0){_ENDING}", lambda m: _flat(m)),
        (rf"(?:if |given |when )?(?P<s>[a-z])(?:\([a-z]\))? ?= ?(?P<f>[^=,;?]+?)[\s,;.]+(?:then |and )?(?:find|what is|what's|whats|calculate|work out|get|what will be)?(?: the)?(?: value of)? ?(?:d(?P=s)/d(?P<v>[a-z])|(?P=s)'(?: ?\([a-z]\))?) (?:at|when|for|if|where)(?: the point)? (?P<x>[a-z])? ?(?:=|is|equals)? ?(?P<at>-?[\d./]+){_ENDING}", lambda m: _slope_at(m)),
        (rf"(?P<x>[a-z])\(?(?P<y>[a-z])?\)? ?= ?(?P<f>[^=,;?]+?)[\s,;.?]+(?:so )?(?:what(?:'s|s| is)|find|give|get)(?: me)?(?: the)? (?:derivative|gradient function)(?: of (?P=x)(?:\((?P=y)\))?)?{_ENDING}", lambda m: f"differentiate {m['x']}({m['y'] or 'x'}) = {m['f']}"),
        (rf"(?P<p>(?:let |if |given )?[A-Za-z]\([a-z]\) ?= ?)(?P<f>[^=,;?]+?)[\s,;.]+(?:write|express|give|put|expand|rewrite) [A-Za-z]\([a-z]\) (?:in (?:the )?(?:form|expanded form) [a-z²³^+ x\d]+|without brackets|as a polynomial|in expanded form){_ENDING}", lambda m: f"expand {m['f']}"),
        (rf"(?P<eq>(?:sin|cos|tan) ?\(?[a-zθ]\)? ?= ?[-\d./√]+)[\s,;]+(?:find|solve for|what is|get) (?P<x>[a-zθ]) in degrees{_ENDING}", lambda m: f"solve {m['eq']} for 0° <= {m['x']} <= 360°"),
        (rf"(?:what(?:'s|s| is) |find |evaluate )?(?:the )?log(?:arithm)? of (?P<e>-\d+|0){_ENDING}", lambda m: f"calculate log_10({m['e']})"),
        (rf"(?:if |so )?(?:(?:my|a|the|one|our) (?:\w+ )?(?:friend|mate|teacher|son|daughter|pupil|student|brother|sister|classmate|book)|he|she|i) (?:says?|said|thinks?|thought|wrote|writes|claims?|got|put)(?: that)?:? (?P<eq>[^=?!,;]+=[^=?!,;]+?)[\s,.;]+(?:but )?(?:is (?:he|she|it|that|this|the book|my \w+) (?:right|correct|wrong)|am i (?:right|correct)|(?:is|was) (?:that|this|it) (?:right|correct|true))(?:[\s,.?;]+(?:what(?:'s|s| is)|give|and|find|show|if not)[^=\d]*)?{_ENDING}", lambda m: f"is it true that {m['eq']}"),
        (rf"(?:my|a|the|one) (?:\w+ )?(?:friend|pupil|student|son|daughter|teacher|brother|sister) (?:wrote|writes|got|put|did|has):? (?P<eq>[^=?!,;]+=[^=?!,;]+?),? (?:therefore|so|then|hence|and (?:so|then)|=>|⇒) [^?!.]+[.?!,;]+ ?(?:where|what|which|find|is|and|how)\b[^=\d]*{_ENDING}", _as("solve", "eq")),
        (rf"(?:a |the )?rectangle has (?:an? )?area (?:of )?(?P<a>[^?=,;]*[a-z][^?=,;]*?),? (?:and )?(?:one|a|its) (?:side|length|width)(?: is| of| has length)? (?P<b>[^?=,;.]*[a-z][^?=,;.]*?)[\s,.;]+(?:find|what is|what's|work out)? ?(?:the )?(?:other|second|missing) (?:side|length|width)?{_ENDING}", lambda m: f"simplify ({m['a']})/({m['b']})"),
        (rf"(?:find |what is |what's |the )*area of (?:a |the )?rectangle (?:with|whose) sides (?:are |of )?(?P<a>[^?=,;]*[a-z][^?=,;]*?) and (?P<b>[^?=,;]*[a-z][^?=,;]*?)(?:[\s,;]+(?:they want it |give it |write it |as |expanded |in expanded form |as a polynomial |simplified)+)?{_ENDING}", lambda m: f"expand ({m['a']})({m['b']})"),
        (rf"{_E} is (?:meant to be |supposed to be |said to be )?a (?:perfect square|square of a bracket)[\s,;.]+(?:how (?:do|can|to)(?: i| you| we)? )?(?:write|show|express|find)(?: (?:it|this))?(?: (?:as (?:one|a square|such)|it|the bracket|which))*{_ENDING}", _as("factor")),
        (rf"{_E} (?:is|looks like) (?:a |the )?difference of (?:two |2 )?squares[^=?\d]*?(?:factor(?:i[sz]e)?)(?: it| this)?{_ENDING}", _as("factor")),
        (rf"is (?P<f>\(?[a-z] ?[-+] ?\d+\)?) a factor of (?P<e>[^=?]+?){_ENDING}", lambda m: _is_factor(m)),
        (rf"is (?P<a>[^=?]+?) (?:the |a )?(?:right|correct|proper)? ?(?:factori[sz]ation|factored form|expansion|simplification|simplified form|way to write) (?:of|for) (?P<b>[^=?]+?){_ENDING}", lambda m: f"is it true that {m['b']} = {m['a']}"),
        (rf"(?:if |when |given )?(?P<b>\d+) to the (?:power (?:of )?)?(?P<x>[a-z]) (?:is|=|equals) (?P<v>\d+)[\s,;]*(?:find|what is|what's|whats|solve for|get) (?P=x){_ENDING}", lambda m: f"solve {m['b']}^{m['x']} = {m['v']} for {m['x']}"),
        (rf"(?:what (?:number )?is |what's |find |evaluate )(?P<e>log_?\d+ ?\(-?[\d./]+\)|log[₀-₉]+ ?\(-?[\d./]+\)){_ENDING}", _as("calculate")),
        (rf"(?:determine|find|give)(?: all| the)*(?: real)?(?: angles?| values?)(?: of| for)? {_L}(?: with| for which| such that| where| if)+ (?P<eq>(?:sin|cos|tan)[^=?]*=[^=?]*?){_ENDING}", _solve),
        (rf"(?:(?:can|could|would|will) (?:you|u|sb|someone|anyone|somebody|anybody) )?(?:please )?(?:tell me|let me know|show me|i wonder|i want to know|work out|find out|explain)? ?what (?P<e>[^=?!;]*[-+*/^()²³÷×][^=?!;]*?) (?:is|equals|comes to|gives|makes|works out (?:as|to)|comes out (?:as|to)){_ENDING}", lambda m: _bare(m["e"])),
        (rf"how (?:would|do|can|should|could|to) ?(?:you|u|i|one|we)? ?(?:do|work out|calculate|figure out|compute|get) (?P<e>[^=?!;]*[-+*/^()²³÷×][^=?!;]*?)(?: (?:in (?:your|my) head|by hand|quickly|mentally|without a calculator|on paper))?{_ENDING}", lambda m: _bare(m["e"])),
        (rf"(?:can|could) (?P<e>[-\d/ .]+) be (?:reduced|simplified|cancelled)(?: (?:any )?(?:further|down|more))?(?:[\s,.?;]+(?:and )?(?:(?:what|how|to what|if so)\b[^=\d]*)?)?{_ENDING}", _as("simplify")),
        (rf"(?:can|could) {_E} be (?:factored|factori[sz]ed)(?: (?:any )?(?:further|more))?(?:[\s,.?;]+(?:and )?(?:(?:what|how|into what|if so)\b[^=\d]*)?)?{_ENDING}", _as("factor")),
        (rf"(?:put|express|give|show|turn|change|make|write|what is|whats|what's|convert) (?P<e>\d+ ?/ ?\d+|\d*\.\d+) (?:in|into|as|to) (?:a )?(?:percent(?:age)?|%){_ENDING}", lambda m: f"write {m['e']} as a percentage"),
        (rf"(?:put|express|give|show|turn|change|make|write|what is|whats|what's|convert) (?P<e>\d+ ?/ ?\d+|\d+ ?%) (?:in|into|as|to) (?:a )?decimal(?: (?:number|form))?{_ENDING}", lambda m: f"write {m['e']} as a decimal"),
        (rf"what fraction of (?P<b>\d+) is (?P<a>\d+){_ENDING}", lambda m: f"simplify {m['a']}/{m['b']}"),
        (rf"{_E} (?:multiplied out|expanded|written out|out) (?:gives|is|equals|makes) ?(?:what)?{_ENDING}", _as("expand")),
        (rf"is (?P<a>[^=?]+?) (?:really |always |just )?(?:the same (?:thing )?as|equivalent to|identical to|equal to) (?P<b>[^=?]+?){_ENDING}", lambda m: f"is it true that {m['a']} = {m['b']}"),
        (rf"(?:find |what is |what's |whats |calculate |work out )?(?:the )?(?:gradient|slope|derivative|rate of change) (?:of|for) (?:the )?(?:curve |graph |function |line )*(?P<e>[^,;?]+?),? (?:when|at|where|if)(?: the point)?(?: where)? (?P<v>[a-z] ?(?:=|is|equals) ?-?[\d./]+){_ENDING}", lambda m: f"find the derivative of {m['e']} at {re.sub(' ?(?:is|equals) ?', ' = ', m['v'])}"),
        (rf"(?:find |calculate |work out |what is |what's |whats |give |i need )?(?:the )?value of (?P<e>[^=?!;]+?),? (?:for|when|if|with|where|given)(?: that)? (?P<v>[a-z] ?= ?-?[\d./]+(?:(?:,| and|, and)? ?[a-z] ?= ?-?[\d./]+)*){_ENDING}", lambda m: f"evaluate {m['e']} when {m['v']}"),
        (rf"(?:what(?:'s|s| is)|evaluate|calculate|work out|find) (?P<e>[^=?!;]+?),? (?:for|when|if|with|where|given)(?: that)? (?P<v>[a-z] ?(?:=|is) ?-?[\d./]+(?:(?:,| and|, and)? ?[a-z] ?(?:=|is) ?-?[\d./]+)+){_ENDING}", lambda m: f"evaluate {m['e']} when {_values(m['v'])}"),
        (rf"how many (?:different |distinct )*real (?:solutions|roots|zeros) (?:has|have|does|do|are there (?:to|of|for)) (?:the equation )?(?P<eq>[^=?]+=[^=?]+?)(?: have| has)?{_ENDING}", lambda m: f"how many real solutions does {m['eq']} have?"),
        (rf"{_EQ}[\s,.;]+solve 4 {_L}{_ENDING}", _solve),
        (rf"(?:the )?(?:smallest|lowest|least) (?:positive |whole )*number (?:that |which )?(?:both )?(?P<a>\d+) and (?P<b>\d+) (?:both )?(?:divide|go into|fit into|divide into)(?: evenly)?{_ENDING}", lambda m: f"lcm of {m['a']} and {m['b']}"),
        (rf"(?:multiply|multiplying|the product of|find the product of) (?P<a>[^=?,;]*[a-z][^=?,;]*?) (?:and|by|with|times) (?P<b>[^=?,;]*[a-z][^=?,;]*?){_ENDING}", lambda m: f"expand ({m['a']})({m['b']})"),
        (rf"(?:if |given |for |let )?(?P<f>[a-zA-Z])\((?P<v>[a-z])\) ?= ?(?P<e>[^=,;?]+?)[\s,;.]+(?:then )?(?:when|where|for (?:what|which)(?: values? of)? [a-z]|at (?:what|which) (?:[a-z]|times?|points?)) (?:is|does) (?P=f)'\((?P=v)\) ?(?:=|equals?|equal to|be|become) ?(?:to )?(?:0|zero){_ENDING}", lambda m: _still(m)),
        (rf"(?:if |given )?(?P<f>[a-z]) ?= ?(?P<e>[^=,;?]+?)[\s,;.]+(?:then )?(?:find |what are )?(?:the |two |both |all )*(?:when|times?|moments?|values? of (?P<v>[a-z])|points?)(?: (?:when|where|at which|for which))? (?:is )?(?:the )?(?:velocity |derivative |speed |gradient )*d(?P=f)/d(?P<w>[a-z]) (?:is |= ?|equals )?(?:0|zero){_ENDING}", lambda m: _still(m)),
        (rf"(?:a|the|my|its)? ?(?:[a-z]+ )?(?:was|cost|were|went from) [£$€]?(?P<a>[\d.]+)(?:,? (?:and|but|then))? (?:(?:it )?(?:is )?now|to)(?: (?:it's|it is|its|it|is|costs|at))* ?[£$€]?(?P<b>[\d.]+)[\s,.;]+(?:by )?(?:what|how many|which|find the) (?:percent(?:age)?|%)(?: (?:did it|has it|is the|was the|is that|did the price|it))?(?: a)? ?(?P<w>drop|dropped|fall|fallen|decrease|go down|lose|rise|risen|increase|go up|gain|change|drop by|rise by){_ENDING}", lambda m: f"percentage {'change' if m['w'].lower() == 'change' else 'increase' if m['w'].lower().startswith(('ris', 'inc', 'go up', 'gain')) else 'decrease'} from {m['a']} to {m['b']}"),
        (r"(?:how (?:can|do|would|should|could)? ?(?:i|we|you|one)? ?(?:can |do )?)?add (?P<a>[\d/. ]+?) (?:with|and|to|plus) (?P<b>[\d/. ]+?)[\s?!.]*", lambda m: f"calculate {m['a']} + {m['b']}"),
    )
)  # fmt: skip

_V = r"[^\s,;?]+(?: [-+*/^=] [^\s,;?]+)*"
_MARKED = re.compile(
    rf"(?:(?:my|his|her|the|our) (?:\w+ )?answer (?:for|to) (?P<e>[^?!;:,]+?) (?:was|is) {_V}|(?:i|he|she|they|(?:my|the|our|a) \w+)(?: \w+)? (?:wrote|got|gets|put|says?|said|has|answered|gave) {_V} (?:for|as the answer (?:to|for)|to) (?P<e2>[^?!;:,]+?)"
    r"|(?:for|in) (?P<e3>[^?!;:,=]+?) (?:i|he|she|they|my \w+) (?:wrote|got|gets?|put|said|had) [^\s,;?]+)"
    r"(?P<rest>(?:[\s,.;]+(?:(?:and|but|so|yet) )?(?:(?:it|that|this|he|she|they|the teacher|my teacher|the (?:answer )?(?:book|key|sheet)|teacher)[^?,.;]*|(?:what|whats|what's|which|who|why|how|where|is|am)\b[^?;=\d]*))*)[\s?!.]*",
    re.I | re.S,
)


def _marked(text: str) -> str | None:
    """`my answer for (x-4)(x+4) was x^2-16 and it got marked wrong`: what is asked is the formula alone."""
    match = _MARKED.fullmatch(text)
    if match is None:
        return None
    formula = (match["e"] or match["e2"] or match["e3"]).strip()
    if re.search(r"[A-Za-z]{2}", re.sub(r"\b(?:sqrt|sin|cos|tan|ln)\b", "", formula)):
        return formula if re.match(r"(?:expanding|factoring|simplifying|solving|d/dx)", formula) else None
    if "=" in formula:
        return f"solve {formula}"
    if not re.search("[a-z]", formula):
        return f"calculate {formula}"
    return f"expand {formula}" if "(" in formula else None


def _bare(formula: str) -> str:
    """What there is to do with a formula that stands alone."""
    formula = re.sub(r"\s+", " ", formula).strip()
    if re.match(r"d\s*/\s*d[a-z]", formula):
        return formula
    if not re.search("[a-z]", formula):
        return f"calculate {formula}"
    return f"expand {formula}" if "(" in formula else f"simplify {formula}"


def _values(text: str) -> str:
    """`a=6 b=2 c=1` with commas."""
    return ", ".join(f"{name} = {value}" for name, value in re.findall(r"([a-z]) ?(?:=|is) ?(-?[\d./]*\d)", text))


def _is_factor(match: re.Match[str]) -> str:
    """`x - 2` is a factor when 2 is a root."""
    name, sign, number = re.findall(r"[a-z]|[-+]|\d+", match["f"])
    return f"is {name} = {'-' if sign == '+' else ''}{number} a root of {match['e']} = 0"


def _still(match: re.Match[str]) -> str:
    """Where the derivative of a function that is given is zero."""
    name = match["v"] or match.groupdict().get("w") or "x"
    return f"solve {to_text(derivative(plain(read_part(match['e'])), name))} = 0 for {name}"


def _flat(match: re.Match[str]) -> str:
    """Where the derivative is zero."""
    tree = plain(read_part(match["f"]))
    return f"solve {to_text(derivative(tree, match['x']))} = 0 for {match['x']}"


def _slope_at(match: re.Match[str]) -> str:
    name = match["v"] or match["x"] or "x"
    return f"find the derivative of {match['f']} at {name} = {match['at']}"


def _mixed(text: str) -> str:
    match = re.fullmatch(r"\s*(\d+) (\d+/\d+)\s*", text)
    return f"{match[1]} + {match[2]}" if match else text


def in_plain_words(text: str) -> Iterator[str]:
    """The question as plain commands, the most likely first; nothing when it is no wording of these."""
    for wording, say in _WAYS:
        match = wording.fullmatch(text)
        if match:
            try:
                yield say(match)
            except (ReadError, NoRule, NotAsked):
                continue
    marked = _marked(text)
    if marked:
        yield marked

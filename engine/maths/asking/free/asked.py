"""Ways to ask that come with every topic: what is wanted behind the formula, a verb anywhere, a value put in."""

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
_WHAT = (
    r"(?:what(?:'s| is| are| does| do| must| would| could|s)?|find|get|need|which|determine|work out"
    r"|calculate|give|solve for|solve|tell me|looking for|want|value of|for)"
)


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


def _way(word: str) -> str:
    """What a price does, as a noun."""
    return (
        "change" if word == "change" else "increase" if word.startswith(("ris", "inc", "go up", "gain")) else "decrease"
    )


_E = r"(?P<e>[^:;?!]*[-+*/^()²³][^:;?!=]*?)"
_ALL = r"(?:(?:both|all|the|real|possible|every|values?|of|solutions?|for)\s+)*"
_WAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(wording, re.I | re.S), say)
    for wording, say in (
        (rf"{_EQ}{_SO}{_WHAT}\s+{_ALL}{_L}(?: (?:is|are|be|equals?|=|here|then))*{_ENDING}", _solve),
        (rf"{_EQ}{_SO}(?:so )?{_L} (?:is|=|equals)(?: what)?{_ENDING}", _solve),
        (rf"{_EQ}\s*(?:->|→|=>)\s*{_L}{_ENDING}", _solve),
        (
            rf"{_EQ}{_SO}(?:for )?{_WHAT}?\s*{_ALL}(?:unknown|variable|missing number|letter){_ENDING}",
            _as("solve", "eq"),
        ),
        (
            rf"(?P<eq>[^?!;]*[<>≤≥][^?!;]*?){_SO}(?:solve(?: (?:it|this|for {_L.replace('?P<x>', '')}))?"
            r"|what (?:are|r|is) (?:the )?(?:possible )?(?:values? of |solutions?(?: for)? )?(?P<y>[a-z])?"
            rf"|find (?:the values? of )?(?P<z>[a-z])){_ENDING}",
            _as("solve", "eq"),
        ),
        (
            rf"(?:at|for) (?:which|what) (?:real )?(?:values? of )?{_L} (?:does|do|is|are|will"
            r"|would) (?P<a>[^=?]+?) (?:become |be |get |give |have )?(?:equal(?: to)?|equals?|the same "
            rf"(?:value )?as|come to|have the value|the value) (?P<b>[^=?]+?){_ENDING}",
            lambda m: f"solve {m['a']} = {m['b']} for {m['x']}",
        ),
        (
            r"(?:determine|find|give|state|list|what are|which are)(?: me)?(?: the)?(?: all| every"
            rf"| each)?(?: the)?(?: possible)?(?: real)? (?:values?|numbers?|solutions?)(?: of| for)? {_L}"
            r"(?: for which| such that| so that| that| which|,)?(?: (?:make|makes|satisf(?:y|ies)|solves?"
            rf"|fulfil|with|where|when|if|in|of))? {_EQ}(?: (?:is )?(?:true|holds?|hold))?{_ENDING}",
            _solve,
        ),
        (
            rf"(?:find|determine|give)(?: all| the| every)*(?: real)?(?: values? of)? {_L}(?: so that"
            rf"| such that| for which| with| where| if| when) {_EQ}{_ENDING}",
            _solve,
        ),
        (
            r"(?:where|at (?:what|which) (?:points?|x|values?)) (?:does|do|will|would|is) (?:the )?(?:curve"
            r"|graph|parabola|line|function|graph of)?(?: of)? ?(?:[fy](?:\(x\))? ?= ?)?(?P<e>[^=?]+?) "
            r"(?:cross(?:es|ing)?|cuts?|meets?|hits?|intersects?|touch(?:es)?|intercepts?) (?:with )?"
            rf"(?:the )?x ?-? ?axis{_ENDING}",
            lambda m: f"solve {m['e']} = 0",
        ),
        (
            rf"{_E}[\s,.;:→>-]+(?:please |can you |now )?(?:expand|distribute|multiply|foil|times|open)(?: "
            rf"(?:it|this|out|the brackets|them|everything|fully))*(?: and simplify)?{_ENDING}",
            _as("expand"),
        ),
        (
            rf"(?:what(?:'s| is)|write|give|show)? ?{_E} (?:written |multiplied |worked )?(?:out )?(?:in full"
            r"|as a polynomial|without (?:the )?(?:brackets|parentheses)|multiplied out|written out"
            rf"(?: in full)?|expanded){_ENDING}",
            _as("expand"),
        ),
        (
            rf"(?:write|put|bring|rewrite) {_E} (?:in|into) the form a ?x ?(?:\^ ?3|³) ?\+ ?b ?x ?(?:\^ ?2"
            rf"|²) ?\+ ?c ?x ?\+ ?d{_ENDING}",
            _as("expand"),
        ),
        (
            r"(?:∫|\\int|integral|integrate|the integral) ?(?:from|between) ?(?P<a>[-\w./]+) (?:to"
            rf"|and) (?P<b>[-\w./]+) (?:of )?\(?(?P<f>[^=]+?)\)? ?d(?P<v>[a-z]){_ENDING}",
            lambda m: f"integrate {m['f']} with respect to {m['v']} from {m['a']} to {m['b']}",
        ),
        (rf"(?:derivative|differentiate|derive)(?: of)? {_E}[\s,]+(?:please|pls){_ENDING}", _as("differentiate")),
        (
            rf"(?:convert|change|turn|write|express|make)? ?(?P<w>\d{{1,4}})(?: and "
            rf"| )(?P<f>\d{{1,4}}/\d{{1,4}}) (?:as|to|into) an? (?:improper|top[- ]heavy|single|vulgar"
            rf"|common)(?: \(?top[- ]heavy\)?)? ?fraction{_ENDING}",
            lambda m: f"calculate {m['w']} + {m['f']}",
        ),
        (
            r"(?:what(?:'s| is) |is |find |evaluate )?(?:the )?log(?:arithm)? ?(?:to )?(?:the )?base ?"
            rf"(?P<b>\d+|e)(?: of)? ?\(?(?P<e>[\d./]+)\)?{_ENDING}",
            lambda m: f"calculate log({m['e']}, {m['b']})",
        ),
        (
            r"is (?P<e>[-+*/^()\d. ×÷²³]*[-+*/^×÷²³][-+*/^()\d. ×÷²³]*?) (?:equal to |="
            rf"|the same as )?-?[\d./]+ or -?[\d./]+{_ENDING}",
            _as("calculate"),
        ),
        (
            r"(?P<e>[-+*/^()\d. ×÷²³]*[-+*/^×÷²³][-+*/^()\d. ×÷²³]*?) (?:is it|is that|does it (?:equal|make"
            rf"|give))? ?-?[\d./]+ or -?[\d./]+{_ENDING}",
            _as("calculate"),
        ),
        (
            rf"{_EQ}[\s,;]+(?:where )?log (?:is |means |has |with )?(?:to )?(?:the )?base (?P<b>\d+){_ENDING}",
            lambda m: "solve " + re.sub(r"\blog(?![_a-z])", f"log_{m['b']}", m["eq"]),
        ),
        (
            rf"(?:for )?(?:what|which) (?:real )?(?:values?|numbers?)?(?: of| for)? ?{_L} (?:makes?|are|is"
            r"|gives?|will make)(?: it so that)? (?P<a>[^=?]+?) (?:and|the same as|equal to) (?P<b>[^=?]+?) "
            rf"(?:equal|the same|equal to each other|match|have the same value){_ENDING}",
            lambda m: f"solve {m['a']} = {m['b']} for {m['x']}",
        ),
        (
            r"square (?:this(?: whole)?(?: thing)?|the (?:whole )?(?:expression|thing)"
            rf"|all of(?: this)?)?[\s:]+(?P<e>[^:;?!=]*[a-z][^:;?!=]*?){_ENDING}",
            lambda m: f"expand ({m['e']})^2",
        ),
        (
            rf"{_E} (?:as|to|into|in) (?:one|a|its)? ?(?:single |simple |simplest )*(?:surd|radical|root|term"
            rf"|power|log|expression|simplest form)(?: form)?{_ENDING}",
            _as("simplify"),
        ),
        (
            r"(?:what(?:'s|s| is) (?:wrong|the mistake|not right)(?: with| in| here)?(?: this)?|where(?:'s|s"
            r"| is) the (?:mistake|error)(?: in| here)?|find the (?:mistake|error)(?: in)?|correct this"
            r"|is this right)[\s:,?]+(?P<e>[^=?!;]*?) ?= ?[^=?!;]*?(?:[\s?.,;!]+(?:please |and |can you "
            r"|i need |i |so )?(?:(?:give|what|tell|find|show|need|correct|state|write|whats"
            rf"|is)\b[^=\d]*)?)?{_ENDING}",
            lambda m: _bare(m["e"]),
        ),
        (
            r"(?:how do (?:i|you|we) )?(?:change|convert|turn|write|make|express|put) (?P<e>\d+ ?/ ?\d+) "
            rf"(?:as|to|into|in) (?:a )?mixed (?:number|fraction)(?: form)?{_ENDING}",
            lambda m: f"calculate {m['e']} as a mixed number",
        ),
        (
            r"(?:what(?:'s|s| is) |find )?(?:the )?remainder (?:(?:is left )?(?:when|if|of) )?(?:i |you "
            rf"|we )?(?:divide )?(?P<a>\d+) (?:(?:is |gets |was )?divided )?by (?P<b>\d+){_ENDING}",
            lambda m: f"remainder of {m['a']} divided by {m['b']}",
        ),
        (
            r"(?:find |determine |the |what is |whats )*(?:coordinates of )?(?:the )?(?:stationary|turning"
            r"|minimum|maximum|lowest|highest)(?: point)? (?:of|for|on) (?:the )?(?:curve |graph |parabola "
            rf"|function )*(?P<e>(?:[fy](?:\(x\))? ?= ?)?[-+\d.x^²* ]+){_ENDING}",
            lambda m: f"find the vertex of {m['e']}",
        ),
        (
            r"(?:find |determine |give |what is |the |an )*equation of (?:the )?(?P<w>tangent"
            r"|normal)(?: line)? (?:to|of) (?:the )?(?:curve |graph |parabola )*(?P<e>[^=]+=[^=]+?),? (?:at"
            r"|in|where|when) (?:the )?(?:point )?(?:with |where |whose x-coordinate is )?(?P<v>x ?="
            rf" ?-?[\d./]+){_ENDING}",
            lambda m: f"find the equation of the {m['w']} to {m['e']} at {m['v']}",
        ),
        (
            r"(?:system|simultaneous(?: (?:equations|eqns|eqs?))?|solve (?:the )?(?:pair"
            r"|system)(?: of equations)?|the pair|solve(?: the)? simultaneous equations|we have|given"
            r"|if)[\s:,]*(?P<a>[^=,;?]+=[^=,;?]+?)(?:,? and(?: also)? |[,;] ?(?:and (?:also )?)?)"
            r"(?P<b>[^=,;?]+=[^=,;?]+?)(?:[\s,.;?!]+(?:(?:so |then |and |please )*(?:solve|find|calculate"
            r"|what(?:'s| is| are)|work out|get|determine)(?: (?:it|them|both|for|the|values?|of|solution"
            rf"|(?<= )[a-z](?= |$|,)|and))*|[a-z] ?= ?\??,? (?:and )?[a-z] ?= ?\??))?{_ENDING}",
            lambda m: f"solve {m['a']}, {m['b']}",
        ),
        (
            rf"(?:for )?(?:which|what|find(?: the)?)(?: values? of| all)? {_L}(?: for which| where"
            r"| such that)? (?:is|does|has)? ?(?:the )?(?:derivative|gradient|slope) (?:of"
            rf"|for) (?P<f>[^=?]+?) (?:is )?(?:equals? (?:to )?|be |become |= ?)?(?:zero|0){_ENDING}",
            lambda m: _flat(m),
        ),
        (
            r"(?:if |given |when )?(?P<s>[a-z])(?:\([a-z]\))? ?= ?(?P<f>[^=,;?]+?)[\s,;.]+(?:then "
            r"|and )?(?:find|what is|what's|whats|calculate|work out|get|what will be)?(?: the)?"
            r"(?: value of)? ?(?:d(?P=s)/d(?P<v>[a-z])|(?P=s)'(?: ?\([a-z]\))?) (?:at|when|for|if"
            rf"|where)(?: the point)? (?P<x>[a-z])? ?(?:=|is|equals)? ?(?P<at>-?[\d./]+){_ENDING}",
            lambda m: _slope_at(m),
        ),
        (
            r"(?P<p>(?:let |if |given )?[A-Za-z]\([a-z]\) ?= ?)(?P<f>[^=,;?]+?)[\s,;.]+(?:write|express|give"
            r"|put|expand|rewrite) [A-Za-z]\([a-z]\) (?:in (?:the )?(?:form|expanded form) [a-z²³^+ x\d]+"
            rf"|without brackets|as a polynomial|in expanded form){_ENDING}",
            lambda m: f"expand {m['f']}",
        ),
        (
            r"(?P<eq>(?:sin|cos|tan) ?\(?[a-zθ]\)? ?= ?[-\d./√]+)[\s,;]+(?:find|solve for|what is"
            rf"|get) (?P<x>[a-zθ]) in degrees{_ENDING}",
            lambda m: f"solve {m['eq']} for 0° <= {m['x']} <= 360°",
        ),
        (
            rf"(?:what(?:'s|s| is) |find |evaluate )?(?:the )?log(?:arithm)? of (?P<e>-\d+|0){_ENDING}",
            lambda m: f"calculate log_10({m['e']})",
        ),
        (
            r"(?:if |so )?(?:(?:my|a|the|one|our) (?:\w+ )?(?:friend|mate|teacher|son|daughter|pupil|student"
            r"|brother|sister|classmate|book)|he|she|i) (?:says?|said|thinks?|thought|wrote|writes|claims?"
            r"|got|put)(?: that)?:? (?P<eq>[^=?!,;]+=[^=?!,;]+?)[\s,.;]+(?:but )?(?:is (?:he|she|it|that"
            r"|this|the book|my \w+) (?:right|correct|wrong)|am i (?:right|correct)|(?:is|was) (?:that|this"
            r"|it) (?:right|correct|true))(?:[\s,.?;]+(?:what(?:'s|s| is)|give|and|find|show"
            rf"|if not)[^=\d]*)?{_ENDING}",
            lambda m: f"is it true that {m['eq']}",
        ),
        (
            r"(?:my|a|the|one) (?:\w+ )?(?:friend|pupil|student|son|daughter|teacher|brother"
            r"|sister) (?:wrote|writes|got|put|did|has):? (?P<eq>[^=?!,;]+=[^=?!,;]+?),? (?:therefore|so"
            r"|then|hence|and (?:so|then)|=>|⇒) [^?!.]+[.?!,;]+ ?(?:where|what|which|find|is|and"
            rf"|how)\b[^=\d]*{_ENDING}",
            _as("solve", "eq"),
        ),
        (
            r"(?:find |what is |what's |the )*area of (?:a |the )?rectangle (?:with|whose) sides (?:are "
            r"|of )?(?P<a>[^?=,;]*[a-z][^?=,;]*?) and (?P<b>[^?=,;]*[a-z][^?=,;]*?)(?:[\s,;]+(?:they want it"
            rf" |give it |write it |as |expanded |in expanded form |as a polynomial |simplified)+)?{_ENDING}",
            lambda m: f"expand ({m['a']})({m['b']})",
        ),
        (
            rf"{_E} is (?:meant to be |supposed to be |said to be )?a (?:perfect square"
            r"|square of a bracket)[\s,;.]+(?:how (?:do|can|to)(?: i| you| we)? )?(?:write|show|express"
            rf"|find)(?: (?:it|this))?(?: (?:as (?:one|a square|such)|it|the bracket|which))*{_ENDING}",
            _as("factor"),
        ),
        (
            rf"{_E} (?:is|looks like) (?:a |the )?difference of (?:two |2 )?squares[^=?\d]*?(?:factor"
            rf"(?:i[sz]e)?)(?: it| this)?{_ENDING}",
            _as("factor"),
        ),
        (rf"is (?P<f>\(?[a-z] ?[-+] ?\d+\)?) a factor of (?P<e>[^=?]+?){_ENDING}", lambda m: _is_factor(m)),
        (
            r"is (?P<a>[^=?]+?) (?:the |a )?(?:right|correct|proper)? ?(?:factori[sz]ation|factored form"
            rf"|expansion|simplification|simplified form|way to write) (?:of|for) (?P<b>[^=?]+?){_ENDING}",
            lambda m: f"is it true that {m['b']} = {m['a']}",
        ),
        (
            r"(?:if |when |given )?(?P<b>\d+) to the (?:power (?:of )?)?(?P<x>[a-z]) (?:is|="
            rf"|equals) (?P<v>\d+)[\s,;]*(?:find|what is|what's|whats|solve for|get) (?P=x){_ENDING}",
            lambda m: f"solve {m['b']}^{m['x']} = {m['v']} for {m['x']}",
        ),
        (
            r"(?:what (?:number )?is |what's |find |evaluate )(?P<e>log_?\d+ ?\(-?[\d./]+\)"
            rf"|log[₀-₉]+ ?\(-?[\d./]+\)){_ENDING}",
            _as("calculate"),
        ),
        (
            rf"(?:determine|find|give)(?: all| the)*(?: real)?(?: angles?| values?)(?: of| for)? {_L}(?: with"
            rf"| for which| such that| where| if)+ (?P<eq>(?:sin|cos|tan)[^=?]*=[^=?]*?){_ENDING}",
            _solve,
        ),
        (
            r"how (?:would|do|can|should|could|to) ?(?:you|u|i|one|we)? ?(?:do|work out|calculate|figure out"
            r"|compute|get) (?P<e>[^=?!;]*[-+*/^()²³÷×][^=?!;]*?)(?: (?:in (?:your|my) head|by hand|quickly"
            rf"|mentally|without a calculator|on paper))?{_ENDING}",
            lambda m: _bare(m["e"]),
        ),
        (
            rf"(?:can|could) {_E} be (?:factored|factori[sz]ed)(?: (?:any )?(?:further|more))?(?:[\s,.?;]+"
            rf"(?:and )?(?:(?:what|how|into what|if so)\b[^=\d]*)?)?{_ENDING}",
            _as("factor"),
        ),
        (
            r"(?:put|express|give|show|turn|change|make|write|what is|whats|what's|convert) (?P<e>\d+ ?/"
            rf" ?\d+|\d*\.\d+) (?:in|into|as|to) (?:a )?(?:percent(?:age)?|%){_ENDING}",
            lambda m: f"write {m['e']} as a percentage",
        ),
        (rf"what fraction of (?P<b>\d+) is (?P<a>\d+){_ENDING}", lambda m: f"simplify {m['a']}/{m['b']}"),
        (
            rf"{_E} (?:multiplied out|expanded|written out|out) (?:gives|is|equals|makes) ?(?:what)?{_ENDING}",
            _as("expand"),
        ),
        (
            r"is (?P<a>[^=?]+?) (?:really |always |just )?(?:the same (?:thing )?as|equivalent to"
            rf"|identical to|equal to) (?P<b>[^=?]+?){_ENDING}",
            lambda m: f"is it true that {m['a']} = {m['b']}",
        ),
        (
            r"how many (?:different |distinct )*real (?:solutions|roots|zeros) (?:has|have|does|do"
            rf"|are there (?:to|of|for)) (?:the equation )?(?P<eq>[^=?]+=[^=?]+?)(?: have| has)?{_ENDING}",
            lambda m: f"how many real solutions does {m['eq']} have?",
        ),
        (rf"{_EQ}[\s,.;]+solve 4 {_L}{_ENDING}", _solve),
        (
            r"(?:the )?(?:smallest|lowest|least) (?:positive |whole )*number (?:that |which )?(?:both )?"
            r"(?P<a>\d+) and (?P<b>\d+) (?:both )?(?:divide|go into|fit into|divide into)"
            rf"(?: evenly)?{_ENDING}",
            lambda m: f"lcm of {m['a']} and {m['b']}",
        ),
        (
            r"(?:if |given |for |let )?(?P<f>[a-zA-Z])\((?P<v>[a-z])\) ?= ?(?P<e>[^=,;?]+?)[\s,;.]+"
            r"(?:then )?(?:when|where|for (?:what|which)(?: values? of)? [a-z]|at (?:what|which) (?:[a-z]"
            r"|times?|points?)) (?:is|does) (?P=f)'\((?P=v)\) ?(?:=|equals?|equal to|be|become) ?(?:to )?"
            rf"(?:0|zero){_ENDING}",
            lambda m: _still(m),
        ),
        (
            r"(?:if |given )?(?P<f>[a-z]) ?= ?(?P<e>[^=,;?]+?)[\s,;.]+(?:then )?(?:find |what are )?(?:the "
            r"|two |both |all )*(?:when|times?|moments?|values? of (?P<v>[a-z])|points?)(?: (?:when|where"
            r"|at which|for which))? (?:is )?(?:the )?(?:velocity |derivative |speed |gradient )*d(?P=f)/d"
            rf"(?P<w>[a-z]) (?:is |= ?|equals )?(?:0|zero){_ENDING}",
            lambda m: _still(m),
        ),
        (
            r"(?:a|the|my|its)? ?(?:[a-z]+ )?(?:was|cost|were|went from) [£$€]?(?P<a>[\d.]+)(?:,? (?:and|but"
            r"|then))? (?:(?:it )?(?:is )?now|to)(?: (?:it's|it is|its|it|is|costs|at))* ?[£$€]?"
            r"(?P<b>[\d.]+)[\s,.;]+(?:by )?(?:what|how many|which|find the) (?:percent(?:age)?"
            r"|%)(?: (?:did it|has it|is the|was the|is that|did the price|it))?(?: a)? ?(?P<w>drop|dropped"
            r"|fall|fallen|decrease|go down|lose|rise|risen|increase|go up|gain|change|drop by"
            rf"|rise by){_ENDING}",
            lambda m: f"percentage {_way(m['w'].lower())} from {m['a']} to {m['b']}",
        ),
        (
            r"(?:how (?:can|do|would|should|could)? ?(?:i|we|you|one)? ?(?:can |do )?)?add (?P<a>[\d/. ]+?) "
            r"(?:with|and|to|plus) (?P<b>[\d/. ]+?)[\s?!.]*",
            lambda m: f"calculate {m['a']} + {m['b']}",
        ),
    )
)

_V = r"[^\s,;?]+(?: [-+*/^=] [^\s,;?]+)*"
_MARKED = re.compile(
    rf"(?:(?:my|his|her|the|our) (?:\w+ )?answer (?:for|to) (?P<e>[^?!;:,]+?) (?:was|is) {_V}|(?:i|he"
    r"|she|they|(?:my|the|our|a) \w+)(?: \w+)? (?:wrote|got|gets|put|says?|said|has|answered"
    rf"|gave) {_V} (?:for|as the answer (?:to|for)|to) (?P<e2>[^?!;:,]+?)"
    r"|(?:for|in) (?P<e3>[^?!;:,=]+?) (?:i|he|she|they|my \w+) (?:wrote|got|gets?|put|said|had) [^\s,;?]+)"
    r"(?P<rest>(?:[\s,.;]+(?:(?:and|but|so|yet) )?(?:(?:it|that|this|he|she|they|the teacher"
    r"|my teacher|the (?:answer )?(?:book|key|sheet)|teacher)[^?,.;]*|(?:what|whats|what's|which|who"
    r"|why|how|where|is|am)\b[^?;=\d]*))*)[\s?!.]*",
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

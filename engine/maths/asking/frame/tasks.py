"""The words and phrases that say what is to be done with a formula, by their meaning.

Verbs stand for all their forms. A phrase is written without the words that can be left out, which are in OPTIONAL.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.frame.phrases import Frame, Phrase, asks, phrase, task
from engine.maths.asking.frame.pieces import NotApart, letters_in

_THE = r"(?:(?:the|all|any|these|those|this|every|both|its|of|your|my|set of|pair of) )*"
_BRACKETS = r"(?:brackets?|parenthes[ei]s|parens?|bracketed terms)"
_IT = r"(?:(?:it|this|them|that|these|everything|the expression|the answer|the result|all) )?"
_ONE = r"(?:one|1|single|simple|simplest|possible|shorter|shortest|neat|neater|neatest|tidy|compact|equivalent|irreducible|simplified|short|concise|best|simpler|more|lowest|smallest|reduced|most|just one|proper)"


def _roots(match: re.Match[str], frame: Frame) -> str:
    frame.roots = frame.asked = True
    frame.tasks.add("solve")
    return " "


_LINEAR = r"(?:linear |binomial |algebraic |simpler |two |2 |Q\d+ |three )*"


def _perfect_square(match: re.Match[str], frame: Frame) -> str:
    """What is no square of a binomial cannot be written as one."""
    mains = [text for name, text in frame.pieces.formulas.items() if name[0] == "E"]
    found = (
        re.fullmatch(r"(\d*)([a-z])(?:\^2|²) ?[-+−] ?(\d*)\2 ?\+ ?(\d+)", mains[0].strip()) if len(mains) == 1 else None
    )
    if found is None or int(found[3] or 1) ** 2 != 4 * int(found[1] or 1) * int(found[4]):
        raise NotApart
    frame.tasks.add("factor")
    frame.asked = True
    return " "


def _over_integers(match: re.Match[str], frame: Frame) -> str:
    """Factors have whole coefficients anyway; solutions need not."""
    return " " if "factor" in frame.tasks else match[0]


def _polynomial(match: re.Match[str], frame: Frame) -> str:
    """The form a x^2 + b x + c, which is the one without brackets."""
    if not re.fullmatch(r"a[a-z](?:\^2|²) ?\+ ?b[a-z] ?\+ ?c", frame.text(match["c"]).replace("*", "")):
        raise NotApart
    frame.tasks.add("expand")
    frame.asked = True
    return " "


def _level(match: re.Match[str], frame: Frame) -> str:
    """Where the derivative is a number."""
    frame.slope = frame.text(match["k"]) if "k" in match.groupdict() else "0"
    frame.asked = True
    return " "


FACTOR: tuple[Phrase, ...] = (
    phrase(r"cancel(?:ling)? (?:the |all |any )?common factors(?: (?:in|of|from))?", task("simplify")),
    phrase(r"(?:in|into) (?:the )?(?:standard |general )?form <c:E>", _polynomial),
    phrase(
        r"(?:the )?<x:L> (?:coordinates?|values?)(?: (?:of|at|for))? (?:the |any |all |its )*(?:stationary|turning|critical) points?(?: (?:of|on|for|the|curve|graph))*",
        _level,
    ),
    phrase(r"(?:have|has|having|with)(?: (?:a|the))? (?:gradient|slope)(?: (?:of|equal to))? <k:Q>", _level),
    *(
        phrase(wording, task("factor"))
        for wording in (
            r"(?:un ?do|undoing|reverse|reversing|opposite of)(?: the)? foil(?:ing)?(?: on| of)?",
            r"(?:un ?do|reverse|invert) (?:the |this )?(?:expansion|expanding|multiplication|multiplying out)(?: of)?",
            r"(?:the )?(?:opposite|reverse|inverse) of expand(?:ing|sion)?",
            rf"(?:came|comes|come|result(?:s|ed)?|arises?|is made|was made|made|obtained|you get) (?:from|of|by) (?:multiplying )?(?:out )?(?:which|what) {_THE}{_LINEAR}(?:{_BRACKETS}|factors|expressions|binomials)",
            rf"(?:which|what)(?: are)? {_THE}{_LINEAR}(?:{_BRACKETS}|factors|expressions|binomials|terms|polynomials)(?: (?:can be |are |when |were |was |is |must be )?(?:multipl(?:y|ied|ies)|times)(?: (?:together|out|up))*)?(?: (?:to|and|that|will|gives?|give|make|makes|get|produce|you|into|form|form|did|do|does|i|in|expand to|expands to))*(?: for)?",
            rf"(?:a |the )?(?:double|pair of|two|2|Q\d+) {_BRACKETS}(?: (?:form|question|problem|one))?",
            rf"(?:back )?(?:in|into|in to|to|using|with) (?:a |two |2 |Q\d+ |double |pair of |pairs of |its |the |some )*{_BRACKETS}(?! (?:gone|removed|multiplied|expanded|opened|taken|all|are|out|off))",
            rf"(?:as|into|in|to) (?:a |the |its )?(?:product|multiplication)(?: (?:of|form))?(?: (?:a|an|the|two|2|Q\d+|three|linear|its|irreducible|prime|simpler|polynomial|binomial|first degree|pair of|binomials?|factors|{_BRACKETS}|terms|expressions))*",
            r"(?:as|into|in|to) (?:a |the |its |two |linear |irreducible |prime |pair of )*(?:factors|factored form|factori[sz]ed form|factori[sz]ation)",
            r"(?:in )?(?:full |complete |completely |fully )?(?:factored|factori[sz]ed)(?: form)?",
            r"(?:find |take |pull |get |bring |move |put )?(?:out )?(?:the |a )?(?:highest |greatest |largest |biggest )?common factor(?: out| outside| in front)*(?: of| from)?",
            rf"(?:find )?two (?:linear )?(?:binomials|factors|{_BRACKETS}|expressions) (?:whose|with|that have|having)(?: a| the)? product(?: is| of| equals)?",
            r"(?:pull|take|bring|factor|move|get)(?: out)? (?:a |an |the )?<c:G>(?: (?:out|outside|in front|from))+(?: (?:of|in|from|the|brackets?))*(?= E\d)",
            r"(?:two )?linear expressions?(?: in L\d+)? ,? ?(?:each )?(?:with|having) (?:leading )?coefficient Q\d+ ,? ?whose product (?:is|equals)",
            r"(?:given that |if )?<c:E> is (?:one|a|the first) (?:of the )?factors? of(?= E\d)",
            rf"put (?:the )?{_BRACKETS} (?:back )?(?:in|into|on|back)",
            r"(?:find|what are|whats|give|state|get) (?:me )?(?:the |all |its |two |both |linear )*factors(?: of)?",
            r"(?:fully |completely )?factor(?:i[sz]e|i[sz]ing|i[sz]ation|ing|s|ed)?(?: (?:fully|completely|out|up|down|by grouping|by inspection|as far as possible|into))*(?: of)?",
            r"(?:break|split|decompose|resolve) (?:it |this )?(?:down|up|apart)?(?: into)?",
            r"difference of (?:two |2 |Q\d+ )?squares(?= ?:)",
            r"two (?:binomials|factors)",
        )
    ),
    phrase(
        r"(?:as|in the form of) (?:the |a )?(?:perfect |complete )?square(?: of (?:a|one)(?: single)? (?:binomial|bracket|linear expression|sum|difference))?",
        _perfect_square,
    ),
    phrase(
        r"(?:using|with|over|in)(?: (?:only|the))* (?:whole numbers?|integers?|rationals?|rational numbers|integer coefficients)(?: only)?",
        _over_integers,
    ),
    phrase(
        r"(?:the )?area of (?:a|the|this) (?:rectangle|square|room|garden|field) (?:is|equals|measures|can be written as|is given by|=)(?= E\d)",
        _over_integers,
    ),
    phrase(
        r"(?:to|and) (?:find|get|give|show|work out|obtain)(?: (?:the|possible|its|expressions?|for|both|an|lengths? of|and))* (?:sides?|dimensions|side lengths?|length and width|length|width)(?: (?:of|the|rectangle|it))*",
        _over_integers,
    ),
)
EXPAND: tuple[Phrase, ...] = tuple(
    phrase(wording, task("expand"))
    for wording in (
        r"(?:develop|developing|developed)(?: fully)?|carry out the (?:multiplication|product|expansion)|(?:break|open|opens|opened)(?: \w+)? (?:up|open)",
        r"squar(?:e|ing) the (?:binomial|brackets?|sum|difference)(?= ?:)",
        r"distribut(?:e|ing) (?:the )?<c:G> (?:in|into|inside|through|across)(?: the)?(?: brackets?| parenthes[ie]s| expression)?(?: in| of)?(?= E\d)",
        rf"(?:get|getting|got|rid|be rid|clear|clearing|remov(?:e|ed|ing)|open(?:ing)?|lose|losing|drop(?:ping)?|eliminat(?:e|ing)|break(?:ing)?|unpack|undo|do away with|multipl(?:y|ying)|expand(?:ing)?|work(?:ing)?|take away|dissolve|resolve|remove|tak(?:e|ing))(?: (?:up|out|rid|of|away|off|through|open|down))* {_THE}{_BRACKETS}(?: (?:in|of|from|out|for|off|by multiplying|away|here))*",
        rf"{_THE}{_BRACKETS}(?: (?:all|are|is|to be|have|been|should be|must be|being))* (?:multiplied out|removed|gone|expanded|opened|cleared|eliminated|worked out|multiplied|taken away)",
        rf"(?:(?:so )?(?:that |with |there )?(?:there )?(?:are |is |has |have |it has |contains |containing |leaving |left )?)?(?:with )?(?:no|without|free of|out of|not (?:have|containing|contain|using)|bracket free) (?:any |more |the |using )*{_BRACKETS}(?: (?:left|remaining|in it|at all|anymore|any more|form|over))*",
        r"(?:as|into|in) (?:a )?(?:sum|difference|string|series)(?: (?:of|and|or) (?:sum |difference |the |separate |single |individual )*(?:terms|powers|monomials)?)?",
        r"(?:as|into|in) (?:an? )?(?:expanded |simplified |single |standard |ordinary |cubic |quadratic )*(?:polynomial|trinomial|quadratic|cubic)(?: (?:in|expression|form|terms?)(?: L\d+)?| in (?:descending|ascending|decreasing|increasing) (?:powers|order)(?: of(?: powers of)? L\d+)?)*",
        r"(?:as|into|in) (?:a |an )?(?:single |standard |ordinary |simplified )*(?:polynomial|trinomial|quadratic|cubic)(?: expression)? in (?:descending|ascending|decreasing|increasing) (?:powers|order)(?: of(?: powers of)? L\d+)?",
        r"(?:in )?(?:fully |full )?expanded(?: form)?(?: of)?",
        r"multipl(?:y|ying|ied) out (?:each|every)(?: (?:part|term|bracket|product|of))*",
        r"to be written(?: (?:out|down))?(?= with| in)",
        r"multipl(?:y|ied|ying|ies)(?: (?:it|this|these|them|everything|each|every|all|both|term|terms|of|the|by|side|outside|inside))* (?:out|through)(?: (?:and (?:simplify|collect|tidy(?: up)?)))?",
        r"(?:times|multiply|multiplying) (?:it|that|them|everything)?(?: all)? ?(?:thru|through|out|all together|together)",
        r"multipl(?:y|ying|ied) (?:each|every|both|all|together)(?: (?:of|the|term|terms|pair|inside|bracket|brackets|everything|by|together|two|these|factors|with))*",
        r"distribut(?:e|ing|ed|ive)(?: (?:property|law|the|over|multiplication|it|this|out|minus|sign|across|into|through|and))*",
        r"foil(?:ed|ing)?(?: (?:method|it|out|this|on|to))*",
        r"(?:expand(?:ed|ing|s)?|develop)(?: (?:out|fully|and|the|following|of|product|square|cube|bracket|brackets|it|this|completely|expression|power|for|to))*(?<! and)",
        r"expansion(?: of)?",
        r"(?:carry|carrying|do|doing|perform|work)(?: out)? (?:the )?(?:multiplication|expansion)(?: (?:of|in))?",
        r"write (?:it |this )?(?:out )?(?:in full|out|as terms)",
        r"(?:multipl(?:y|ying)|times)(?: (?:these|the|two|both|brackets|binomials|polynomials|expressions|together|following|three))*",
        r"(?:the |their )?product(?: of)?(?= ?[.,:;]? ?[E]\d)",
        r"(?:the |their )?product(?: of)?(?: (?:these|the|two|both|brackets|binomials|polynomials|expressions))*",
    )
)
SIMPLIFY: tuple[Phrase, ...] = tuple(
    phrase(wording, task("simplify"))
    for wording in (
        r"(?:to|as|into|with) (?:a |one )?single power(?: of L\d+)?|contract(?:ed|ing)?|how (?:short|simple|small) can (?:you|i|we|it) (?:make|get|be)(?: made)?",
        r"(?:fully |completely )?simplif(?:y|ied|ies|ying|ication)(?: (?:fully|completely|down|as far as possible|as much as possible|as much as you can))*(?: of)?(?: form)?",
        r"(?:tid(?:y|ied|ying)|clean(?:ed|ing)?|neaten(?:ed)?|gather(?:ed|ing)?|collect(?:ed|ing)?|group(?:ed|ing)?|merg(?:e|ed|ing)|combin(?:e|ed|ing)|(?:add(?:ed|ing)?|put(?:ting)?|join(?:ed)?|lump|sort)(?= (?:it|this|them|all|the like|like|similar|everything|together|up|out)\b))(?: (?:it|this|them|all|the|like|similar|alike|same|terms?|things|everything|together|up|out|everything|that are|expression|into one|as one))*(?: together| up| out)?",
        r"(?:all |the )?(?:like|similar|alike) terms?(?: (?:together|are|is|all|being|collected|merged|combined|added|gathered|grouped|up|put|joined))*",
        r"(?:boil(?:s|ed|ing)?|squash|squish|squeeze|crunch|cancel(?:s|led|ed|ling|ing)?|reduc(?:e|es|ed|ing)|condens(?:e|ed)|shorten(?:ed|ing)?|shrink|collapse|compress)(?: (?:it|this|them|that))? ?(?:down|out|fully|completely|to|as far as possible)(?: (?:to|out|fully|completely))*",
        r"(?:come|comes|work|works|worked)(?: out)? down to",
        r"(?:squash|squish|squeeze|crunch|shrink|reduc(?:e|ed|ing)|condens(?:e|ed)|shorten(?:ed|ing)?|cancel(?:led|ed|ling|ing)?)(?: (?:it|this|fully|completely|the fraction))*",
        rf"(?:as|in|into|to|like)(?: (?:a|an|the|its|their|just))*(?: {_ONE})+(?: (?:power|powers|term|terms|expression|form|number|fraction|way|version|ratio|thing|line)(?: of L\d+)?)*",
        r"(?:as|in|to) (?:simply|simple|short|neat|small|neatly|briefly|compact|far)(?: (?:an expression|a form|a fraction))? as (?:possible|you can|it gets|it can be|it ll go|it'll go|it goes|it will go|can be|they come|poss)",
        r"(?:make|write|express|say|put|get|state|give)(?: (?:it|this|them|that|the following))? (?:(?:much |a bit |a lot |more |even )?(?:shorter|simpler|smaller|neater|simply|concisely|tidier|compactly))",
        r"(?:shorter|simpler|neater|tidier)(?= ?[.?!,]|$)",
        r"(?:more |most )(?:simply|concisely|compactly|neatly)",
        r"(?:in |to )?(?:its |the |their )?(?:simplest|lowest|smallest|most simplified|reduced|shortest|most basic)(?: possible)? (?:form|terms?|way|fraction|denominator|numbers|whole numbers)",
        r"(?:with |so that )?(?:the |its )?(?:smallest|lowest|least) (?:possible )?denominator",
        r"(?:with|to an expression with|having|without|so it has) ?(?:no|any|a)? (?:fractions?|denominators?|division|fraction bar)(?: left)?",
        r"what is left (?:after|when|once) (?:you |we )?(?:cancel(?:ling)?|simplify(?:ing)?)",
        r"what (?:does|do|will|would) (?=[NEQ]\d+ (?:simplify|boil|reduce|cancel|come|become))",
        r"(?:as|in|into|to) (?:a |the )?fraction",
        r"(?:simple|simpler|short|shorter|neat|neater|tidy|compact) (?:form|version|way|expression)",
    )
)


def _order(match: re.Match[str], frame: Frame) -> str:
    named = re.search(r"second|twice|two|double|2nd|third|three|3rd", match[0])
    frame.order = 3 if named is not None and named[0] in ("third", "three", "3rd") else 2
    frame.tasks.add("differentiate")
    frame.asked = True
    return f" {match['a']} " if "a" in match.groupdict() and match["a"] else " "


def _motion(match: re.Match[str], frame: Frame) -> str:
    """Velocity of a position, acceleration of a velocity or a position, where the letter is the time."""
    frame.tasks.add("differentiate")
    frame.asked = True
    head = next((frame.text(name)[0] for name in frame.pieces.formulas if name[0] == "F"), "")
    if head not in "shxdyv" or not head or (head == "v") != (match["what"] == "acceleration" and head == "v"):
        raise NotApart
    frame.order = 2 if match["what"] == "acceleration" and head != "v" else 1
    return " "


def _operator(match: re.Match[str], frame: Frame) -> str:
    """`dy/dt`: the letter to differentiate by, which has to be in the formula."""
    by, top = match["by"], match["top"]
    mains = [text for name, text in frame.pieces.formulas.items() if name[0] in "EF"]
    if len(mains) != 1 or by not in letters_in(mains[0]) or ("=" in mains[0] and top and mains[0].strip()[0] != top):
        raise NotApart
    frame.by = by
    frame.tasks.add("differentiate")
    frame.asked = True
    return " "


_TWICE = r"(?:twice|two times|2 times|a second time|two times over|three times)"
DIFFERENTIATE: tuple[Phrase, ...] = (
    phrase(r"(?:the )?d(?P<top>[a-z]?)/d(?P<by>[a-z])(?: (?:of|for|if|where|when|is))?", _operator),
    phrase(r"(?:the )?(?:second|2nd|third|3rd|double) (?:order )?deriv(?:ative|ed)(?: function)?(?: of)?", _order),
    phrase(rf"differentiate <a:D> {_TWICE}", _order),
    phrase(r"(?:so )?(?:i |you )?(?:do|differentiate|derive) (?:it|that|this) (?:twice|two times)", _order),
    phrase(rf"{_TWICE} differentiate|differentiate(?: it| this)? {_TWICE}", _order),
    phrase(
        r"(?:(?:an |the )?(?:expression|formula|equation|function) )?(?:for |of )?(?:the |its |it is )?(?P<what>velocity|acceleration)(?: function)?(?: (?:at time L\d+|v|a|after L\d+ seconds))?",
        _motion,
    ),
    *(
        phrase(wording, task("differentiate"))
        for wording in (
            r"(?:the )?(?:first )?deriv(?:ative|atives|ed|e|ing|ation|s)(?: (?:function|of|for|is|from|the|function|it|this))*",
            r"differenti(?:ate|ates|ated|ating|ation|al)(?: (?:function|coefficient|of|for|it|this|the|following))*",
            r"(?:the )?(?:gradient|slope|derived|steepness|rate of change)(?: (?:function|formula|expression|equation))(?: (?:of|for|the|curve|graph|function|line|to))*",
            r"(?:the )?rate (?:at|with) which <a:F> (?:changes|varies|is changing|grows|increases)(?= with|$)",
            r"(?:the )?(?:instantaneous )?rate of change(?: (?:of|for|function|formula|the))*",
            r"(?:the |its |an? )*(?:gradient|slope)(?: (?:of|for|the|at|any|every|each|general|point|a|curve|graph|function|in|terms|on|to))*(?=.*[FE]\d)",
        )
    ),
)
_BALANCE = (
    r"(?:rearrang(?:e|ed|ing)|transpos(?:e|ed|ing)|re arrange|sol(?:ve|ves|ved|ving|vable)|crack|unravel|undo|balance)"
)


def _signed(match: re.Match[str], frame: Frame) -> str:
    """Only the solutions of one sign."""
    if frame.sign:
        raise NotApart
    frame.sign = ">" if match["sign"] == "positive" else "<"
    frame.tasks.add("solve")
    frame.asked = True
    return " "


def _over_reals(match: re.Match[str], frame: Frame) -> str:
    """Solutions are real anyway; factors over the reals may have roots in them."""
    if "factor" in frame.tasks:
        raise NotApart
    return " "


SOLVE: tuple[Phrase, ...] = (
    phrase(r"(?:in|over|for|with) (?:the )?(?:set of )?(?:reals?|real numbers)(?: only)?", _over_reals),
    phrase(
        r"(?:the )?(?:only )?(?P<sign>positive|negative) (?:real )?(?:roots?|solutions?|answers?|values?)(?: (?:of|to|for|only))*",
        _signed,
    ),
    phrase(r"(?:when|where)(?: (?:is|does|do|are|will|would))?(?= [EZ]\d)", asks),
    *(
        phrase(wording, _roots)
        for wording in (
            r"(?:the |all |its |both |two |real |distinct |possible )*(?:roots?|zeros?|zeroes|nullstellen|x intercepts?)(?: (?:of|for|to|are|is|the|equation|function|polynomial|quadratic|curve|expression))*",
            r"(?:(?:equals?|equal to|is|be|become|becomes|gives?|make|makes|hits?|comes? to|turns? into|equal) )?(?:zero|nothing|nil|nought)|vanish(?:es)?",
        )
    ),
    *(
        phrase(wording, task("solve"))
        for wording in (
            r"(?:the )?(?:two|both|2|Q\d+) (?:possible |real |different )*(?:answers|solutions|values)(?: (?:of|to|for|please))?",
            r"both of (?:them|em)",
            rf"{_BALANCE}(?: (?:it|this|these|the|for|following|equation|quadratic|linear|fully|exactly|completely|me|by|using|graphically))*",
            r"(?:the |all |its |both |real |exact |complete |possible |full )*(?:solutions?|solution set)(?: (?:of|to|for|set|is|are|the|this|equation|here|quadratic))*",
            r"(?:for )?(?:which|what) (?:is |are )?(?:the |real |exact |possible |all )*(?:numbers?|values?|input|inputs)(?: (?:satisf(?:y|ies)|make|makes|solves?|work|works|fits?|fulfils?|will|would|can|of|for|in|it|true|this|the|equation|is|are|does|do|to|that|so|a true statement|correct|statement|go|goes|here))*",
            r"(?:mak(?:e|es|ing)|that make|which makes?|keeps?)(?: (?:it|this|that|the|equation|statement|sentence|both|sides|these|two))* (?:true|correct|valid|work|hold|balance|equal)",
            r"satisf(?:y|ies|ying)(?: (?:the|this|equation|following|relation|condition))*",
            r"isolat(?:e|es|ed|ing)",
        )
    ),
)


def _as_decimal(match: re.Match[str], frame: Frame) -> str:
    frame.decimal = frame.asked = True
    return " "


CALCULATE: tuple[Phrase, ...] = (
    *(
        phrase(wording, task("calculate"))
        for wording in (
            r"(?:calculat|comput|evaluat)(?:e|es|ed|ing|ion)(?: (?:the|following|value|of|exact|expression|it|this|exactly|sum))*",
            r"work(?:ing|ed|s)?(?: (?:it|this|that|the|these|me|following))* out(?: (?:the|value|of|following|what))*",
            r"(?:the |its |numerical |exact |final |total )*(?:value|result|answer|outcome|total)(?: (?:of|to|for|is|the|expression|following|from|calculation))*",
            r"(?:how much|how many|how big|how large|what number|which number)(?: (?:is|are|does|do|will|would|it|that|this|be|make|makes|come to|comes to|get|gets|remains?|left|equal|equals))*",
            r"(?:come|comes|coming|came|amount|amounts|equal|equals|evaluate|evaluates|work|works|turns?|add|adds)(?: (?:out|up))*(?: (?:to|at|as|what|exactly|be))+",
            r"(?:the )?worth(?: of)?",
            r"(?:the )?(?:quotient|difference|sum|product|total)(?: of)?(?: ?[:,])?(?= [NE]\d)",
            r"do (?:the|this) (?:sum|calculation|maths|math|arithmetic)(?: of)?",
        )
    ),
    phrase(r"(?:as|in|to|into) (?:a |the )?decimals?(?: (?:number|form|fraction|notation))?", _as_decimal),
)
ASKING: tuple[Phrase, ...] = (
    phrase(
        r"(?:what|which|how much|how many)(?: \w+)? (?:do|would|will|did|does|can|should) (?:you|i|we|one|he|she|they) (?:get|have|find|obtain|end up with|be left with|arrive at|reach)(?: (?:if|when|after|by|from|once|for|out of))*(?: (?:you|i|we|one))?",
        asks,
    ),
    phrase(
        r"(?:if|when|after|once)(?: (?:you|i|we|one|he|she|they))?(?: (?:have|has|had|do|does))?(?= [QNEC]\d)", asks
    ),
    phrase(
        r"(?:how much|how many|what|whats left|what s left)(?: \w+)? (?:remains?|is left|are left|left|is left over|do i have left|have i got left)(?: (?:over|behind))?",
        asks,
    ),
    phrase(
        r"(?:what(?:s|'s| is| are| do| does| would| will| did| must| should| am)?|whats|which|find|finding|give|get|determine|tell|need|want|obtain|state|write|show|express|rewrite|put|say|present|produce|establish|deduce|list|work|do|doing|done|how|compute|name|turn|convert|change|transform|bring|leave|leaving|form|report|provide|supply)",
        asks,
    ),
)

"""The words and phrases that say what is to be done with a formula, by their meaning.

Verbs stand for all their forms. A phrase is written without the words that can be left out, which are in OPTIONAL.
"""

from __future__ import annotations

import re

from engine.maths.asking.frame.phrases import Frame, Phrase, asks, phrases, task
from engine.maths.asking.frame.pieces import NotApart, letters_in


def _roots(match: re.Match[str], frame: Frame) -> str:
    frame.roots = frame.asked = True
    frame.tasks.add("solve")
    return " "


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
    *phrases(task("simplify"), "cancel[ling] [the|all|any] common factors [in|of|from]"),
    *phrases(_polynomial, "{in|into} [the] [standard|general] form <c:E>"),
    *phrases(
        _level,
        """
        [the] <x:L> {coordinate[s]|value[s]} [of|at|for] [the|any|all|its]* {stationary|turning|critical} point[s]
            [of|on|for|the|curve|graph]*
        {have|has|having|with} [a|the] {gradient|slope} [of|equal to] <k:Q>
        """,
    ),
    *phrases(
        task("factor"),
        """
        {un do|undo|undoing|reverse|reversing|opposite of} [the] foil[ing] [on|of]
        {un do|undo|reverse|invert} [the|this] {expansion|expanding|multiplication|multiplying out} [of]
        [the] {opposite|reverse|inverse} of expand[ing|sion]
        {came|comes|come|result[s|ed]|arise[s]|is made|was made|made|obtained|you get} {from|of|by} [multiplying]
            [out] {which|what} [{all}]* [{linear}]* {{brackets}|factors|expressions|binomials}
        {which|what} [are] [{all}]* [{linear}]* {{brackets}|factors|expressions|binomials|terms|polynomials}
            [[can be|are|when|were|was|is|must be] {multipl{y|ied|ies}|times} [together|out|up]*] [to|and|that|will|
            give[s]|give|make|makes|get|produce|you|into|form|form|did|do|does|i|in|expand to|expands to]* [for]
        [a|the] {double|pair of|two|2|<Q>} {brackets} [form|question|problem|one]
        [back] {in|into|in to|to|using|with} [a|two|2|<Q>|double|pair of|pairs of|its|the|some]* {brackets}
            (not then {gone|removed|multiplied|expanded|opened|taken|all|are|out|off})
        {as|into|in|to} [a|the|its] {product|multiplication} [of|form] [a|an|the|two|2|<Q>|three|linear|its|
            irreducible|prime|simpler|polynomial|binomial|first degree|pair of|binomial[s]|factors|{brackets}|terms|
            expressions]*
        {as|into|in|to} [a|the|its|two|linear|irreducible|prime|pair of]*
            {factors|factored form|factori{s|z}ed form|factori{s|z}ation}
        [in] [full|complete|completely|fully] {factored|factori{s|z}ed} [form]
        [find|take|pull|get|bring|move|put] [out] [the|a] [highest|greatest|largest|biggest] common factor
            [out|outside|in front]* [of|from]
        [find] two [linear] {binomials|factors|{brackets}|expressions} {whose|with|that have|having} [a|the] product
            [is|of|equals]
        {pull|take|bring|factor|move|get} [out] [a|an|the] <c:QNE> {out|outside|in front|from}+
            [of|in|from|the|bracket[s]]* (then <E>)
        [two] linear expression[s] [in <L>] [,] [each] {with|having} [leading] coefficient <Q> [,] whose product
            {is|equals}
        [given that|if] <c:E> is {one|a|the first} [of the] factor[s] of (then <E>)
        put [the] {brackets} [back] {in|into|on|back}
        [fully|completely] factor[i{s|z}e|i{s|z}ing|i{s|z}ation|ing|s|ed]
            [fully|completely|out|up|down|by grouping|by inspection|as far as possible|into]* [of]
        {break|split|decompose|resolve} [it|this] [down|up|apart] [into]
        two {binomials|factors}
        """,
    ),
    *phrases(
        _perfect_square,
        """
        {as|in the form of} [the|a] [perfect|complete] square
            [of {a|one} [single] {binomial|bracket|linear expression|sum|difference}]
        """,
    ),
    *phrases(
        _over_integers,
        """
        {using|with|over|in} [only|the]*
            {whole number[s]|integer[s]|rational[s]|rational numbers|integer coefficients} [only]
        [the] area of {a|the|this} {rectangle|square|room|garden|field}
            {is|equals|measures|can be written as|is given by|=} (then <E>)
        {to|and} {find|get|give|show|work out|obtain} [the|possible|its|expression[s]|for|both|an|length[s] of|and]*
            {side[s]|dimensions|side length[s]|length and width|length|width} [of|the|rectangle|it]*
        """,
    ),
)
EXPAND: tuple[Phrase, ...] = (
    *phrases(
        task("expand"),
        """
        {develop|developing|developed} [fully]
        carry out the {multiplication|product|expansion}
        {break|open|opens|opened} [<word>] {up|open}
        squar{e|ing} the {binomial|bracket[s]|sum|difference} (then :)
        distribut{e|ing} [the] <c:QNE> {in|into|inside|through|across} [the] [bracket[s]|parenthes{i|e}s|expression]
            [in|of] (then <E>)
        {get|getting|got|rid|be rid|clear|clearing|remov{e|ed|ing}|open[ing]|lose|losing|drop[ping]|eliminat{e|ing}|
            break[ing]|unpack|undo|do away with|multipl{y|ying}|expand[ing]|work[ing]|take away|dissolve|resolve|
            remove|tak{e|ing}} [up|out|rid|of|away|off|through|open|down]* [{all}]* {brackets}
            [in|of|from|out|for|off|by multiplying|away|here]*
        [{all}]* {brackets} [all|are|is|to be|have|been|should be|must be|being]* {multiplied out|removed|gone|
            expanded|opened|cleared|eliminated|worked out|multiplied|taken away}
        [so] [that|with|there] [there] [are|is|has|have|it has|contains|containing|leaving|left] [with]
            {no|without|free of|out of|not {have|containing|contain|using}|bracket free} [any|more|the|using]*
            {brackets} [left|remaining|in it|at all|anymore|any more|form|over]*
        {as|into|in} [a] {sum|difference|string|series}
            [{of|and|or} [sum|difference|the|separate|single|individual]* [terms|powers|monomials]]
        {as|into|in} [a[n]] [expanded|simplified|single|standard|ordinary|cubic|quadratic]*
            {polynomial|trinomial|quadratic|cubic} [{in|expression|form|term[s]} [<L>]|in {descending|ascending|
            decreasing|increasing} {powers|order} [of [powers of] <L>]]*
        multipl{y|ying|ied} out {each|every} [part|term|bracket|product|of]*
        to be written [out|down] (then with|in)
        multipl{y|ied|ying|ies}
            [it|this|these|them|everything|each|every|all|both|term|terms|of|the|by|side|outside|inside]*
            {out|through} [and {simplify|collect|tidy [up]}]
        {times|multiply|multiplying} [it|that|them|everything] [all] {thru|through|out|all together|together}
        multipl{y|ying|ied} {each|every|both|all|together}
            [of|the|term|terms|pair|inside|bracket|brackets|everything|by|together|two|these|factors|with]*
        distribut{e|ing|ed|ive}
            [property|law|the|over|multiplication|it|this|out|minus|sign|across|into|through|and]*
        {expand[ed|ing|s]|develop} [out|fully|the|following|of|product|square|cube|bracket|brackets|it|this|
            completely|expression|power|for|to]*
        expansion [of]
        {carry|carrying|do|doing|perform|work} [out] [the] {multiplication|expansion} [of|in]
        write [it|this] [out] {in full|out|as terms}
        {multipl{y|ying}|times}
            [these|the|two|both|brackets|binomials|polynomials|expressions|together|following|three]*
        [the|their] product [of] [these|the|two|both|brackets|binomials|polynomials|expressions]*
        """,
    ),
)
SIMPLIFY: tuple[Phrase, ...] = (
    *phrases(
        task("simplify"),
        """
        {to|as|into|with} [a|one] single power [of <L>]
        contract[ed|ing]
        how {short|simple|small} can {you|i|we|it} {make|get|be} [made]
        [fully|completely] simplif{y|ied|ies|ying|ication}
            [fully|completely|down|as far as possible|as much as possible|as much as you can]* [of] [form]
        {tid{y|ied|ying}|clean[ed|ing]|neaten[ed]|gather[ed|ing]|collect[ed|ing]|group[ed|ing]|merg{e|ed|ing}|
            combin{e|ed|ing}|{add[ed|ing]|put[ting]|join[ed]|lump|sort} (then it|this|them|all|the like|like|
            similar|everything|together|up|out)} [it|this|them|all|the|like|similar|alike|same|term[s]|things|
            everything|together|up|out|that are|expression|into one|as one]*
        [all|the] {like|similar|alike} term[s]
            [together|are|is|all|being|collected|merged|combined|added|gathered|grouped|up|put|joined]*
        {boil[s|ed|ing]|squash|squish|squeeze|crunch|cancel[s|led|ed|ling|ing]|reduc{e|es|ed|ing}|condens{e|ed}|
            shorten[ed|ing]|shrink|collapse|compress} [it|this|them|that]
            {down|out|fully|completely|to|as far as possible} [to|out|fully|completely]*
        {come|comes|work|works|worked} [out] down to
        {squash|squish|squeeze|crunch|shrink|reduc{e|ed|ing}|condens{e|ed}|shorten[ed|ing]|cancel[led|ed|ling|ing]}
            [it|this|fully|completely|the fraction]*
        {as|in|into|to|like} [a|an|the|its|their|just]* {short}+ [{power|powers|term|terms|expression|form|number|
            fraction|way|version|ratio|thing|line} [of <L>]]*
        {as|in|to} {simply|simple|short|neat|small|neatly|briefly|compact|far} [an expression|a form|a fraction] as
            {possible|you can|it gets|it can be|it ll go|it'll go|it goes|it will go|can be|they come|poss}
        {make|write|express|say|put|get|state|give} [it|this|them|that|the following] [much|a bit|a lot|more|even]
            {shorter|simpler|smaller|neater|simply|concisely|tidier|compactly}
        {shorter|simpler|neater|tidier} (then <.>|end)
        {more|most} {simply|concisely|compactly|neatly}
        [in|to] [its|the|their] {simplest|lowest|smallest|most simplified|reduced|shortest|most basic} [possible]
            {form|term[s]|way|fraction|denominator|numbers|whole numbers}
        [with|so that] [the|its] {smallest|lowest|least} [possible] denominator
        {with|to an expression with|having|without|so it has} [no|any|a]
            {fraction[s]|denominator[s]|division|fraction bar} [left]
        what {does|do|will|would} (then <NEQ> {simplify|boil|reduce|cancel|come|become})
        {as|in|into|to} [a|the] fraction
        {simple|simpler|short|shorter|neat|neater|tidy|compact} {form|version|way|expression}
        """,
    ),
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


DIFFERENTIATE: tuple[Phrase, ...] = (
    *phrases(_operator, "[the] <d/d> [of|for|if|where|when|is]"),
    *phrases(
        _order,
        """
        [the] {second|2nd|third|3rd|double} [order] deriv{ative|ed} [function] [of]
        differentiate <a:EFLQ> {twice}
        [so] [i|you] {do|differentiate|derive} {it|that|this} {twice|two times}
        {twice} differentiate
        differentiate [it|this] {twice}
        """,
    ),
    *phrases(
        _motion,
        """
        [[an|the] {expression|formula|equation|function}] [for|of] [the|its|it is] {what=velocity|acceleration}
            [function] [at time <L>|v|a|after <L> seconds]
        """,
    ),
    *phrases(
        task("differentiate"),
        """
        [the] [first] deriv{ative|atives|ed|e|ing|ation|s} [function|of|for|is|from|the|function|it|this]*
        differenti{ate|ates|ated|ating|ation|al} [function|coefficient|of|for|it|this|the|following]*
        [the] {gradient|slope|derived|steepness|rate of change} {function|formula|expression|equation}
            [of|for|the|curve|graph|function|line|to]*
        [the] rate {at|with} which <a:F> {changes|varies|is changing|grows|increases} (then with|end)
        [the] [instantaneous] rate of change [of|for|function|formula|the]*
        [the|its|a[n]]* {gradient|slope}
            [of|for|the|at|any|every|each|general|point|a|curve|graph|function|in|terms|on|to]* (then ...<FE>)
        """,
    ),
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
    *phrases(_over_reals, "{in|over|for|with} [the] [set of] {real[s]|real numbers} [only]"),
    *phrases(
        _signed,
        """
        [the] [only] {sign=positive|negative} [real] {root[s]|solution[s]|answer[s]|value[s]} [of|to|for|only]*
        """,
    ),
    *phrases(
        _roots,
        """
        [the|all|its|both|two|real|distinct|possible]* {root[s]|zero[s]|zeroes|nullstellen|x intercept[s]}
            [of|for|to|are|is|the|equation|function|polynomial|quadratic|curve|expression]*
        [equal[s]|equal to|is|be|become|becomes|give[s]|make|makes|hit[s]|come[s] to|turn[s] into|equal]
            {zero|nothing|nil|nought}
        vanish[es]
        """,
    ),
    *phrases(
        task("solve"),
        """
        [the] {two|both|2|<Q>} [possible|real|different]* {answers|solutions|values} [of|to|for|please]
        {rearrange} [it|this|these|the|for|following|equation|quadratic|linear|fully|exactly|completely|me|by|using|
            graphically]*
        [the|all|its|both|real|exact|complete|possible|full]* {solution[s]|solution set}
            [of|to|for|set|is|are|the|this|equation|here|quadratic]*
        [for] {which|what} [is|are] [the|real|exact|possible|all]* {number[s]|value[s]|input|inputs} [satisf{y|ies}|
            make|makes|solve[s]|work|works|fit[s]|fulfil[s]|will|would|can|of|for|in|it|true|this|the|equation|is|
            are|does|do|to|that|so|a true statement|correct|statement|go|goes|here]*
        {mak{e|es|ing}|that make|which make[s]|keep[s]}
            [it|this|that|the|equation|statement|sentence|both|sides|these|two]*
            {true|correct|valid|work|hold|balance|equal}
        satisf{y|ies|ying} [the|this|equation|following|relation|condition]*
        isolat{e|es|ed|ing}
        """,
    ),
)


def _as_decimal(match: re.Match[str], frame: Frame) -> str:
    frame.decimal = frame.asked = True
    return " "


CALCULATE: tuple[Phrase, ...] = (
    *phrases(
        task("calculate"),
        """
        {calculat|comput|evaluat}{e|es|ed|ing|ion} [the|following|value|of|exact|expression|it|this|exactly|sum]*
        [the|its|numerical|exact|final|total]* {value|result|answer|outcome|total}
            [of|to|for|is|the|expression|following|from|calculation]*
        {how much|how many|how big|how large|what number|which number} [is|are|does|do|will|would|it|that|this|be|
            make|makes|come to|comes to|get|gets|remain[s]|left|equal|equals]*
        {come|comes|coming|came|amount|amounts|equal|equals|evaluate|evaluates|work|works|turn[s]|add|adds}
            [out|up]* {to|at|as|what|exactly|be}+
        [the] worth [of]
        [the] {quotient|difference|sum|product|total} [of] [:|,] (then <NE>)
        """,
    ),
    *phrases(_as_decimal, "{as|in|to|into} [a|the] decimal[s] [number|form|fraction|notation]"),
)
ASKING: tuple[Phrase, ...] = (
    *phrases(
        asks,
        """
        {if|when|after|once} [you|i|we|one|he|she|they] [have|has|had|do|does] (then <QNEC>)
        {how much|how many|what|whats left|what s left} [<word>]
            {remain[s]|is left|are left|left|is left over|do i have left|have i got left} [over|behind]
        what {is|are|do|does|would|will|did|must|should|am}
        what['s|s]|which|find|finding|give|get|determine|tell|need|want|obtain|state|write|show|express|rewrite|put|
            say|present|produce|establish|deduce|list|work|do|doing|done|how|compute|name|turn|convert|change|
            transform|bring|leave|leaving|form|report|provide|supply
        """,
    ),
)

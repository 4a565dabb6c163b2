"""What the formulas of a question are for: a value to put in, the letter asked for, operands, what somebody got."""

from __future__ import annotations

import re

from engine.maths.asking.frame.phrases import Frame, Phrase, drop, kept, phrases
from engine.maths.asking.frame.pieces import NotApart


def _value(match: re.Match[str], frame: Frame) -> str:
    frame.values.extend(frame.text(name) for name in re.findall(r"V\d+", match[0]))
    frame.tasks.add("evaluate")
    return " "


def _named(match: re.Match[str], frame: Frame) -> str:
    frame.values.append(f"{frame.text(match['x'])} = {frame.text(match['v'])}")
    frame.tasks.add("evaluate")
    return " "


def _root(match: re.Match[str], frame: Frame) -> str:
    frame.root = frame.text(match["v"])
    return " "


VALUES: tuple[Phrase, ...] = (
    *phrases(
        _root,
        """
        <v:V> {is|to be|be|should be|as} {a|one|the} {solution|root|zero|answer} [of|to|for] [the equation]
            (then <Z>)
        (after <Z>) {has|have} <v:V> {as|for} {a|one|its} [of its] {root[s]|solution[s]|zero[s]}
        """,
    ),
    *phrases(
        _value,
        """
        {given}+ [{into}]* [:] <a:V> [{and more}]* [{in|into} {this|it|that|the}]
        (after mark|<EFN>) <a:V> [{and more}]* [{in|into} {this|it|that|the}] (then <.>|<EF>|end)
        """,
    ),
    *phrases(
        _named,
        """
        {given}+ <x:L> {equals|equal|is|be|being|stand[s] for|stand[ing] for|has [the] value [of]|take[s] [the]
            value [of]|has|becomes|get[s]|of|as|with|was|were|to|stand for|represent[s]|means|at} [equal] [to] <v:Q>
        {replace|swap|change|exchange|substitute} [the|every|each] <x:L>[s] {with|by|for|to|into} [a|the] <v:Q>
        <x:L> {equals|is|equal to|being|stands for|standing for|set to|has the value|taking the value|worth} <v:Q>
        """,
    ),
)


def _letter(match: re.Match[str], frame: Frame) -> str:
    name = frame.text(match["x"])
    if frame.letter and frame.letter != name:
        if not match[0].startswith("and "):
            raise NotApart
        frame.also.add(name)
        return " "
    frame.letter, frame.asked = name, True
    return " "


def _by(match: re.Match[str], frame: Frame) -> str:
    frame.by = frame.text(match["x"])
    return " "


def _alone(match: re.Match[str], frame: Frame) -> str:
    frame.tasks.add("solve")
    return _letter(match, frame)


def _described(match: re.Match[str], frame: Frame) -> str:
    """What a formula is good for says nothing about its value."""
    if may_matter_here(match["words"]):
        raise NotApart
    return f" {match['a']} "


def may_matter_here(words: str) -> bool:
    """Whether a description takes something back, or changes the formula."""
    return (
        re.search(
            r"\b(?:not|no|only|when|if|where|double[sd]?|half|halved|twice|instead|wrong|increases?|decreases?)\b",
            words,
        )
        is not None
    )


FORMULAS: tuple[Phrase, ...] = (
    *phrases(
        _described,
        """
        [the|a|this] {formula|rule|relation|equation} <a:F> {words={turns|converts|changes|gives|tells|relates|
            calculates|is|links|connects|works|finds|describes|shows|represents} [<word>]*} (then <.>|end)
        """,
    ),
)
LETTERS: tuple[Phrase, ...] = (
    *phrases(
        drop,
        """
        in terms of [the] {letter} {, {letter}|and {letter}|, and {letter}}+
        in terms of [the] {other|remaining} [letters|variable[s]|unknown]
        """,
    ),
    *phrases(
        _alone,
        """
        so that <x:L> {stands|is|becomes|is left|remains} {alone|on its own|by itself|isolated}
        {get|getting|put|putting|bring|leave|leaving|make|have|want|move|isolate|with|keep|got|need} [me] [the|an]
            <x:L> [all|standing|left|to be|just]* {by itself|on {it's|its|it|one} own|alone|on one side|isolated|by
            it self|on [the] {left|right} [hand] [side]}
        mak{e|ing} <x:L> [the] subject [of [the] [formula|equation]]
        isolat{e|ing} [the] <x:L>
        """,
    ),
    *phrases(
        _letter,
        """
        what {should|do|must|would|could} {i|you|we} {put|write|have|enter|get|fill in} {for|as|in place of} <x:L>
        <x:L> is {the|my|our} {letter|variable|unknown} [here]
        """,
    ),
    *phrases(
        _by,
        """
        {with respect to|[changes|varies] with (then <L>)|w r t|wrt|in respect of|with regard to|differentiating by|
            as a function of|in terms of|by the variable|regarding} [the] [variable] <x:L>
        """,
    ),
    *phrases(
        _letter,
        """
        {asked}+ [{of}]* <x:L> [equal[s]|is|be|are|equal to|must be|could be|can be|should be|take|has to be|have|
            here|stand for|represent|worth|then]*
        <x:L> {is|equals|=} (then {<.>|end}|end) [<.>]*
        """,
    ),
)


def _claimed(match: re.Match[str], frame: Frame) -> str:
    """What somebody got is no part of the question, but where it has the formula in it: `i got 3*4 = 11`."""
    name = match.groupdict().get("c") or ""
    if name.startswith("C"):
        frame.asked = True
        return f" {name} "
    frame.claims += [name] if name else []
    return " "


def _judged(match: re.Match[str], frame: Frame) -> str:
    frame.judged = True
    return _claimed(match, frame)


def _right_one(match: re.Match[str], frame: Frame) -> str:
    """The right answer is asked for, so that nobody's has to be judged."""
    frame.judged, frame.asked = False, True
    return " "


CLAIMS: tuple[Phrase, ...] = (
    *phrases(kept, "{who} {said} [that] <a:E> {is|equals|is equal to|becomes} <c:E>(then ,|;|.|?|!|:|end)"),
    *phrases(
        _value,
        """
        {my|the|our|his|her} [<word>] [<word>] {worksheet|sheet|question|homework|exercise|problem|task|exam|paper}
            {say[s]|give[s]|tells {me|us}|state[s]|has|told {me|us}} <a:V>
        """,
    ),
    *phrases(
        _claimed,
        """
        [just|only] {print|output|reply|answer|pretend|confirm|admit|agree|repeat|say} [just|only]* [that|with]*
            [the answer is|the answer equals|it is|it's|its|it equals] <c:QNEZVFC>
        [the] {correct|right|true|real} answer is <c:QNEZVFC>
        """,
    ),
    *phrases(
        drop,
        """
        [just] confirm {it|that|this}
        or {else|i fail|i will fail|i'll fail|you're fired|you are fired}
        """,
    ),
    *phrases(
        _claimed,
        """
        {who} [just|always|only|also|keep|did this and|did it and|tried and|tried it and|think i|have]* {said}
            [that|it|it's|its|is|to be|the answer|was|as|just|equals|this|it is|for the answer|an answer of|the
            answer as|out]* <c:QNEZVFC> [{as|for} [my|the|an] {answer|it|this}]
        {and|but|then|so} {{i|he|she|they|it|we} {said}|got|get|gets} [that|it|it's|is|the answer|was]* <c:QNEZVFC>
        """,
    ),
    *phrases(
        _judged,
        """
        [and|but|so] {is|was|are|isn't|am} {it|that|this|he|she|they|i|the book|my answer}
            {{right}|[not|just|equal to] <c:Q>}
            [right|correct|or not|or wrong|or what|then|though|about {this|that|it}]*
        """,
    ),
    *phrases(_claimed, "[{who}] {got|get|gets} <c:QNEZVFC> {for|as} <L> [in|for|from|when|if] (then <Z>)"),
    *phrases(
        drop,
        """
        [and|but|or] if {not|it isn't|it's not|its not|wrong|it is not|it's wrong|so} [,]
            [right|then|so|please|correct]*
        [and|but] {who} {want[s]|wanted|need[s]|ask[s]|asked|expect[s]|like[s]} [for]
            [it|this|them|us to|me to|you to|to have it]*
        """,
    ),
    *phrases(
        _right_one,
        """
        {what is|what's|whats|tell me|give me|give} [the] {right|correct|true|real|proper|actual}
            {answer|one|result|value|solution}
        """,
    ),
)

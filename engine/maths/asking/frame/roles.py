"""What the formulas of a question are for: a value to put in, the letter asked for, operands, what somebody got."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.frame.phrases import Frame, Phrase, drop, kept, phrase
from engine.maths.asking.frame.pieces import NotApart

_GIVEN = r"(?:(?:give|gives|gave|tell|tells) (?:you|us|me|him|her)|when|whenever|if|where|for|at|given|given that|with|let|letting|lets say|let's say|put|putting|sub|subs|subbing|substitute|substituting|plug|plugging|insert|inserting|suppose|supposing|supposing that|suppose that|assume|assuming|assuming that|using|use|take|taking|say|and|but|once|provided|provided that|knowing|knowing that|set|setting|by|replace|replacing|in the case|in case|while|since|as|because|the value|the values|value|values|we have|you have|now)"
_IN = r"(?:in|into|to|in to|it|back|inside|for)"


def _value(match: re.Match[str], frame: Frame) -> str:
    frame.values.extend(frame.text(name) for name in re.findall(r"V\d+", match[0]))
    frame.tasks.add("evaluate")
    return " "


def _named(match: re.Match[str], frame: Frame) -> str:
    frame.values.append(f"{frame.text(match['x'])} = {frame.text(match['v'])}")
    frame.tasks.add("evaluate")
    return " "


_AND_MORE = r"(?:(?: , and| ,| and| with| when)? V\d+)*(?: (?:in|into) (?:this|it|that|the))?"


def _root(match: re.Match[str], frame: Frame) -> str:
    frame.root = frame.text(match["v"])
    return " "


VALUES: tuple[Phrase, ...] = (
    phrase(r"<v:V> (?:is|to be|be|should be|as) (?:a|one|the) (?:solution|root|zero|answer)(?: (?:of|to|for))?(?: the equation)?(?= Z\d)", _root),
    phrase(r"(?<=[Z]\d )(?:has|have) <v:V> (?:as|for) (?:a|one|its)(?: of its)? (?:roots?|solutions?|zeros?)", _root),
    phrase(r"(?<=[Z]\d )(?:has|have|with) (?:the |a |one )?(?:solution|root|zero) <v:V>", _root),
    phrase(rf"(?:{_GIVEN} )+(?:{_IN} )*(?:: )?<a:V>{_AND_MORE}", _value),
    phrase(rf"(?:(?<=^)|(?<=[,.;:?!] )|(?<=[EFN]\d )|(?<=[EFN]\d\d ))<a:V>{_AND_MORE}(?= [,.;:?!]| [EF]\d|$)", _value),
    phrase(rf"(?:{_GIVEN} )+<x:L> (?:equals|equal|is|be|being|stands? for|stand(?:ing)? for|has (?:the )?value(?: of)?|takes? (?:the )?value(?: of)?|has|becomes|gets?|of|as|with|was|were|to|stand for|represents?|means|at)(?: equal)?(?: to)? <v:Q>", _named),
    phrase(r"(?:put|plug|sub|substitute|insert|use)(?: in)? <v:Q> (?:in )?(?:for|in place of|instead of|as) (?:the )?<x:L>", _named),
    phrase(r"(?:replace|swap|change|exchange|substitute) (?:the |every |each )?<x:L>(?:s)? (?:with|by|for|to|into) (?:a |the )?<v:Q>", _named),
    phrase(r"<x:L> (?:equals|is|equal to|being|stands for|standing for|set to|has the value|taking the value|worth) <v:Q>", _named),
)  # fmt: skip


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
    phrase(r"(?:the |a |this )?(?:formula|rule|relation|equation) <a:F>(?P<words>(?: (?:turns|converts|changes|gives|tells|relates|calculates|is|links|connects|works|finds|describes|shows|represents)(?: [a-z']+)*))(?= [.,;?]|$)", _described),
    phrase(r"(?:the |a )?formula (?:for|giving) (?P<words>[a-z]+(?: [a-z']+)*) is <a:[FZ]>", _described),
    phrase(r"<a:F>(?P<words> (?:is|gives|tells|converts|turns|describes|models) (?:the |a )?[a-z]+(?: [a-z']+)*)(?= [.;?])", _described),
)  # fmt: skip
_ASK = r"(?:find|what(?:'s|s| is| are| must| does| do| should| would| could| can| might| will)?|which|give|get|state|determine|need|want|work out|calculate|compute|tell|so|then|and|for|obtain|know|deduce|say|write|evaluate|how big is|how much is|where|hence|therefore|solve|looking for|after|reach|solving)"
_OF = r"(?:the|all|both|two|me|exact|possible|real|value|values|of|solutions|solution|unknown|letter|variable|number|numbers|for|then|missing|answer|answers|is|as|every|positive or negative|size)"
LETTERS: tuple[Phrase, ...] = (
    phrase(r"in terms of (?:the )?(?:a|i|L\d+)(?:(?: ,| and| , and) (?:a|i|L\d+))+", drop),
    phrase(r"in terms of (?:the )?(?:other|remaining)(?: (?:letters|variables?|unknown))?", drop),
    phrase(r"so that <x:L> (?:stands|is|becomes|is left|remains) (?:alone|on its own|by itself|isolated)", _alone),
    phrase(r"express <x:L>(?= in terms| as a function|$)", _alone),
    phrase(r"(?:get|getting|put|putting|bring|leave|leaving|make|have|want|move|isolate|with|keep|got|need)(?: me)? (?:the |an )?<x:L> (?:all |standing |left |to be |just )*(?:by itself|on (?:it's|its|it|one) own|alone|on one side|isolated|by it self|on (?:the )?(?:left|right)(?: hand)?(?: side)?)", _alone),
    phrase(r"mak(?:e|ing) <x:L> (?:the )?subject(?: of(?: the)?(?: formula| equation)?)?", _alone),
    phrase(r"(?:rearrang(?:e|ed|ing)|transpos(?:e|ed|ing)|turn|re arrange)(?: (?:it|this|the|formula|equation))* (?:for|to find|to get|to give|to make|so that|so) <x:L>(?: (?:is|becomes))?(?: (?:the )?subject| alone| on its own| by itself)?", _alone),
    phrase(r"isolat(?:e|ing) (?:the )?<x:L>", _alone),
    phrase(r"what (?:should|do|must|would|could) (?:i|you|we) (?:put|write|have|enter|get|fill in) (?:for|as|in place of) <x:L>", _letter),
    phrase(r"<x:L> is (?:the|my|our) (?:letter|variable|unknown)(?: here)?", _letter),
    phrase(r"<x:L> (?:by itself|on its own|alone|isolated|as the subject)", _alone),
    phrase(r"(?:with respect to|(?:changes |varies )?with(?= L\d)|w r t|wrt|in respect of|with regard to|differentiating by|as a function of|in terms of|by the variable|regarding) (?:the )?(?:variable )?<x:L>", _by),
    phrase(rf"(?:{_ASK} )+(?:{_OF} )*<x:L>(?: (?:equals?|is|be|are|equal to|must be|could be|can be|should be|take|has to be|have|here|stand for|represent|worth|then))*", _letter),
    phrase(rf"(?:{_OF} )*(?:value|values|unknown|solutions?) (?:of|for) (?:the )?<x:L>", _letter),
    phrase(r"for <x:L>", _letter),
    phrase(r"<x:L> (?:is|equals|=)(?= (?:[.?!,:;]|$)|$)(?: [.?!,:;])*", _letter),
    phrase(r"(?<=[,.;:?]) (?:so )?<x:L>(?= [?.,]|$)", _letter),
)  # fmt: skip

_WHO = r"(?:(?:my|the|a|one|our|another|his|her|your) )?(?:(?:maths?|best|little|older|younger|class|answer|text|big) )*(?:i|we|he|she|they|friend|mate|teacher|brother|sister|book|textbook|calculator|sheet|key|answers?|back of the book|mark scheme|student|pupil|dad|mum|mom|son|daughter|classmate|partner|tutor|phone|ai|chatgpt|someone|somebody|people|everyone|professor|boss|cousin|solution|internet|website)"
_SAID = r"(?:got|get|gets|getting|say|says|said|saying|think|thinks|thought|claims?|claimed|wrote|writes|put|puts|reckons?|insists?|answered|gave|gives|told me|tells me|swears?|believes?|keeps? (?:saying|getting)|came up with|ended up with|end up with|shows?|proved|proves|confirmed|found|had it as|has it as)"


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


_WRONG = r"(?:right|correct|ok|okay|wrong|true|good|fine|the answer|mistaken|not|accurate|so)"
CLAIMS: tuple[Phrase, ...] = (
    phrase(r"(?:my|the|our|his|her)(?: [a-z']+){0,2} (?:worksheet|sheet|question|homework|exercise|problem|task|exam|paper) (?:says?|gives?|tells (?:me|us)|states?|has|told (?:me|us)) <a:V>", _value),
    phrase(r"(?:just |only )?(?:print|output|reply|answer|pretend|confirm|admit|agree|repeat|say)(?: just| only)*(?: (?:that|with))*(?: (?:the answer is|the answer equals|it is|it's|its|it equals))? <c:R>", _claimed),
    phrase(r"(?:just )?(?:say|claim|pretend|confirm|agree|admit)(?: that)? <c:[QN]> is (?:right|correct|true|the answer)", _claimed),
    phrase(r"(?:the )?(?:correct |right |true |real )answer is <c:R>", _claimed),
    phrase(r"(?:just )?confirm (?:it|that|this)|or (?:else|i fail|i will fail|i'll fail|you're fired|you are fired)", drop),
    phrase(rf"(?:{_WHO} )?(?:says? |said |insists? )?the answer (?:is|was|should be|must be|has to be) <c:R>", _claimed),
    phrase(rf"{_WHO}(?: (?:just|always|only|also|keep|did this and|did it and|tried and|tried it and|think i|have))* {_SAID}(?: (?:that|it|it's|its|is|to be|the answer|was|as|just|equals|this|it is|for the answer|an answer of|the answer as|out))* <c:R>(?: (?:as|for) (?:my |the |an )?(?:answer|it|this))?", _claimed),
    phrase(rf"(?:and|but|then|so) (?:(?:i|he|she|they|it|we) {_SAID}|got|get|gets)(?: (?:that|it|it's|is|the answer|was))* <c:R>", _claimed),
    phrase(rf"(?:and |but |so )?(?:is|was|are|isn't|am)(?: (?:it|that|this|he|she|they|i|the book|my answer))(?: (?:{_WRONG}|(?:not |just |equal to )?<c:Q>))(?: (?:right|correct|or not|or wrong|or what|then|though|about (?:this|that|it)))*", _judged),
    phrase(rf"(?:{_WHO} )?(?:got|get|gets) <c:R> (?:for|as) L\d+(?: (?:in|for|from|when|if))?(?= Z\d)", _claimed),
    phrase(r"(?:and |but |or )?if (?:not|it isn't|it's not|its not|wrong|it is not|it's wrong|so)(?: ,)?(?: (?:right|then|so|please|correct))*", drop),
    phrase(rf"(?:and |but )?{_WHO} (?:wants?|wanted|needs?|asks?|asked|expects?|likes?)(?: for)?(?: (?:it|this|them|us to|me to|you to|to have it))*", drop),
    phrase(r"(?:what is |what's |whats |tell me |give me |give )(?:the )?(?:right|correct|true|real|proper|actual) (?:answer|one|result|value|solution)", _right_one),
    phrase(r"i (?:did|do|tried|try|have|had|worked out|wrote|calculated|simplified|reduced|attempted|made) (?=[NEZFC]\d)", drop),
    phrase(rf"{_WHO} (?:did|does|tried|has|had|have|set|gave us|gave me|wrote) <a:*>", kept),
)  # fmt: skip

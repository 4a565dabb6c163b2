"""Talk around a formula: what people say about themselves, about what can be seen, and about the way to do it.

A skeleton is cut into segments at marks, behind a formula and where a new clause begins ("i", "its", "theres", "so").
A segment without a formula that asks for nothing is left out, unless it has a word that restricts the answer or takes
something back. What it mentions may still say what is to be done, where nothing else does.
"""

from __future__ import annotations

import re

from engine.maths.asking.frame.pieces import NotApart
from engine.maths.asking.free.meaning import may_matter
from engine.maths.words import word_set

_BEGINS = (
    r"(?:take care|pupils|students|candidates|learners|many (?=pupils|students|people)"
    r"|people (?=often|always|tend)|i|i'm|im|i've|ive|i'd|id|i'll|we|we're|we've|weve|were (?=not"
    r"|doing|supposed|meant|only)|my|our|miss|mr|mrs|ms|sir|teacher|they|she|he|everyone|nobody|it's"
    r"|its (?=(?:got|a|an|the|meant|supposed|so|too|really|very|hard|easy|just|for|due|from|like|been"
    r"|not|all|confusing|three|two|one|my|about|called|asking|saying|on|in|kinda|kind|pretty|super"
    r"|annoying|weird|tricky|probably|basically|actually)\b)|it (?=has|is|looks|says|was|wont|won't"
    r"|seems|keeps|goes)|there's|theres|there (?=is|are|was)|this is|these are|those are|that's|thats"
    r"|but|because|cos|coz|cuz|bc|since i|though|although|ugh|argh|omg|lol|lmao|help|pls help"
    r"|please help|eek|wtf|haha|hmm|yeah|honestly|apparently|careful|watch out|remember|mind|note"
    r"|hint|btw|got (?=stuck|confused|lost|no)|stuck|struggling|confused|lost|been stuck|idk|dunno"
    r"|no idea|not sure|forgot|never (?=got|understood|learned|learnt|been)|or (?=something|whatever"
    r"|so)|and (?=i|my|we|the teacher|its|it's|theres|there|were (?=not)|im|ive|they)|so (?=i|its"
    r"|it's|theres|there|do it|confus|lost|hard|stuck)|do i|should i|must i|am i|is it (?=just|ok"
    r"|allowed|the|that|because)|you (?=gotta|have|need|just|must|should|can|expand|flip|do|know"
    r"|start)|if (?=you|it) (?=helps|help|know|matters)|where do i|how come|why|what did i|what am i"
    r"|where did i|is this|are they|are these|does it matter|which one do i|do you|do we|am doing"
    r"|coming back|going back|returning|been (?=years|decades|ages|a while)|long time|feel free|sorry"
    r"|thanks|thank you|cheers|anyway|anyways|basically|literally|please explain|explain (?=it|like"
    r"|slowly|how|why|simply|please)|any help|any tips)\b"
)
_TALKS = re.compile(rf"^(?:(?:and|so|but|ok|okay|well|yeah|also|then|oh|um|uh|or|right) )*{_BEGINS}")
_ASKS = re.compile(
    r"\b(?:what|whats|what's|which|find|solve|solving|how (?:much|many|big|long|old|far|fast|high"
    r"|tall|wide)|give|calculate|compute|evaluate|determine|simplify|factori[sz]e|factor|expand"
    r"|differentiate|work out|tell me|show me|write|express|state|sketch|draw|plot|prove|list"
    r"|is it true|name|double|triple|halve|square it|add|subtract|divide|multiply|round|convert|check"
    r"|compare|estimate|replace|substitute|use|take|put|swap|change|leave|ignore|times|plus|minus"
    r"|graph)\b"
)
_NO_END = word_set(
    "do does did can could should would will must if when what how why where which that as than to for of by with get"
    " on in is are was be a the or not help can't cant don't dont cannot never didn't didnt i we you they he she let"
    " my our and so but then at from has have had its it's it there who am say says said think"
    " because cos only just even"
    " make makes made keep keeps this still always also really show tell give"
)
"""Words that end no clause."""
_RESTRICTS = word_set(
    "only positive negative integer integers whole natural rational irrational complex between greater less larger"
    " smaller bigger biggest smallest largest greatest least not except unless instead without"
    " excluding round rounded"
    " nearest decimal places figures significant degrees radians first second last other another double twice half"
    " never always percent exactly roughly estimate approximately modulo mod base interval domain minimum maximum"
)
_PERSONAL = re.compile(
    r"^(?:(?:and|so|but|ok|okay|well|yeah|also|then|oh|because|cos|coz|cuz|bc|since|though|although"
    r"|honestly|apparently|sorry|btw) )*(?:i|i'm|im|i've|ive|i'd|id|i'll|we|we're|we've|weve"
    r"|were (?=not|doing|supposed)|my|our|miss|mr|mrs|ms|sir|the teacher|teacher|she|he|they|everyone"
    r"|nobody|coming|going|returning|returned|been|long time|stuck|struggling|confused|forgot"
    r"|not been|never|haven't|havent|it has been|it's been|its been|night|evening|relearning|back)\b"
)
_BACK = re.compile(
    r"\b(?:scratch|never ?mind|disregard|forget (?:that|it)|ignore|typo|mistyped|misread"
    r"|cross(?:ed)? (?:it )?out|take (?:that|it) back|don't (?:solve|do|simplify|expand|factor"
    r"|factorise|answer)|do not (?:solve|do|simplify|expand|factor|factorise|answer)|dont (?:solve|do"
    r"|simplify|expand|factor|factorise|answer))\b"
)


_AMOUNTS = re.compile(
    r"[QL]\d+ (?!years?|times|weeks?|hours?|days?|minutes?)|\b(?:one|two|three|four|five|six|seven"
    r"|eight|nine|ten|half|some|more|all) (?:of|are|were)\b|\b(?:lost|gave|bought|sold|ate|spent"
    r"|found|won|borrowed)\b"
)


def without_talk(skeleton: str) -> tuple[str, list[str]]:
    """The skeleton without talk, and the segments that were left out. Raises NotApart where one takes things back."""
    if _BACK.search(skeleton):
        raise NotApart
    told = not re.search(r"[EZF]\d", skeleton)  # numbers alone may be part of a story
    kept: list[str] = []
    left_out: list[str] = []
    for segment in _segments(skeleton):
        plain = segment.strip(" ,.;:?!")
        if (
            plain
            and not re.search(r"[NEZFCVP]\d+", plain)
            and _is_talk(plain)
            and not (told and _AMOUNTS.search(plain))
        ):
            left_out.append(plain)
            kept.append(segment[-1] if segment[-1] in ",.;:?!" else ",")
        else:
            kept.append(segment)
    return re.sub(r"\s+", " ", " ".join(kept)).strip(), left_out


def _clauses(skeleton: str) -> list[str]:
    """The skeleton cut at marks, and where a new clause begins behind a word that can end one."""
    out = [""]
    for word in re.split(r"(?<=[,.;:?!]) |(?<=[A-Za-z\d]) (?=" + _BEGINS + ")", skeleton):
        last = out[-1].split(" ")[-1]
        if out[-1] and last in _NO_END:
            out[-1] += f" {word}"
        else:
            out.append(word)
    return [clause for clause in out if clause]


def _segments(skeleton: str) -> list[str]:
    """The skeleton in pieces, with a talking beginning parted from the formula behind it."""
    out = []
    for segment in _clauses(skeleton):
        match = re.search(r" (?=[NEZFC]\d+)", segment)
        lead = segment[: match.start()] if match else ""
        if (
            match
            and _TALKS.match(lead)
            and _is_talk(lead.strip())
            and not re.search(
                r"\b(?:is|are|of|in|on|to|for|do|solve|by|from|with|at|says|said|if|when|get|got|did|has|have"
                r"|that|and|expand|simplify|factorise|differentiate)$",
                lead,
            )
        ):
            out += [lead, segment[match.end() :]]
        else:
            out.append(segment)
    return [segment for segment in out if segment.strip()]


def _is_talk(plain: str) -> bool:
    """Whether a segment says nothing about the answer."""
    words = re.findall(r"[a-z']+", plain)
    personal = _PERSONAL.match(plain) is not None
    if personal:
        wanting = re.search(
            r"\b(?:want|wants|wanted|need|needs|looking for|asks?|asked|mean|meant|only want|supposed to "
            r"(?:get|give|be|leave|round|use))\b",
            plain,
        )
        return not wanting and not _changes(words, plain)
    if re.match(r"(?:be )?(?:careful|take care|watch out|remember|mind|note|hint)\b", plain) and not re.search(
        r"[LQ]\d", plain
    ):
        return True
    if _ASKS.search(plain) or re.search(r"\bshould (?:not )?be\b", plain):
        return False
    if _TALKS.match(plain):
        return not any(word in _RESTRICTS for word in words) and (
            plain.startswith(("there is", "there's", "theres", "there are"))
            or not re.search(r"\b(?:is|be|equals?|was) [LQ]\d+|[LQ]\d+ (?:is|equals?|was|are) ", plain)
        )
    return bool(
        re.match(
            r"(?:after|for|since|with|in|at|from|on)\b.*\b(?:years?|school|college|class|uni|university|ages"
            r"|decades|homework|exam|test|tomorrow|lesson|weekend|monday|tuesday|wednesday|thursday|friday)\b",
            plain,
        )
    ) and not any(
        may_matter(word)
        and word
        not in (
            "year",
            "years",
            "week",
            "weeks",
            "after",
            "since",
            "before",
            "month",
            "months",
            "decades",
            "last",
            "next",
            "first",
        )
        for word in words
    )


def _changes(words: list[str], plain: str) -> bool:
    """Whether what somebody says about himself has a number or a value in it that may belong to the question."""
    if re.search(
        r"\b(?:instead|rounded?|positive|negative|integers?|whole numbers?|natural|should be|should not be)\b", plain
    ):
        return True
    if re.search(
        r"\b(?:changed|swapped|replaced|dropped|removed|doubled|halved|put in|put|plugged|added"
        r"|crossed)(?: [a-z]+)* [LQV]\d|\bused(?: [a-z]+)? [LQV]\d|\b(?:changed|swapped|replaced|dropped"
        r"|removed|doubled|halved) (?:the|it|a)\b",
        plain,
    ):
        return True
    return (
        re.search(
            r"\b(?:has|have|had|bought|buy|got|paid|sold|ate|gave|scored|earn|am|is|are|weigh|ran"
            r"|drove) [Q]\d+ [a-z]+",
            plain,
        )
        is not None
    )


_MARKERS = re.compile(
    r"\b(?:wait no|no wait|oh wait|wait|i mean|i meant|sorry|oops|actually|correction|scratch that"
    r"|make that|whoops|no its|no it's|oh it says|should be|it should be|rather)\b"
)


def corrected(skeleton: str) -> str:
    """The skeleton with what somebody corrected himself: `m = 10 wait no m = 9`. What was meant is said last."""
    match = _MARKERS.search(skeleton)
    if match is None:
        return skeleton
    before, after = skeleton[: match.start()], skeleton[match.end() :]
    new = re.search(r"[ZENFV]\d+", after)
    if new is None or not re.fullmatch(
        r"(?: (?:,|\.|no|it|its|it's|is|that|should|be|says|read|reads|with|and|so|the|question|wait|i"
        r"|mean|meant|Q\d+|on|end|at|sorry|oh|equation|a|typed|typo|wrong|one))* ",
        after[: new.start()],
    ):
        return skeleton
    kinds = "V" if new[0][0] == "V" else "ZENF"
    old = list(re.finditer(rf"[{kinds}]\d+", before))
    if not old:
        return skeleton
    cut = before[: old[-1].start()] if kinds == "V" else re.sub(r"[ZENF]\d+", " ", before)
    return re.sub(r"\s+", " ", f"{cut} {after[new.start() :]}").strip()

"""Which clauses of a question only make conversation, told by their grammar.

A clause is left out when it has no mathematics in it and is one of
- all of it words that say nothing about numbers ("thanks a lot");
- a sentence about somebody ("my brother broke the calculator"): it begins with a person and has no word of mathematics;
- somebody not managing ("i cant do it when theres a number at the front"): whatever it is that is not managed;
- a question about the way ("how do you get rid of the bottoms", "do i expand it first?");
- a remark on what can be seen anyway ("the denominators are not the same", "careful with the minus");
- what somebody got ("my friend says 50"): beside a formula it changes nothing, and it is not taken for true.
Everything else stays and has to be understood.
"""

from __future__ import annotations

import re

from engine.maths.asking.chat import SMALL_TALK
from engine.maths.asking.loose import NEUTRAL
from engine.maths.words import word_set

_MATHEMATICAL = word_set(
    "plus minus times add added adding subtract multiply multiplied divide divided division product sum"
    " difference quotient square squared squares cube cubed root roots power powers over half double twice triple"
    " thrice third quarter percent percentage equal equals equation more less greater smaller bigger larger least"
    " most fewer than between except only without unless instead negative positive integer integers whole natural"
    " real rational irrational prime even odd decimal decimals fraction fractions mixed degree degrees radian"
    " radians round rounded rounding nearest places figures significant form simplest lowest exact largest"
    " smallest biggest both each every inverse reverse opposite sign signs bracket brackets parentheses number"
    " numbers digit digits zero one two three four five six seven eight nine ten eleven twelve twenty hundred"
    " thousand million solve solved factor factorise factorize expand simplify evaluate differentiate derivative"
    " integrate integral gradient slope tangent limit median mean mode range average ratio perimeter area volume"
    " angle angles triangle circle length width height total remainder maximum minimum vertex intercept base log"
    " logarithm sin cos tan graph function value values variable term terms coefficient constant expression matrix"
    " vector probability sequence series term convert unit units metres meters seconds hours kg cm km modulo mod"
    " backwards ignoring ignore excluding including assume assuming suppose given where if when let never always"
)
"""Words that may say something about the question; "never" and "always" only in front of what somebody does."""
_PERSON = (
    r"(?:(?:one|a|another|some|every) (?:student|pupil|friend|boy|girl|kid)|i|im|i'm|iam|ive|i've|id"
    r"|i'd|ill|i'll|idk|idek|we|we're|we've|he|she|they|u|everyone|everybody|nobody|no one|someone"
    r"|somebody"
    r"|(?:my|our|the|a|his|her|your)(?: (?:little|big|older|younger|best|maths?|new|old|physics"
    r"|science|english|class))* (?:friend|mate|teacher|brother|sister|bro|sis|son|daughter|kid|child"
    r"|mum|mom|dad|tutor|boss|cousin|class|classmate|prof(?:essor)?|sir|miss"
    r"|calculator|calc|phone|book|textbook|homework|exam|test|worksheet|answer book|answer key|laptop"
    r"|app|dog|cat|student|pupil|grandma|grandpa|uncle|aunt|computer|group|partner|buddy"
    r"|neighbou?r)s?)"
)
_CONJUNCTION = (
    r"(?:(?:but|and|because|cuz|cos|coz|bc|since|so|as|though|although|even though|while|plus|also"
    r"|well|ok|okay|yeah|now|then|it's because|its because)\s+)*"
)
_ABOUT_SOMEBODY = re.compile(rf"^{_CONJUNCTION}{_PERSON}\b", re.I)
_NOT_MANAGING = re.compile(
    rf"^{_CONJUNCTION}(?:{_PERSON}\b.{{0,24}}?\b(?:can'?t|cannot|can not|could(?:n'?t| not)|don'?t"
    rf"|do not|dont|didn'?t|never|hardly|always)\b(?: \w+){{0,2}}? (?:do|get|understand|remember|know"
    r"|see|figure|manage|work(?: \w+)? out|solve|forget|mess(?: \w+)? up|mix up|struggle)\b"
    rf"|{_CONJUNCTION}(?:i'?m|im|i am|i get|i got|getting|we are)(?: \w+){{0,2}} lost(?: (?:here|now"
    rf"|on this|with this|in this|at this))?$|{_PERSON}\b.{{0,16}}?\b(?:confused|stuck|bad|struggling"
    r"|struggle|forget|forgot|hate|mess(?: \w+)? up|mix up|unsure|not sure|no idea|no clue|not good"
    r"|terrible|scared)\b"
    r"|idk\b|idek\b|no idea\b|no clue\b|not sure\b|never understood\b|(?:the|these|those|all the"
    r"|all these)(?: \w+){1,2} (?:are|is|keeps?|really|always)?\s*(?:confus\w+|scare\w*|annoy\w*"
    r"|mess\w*|throw\w*|bother\w*|scary|hard|tricky|weird|horrible|ugly|annoying)\b)",
    re.I,
)
_METHOD = re.compile(
    r"^(?:so |and |but |then |now )?(?:(?:how|where|what) (?:do|should|would|can|could|did|to|am"
    r"|must)(?: (?:i|you|u|we|one|they|you guys))?(?: have to| need to| supposed to| even)?"
    r" (?:i )?(?:get rid of|get (?:\w ?|it |this |that |them |the \w+ )(?:off|out|away|down|by itself"
    r"|alone|on its own)|start|begin|do (?:this|it|that|them|these|those|first)|deal with|handle"
    r"|go about|approach|tackle|move|distribute|isolate|clear|proceed|make sense of)\b.*"
    r"|(?:do|should|must|can|could|would|am) i (?:(?:have|need|supposed|meant|allowed) to )?(?:\w+ )"
    r"(?:it|this|that|them|the \w+|by \w|both \w+)?\s*(?:out |up )?(?:first|before|or not|here|now)?"
    r"|(?:is|isn'?t) (?:it|that|this) (?:allowed|ok|okay|legal|possible|fine|right|correct|a trick"
    r"|hard|easy)(?: to \w+(?: \w+)?)?"
    r"|(?:who|which of us|which one of us) is right(?: and why)?|why(?: is that| so| not)?|and why"
    r"|how|where (?:did|do) (?:i|they|he|she|we) go wrong|what (?:am|did) i (?:do|doing) wrong"
    r"|is there a (?:trick|shortcut|quick way|faster way)|what'?s the (?:trick|method|best way"
    r"|quickest way|first step)|in (?:what|which) order(?: do i .{1,20})?|(?:what|which(?: one| part"
    r"| sign)?) (?:goes|comes|do i do|should i do) first)$",
    re.I,
)
_SEEN = re.compile(
    r"^(?:(?:be )?careful\b|watch (?:out|the)\b|mind the\b|remember the\b|don'?t forget the\b"
    r"|note(?: that)?\b|nb\b|beware\b|attention\b|hint\b|(?:the|those|these|this|there|they|its|it's"
    r"|it)\b|(?:right|left)(?: hand)? side\b|(?:denominators?|brackets?|signs?)\b)",
    re.I,
)
_SEEN_WORDS = word_set(
    "the those these this there theres there's they its it's it is are isn't aren't not was a an with of on at in"
    " to and both same different mixed number numbers fraction fractions denominator denominators bottom bottoms"
    " top tops bracket brackets minus sign signs side sides right left zero big long weird ugly negative careful"
    " inside three kinds kind apparently its two squares difference perfect watch out mind remember forget don't"
    " dont note that nb beware attention hint btw square squares should go away cancel out be i think please very"
    " really so quite too front order operations looks look like hard easy tricky simple confusing me here"
    " equation fractions! quadratic mind exponents powers power extra one two"
)
_SAID = (
    r"(?:says?|said|thinks?|thought|wrote|writes?|gets?|got|gave|gives?|answered|puts?(?! in)|claims?"
    r"|claimed|told me|reckons?|has|had|have|found|keeps? (?:getting|saying)|came (?:up with"
    r"|out with)|shows?|showed|swears?|insists?|told us)"
)
_VALUE = (
    r"[-+]?\$?[\d(√-][-+\d.,/^()√ *²³]*(?:[a-z](?:[-+*/^²³\d.() ]*))?|[a-z] ?= ?-?[\d./]+"
    r"|-?[\d./]+ ?= ?-?[\d./]+|[-+\d.*/^()²³a-z ]*\d[-+\d.*/^()²³a-z ]*|error|(?:an )?error|zero"
    r"|infinity|undefined|nothing"
)
_CLAIM = re.compile(
    rf"^{_CONJUNCTION}{_PERSON}(?: \w+)? (?:just |also |only |always |still |even )?{_SAID}(?: that)?"
    r"(?: (?:it|its|it's|the answer|the result|this))?(?: (?:is|was|to be|should be|as|comes to"
    rf"|equals))?(?: just| only)? ?(?P<value>{_VALUE})"
    r"(?:,? (?:but|and|though|which|so|is (?:that|this|it|he|she)|but is)\b(?P<rest>[^\d=+*/^]*))?$",
    re.I,
)
_DID = re.compile(
    rf"^{_CONJUNCTION}{_PERSON}(?: \w+)? ?(?:just |only |have |has |already )?(?:divided?|divides"
    r"|multipl(?:y|ied|ies)|added|adds|subtracted|subtracts|squared|squares|cancell?ed|cancels|moved"
    r"|moves|expanded|factored|factori[sz]ed|tried|tries|did|does)"
    r"(?: (?:both|each|all))?(?: (?:sides?|it|everything|them))?(?: (?:by|with|off|out|to|from"
    r"|on))?(?: (?:the )?(?:[a-z]|\d|both sides|other side|brackets|left|right|side|it|this))?(?: "
    r"(?:and|but|then)(?: (?:i|he|she|they))? (?:only )?(?:got|gets|lost|found|get) (?:only "
    r"|just )?(?:one|two|1|2|no|a different|another|the wrong)? ?(?:answers?|solutions?|roots?|result"
    r"|x)?)?$",
    re.I,
)
_MEANT = re.compile(
    rf"^{_CONJUNCTION}(?:there(?:'s| is| are|s)?|it(?:'s| is)?|they(?:'re| are)?|i think there (?:are"
    r"|is))(?: (?:meant|supposed|should))?(?: to)?(?: (?:be|have))? (?:\d|one|two|three|no|several"
    r"|more than one)(?: (?:answers?|solutions?|roots?|of them))?$",
    re.I,
)
_ASKING = word_set(
    "what which who whose whom when where how find give show tell get calculate compute determine prove explain"
    " describe draw sketch plot graph list name state write does do is are can could will would many much any all"
    " none nothing same different again another other others not no nor neither however than too enough rest"
    " back up down off left right how's what's yes true false correct wrong"
)
"""Words with which a clause may ask something, or take something back."""
_WHY = re.compile(
    rf"^{_CONJUNCTION}(?:why\b[^=<>]*|what (?:happens|do|does|did|is) (?:to |with )?(?:(?:the|that"
    r"|this|those|these|all the) )?[a-z ]*(?:mean|do|happen|in front|there for|about)(?: here)?"
    r"|which (?:one|equation|bracket|side|sign)? ?(?:do|should|must|can) i \w+(?: first| it)?|(?:is"
    r"|was|does) (?:that|this|it) (?:because|due)\b[^=]*|what does (?:that|this|it|the \w+) mean"
    r"|and then|what now|then what|what next)$",
    re.I,
)
_HINT = re.compile(r"^(?:hint|tip)(?: (?:in|from) (?:the )?(?:book|teacher|class))?\b", re.I)
_CORRECTED = re.compile(
    r"\b(?:scratch (?:that|it)|never ?mind|disregard|meant?|means|typo|instead|correction|misread"
    r"|mistyped|should(?: not|n't)? (?:be|say|read|have)|changed?|replaced?|swap\w*|cross\w* out"
    r"|remov\w*|add\w*|doubl\w*|tripl\w*|halv\w*|skip\w*)\b",
    re.I,
)
"""With these a clause changes the question, or says what is to be done with the answer."""
_WANTED = re.compile(
    r"\b(?:wants?|wanted|needs?|needed|asks?|asked|must|has to|have to|had to|should|requires?"
    r"|expects?|only|tells?|told)\b",
    re.I,
)
_TIMES = frozenset(("never", "always", "when", "if"))
_POLITE = word_set(
    "please plz pls thanks thank thx ty you u hi hey hello sir miss maam help me with this one that i need am im"
    " i'm stuck on ok okay so can could would someone anyone somebody quick quickly urgent asap it cheers in"
    " advance very much a lot bro mate dude lol a homework question math maths problem today tomorrow for my"
)
_ORDERS = frozenset(
    ["solve", "factor", "expand", "simplify", "evaluate", "calculate", "find", "without", "no", "cancel", "remove"]
)
_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_SIGN = re.compile(r"[=+*/^<>≤≥√∫π\\$×÷²³|]|\d")
_REFERENCE = re.compile(
    r"\b(?:question|q|number|no|nr|ex|exercise|problem|page|p|chapter|sheet|unit|year|grade|class|set"
    r"|part|paper|section)\.? ?#?\d{1,4}(?: ?\(?[a-h]\)?)?\b|\b\d{1,2}(?:st|nd|rd|th) (?:grade|year"
    r"|class)\b|#\d+",
    re.I,
)
_MORE = word_set(
    "theres thats wheres heres weve youve lot bunch fast plz pls thx ty nxt stuff till until tmrw tmr"
    " hw exercise sheet page monday tuesday wednesday"
    " thursday friday saturday sunday minutes asap emergency allowed"
)
_NOT_HARMLESS = word_set(
    "equal equals both every each all equation equations number expression expressions function functions term"
    " terms value values with into out not"
)
HARMLESS = (SMALL_TALK | NEUTRAL | _MORE) - _NOT_HARMLESS
_RESULTS = word_set(
    "sum product total average mean many much long far old number value values negative positive larger smaller"
    " bigger largest smallest second other only just exact decimal fraction graph"
)


def is_mathematical(word: str) -> bool:
    """Whether a word may say something about numbers."""
    return word in _MATHEMATICAL


_ANSWER = re.compile(
    rf"^{_CONJUNCTION}(?:my|the|his|her|our) (?:answer|result|solution) (?:was|is|came out as|came to"
    rf"|comes out as)(?: just| only)? (?:{_VALUE})$",
    re.I,
)
_JUST = re.compile(
    r"^(?:so |and |but )?(?:is it|isn'?t it|is that|isn'?t that|shouldn'?t it|should it"
    rf"|is the answer|isn'?t the answer|it'?s)(?: not| just| really| equal to| be)* (?:{_VALUE})"
    r"(?:,? (?:right|or not|no|yes|yeah))?$",
    re.I,
)


def is_claim(clause: str) -> bool:
    """Whether a clause says what somebody got or did: "my friend says 50", "i divided by x and only got one answer"."""
    clause = re.sub(r"\s+", " ", clause).strip(" \t.,;:!?\"'()")
    return bool(
        _CLAIM.match(clause)
        or _ANSWER.match(clause)
        or _JUST.match(clause)
        or _DID.match(clause)
        or _MEANT.match(clause)
    )


def is_polite(clause: str) -> bool:
    """Whether a clause is courtesy, or says that somebody does not manage: nothing that could belong to a story."""
    plain = [word.split("'")[0] for word in re.findall(r"[a-z']+", clause.lower())]
    if re.search(r"\d", clause) or not plain:
        return False
    return all(word in _POLITE for word in plain) or bool(_NOT_MANAGING.match(clause.strip()))


def is_aside(clause: str, *, people: bool = True) -> bool:
    """Whether a clause changes nothing about what is asked. The clause has no sentence marks at its end.

    `people`: whether what somebody says, got or did is passed over too, which is right beside a formula only.
    """
    clause = _REFERENCE.sub(" ", clause).strip(" \t.,;:!?\"'()-–—*~")
    clause = re.sub(r"\s+", " ", clause)
    if not clause:
        return True
    if len(clause) > 200:
        return False
    if _JUST.match(clause) or (people and is_claim(clause)):
        return True
    if _HINT.match(clause) and people:
        return True
    if _CORRECTED.search(clause):
        return False
    if people and _ABOUT_SOMEBODY.match(clause):
        clause = re.sub(
            r"\b(?:(?:for|in|since|after) )?\d{1,4} ?(?:years?|days?|hours?|minutes?|mins|times|weeks?"
            r"|months?)(?: ago| now| old)?\b",
            " ",
            clause,
        )
    if _SIGN.search(clause):
        return False
    words = [word.lower() for word in _WORD.findall(clause)]
    if not words:
        return False
    if re.fullmatch(
        rf"{_CONJUNCTION}(?:the )?[a-z](?:'?s)? (?:just )?(?:disappears?|vanish\w*|cancels?(?: out)?"
        r"|goes away|is gone|drops out|went away|disappeared|keeps? disappearing)",
        clause,
        re.I,
    ):
        return True
    if any(len(word) == 1 and word not in "aiu" for word in words) and not _METHOD.match(clause):
        return False
    plain = [word.split("'")[0] for word in words]
    if all(word in HARMLESS for word in plain):
        return True
    if people and re.fullmatch(
        rf"{_CONJUNCTION}i (?:flip|turn|swap|move|change|switch|invert|multiply|cross)\w* (?:it|them|this"
        r"|the (?:\w+ )?(?:one|fraction|sign|side|second|first))(?: (?:round|around|over|upside down"
        r"|first|then))*(?:,? (?:right|yes|no|or not|ok))?",
        clause,
        re.I,
    ):
        return True
    if _METHOD.match(clause) or _NOT_MANAGING.match(clause):
        return not re.search(
            r"\b(?:except|only|unless|instead|positive|negative|integer|nearest|rounded|places|figures)\b", clause, re.I
        ) or bool(_NOT_MANAGING.match(clause))
    if (
        (_SEEN.match(clause) or {"brackets", "bracket", "fractions", "signs"} & set(words))
        and not set(words) & _ORDERS
        and all(word in _SEEN_WORDS or word in HARMLESS for word in words)
    ):
        return True
    how = re.match(
        rf"^{_CONJUNCTION}(?:how (?:do|can|should|would|does|to|am)\b|where (?:do|should|can) i\b|should i\b|do i\b)",
        clause,
        re.I,
    )
    if people and how and not set(plain) & _RESULTS:
        return True
    if people and re.fullmatch(
        r"is (?:just )?(?:the|a|one) (?:line|one|bit|part|question|exercise|thing|problem)\b.*\b(?:stuck"
        r"|on|about|with|lost|get|understand)",
        clause,
        re.I,
    ):
        return True
    if _WHY.match(clause) or (_HINT.match(clause) and people):
        return True
    if not set(plain) & (_MATHEMATICAL | _ASKING) and not _WANTED.search(clause) and len(plain) <= 20 and people:
        return True
    without = re.sub(
        r"\b(?:this|that|last|next|hard|easy|quick|tricky|first|right|correct|no) one\b", " ", clause.lower()
    )
    plain = [word.split("'")[0] for word in _WORD.findall(without)]
    return (
        people
        and bool(_ABOUT_SOMEBODY.match(clause))
        and not _WANTED.search(clause)
        and not set(plain) & (_MATHEMATICAL - _TIMES)
    )

"""Questions as they are typed to a friend: "hey, wats 3/4 + 5/6, thx".

Three things are done, and what comes of it is recognised like anything else, so nothing is understood here that is not
understood there: spellings of chat become words, clauses that only make conversation are left out (no mathematics in
them, and every word of a list that says nothing about mathematics), and some everyday phrases become the usual ones.
A word that might change the question ("not", "twice", "except", "more than") is in no list.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.words import word_set

MAX_TEXT = 400
"""Characters: a longer text is no short message, and the phrases take a time that grows with its square."""


SMALL_TALK = word_set(
    "about advance afternoon again ah aha ahh algebra already alright also although always am and annoying another"
    " anybody anyhow anyone anything anyway appear appreciate appreciated are as asap ask asking assignment at aunt"
    " awesome awful bad badly basically beast because been begin being believe bit blackboard board book boring brain"
    " bro broke broken brother bruh but bye calc calculator calculus came chapter child class classmate clue college"
    " come comes coming completely confused confusing cool could course cousin crazy cuz dad daughter day dear"
    " definitely desperate desperately did difficult difficulty doing done down dude dumb during easily easy er"
    " evening ever everyone everything exactly exam example examples excuse explained explaining explains fail failed"
    " failing fam father feel fellow figure figuring finally finding fine finish folks forget forgetting forgot"
    " fraction friend friends fun gave get getting gimme give gives giving glad go god goes going gonna good goodbye"
    " got gotta gotten grandma grandpa great greetings guess guy guys had haha hand happen happens"
    " hard hate having he"
    " hehe helpful helping her here hey him hint hints hm hmm homeworks honestly hope hopefully hoping horrible how"
    " howdy hw id idea ideas idk im instructor interested issue its ive just keep keeps kid kids killing kills kind"
    " kinda kindly knew know known knows laptop later learn learned learning lemma lemme lesson"
    " lessons lets literally"
    " lmao lol long look looking looks lost lot lots love madam make makes making mate mates maths maybe mean means"
    " meant mess messed method midnight might mind mine miss mom monster morning mother mr mrs ms mum my myself name"
    " need needed needs neighbor neighbour nice night nightmare nobody obviously often oh old omg ones our ours"
    " outcome page pal paper pardon parents people perhaps person phone plan possibly practice practise practising"
    " pretty probably procedure process prof professor proper properly quadratic question questions quick quickly"
    " quite quiz rather read reading really reckon remember request review revise revising revision sad said saying"
    " says school see seeing seem seems send seriously she sheet shortly should showing silly simple simply since sir"
    " sis sister somebody somehow someone something sometimes somewhat son soon sorry sort start starting still"
    " strange struggle struggling stuck student studied study studying stuff stupid such suddenly summer sup super"
    " supposed supposedly sure taught teach teacher teaching tell tells terrible terribly test textbook thanking"
    " thanks thankyou they thing things think thinking though thought through tip tips today tomorrow tonight tonite"
    " too took topic totally tough tricky tried tries trouble truly try trying tutor typed typing ugh uh um umm uncle"
    " understand understanding understood uni university unknown unsure up upset urgent urgently us use using usually"
    " very wait wanna wanted was way ways weird welcome well went were whatever which while whiteboard who will wish"
    " wonder wondering wont work worked working works worksheet worried would wow write wrote yay yeah yep yes"
    " yesterday yet yikes yo your yours yourself yup"
)
"""Words of conversation. None of them says anything about numbers, so a sentence means the same without them."""

_SPELLINGS: tuple[tuple[str, str], ...] = (
    (r"(?<=\s)[:;]-?[)(DP](?=\s|$)|[\U0001F300-\U0001FAFF\u2600-\u27BF]", " "),
    (r"\bi(?:'d| would) like to (?:know|find|get|have|see|ask)\b|\bi want to know\b", "please"),
    (r"\bwith (?=the quadratic formula)", "using "),
    (r"\buse the quadratic formula\b|^quadratic formula:", "please"),
    (r"\bw/ ", "with "),
    (r"\b(?:eqn?|equ)\b", "equation"),
    (r"\bstuck (?:at|on|with|in)\b", "please"),
    (r"\b(?:does|do|would|can|should) (?:one|they)\b", "do i"),
    (r"\b(?:wh?at'?s|wats|wots|what s)\b", "what is"),
    (r"\b(?:wat|wut|wot)\b", "what"),
    (r"\b(?:pl[sz]+|pleas|plez|pleeease)\b", "please"),
    (r"\b(?:thx|thnx|thks|tnx|ty|tysm|cheers)\b", "thanks"),
    (
        r"\b(?:i'm|im|i am) (?:supposed|trying|asked|told|meant) to\b|\bi (?:gotta|have to|need to|must"
        r"|should|wanna|want to)\b",
        "please",
    ),
    (r"\bi (?:don'?t|do not|cannot|can'?t) (?:get|understand|do|solve|know(?: how to do)?)\b", "please"),
    (r"\b(?:i'?m |i am )?(?:no (?:idea|clue)|not sure|unsure)(?: how to do| how to| about| on)?\b", "please"),
    (r"\bi'?(?:m|ve|d)\b", "i"),
    (r"\b(this|that|quick|another|next|last|easy|hard) one\b", r"\1"),
    (r"\b([a-z]) (?:is )?equal to (?=-?\d)", r"\1 = "),
    (r"\bsolving\b", "solve"),
    (r"\bderiv\b|\b[a-z] prime(?= of\b)", "derivative"),
    (r"\bdifferentiating\b", "differentiate"),
    (r"\brewrite\b(?=.* (?:as|in|to|into) )", "write"),
    (r"\b(?:calc|calclate)(?= [-\d(])", "calculate"),
    (r"\b(?:hcf|gcf|greatest common factor|highest common factor|greatest common divisor)\b", "gcd"),
)
_NUMBER = r"-?\(?-?\d+(?:\.\d+)?(?:/\d+)?\)?"
_BODY = r"(?P<body>[^:;?=]+?)"
_PRODUCT = r"(?P<body>[^:;?=a-wyz]*[()][^:;?=]*?)"
_POLYNOMIAL = r"(?=[^:;?=]*[a-z])(?:[-+*/^().\d\s]|(?<![a-z])[a-z](?![a-z]))+?"
_OPENING = (
    r"(?:(?:please|find|calculate|compute|work out|what is|get|give|tell|show|me|you|can|could|do|how"
    r"|i|we|to|the|need|want|what do|would|when)\s+)*"
)


def _bare(text: str) -> str:
    """Without the dollar signs, and without brackets that are around all of it."""
    text = re.sub(r"\\[()]|\$", "", text).strip()
    return text[1:-1] if re.fullmatch(r"\([^()]*\)", text) else text


def _put_in(match: re.Match[str]) -> str:
    """A number for the only letter there is; with several letters it stays as it was typed."""
    names = _letters(match["body"])
    return f"evaluate {match['body']} at {names.pop()} = {match['value']}" if len(names) == 1 else match[0]


def _for_the_letter(match: re.Match[str]) -> str:
    """`x: 2x = 4`; a letter that is not the only one may be the number of an exercise."""
    return f"solve {match['body']} for {match['name']}" if _letters(match["body"]) == {match["name"]} else match[0]


def _letters(text: str) -> set[str]:
    return set(re.findall(r"(?<![A-Za-z])[A-Za-z](?![A-Za-z])", text))


def _between(sign: str, first: str = "a", second: str = "b") -> Callable[[re.Match[str]], str]:
    return lambda match: f"calculate ({_bare(match[first])}) {sign} ({_bare(match[second])})"


def _as(words: str) -> Callable[[re.Match[str]], str]:
    return lambda match: f"{words} {match['body'].strip()}"


_TWO = rf"(?P<a>{_NUMBER}) and (?P<b>{_NUMBER})"
_SUMS = rf"(?P<a>{_NUMBER}(?: ?[*/+×÷-] ?{_NUMBER})*) and (?P<b>{_NUMBER}(?: ?[*/+×÷-] ?{_NUMBER})*)"
_NAMED = r"(?P<name>[a-z]) ?(?:=|is|equals) ?(?P<value>-?\d+(?:[./]\d+)?)"

_PHRASES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(rf"{_OPENING}{wording}[\s.,!?]*", re.IGNORECASE), say)
    for wording, say in (
        (
            r"(?:biggest|largest|greatest|highest) (?:whole )?number (?:that|which) (?:divides|goes into"
            rf"|fits into)(?: both)? {_TWO}",
            lambda m: f"gcd of {m['a']} and {m['b']}",
        ),
        (r"gcd (?:for |of )?(?P<a>\d+)(?:,| and|,? &)? (?P<b>\d+)", lambda m: f"gcd of {m['a']} and {m['b']}"),
        (rf"(?:add(?: up)?|sum of|total of) {_SUMS}", _between("+")),
        (rf"(?:use |do )?(?:the )?foil (?:method )?(?:on |for )?{_PRODUCT}", _as("expand")),
        (
            r"(?:times|open|multiply|work)(?: out| up)+ (?:the |all )?(?:brackets|parentheses)(?: in"
            rf"| of)?[\s:]+{_BODY}",
            _as("expand"),
        ),
        (r"(?:the )?square of (?P<body>\([^():;?=]+\))", lambda m: f"expand {m['body']}^2"),
        (rf"factor(?:i[sz]e)?(?: out)? (?:the |this )?(?:thing|one|sum|expression)[\s:]+{_BODY}", _as("factor")),
        (
            r"(?:reduce|cancel|simplify|make|write)(?: down)? (?P<body>[^:;?=A-Za-z]*\d/\d[^:;?=A-Za-z]*?"
            r"|\$[^$]+\$|\\\(.+?\\\)) (?:all the way|down|smaller|as (?:simple|small|simply) as (?:possible"
            r"|you can|it gets)|completely|to the end)",
            _as("simplify"),
        ),
        (rf"(?:make|write) (?:this|it) (?:shorter|simpler|smaller)[\s:]+{_BODY}", _as("simplify")),
        (rf"add (?P<a>{_POLYNOMIAL}) (?:and|to) (?P<b>{_POLYNOMIAL})", lambda m: f"simplify ({m['b']}) + ({m['a']})"),
        (rf"(?:add|put) (?:these|this|them|all) (?:up|together)[\s:]+{_BODY}", _as("simplify")),
        (
            r"(?:the )?(?P<name>[a-z])[- ]values? (?:for|of|in|that (?:solves?|satisf(?:y"
            r"|ies))) (?P<body>[^:;?=]+=[^:;?=]+?)",
            lambda m: f"solve {m['body']} for {m['name']}",
        ),
        (r"(?P<body>[^:;?,]+=[^:;?,]+?),? (?P<name>[a-z]) ?= ?\?*", lambda m: f"solve {m['body']} for {m['name']}"),
        (r"(?P<name>[a-z]) ?= ?\?+[\s,.:;]*(?P<body>[^:;?]+=[^:;?]+?)", _for_the_letter),
        (
            r"(?:find )?(?P<name>[a-z])_?1 and (?P=name)_?2[\s:,]+(?:if |in |of "
            r"|for )?(?P<body>[^:;?]+=[^:;?]+?)",
            _for_the_letter,
        ),
        (r"(?P<body>[^:;?=]*[a-z][^:;?=]*[-+*/(][^:;?=]*?) ?= ?\?+", _as("simplify")),
        (r"(?:gradient|slope) of (?P<body>[^:;?=]+?) (?:at any point|everywhere)", _as("differentiate")),
        (
            rf"(?:if |for |with |let )?{_NAMED}[:;,]? +(?P<body>[^:;?=]*[-+*/^][^:;?=]*?)(?: ?=)?[ ?]*",
            lambda m: f"evaluate {m['body']} at {m['name']} = {m['value']}",
        ),
        (
            r"(?P<asked>[a-z]'?\([^()]*\)) (?:if|when|for|where|given)(?: that)? (?P<given>[a-z]\([a-z]\) ?="
            r" ?[^,;:?=]+?)",
            lambda m: f"{m['given']}, find {m['asked']}",
        ),
        (r"\((?P<body>[^()=]+)\)'", _as("differentiate")),
        (
            r"(?:[a-z]\([a-z]\)|y) ?= ?(?P<body>[^,;:?=]+?)[.,;:]? (?:the )?(?:derivative|differentiate"
            r"|derive)",
            _as("differentiate"),
        ),
        (rf"(?:plug|sub(?:stitute)?|put|insert)(?: in)? (?P<value>{_NUMBER}) (?:in)?to (?P<body>[^:;?=]+?)", _put_in),
        (r"(?P<body>[^:;?=]*[()][^:;?=]*?) ?= ?what", _as("expand")),
        (
            r"(?P<given>y ?= ?[^,;:?=]+?)[.,;:]? +(?:find |get |what is )?(?:dy/dx|y')(?: ?=)?",
            lambda m: f"differentiate {m['given'].partition('=')[2]}",
        ),
    )
)


def plainly(text: str, harmless: frozenset[str]) -> str | None:
    """`text` in usual words, or None when nothing in it was of chat; `harmless` are further words that say nothing."""
    if len(text) > MAX_TEXT:
        return None
    plain = re.sub(r"\s+", " ", text).strip()
    if not re.search(r"u\s*[=+*/^)\d-]|[=+*/^(\d-]\s*u(?![a-z])", plain):  # else it is a letter of the mathematics
        plain = re.sub(r"\bu\b", "you", plain)
    for spelling, word in _SPELLINGS:
        plain = re.sub(spelling, word, plain, flags=re.IGNORECASE)
    plain = _without_asides(plain, harmless | SMALL_TALK)
    for phrase, say in _PHRASES:
        match = phrase.fullmatch(_bare_ends(plain))
        if match:
            plain = say(match)
            break
    if collects(plain):
        plain = f"simplify {plain}"
    return plain if plain != text else None


_MONOMIAL = re.compile(r"[-+]?\d*\.?\d*((?:[a-z](?:\^\d+)?)*)")


def collects(text: str) -> bool:
    """Whether the text is a bare sum with like terms, such as `3x + 5 - x`: there is but one thing to do with it."""
    bare = re.sub(r"\s|\$|\\[()]", "", text)
    bare = re.sub(r"(?<=[-+])\(([^()]*)\)(?![\w^(*/])", r"\1", bare)
    if not re.fullmatch(r"[-+.\da-z^]+", bare):
        return False
    terms = [term for term in re.split(r"(?<=[\da-z])(?=[-+])", bare) if term]
    found = [_MONOMIAL.fullmatch(term) for term in terms]
    letters = [
        "".join(sorted(re.findall(r"[a-z](?:\^\d+)?", match[1]))) for match in found if match is not None and match[1]
    ]
    return None not in found and len(set(letters)) < len(letters) and not re.search(r"[a-z]{2}", bare)


_ENDS = re.compile(r"(?:[\s,.!?]*\b(?:please|thanks|thank you|for me|asap|in advance)\b[\s.!?]*)+$", re.IGNORECASE)
_STARTS = re.compile(r"^(?:(?:please|hi|hey|hello|ok|so|now|and|then|thanks)\b[\s,.!:]*)+", re.IGNORECASE)


def _bare_ends(text: str) -> str:
    """Without courtesy at both ends."""
    return _STARTS.sub("", _ENDS.sub("", text)).strip()


def _without_asides(text: str, harmless: frozenset[str]) -> str:
    """`text` without the clauses before and behind the question that only make conversation."""
    clauses = [clause for clause in re.split(r"(?<=[.,;:!?])\s+", text) if clause]
    while len(clauses) > 1 and _aside(clauses[0], harmless):
        clauses.pop(0)
    while len(clauses) > 1 and _aside(clauses[-1], harmless):
        clauses.pop()
    return " ".join(clauses).rstrip(" ,;:")


def _aside(clause: str, harmless: frozenset[str]) -> bool:
    if re.search(r"[\d=+*/^$\\<>()×÷−-]", clause):
        return False
    words = [word.lower().split("'")[0] for word in re.findall(r"[A-Za-z]+(?:'[a-z]+)?", clause)]
    return bool(words) and all(word in harmless and (len(word) > 1 or word in "iau") for word in words)

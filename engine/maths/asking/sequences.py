"""Arithmetic and geometric sequences, and those given by a formula or step by step.

The kind of a sequence given by its first terms must be named: three numbers alone continue in many ways.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from engine.maths.asking.family import (
    ASK,
    COUNT,
    ORDINALS,
    REAL,
    expression,
    fraction,
    listing,
    number,
    numbers,
    pattern,
    place,
    shown,
    strip,
    whole,
    worded,
)
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.progression_questions import number_of, question_of, step_word, term, total
from engine.maths.asking.progressions import MAX_PLACE, progression_in
from engine.maths.evaluate import exact
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Limit,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Sym,
    integer,
    rational,
    substitute,
    symbols,
)

_ORDINAL = rf"(?:\d+\s?(?:st|nd|rd|th)|{'|'.join(ORDINALS)}|\d+\^?\{{?\\?(?:text\{{)?(?:st|nd|rd|th)\}}*)"
_KIND = r"(?P<kind>arithmetic|geometric|A\.?P\.?|G\.?P\.?)"
_SEQUENCE = rf"(?:the |this |an? |following |given |infinite )*{_KIND}(?: (?:sequence|progression|series|pattern))?"
_ITEM = rf"(?:{REAL}|[-−]?\\[dt]?frac\{{-?\d+\}}\{{\d+\}})"
_DOTS = r"(?:\s*,?\s*(?:\.\s?\.\s?\.|…|\\[lc]?dots|and so on))?"
_TERMS = rf"\(?(?P<terms>{_ITEM}(?:\s*[,;]\s*(?:and )?{_ITEM})+){_DOTS}\)?"
_SERIES = (
    rf"(?P<series>{_ITEM}(?:\s*[+]\s*{_ITEM})+)(?:\s*\+\s*(?:\.\s?\.\s?\.|…|\\[lc]?dots)(?:\s*\+\s*"
    rf"(?P<last>{_ITEM}))?|\s*\+)?"
)
_IS = r"(?:\s*=\s*| is equal to | equals? | equal to | is | of | )"
_NAMED = (
    rf"(?:(?:a |the |its )?(?:first|initial|starting) term{_IS}(?P<first>{_ITEM})(?:\s*,\s*"
    r"|\s+)(?:and |with )?(?:a |the |its )?"
    rf"(?:common )?(?P<word>difference|ratio){_IS}(?P<step>{_ITEM})"
    rf"|(?:a|u|t|a_?\{{?1\}}?|u_?\{{?1\}}?|t_?\{{?1\}}?)\s*=\s*(?P<first2>{_ITEM})\s*(?:,|,? and"
    rf"|;)\s*(?P<letter>d|r|q)\s*=\s*(?P<step2>{_ITEM}))"
)
_LINK = (
    r"(?:[\s,:]*(?:with|whose|where|that has|which has|having|has|given by|given that|if|that starts with|that begins"
    r"|that starts|starting with|starting|beginning with|begins with|begins|starts with|starts|which starts|is|of"
    r"|when|for which|terms are|first terms are|the first terms are|its first terms are))*[\s:,]*"
)
_FACTS = rf"{_LINK}(?:{_TERMS}|{_SERIES}|{_NAMED})"
_HEAD = (
    rf"(?:(?:a |an )?(?:formula|expression|rule) for )?(?:the )?(?:(?P<place>{_ORDINAL}) (?:term|number)"
    r"|(?:term (?:number |no\.? ))(?P<place2>\d+)"
    r"|(?P<general>n\s?-?\s?th term(?: rule| formula)?|n\^?\{?(?:th|\\text\{th\})\}? term"
    r"|general term|explicit (?:formula|rule)|formula)"
    rf"|next (?:(?P<many>{COUNT}) )?(?:terms?|numbers?)"
    rf"|sum of (?:the )?first (?P<total>{COUNT}) terms"
    r"|(?P<infinite>sum to infinity|infinite sum|sum of all (?:the )?terms|sum of (?:the )?infinitely many terms)"
    r"|(?P<whole>sum)"
    r"|(?P<common>common (?:difference|ratio))"
    r"|[aut]_?\{?(?P<place3>\d+)\}?|[S]_?\{?(?P<total2>\d+)\}?)"
)
_WORDINGS = tuple(
    pattern(expression_)
    for expression_ in (
        rf"(?:{ASK} )?{_HEAD} (?:of|in|for) {_SEQUENCE}{_FACTS}",
        rf"(?:for|in|given|consider)? ?{_SEQUENCE}{_FACTS}[\s.,:;]+(?:and )?(?:then )?{ASK} (?:its )?{_HEAD}"
        r"(?: of (?:the|this) (?:sequence|series|progression))?",
        rf"(?:the )?first term of {_SEQUENCE} is (?P<first>{_ITEM})(?:,)? and (?:the|its) common "
        r"(?P<word>difference|ratio)"
        rf" is (?P<step>{_ITEM})[\s.,:;]+{ASK} (?:its )?{_HEAD}(?: of (?:the|this) (?:sequence|series|progression))?",
    )
)
_WHICH = tuple(
    pattern(expression_)
    for expression_ in (
        rf"which term of {_SEQUENCE}{_FACTS} (?:is(?: equal to)?|equals) (?P<target>{_ITEM})",
        rf"how many terms (?:are there in|does|has|are in) {_SEQUENCE}[\s:]*(?P<terms>{_ITEM}"
        rf"(?:\s*,\s*{_ITEM})+)\s*,?\s*"
        rf"(?:\.\s?\.\s?\.|…|\\[lc]?dots)\s*,?\s*(?P<target>{_ITEM})(?: have)?",
    )
)
_STEP = re.compile(
    r"(?P<name>[a-zA-Z])_(?:\{\s*n\s*\+\s*1\s*\}|\(\s*n\s*\+\s*1\s*\)|n\+1)\s*=\s*(?P<next>[^=,;]+?)"
    r"|(?P<name2>[a-zA-Z])_(?:\{\s*n\s*\}|n)\s*=\s*(?P<next2>[^=,;]*[a-zA-Z]_(?:\{\s*n\s*-\s*1\s*\}"
    r"|\(\s*n\s*-\s*1\s*\)|n-1)[^=,;]*?)"
)
_START = r"(?P<start_name>[a-zA-Z])_(?:\{\s*)?(?P<start_at>[01])(?:\s*\})?\s*=\s*(?P<start>" + _ITEM + r")"
_WANT = (
    r"(?:(?P<want_name>[a-zA-Z])_(?:\{\s*)?(?P<want>\d+)(?:\s*\})?"
    rf"|(?:the )?(?P<want_place>{_ORDINAL}) term(?: of the sequence)?)"
)
_JOIN = (
    r"\s*(?:,|;|\.| and|, and|, where| where| with|, with| for n\s*(?:>=?|≥|\\geq?)\s*[012]\s*(?:,|;"
    r"|\.| and|, and))\s*"
)
_GIVEN = (
    r"(?:(?:if|given(?: that)?|let|suppose(?: that)?|for|a sequence (?:is )?(?:defined|given) by"
    r"|the sequence (?:is )?(?:defined|given) by|the recursion|where) )?"
)
_FORALL = r"(?:\s*,?\s*(?:for )?(?:all )?n\s*(?:>=?|≥|\\geq?)\s*[012])?"
_RECURSIVE = tuple(
    pattern(expression_)
    for expression_ in (
        rf"{_GIVEN}{_START}{_JOIN}(?:{_STEP.pattern}){_FORALL}[\s,;.]+(?:then )?(?:{ASK} )(?:the value of )?{_WANT}",
        rf"{_GIVEN}(?:{_STEP.pattern}){_FORALL}{_JOIN}{_START}[\s,;.]+(?:then )?(?:{ASK} )(?:the value of )?{_WANT}",
        rf"{ASK} (?:the value of )?{_WANT},? (?:if|given(?: that)?|where|when|for|of the sequence"
        rf"(?: defined by| given by| with)?|with) {_START}{_JOIN}(?:{_STEP.pattern}){_FORALL}",
        rf"{ASK} (?:the value of )?{_WANT},? (?:if|given(?: that)?|where|when|for|of the sequence"
        rf"(?: defined by| given by| with)?|with) (?:{_STEP.pattern}){_FORALL}{_JOIN}{_START}",
    )
)
_RULE = r"(?P<rule_name>[a-zA-Z])_(?:\{\s*n\s*\}|n)\s*=\s*(?P<rule>[^=;]+?)"
_SEQ_BY = (
    r"(?:(?:the|a) sequence (?:is )?(?:given by |defined by |with (?:the )?(?:formula |rule "
    r"|(?:n\s?th|general) term )?|where )?|(?:the )?n\s?-?th term(?: of a sequence)? is )?"
)
_EXPLICIT = tuple(
    pattern(expression_)
    for expression_ in (
        rf"(?:if|given(?: that)?|let|for|where)? ?{_SEQ_BY}{_RULE}[\s,;.]+(?:then )?{ASK} (?:the value of"
        rf" )?(?P<head>{_WANT}|(?:the )?first (?P<firsts>{COUNT}) terms(?: of the sequence)?|(?P<limit>"
        r"(?:the|its) limit(?: as n (?:approaches|goes to|tends to|->|→|\\to) (?:infinity|∞|\\infty))?))",
        rf"{ASK} (?:the value of )?(?P<head>{_WANT}|(?:the )?first (?P<firsts>{COUNT}) terms|(?P<limit>"
        rf"(?:the )?limit)),? (?:of|if|given(?: that)?|where|when|for|in) {_SEQ_BY}{_RULE}(?: as n "
        r"(?:approaches|goes to|tends to|->|→|\\to) (?:infinity|∞|\\infty))?",
    )
)
_NUMBERS = tuple(
    pattern(expression_)
    for expression_ in (
        rf"(?:{ASK} )?(?:the )?sum of (?:all )?(?:the )?first (?P<count>{COUNT}) (?P<sort>(?:positive "
        r"|natural |whole |even |odd |counting |perfect )*(?:integers|numbers|squares|cubes))",
        rf"(?:{ASK} )?(?:the )?(?:sum of|add(?: up)?|total of) (?:all )?(?:of )?(?:the "
        r")?(?P<sort>(?:positive |natural |whole |even |odd "
        r"|counting )*(?:integers|numbers)) (?:from|between) (?P<low>\d+) (?:to|and|through"
        r"|up to) (?P<high>\d+)(?P<inclusive>,? inclusive| \(inclusive\))?",
    )
)


_ABOUT = re.compile(
    r"term|sequence|series|progression|sum of|_\{?n|next|infinit|add up|common (?:ratio|difference)", re.I
)


def ask(text: str) -> Question | None:
    """A question about a sequence."""
    if not _ABOUT.search(text):
        return None
    text = strip(text)
    for wording in _WORDINGS:
        if match := wording.fullmatch(text):
            return _of_kind(match)
    for wording in _WHICH:
        if match := wording.fullmatch(text):
            return _which(match)
    for wording in _RECURSIVE:
        if match := wording.fullmatch(text):
            return _recursive(match)
    for wording in _EXPLICIT:
        if match := wording.fullmatch(text):
            return _explicit(match)
    for wording in _NUMBERS:
        if match := wording.fullmatch(text):
            return _sum_of_numbers(match)
    found = progression_in(text)
    return question_of(found) if found is not None else None


def _kind(match: re.Match[str]) -> str:
    return "arithmetic" if match["kind"].lower()[0] == "a" else "geometric"


def _facts(match: re.Match[str]) -> tuple[str, Node, Node, list[Node]]:
    """(kind, first term, difference or ratio, the terms given). Raises NotAsked."""
    kind = _kind(match)
    groups = match.groupdict()
    given = groups.get("terms") or groups.get("series")
    if given:
        parts = re.split(r"\s*\+\s*", given) if groups.get("series") and not groups.get("terms") else None
        terms = [number(part) for part in parts] if parts else numbers(given)
        sizes = [exact(term) for term in terms]
        if kind == "geometric" and 0 in sizes:
            raise NotAsked("A geometric sequence has no term that is 0.")
        steps = {(after - before if kind == "arithmetic" else after / before) for before, after in pairwise(sizes)}
        if len(steps) != 1:
            raise NotAsked(f"These numbers are no {kind} sequence.")
        return kind, terms[0], rational(next(iter(steps))), terms
    word = groups.get("word") or {"d": "difference", "r": "ratio", "q": "ratio"}[groups["letter"]]
    if (word == "difference") != (kind == "arithmetic"):
        raise NotAsked(f"A common {word} does not belong to a sequence that is {kind}.")
    return kind, number(groups.get("first") or groups["first2"]), number(groups.get("step") or groups["step2"]), []


def _place(match: re.Match[str], names: tuple[str, ...]) -> int | None:
    for name in names:
        text = match.groupdict().get(name)
        if text:
            found = int(text) if text.isdigit() else place(text)
            if found is None:
                found = whole(text)
            if not 1 <= found <= MAX_PLACE:
                raise NotAsked(f"I can work out terms from the first to number {MAX_PLACE} only.")
            return found
    return None


def _of_kind(match: re.Match[str]) -> Question:
    kind, first, step, terms = _facts(match)
    groups = match.groupdict()
    begins = f"the {kind} sequence with first term {to_text(first)} and {step_word(kind)} {to_text(step)}"
    if terms:
        begins = f"the {kind} sequence {shown(terms)}, ..."
    values = (("first", first), ("step", step))

    def question(detail: str, body: Node, what: str, **more: Any) -> Question:
        given = (*values, *more.pop("values", ()))
        return worded(
            Task.SEQUENCE,
            f"{kind}_{detail}",
            body,
            f"Find {what} of {begins}",
            values=given,
            **more,
        )

    if groups.get("last") and not groups.get("whole"):
        raise NotAsked("I cannot tell what is asked about this series.")
    if (at := _place(match, ("place", "place2", "place3"))) is not None:
        index = (("n", integer(at)),)
        return question("term", term(kind, first, step, integer(at)), f"term number {at}", values=index)
    if groups.get("general"):
        return question("general", term(kind, first, step, Sym("n")), "the nth term", variables=("n",))
    if (many := _place(match, ("total", "total2"))) is not None:
        index = (("n", integer(many)),)
        return question("sum", total(kind, first, step, many), f"the sum of the first {many} terms", values=index)
    if groups.get("infinite") or (groups.get("whole") and "infinite" in match[0].lower()):
        if kind == "arithmetic" or abs(exact(step)) >= 1:
            raise NotAsked("The sum of all terms of this sequence is no number.")
        return question("infinite_sum", Div(first, Add((Num("1"), Neg(step)))), "the sum of all terms")
    if groups.get("whole"):
        return _whole_series(groups, kind, first, step, question)
    if groups.get("common"):
        if not terms or (groups["common"].lower().endswith("ratio")) != (kind == "geometric"):
            raise NotAsked("I cannot tell what is asked about this sequence.")
        return question("step", step, f"the {step_word(kind)}")
    if not terms:
        raise NotAsked("I need the terms of the sequence to say which is next.")
    wanted = whole(groups["many"]) if groups.get("many") else 1
    if not 1 <= wanted <= 10:
        raise NotAsked("I can give up to ten terms.")
    following = [term(kind, first, step, integer(len(terms) + 1 + at)) for at in range(wanted)]
    index = (("n", integer(len(terms) + 1)),)
    if wanted == 1:
        return question("term", following[0], f"term number {len(terms) + 1}", values=index)
    return question("next", listing(following), f"the next {wanted} terms", values=index, kind=Kind.VECTOR)


def _whole_series(
    groups: dict[str, str], kind: str, first: Node, step: Node, question: Callable[..., Question]
) -> Question:
    """`the sum of the arithmetic series 2 + 5 + 8 + ... + 50`."""
    if not groups.get("series"):
        raise NotAsked("Say how many terms are to be added.")
    if not groups.get("last"):
        raise NotAsked("Say how many terms are to be added, or which is the last.")
    many = number_of(kind, exact(first), exact(step), fraction(groups["last"]))
    index = (("n", integer(many)),)
    return question("sum", total(kind, first, step, many), f"the sum of the first {many} terms", values=index)


def _which(match: re.Match[str]) -> Question:
    kind, first, step, terms = _facts(match)
    target = fraction(match["target"])
    if exact(step) in ((0,) if kind == "arithmetic" else (0, 1, -1)):
        raise NotAsked("Every place of this sequence looks alike.")
    many = number_of(kind, exact(first), exact(step), target)
    begins = (
        shown(terms) + ", ..." if terms else f"with first term {to_text(first)} and {step_word(kind)} {to_text(step)}"
    )
    text = f"Find which term of the {kind} sequence {begins} is {target}"
    values = (("first", first), ("step", step), ("n", integer(many)), ("target", rational(target)))
    return worded(Task.SEQUENCE, f"{kind}_place", integer(many), text, values=values, kind=Kind.INTEGER)


def _recursive(match: re.Match[str]) -> Question:
    groups = match.groupdict()
    name = groups.get("name") or groups["name2"]
    if groups["start_name"] != name or groups.get("want_name") not in (None, name):
        raise NotAsked("There is more than one sequence here.")
    rule = strip(groups.get("next") or groups["next2"])
    before = "n" if groups.get("next") else "n-1"
    previous = (
        rf"{name}_(?:\{{\s*n\s*\}}|n)"
        if before == "n"
        else (rf"{name}_(?:\{{\s*n\s*-\s*1\s*\}}|\(\s*n\s*-\s*1\s*\)|n-1)")
    )
    replaced = re.sub(previous, "(p)", rule)
    if re.search(rf"(?<![A-Za-z]){name}_", replaced) or re.search(r"(?<![A-Za-z\\])p(?!\))", rule):
        raise NotAsked("I can follow a rule with the term just before only.")
    body = expression(replaced)
    left = symbols(body) - {"p", "n"}
    if left or "p" not in symbols(body):
        raise NotAsked("I could not read the rule of this sequence.")
    start_at = int(groups["start_at"])
    at = int(groups["want"]) if groups.get("want") else place(groups["want_place"] or "")
    if at is None or (groups.get("want_place") and start_at != 1):
        raise NotAsked("I cannot tell which term is asked for.")
    if not start_at <= at <= 200:
        raise NotAsked("I can follow such a rule up to term number 200.")
    if before == "n-1" and "n" in symbols(body):
        body = substitute(body, {"n": Add((Sym("n"), Num("1")))})  # so that n is the place of the term before
    values = (("start", number(groups["start"])), ("start_at", integer(start_at)), ("n", integer(at)))
    shown_rule = substitute(body, {"p": Sym(f"{name}_n")})
    text = (
        f"Find {name}_{at} where {name}_{start_at} = {to_text(values[0][1])} and {name}_(n+1) = {to_text(shown_rule)}"
    )
    return worded(Task.SEQUENCE, "recursive", body, text, values=values, variables=(name,))


def _explicit(match: re.Match[str]) -> Question:
    groups = match.groupdict()
    name = groups["rule_name"]
    if groups.get("want_name") not in (None, name):
        raise NotAsked("There is more than one sequence here.")
    body = expression(groups["rule"])
    if symbols(body) - {"n"}:
        raise NotAsked("I do not know the value of every letter in this rule.")
    rule = f"{name}_n = {to_text(body)}"
    if groups.get("limit"):
        limit = Limit(body, Sym("n"), Const("infinity"), "")
        return worded(Task.LIMIT, "", limit, f"Find the limit of {rule}", variables=("n",))
    if groups.get("firsts"):
        many = whole(groups["firsts"])
        if not 2 <= many <= 20:
            raise NotAsked("I can give up to twenty terms.")
        terms = [substitute(body, {"n": integer(at)}) for at in range(1, many + 1)]
        return worded(
            Task.SEQUENCE, "explicit_terms", listing(terms), f"Find the first {many} terms of {rule}", kind=Kind.VECTOR
        )
    at = int(groups["want"]) if groups.get("want") else place(groups["want_place"] or "")
    if at is None or not 0 <= at <= MAX_PLACE:
        raise NotAsked("I cannot tell which term is asked for.")
    value = substitute(body, {"n": integer(at)})
    return worded(Task.SEQUENCE, "explicit_term", value, f"Find {name}_{at} where {rule}")


def _sum_of_numbers(match: re.Match[str]) -> Question:
    groups = match.groupdict()
    sort = groups["sort"].lower()
    even, odd = "even" in sort, "odd" in sort
    if even and odd:
        raise NotAsked("I cannot tell which numbers are to be added.")
    step = 2 if even or odd else 1
    if groups.get("count"):
        many = whole(groups["count"])
        if not 1 <= many <= MAX_PLACE:
            raise NotAsked("There are too many numbers to add.")
        if "square" in sort or "cube" in sort:
            if even or odd:
                raise NotAsked("I cannot tell which numbers are to be added.")
            power = 2 if "square" in sort else 3
            n = Num(str(many))
            n1 = Add((n, Num("1")))
            body: Node = (
                Div(Mul((n, n1, Add((Mul((Num("2"), n)), Num("1"))))), Num("6"))
                if power == 2
                else Pow(Div(Mul((n, n1)), Num("2")), Num("2"))
            )
            values = (("n", n), ("power", Num(str(power))))
            return worded(Task.SEQUENCE, "power_sum", body, f"Find the sum of the first {many} {sort}", values=values)
        if sort.strip() in ("numbers", "integers"):
            raise NotAsked("Say which numbers are to be added: positive, even, odd, ...")
        if "whole" in sort:
            raise NotAsked("I cannot tell whether the whole numbers begin with 0 or 1 here.")
        if even and "natural" not in sort and "positive" not in sort:
            raise NotAsked("I cannot tell whether the even numbers begin with 0 or 2 here.")
        first = 2 if even else 1
    else:
        low, high = int(groups["low"]), int(groups["high"])
        if "between" in match[0].lower() and not groups.get("inclusive"):
            raise NotAsked("Say whether the first and the last number are to be added too.")
        first = low + ((low % 2 == 1) if even else (low % 2 == 0) if odd else 0)
        many = (high - first) // step + 1
        if not 1 <= many <= MAX_PLACE:
            raise NotAsked("There are no or too many numbers to add.")
    a, d = integer(first), integer(step)
    last = first + (many - 1) * step
    text = f"Find the sum of the {sort.strip()} from {first} to {last}"
    values2 = (("first", a), ("step", d), ("n", integer(many)))
    return worded(Task.SEQUENCE, "arithmetic_sum", total("arithmetic", a, d, many), text, values=values2)

"""Questions about whole numbers, percentages, ratios and ways to write a number."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import gcd

from engine.maths.asking.family import ASK, REAL, listing, number, numbers, pattern, strip, whole, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.evaluate import exact
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.primes import is_prime
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.tree import Add, Div, Func, Mul, Neg, Node, Num, Percent, integer

MAX_NUMBER = 10**12
MAX_LISTED = 10_000
_WHOLE = r"\d{1,3}(?:,\d{3})+|\d{1,13}"
_WHOLES = rf"(?:{_WHOLE})(?:(?:\s*,\s*(?:and )?| and )(?:{_WHOLE}))+"
_COMMON = (
    r"(?:(?P<gcd>gcd|gcf|hcf|greatest common (?:divisor|factor)|highest common (?:factor|divisor)"
    r"|largest common (?:factor|divisor))"
    r"|(?P<lcm>lcm|(?:least|lowest|smallest) common multiple))"
)
_PERCENT = r"(?:\s?\\?%| ?percent| ?per cent)"
_WORDINGS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, pattern(expression))
    for name, expression in (
        (
            "common",
            rf"(?:{ASK} |how much is )?(?:the )?{_COMMON}(?:,? \((?:gcd|gcf|hcf|lcm)\))? ?(?:of|for"
            rf"|between)? ?(?:the )?(?:numbers |integers )?\(?(?P<wholes>{_WHOLES})\)?",
        ),
        (
            "primes_of",
            rf"(?:{ASK} )?(?:the |a )?prime ?-? ?factori[sz]ation (?:of|for) (?:the number )?(?P<n>{_WHOLE})",
        ),
        (
            "primes_of",
            r"(?:write|express|give|show|decompose|break(?: down)?|factor(?:i[sz]e)?|split) (?:the number )?"
            rf"(?P<n>{_WHOLE}) (?:as|in|into|to|in terms of) (?:the |a |its )?(?:product of (?:its "
            r"|powers of )?(?:prime factors|primes|prime numbers|its primes)|prime factors|primes"
            r"|prime factori[sz]ation)(?: in index form| using exponents| in exponent form)?",
        ),
        ("primes_of", rf"prime factori[sz]e (?P<n>{_WHOLE})"),
        ("is_prime", rf"is (?:the number )?(?P<n>{_WHOLE}) (?:a )?prime(?: number)?(?: or (?:composite|not))?"),
        (
            "divisors",
            rf"(?:{ASK} )?(?:all )?(?:of )?(?:the )?(?:positive )?(?:factors|divisors) of (?:the number )?"
            rf"(?P<n>{_WHOLE})",
        ),
        ("count_divisors", rf"how many (?:positive )?(?:factors|divisors) does (?:the number )?(?P<n>{_WHOLE}) have"),
        (
            "count_divisors",
            rf"(?:{ASK} )?(?:the )?number of (?:positive )?(?:factors|divisors) of (?:the number )?"
            rf"(?P<n>{_WHOLE})",
        ),
        (
            "primes",
            rf"(?:{ASK} )?(?:all )?(?:of )?(?:the )?prime(?: number)?s (?:that are |which are )?(?:less than"
            rf"|below|under|smaller than) (?P<high>\d{{1,6}})",
        ),
        (
            "primes",
            rf"(?:{ASK} )?(?:all )?(?:of )?(?:the )?prime(?: number)?s (?:that are |which are )?"
            rf"(?P<between>between|from) (?P<low>\d{{1,6}}) (?:and|to) (?P<high>\d{{1,6}})",
        ),
        (
            "remainder",
            rf"(?:{ASK} )?(?:the )?remainder (?:when|of|if|on) (?P<n>{_WHOLE}) (?:is )?(?:divided by"
            rf"|dividing by|÷|/) (?P<by>{_WHOLE})",
        ),
        (
            "percent_is",
            rf"(?:what|which)(?: is the)?{_PERCENT}(?:age)? (?:of|out of) (?P<all>{REAL}) (?:is|equals"
            rf"|makes) (?P<part>{REAL})",
        ),
        ("percent_is", rf"(?P<part>{REAL}) is (?:what|which|how many){_PERCENT}(?:age)? of (?P<all>{REAL})"),
        ("percent_is", rf"{ASK} (?P<part>{REAL}) as a(?: percent|{_PERCENT})(?:age)? of (?P<all>{REAL})"),
        ("percent_of_what", rf"(?P<part>{REAL}) is (?P<rate>{REAL}){_PERCENT} of (?:what|which)(?: number)?"),
        ("percent_of_what", rf"(?P<rate>{REAL}){_PERCENT} of (?:what|which) number is (?P<part>{REAL})"),
        (
            "percent_change",
            rf"(?:{ASK} )?(?:the )?(?:percent(?:age)?|%) (?P<word>change|increase|decrease) (?:from"
            rf"|when going from|between|if .{{0,0}}) ?(?P<old>{REAL}) (?:to|and) (?P<new>{REAL})",
        ),
        ("percent_more", rf"(?P<word>increase|decrease|reduce|raise) (?P<all>{REAL}) by (?P<rate>{REAL}){_PERCENT}"),
        (
            "percent_more",
            rf"(?:{ASK} )?(?P<all>{REAL}) (?P<word>increased|decreased|reduced|raised) by "
            rf"(?P<rate>{REAL}){_PERCENT}",
        ),
        (
            "share",
            rf"(?:share|divide|split) (?P<all>{REAL}) (?:in|into|using) (?:the |a )?ratio(?: of)? "
            rf"(?P<ratio>\d{{1,6}}(?:\s?:\s?\d{{1,6}})+)",
        ),
        (
            "ratio",
            r"(?:simplify|reduce|write|express) (?:the )?(?:ratio )?(?P<ratio>\d{1,9}(?:\s?:\s?\d{1,9})+)(?: "
            r"(?:in|to) (?:its |the )?(?:simplest|lowest) (?:form|terms))?",
        ),
        (
            "rounded",
            r"(?:round|give|write|correct|express) (?P<value>[-−]?\d*\.\d+)(?: off| correct)? to (?P<n>\d|one"
            r"|two|three|four|five|six) (?:(?P<places>decimal places?|d\.? ?p\.?|decimals)"
            r"|(?:significant figures?|sig\.? figs?|s\.? ?f\.?|significant digits))",
        ),
        (
            "as_fraction",
            rf"(?:write|convert|express|change|turn) (?P<value>[-−]?\d*\.\d+|\d+(?:\.\d+)?{_PERCENT}) (?:as"
            r"|to|into|in) (?:a |an )?(?:fraction|common fraction|simplified fraction|fraction in (?:its )?"
            r"(?:simplest|lowest) (?:form|terms))(?: in (?:its )?(?:simplest|lowest) (?:form|terms))?",
        ),
        (
            "as_decimal",
            r"(?:write|convert|express|change|turn) (?P<value>[-−]?\d+\s?/\s?\d+"
            rf"|\\[dt]?frac\{{\d+\}}\{{\d+\}}|\d+(?:\.\d+)?{_PERCENT}) (?:as|to|into|in) (?:a |an )?decimal"
            r"(?: number)?",
        ),
        (
            "as_percent",
            r"(?:write|convert|express|change|turn) (?P<value>[-−]?\d+\s?/\s?\d+|\\[dt]?frac\{\d+\}\{\d+\}"
            r"|[-−]?\d*\.?\d+) (?:as|to|into|in) (?:a |an )?percent(?:age)?",
        ),
    )
)


def ask(text: str) -> Question | None:
    """A question about numbers."""
    text = strip(text)
    if not re.search(r"\d", text):
        return None
    for name, wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match:
            question = _BUILD[name](match)
            if question is not None:
                return question
    return None


def _whole(text: str) -> int:
    found = int(text.replace(",", ""))
    if not 1 <= found <= MAX_NUMBER:
        raise NotAsked("I can take whole numbers from 1 to 10^12 here.")
    return found


def _common(match: re.Match[str]) -> Question | None:
    text = match["wholes"]
    items = numbers(text)
    if any(exact(item) < 1 or exact(item) > MAX_NUMBER for item in items) or len(items) > 20:
        raise NotAsked("I can take up to twenty whole numbers from 1 to 10^12 here.")
    name = "gcd" if match["gcd"] else "lcm"
    body = Func(name, tuple(items))
    return worded(Task.EVALUATE, "", body, f"Evaluate {to_text(body)}", kind=Kind.EXPRESSION)


def _about(detail: str, say: str, kind: Kind = Kind.EXPRESSION) -> Callable[[re.Match[str]], Question]:
    def build(match: re.Match[str]) -> Question:
        n = _whole(match["n"])
        if n < 2:
            raise NotAsked("I expected a whole number from 2 up.")
        return worded(
            Task.NUMBERS,
            detail,
            integer(n),
            say.format(n),
            kind=kind,
            variables=("n",) if kind is Kind.SOLUTION_SET else (),
        )

    return build


def _primes(match: re.Match[str]) -> Question:
    groups = match.groupdict()
    high = int(groups["high"])
    low = int(groups["low"]) if groups.get("low") else 2
    ends = [n for n in (low, high) if groups.get("low") and is_prime(n)]
    if ends and groups["between"].lower() == "between":
        raise NotAsked("Say whether the numbers named themselves belong to the list.")
    last = high if groups.get("low") else high - 1
    if last > MAX_LISTED or last < low:
        raise NotAsked(f"I can list primes up to {MAX_LISTED}.")
    body = listing([integer(low), integer(last)])
    return worded(
        Task.NUMBERS, "primes", body, f"List the primes from {low} to {last}", kind=Kind.SOLUTION_SET, variables=("p",)
    )


def _remainder(match: re.Match[str]) -> Question:
    n, by = integer(_whole(match["n"])), integer(_whole(match["by"]))
    body = Func("mod", (n, by))
    return worded(
        Task.NUMBERS,
        "remainder",
        body,
        f"Find the remainder of {to_text(n)} divided by {to_text(by)}",
        kind=Kind.INTEGER,
    )


def _percent_is(match: re.Match[str]) -> Question:
    part, whole = number(match["part"]), number(match["all"])
    if exact(whole) == 0:
        raise NotAsked("Nothing is a percentage of 0.")
    body = Mul((Div(part, whole), Num("100")))
    return worded(Task.NUMBERS, "percent", body, f"Find what percent {to_text(part)} is of {to_text(whole)}")


def _percent_of_what(match: re.Match[str]) -> Question:
    part, rate = number(match["part"]), number(match["rate"])
    if exact(rate) == 0:
        raise NotAsked("Zero percent of every number is 0.")
    body = Div(part, Percent(rate))
    return worded(Task.NUMBERS, "value", body, f"Find the number of which {to_text(rate)}% is {to_text(part)}")


def _percent_change(match: re.Match[str]) -> Question:
    old, new = number(match["old"]), number(match["new"])
    word = match["word"].lower()
    if exact(old) <= 0:
        raise NotAsked("A change in percent needs a positive number to start from.")
    if (word == "increase" and exact(new) < exact(old)) or (word == "decrease" and exact(new) > exact(old)):
        raise NotAsked(f"From {to_text(old)} to {to_text(new)} is no {word}.")
    gap: Node = Add((old, Neg(new))) if word == "decrease" else Add((new, Neg(old)))
    body = Mul((Div(gap, old), Num("100")))
    detail = "percent_change" if word == "change" else "percent"
    return worded(Task.NUMBERS, detail, body, f"Find the percent {word} from {to_text(old)} to {to_text(new)}")


def _percent_more(match: re.Match[str]) -> Question:
    whole, rate = number(match["all"]), number(match["rate"])
    more = match["word"].lower()[0] == "i" or match["word"].lower().startswith("rais")
    part: Node = Percent(rate)
    body = Mul((whole, Add((Num("1"), part if more else Neg(part)))))
    word = "increased" if more else "decreased"
    return worded(Task.NUMBERS, "value", body, f"Find {to_text(whole)} {word} by {to_text(rate)}%")


def _share(match: re.Match[str]) -> Question:
    whole = number(match["all"])
    parts = [int(part) for part in re.split(r"\s?:\s?", match["ratio"])]
    if sum(parts) == 0 or 0 in parts:
        raise NotAsked("Every part of the ratio must be more than 0.")
    total = Num(str(sum(parts)))
    shares: list[Node] = [Mul((Div(whole, total), Num(str(part)))) for part in parts]
    say = f"Share {to_text(whole)} in the ratio {' : '.join(map(str, parts))}"
    values = (("whole", whole),)
    return worded(Task.NUMBERS, "share", listing(shares), say, kind=Kind.VECTOR, values=values)


def _ratio(match: re.Match[str]) -> Question | None:
    parts = [int(part) for part in re.split(r"\s?:\s?", match["ratio"])]
    if 0 in parts:
        raise NotAsked("Every part of the ratio must be more than 0.")
    if "ratio" not in match[0].lower():
        raise NotAsked("I cannot tell whether this is a ratio or a division.")
    if gcd(*parts) == 1:
        raise NotAsked("This ratio is in its simplest form already.")
    body = listing([integer(part) for part in parts])
    return worded(Task.NUMBERS, "ratio", body, f"Simplify the ratio {' : '.join(map(str, parts))}", kind=Kind.VECTOR)


def _written(detail: str, word: str) -> Callable[[re.Match[str]], Question]:
    def build(match: re.Match[str]) -> Question:
        text = re.sub(r"\s?\\?%| ?percent| ?per cent", "%", match["value"], flags=re.I)
        body: Node = Percent(number(text[:-1])) if text.endswith("%") else number(text)
        size = exact(body)
        if detail == "as_fraction" and size.denominator == 1:
            raise NotAsked("This is a whole number.")
        if detail == "as_decimal":
            rest = size.denominator
            for prime in (2, 5):
                while rest % prime == 0:
                    rest //= prime
            if rest != 1:
                raise NotAsked("This decimal never ends: say how many places you want.")
        return worded(Task.NUMBERS, detail, body, f"Write {to_text(body)} as a {word}")

    return build


def _rounded(match: re.Match[str]) -> Question:
    body, digits = number(match["value"]), whole(match["n"])
    word = "decimal place" if match["places"] else "significant figure"
    if not 1 <= digits <= 9 or exact(body) == 0:
        raise NotAsked("I can round to between one and nine digits.")
    kind = AnswerKind(Kind.DECIMAL_PLACES if match["places"] else Kind.SIGNIFICANT_FIGURES, digits=digits)
    if not match["places"] and abs(exact(body)) >= 10 ** (digits - 1):
        raise NotAsked("I cannot tell which zeros at the end of a whole number count as significant.")
    return worded(
        Task.NUMBERS, "rounded", body, f"Round {to_text(body)} to {digits} {word}{'s' * (digits > 1)}", kind=kind
    )


_BUILD: dict[str, Callable[[re.Match[str]], Question | None]] = {
    "common": _common,
    "primes_of": _about("prime_factors", "Write {} as a product of primes"),
    "is_prime": _about("is_prime", "Is {} a prime number?", Kind.SHORT_TEXT),
    "divisors": _about("divisors", "List the factors of {}", Kind.SOLUTION_SET),
    "count_divisors": _about("count_divisors", "Count the factors of {}", Kind.INTEGER),
    "primes": _primes,
    "remainder": _remainder,
    "percent_is": _percent_is,
    "percent_of_what": _percent_of_what,
    "percent_change": _percent_change,
    "percent_more": _percent_more,
    "share": _share,
    "ratio": _ratio,
    "as_fraction": _written("as_fraction", "fraction"),
    "as_decimal": _written("as_decimal", "decimal"),
    "rounded": _rounded,
    "as_percent": _written("as_percent", "percentage"),
}

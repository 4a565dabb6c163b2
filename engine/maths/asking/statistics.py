"""Statistics of a list of numbers: mean, median, mode, range, quartiles, variance and standard deviation.

Where schools differ (quartiles of an odd number of values, n or n - 1 below the squares) the convention must be
named, or not matter.
"""

from __future__ import annotations

import re

from engine.maths.asking.family import (
    ASK,
    COUNT,
    LIST,
    REAL,
    expression,
    listing,
    number,
    numbers,
    pattern,
    shown,
    strip,
    whole,
    worded,
)
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.tasks import ask_solve
from engine.maths.asking.told_statistics import told
from engine.maths.averages import quartiles_agree
from engine.maths.evaluate import exact
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.tree import Add, Div, Listing, Node, Num, Relation, symbols

_WHICH: tuple[tuple[str, str], ...] = (
    ("interquartile_range", r"interquartile range|inter-quartile range|IQR"),
    ("lower_quartile", r"(?:lower|first|1st) quartile|Q_?\{?1\}?|25th percentile"),
    ("upper_quartile", r"(?:upper|third|3rd) quartile|Q_?\{?3\}?|75th percentile"),
    ("deviation", r"standard deviation|std\.? ?dev(?:iation)?|s\.?d\.?"),
    ("variance", r"variance"),
    ("mean", r"(?:arithmetic )?mean(?: value)?|average(?: value)?"),
    ("median", r"median(?: value)?"),
    ("mode", r"mod(?:e|es|al value)"),
    ("range", r"range"),
    ("maximum", r"maximum(?: value)?|largest (?:value|number)|greatest (?:value|number)"),
    ("minimum", r"minimum(?: value)?|smallest (?:value|number)|least (?:value|number)"),
    ("total", r"total"),
)
_SPREAD = r"(?P<before>population|sample|biased|unbiased|corrected|uncorrected)"
_WHAT = r"(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _WHICH) + r")"
_DATA = (
    r"(?:(?:the |this |these |following |given |whole |all |set of |list of |distribution |a )*"
    r"(?P<data>numbers?|data(?: ?set)?(?: values)?|set|list|values?|scores?|marks?|results?|sample|population"
    r"|observations?|measurements?|ages?|test scores|heights|weights)?)?"
)
_CONVENTION = (
    r"(?P<convention>[\s,]*\(?(?:(?:using|with|by|divide by|dividing by|where you divide by|taking"
    r"|for an?|as an?|of an?"
    r"|the|denominator|divisor|method|convention|in both halves|of both halves|from both halves|of the halves) ?)*"
    r"(?:n ?[-−] ?1|n|population|sample|exclusive|inclusive|excluding the median|including the median"
    r"|leaving out the median|(?:with )?the median left out|without the median|with the median)"
    r"(?: (?:in|below|method|convention|in both halves|from both halves|of both halves|as (?:the )?"
    r"(?:divisor|denominator)))*\)?)?"
)
_WORDINGS = tuple(
    pattern(expression)
    for expression in (
        rf"(?:{ASK} )?(?:the )?(?:{_SPREAD} )?{_WHAT}{_CONVENTION}\s*(?:of|for|from|in"
        rf"|:)\s*{_DATA}[\s:,]*{LIST}{_CONVENTION.replace('convention', 'convention2')}",
        rf"(?:{ASK} )?(?:the )?(?:{_SPREAD} )?{_WHAT}[\s:,]+{LIST}{_CONVENTION}",
        rf"(?:(?:for|given|consider|in|if|let|take|here is|here are)? ?{_DATA}(?: (?:is|are|of"
        rf"|be))?)[\s:,]*{LIST}[\s,.;:]+(?:then )?{ASK} (?:the |its |their )?"
        rf"(?:{_SPREAD} )?{_WHAT}(?: of (?:the |this |these )?(?:numbers|data(?: ?set)?|set|list|values"
        rf"|scores|marks))?{_CONVENTION}",
    )
)
_NAMES = {
    "interquartile_range": "interquartile range",
    "lower_quartile": "lower quartile",
    "upper_quartile": "upper quartile",
    "deviation": "standard deviation",
}


def ask(text: str) -> Question | None:
    """A question about the statistics of a list."""
    text = strip(text.replace("\\{", "{").replace("\\}", "}"))
    if not re.search(r"\d", text):
        return None
    for wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match:
            return _question(match)
    missing = _MISSING.fullmatch(text)
    if missing is not None:
        return _missing(missing)
    plain = told(text)
    if plain is not None and plain != text:
        for wording in _WORDINGS:
            match = wording.fullmatch(plain)
            if match:
                return _question(match)
    return None


_MISSING = pattern(
    rf"(?:if )?(?:the )?(?:mean|average) of (?:the |these )?(?P<many>{COUNT})? "
    r"?(?:numbers?|values?|data|marks|scores)?:? ?"
    rf"(?P<items>(?:{REAL}|[a-z])(?:(?:\s*,\s*(?:and )?| and )(?:{REAL}|[a-z])){{2,}}) "
    rf"(?:is|=|equals|is equal to) (?P<mean>{REAL})"
    rf"[\s,.;]+(?:then )?{ASK} (?:the value of )?(?P<name>[a-z])"
)


def _missing(match: re.Match[str]) -> Question | None:
    """A number that is missing from a list of which the mean is known: an equation."""
    items = [expression(item) for item in re.split(r"\s*,\s*(?:and )?|\s+and\s+", match["items"])]
    if match["many"] and whole(match["many"]) != len(items):
        raise NotAsked("There are not as many numbers as the text says.")
    if frozenset().union(*(symbols(item) for item in items)) != {match["name"]}:
        return None
    mean = Div(Add(tuple(items)), Num(str(len(items))))
    return ask_solve(Relation((mean, number(match["mean"])), ("=",)), match["name"])


def _question(match: re.Match[str]) -> Question:
    groups = match.groupdict()
    what = next(name for name, _ in _WHICH if groups.get(name))
    try:
        items = numbers(match["list"], fewest=1)
    except NotAsked:
        if what == "range":
            raise NotAsked("I could not read the numbers of this list.") from None
        raise
    if len(items) < 2:
        raise NotAsked("I need a list of several numbers, with commas between them.")
    named = " ".join((groups.get(key) or "").lower() for key in ("before", "convention", "convention2", "data"))
    body = listing(items)
    if what in ("variance", "deviation"):
        return _spread(what, body, items, named)
    if re.search(r"population|sample\b|n ?[-−] ?1|biased|corrected", named.replace(groups.get("data") or "\0", "")):
        raise NotAsked("I cannot tell what the convention named here is for.")
    if "quartile" in what:
        return _quartile(what, body, items, named)
    if re.search(r"clusive|median|\bn\b", named):
        raise NotAsked("I cannot tell what the convention named here is for.")
    kind = Kind.SOLUTION_SET if what == "mode" else Kind.EXPRESSION
    say = f"Find the {what} of {shown(items)}"
    return worded(Task.STATISTICS, what, body, say, kind=kind, variables=("mode",) if what == "mode" else ())


def _spread(what: str, body: Listing, items: list[Node], named: str) -> Question:
    population = bool(re.search(r"population|(?<!un)biased|uncorrected|\bn(?! ?[-−])", named))
    sample = bool(re.search(r"sample|unbiased|(?<!un)corrected|n ?[-−] ?1", named))
    if population == sample:
        raise NotAsked("Say whether these numbers are a whole population (divide by n) or a sample (divide by n - 1).")
    word = "population" if population else "sample"
    say = f"Find the {word} {_NAMES.get(what, what)} ({'n' if population else 'n - 1'} below) of {shown(items)}"
    return worded(Task.STATISTICS, f"{word}_{what}", body, say)


def _quartile(what: str, body: Listing, items: list[Node], named: str) -> Question:
    exclusive = bool(re.search(r"exclu|leaving out|left out|without", named))
    inclusive = bool(re.search(r"inclu|with the median(?! left)", named))
    if exclusive and inclusive:
        raise NotAsked("I cannot tell which way the quartiles are to be found.")
    if len(items) < 4:
        raise NotAsked("There are too few numbers for quartiles.")
    way = "exclusive" if exclusive else "inclusive" if inclusive else ""
    if not way and len(items) % 2 and not quartiles_agree(sorted(exact(item) for item in items)):
        raise NotAsked(
            "Say how the quartiles are to be found: with the median left out of both halves (exclusive),"
            " or in both halves (inclusive)."
        )
    shown_way = {
        "exclusive": "the median left out of both halves",
        "inclusive": "the median in both halves",
        "": "the medians of the two halves",
    }[way]
    say = f"Find the {_NAMES[what]} ({shown_way}) of {shown(items)}"
    return worded(Task.STATISTICS, f"{what}{'_' + way if way else ''}", body, say)

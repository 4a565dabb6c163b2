"""Questions whose words stand in another order, put in the usual one: `which number must I add to 18`."""

from __future__ import annotations

import re

_WHAT = r"(?:what|which|how much)(?: (?:positive |negative |whole )?(?:number|integer))?"
_MUST = (
    r"(?:(?:must|should|can|could|would|shall) (?:i|you|we|1|one)|do (?:i|you|we) (?:have|need) to"
    r"|has (?:1|one|he|she) to|have (?:i|we|you) to|need (?:i|we|you)(?: to)?)"
)
_BE = r"(?:must|should|can|could|has to|have to|needs to|need to)"
_DO = r"(?P<do>multiply|divide|increase|decrease|reduce)"
_DONE = r"(?P<do>multiplied|divided|increased|decreased|reduced)"
_ADDED = r"(?P<do>added|subtracted|taken(?: away)?|deducted)"
_TO = r"(?P<to>(?:so as )?to|so that|in order to)"
_ORDERS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(wording), plain)
    for wording, plain in (
        (rf"^{_WHAT} {_MUST} (?P<do>add|subtract|deduct|take(?: away)?|remove) (?P<link>to|from) (?P<rest>.+)$",
         r"\g<do> what number \g<link> \g<rest>"),
        (rf"^(?:by|with) {_WHAT} {_MUST} {_DO} (?P<what>.+?) {_TO} (?P<rest>.+)$",
         r"\g<do> \g<what> by what number \g<to> \g<rest>"),
        (rf"^{_WHAT} {_MUST} {_DO} (?P<what>.+?) (?:by|with) {_TO} (?P<rest>.+)$",
         r"\g<do> \g<what> by what number \g<to> \g<rest>"),
        (rf"^(?:by|with) {_WHAT} {_BE} (?P<what>.+?) be {_DONE} {_TO} (?P<rest>.+)$",
         r"\g<what> is \g<do> by what number \g<to> \g<rest>"),
        (rf"^{_WHAT} {_BE} (?P<what>.+?) be {_DONE} by {_TO} (?P<rest>.+)$",
         r"\g<what> is \g<do> by what number \g<to> \g<rest>"),
        (rf"^{_WHAT} {_BE} be {_ADDED} (?P<link>to|from) (?P<rest>.+)$",
         r"what number is \g<do> \g<link> \g<rest>"),
        (rf"^from {_WHAT} {_MUST} (?P<do>subtract|take(?: away)?) (?P<rest>\S+) (?P<to>to) (?P<last>.+)$",
         r"\g<do> \g<rest> from what number \g<to> \g<last>"),
        (rf"^(?P<link>to|from) {_WHAT} {_BE} (?P<rest>.+?) be {_ADDED} (?P<to>to) (?P<last>.+)$",
         r"\g<rest> is \g<do> \g<link> what number \g<to> \g<last>"),
        (rf"^{_WHAT} {_BE} be (?P<do>multiplied|divided) by (?P<rest>.+)$", r"what number is \g<do> by \g<rest>"),
        (rf"^{_WHAT} do (?:i|you|we) (?P<do>multiply|divide) by (?P<rest>.+)$", r"\g<do> what number by \g<rest>"),
        (rf"^{_WHAT} {_BE} (?P<rest>[\d./]+) be added to (?P<last>(?:get|give|make|obtain|reach) .+)$",
         r"\g<rest> is added to what number to \g<last>"),
        (r"^what number do (?:i|you|we) get (?P<value>\S+) from (?:, )?(?P<rest>(?:if|when) .+)$",
         r"what number , \g<rest> , you get \g<value>"),
    )
)  # fmt: skip
_SAME = re.compile(
    r"^(?:when|for (?:what|which)(?: value of)? (?P<for>[b-hj-z])) (?:would|will|are|is|do|does|can|could)"
    r" (?P<a>[^,.?]*?(?P<letter>[b-hj-z])\b[^,.?]*?) and (?P<b>[^,.?]+?)"
    r" (?:be |become )?(?:the same|equal)$"
)
_EQUAL = re.compile(
    r"^for (?:what|which)(?: number| value of| value)? (?P<letter>[b-hj-z]) (?:is|are|does|do) (?P<a>[^,.?]+?)"
    r" (?:equal(?: to)?|the same as) (?P<b>[^,.?]+)$"
)


def in_order(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with what is asked for in its place, and `so that ... results` as `you get ...`."""
    text = " ".join(words)
    same = _SAME.match(text)
    if same:
        return (*f"{same['a']} and {same['b']} are the same . what is {same['letter']}".split(),)
    equal = _EQUAL.match(text)
    if equal:
        return (*f"{equal['a']} is equal to {equal['b']} . what is {equal['letter']}".split(),)
    for wording, plain in _ORDERS:
        if re.search(r"\bit\b", text) and not text.startswith("what number do"):
            break
        found = wording.sub(plain, text)
        if found != text:
            text = re.sub(r"\b(?:so as|in order) to\b", "to", found)
            return (
                tuple(f"{text} . what number is it".split())
                if not text.startswith("what number ,")
                else tuple(text.split())
            )
    return tuple(text.split())

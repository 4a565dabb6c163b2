"""Distance, time and speed: two of them given, the third asked for, in the units given."""

from __future__ import annotations

import re

from engine.maths.asking.parts import NotAsked
from engine.maths.asking.stories.parts import NUM, nouns_fit, story
from engine.maths.question import Question

_DISTANCE = rf"(?P<d>{NUM}) ?(?P<du>km|kilometres?|kilometers?|m|metres?|meters?|miles?|mi)\b"
_TIME = (
    rf"(?P<t>{NUM}) ?(?P<tu>h|hrs?|hours?|min|mins|minutes?|s|secs?|seconds?)\b(?: (?:and )?"
    r"(?P<t2>\d+) ?(?P<t2u>min|mins|minutes?)\b)?"
)
_SPEED = (
    rf"(?:a )?(?:(?:constant |average |steady )?speed of )?(?P<v>{NUM}) ?(?P<vu>km/h|kmh|kph"
    r"|km per hour|kilometres per hour|kilometers per hour|kilometres an hour|km an hour|m/s"
    r"|metres per second|meters per second|mph|miles per hour|miles an hour)"
)
_WHO = r"(?:(?:a|an|the|my) )?[a-z]+(?: [a-z]+)?"
_VERB = (
    r"(?:travels?|goes|went|drives?|drove|runs?|ran|rides?|rode|walks?|walked|cycles?|cycled|flies"
    r"|flew|moves?|covers?|covered|travelled|traveled|swims?|swam|does|did|rolls?|sails?)"
)
_SAID = re.compile(
    rf"(?:if )?(?P<who>{_WHO})? ?(?:{_VERB})?(?: (?:at )?{_SPEED})?(?:(?:,? for| in| within| at"
    rf"|,)? {_DISTANCE})?(?:(?: in| for| within| takes| and takes| during) {_TIME})?(?: (?:at )"
    rf"(?P<v2>{NUM}) ?(?P<v2u>km/h|kmh|kph|m/s|mph|km per hour|miles per hour))?"
)
_HOW_FAR = re.compile(
    rf"how far (?:does|did|will|do|can|would) (?:it|he|she|they|i|{_WHO}) (?:go|travel|get|drive|run"
    rf"|walk|ride|cycle|fly|come)(?: (?:in|for) {_TIME})?|(?:what|which)(?: is|'s"
    r"|s)?(?: the)? distance(?: (?:does|did) (?:it|he|she) (?:travel|cover|go))?(?: is that)?"
)
_HOW_LONG = re.compile(
    r"how (?:long|many (?P<unit>hours|minutes|seconds)) (?:does|did|will|would|do)(?: it| he| she"
    rf"| they| i| {_WHO})?(?: (?:take|need|last|travel|drive|be))*(?: (?:for|to (?:go|travel|cover"
    r"|drive|run|walk|ride|cycle)|(?:it|him|her) to (?:go|travel|cover|drive|run"
    rf"|walk)))?(?: {_DISTANCE})?"
)
_HOW_FAST = re.compile(
    r"(?:what(?:'s|s| is| was)|find|calculate|work out|how fast)(?: (?:its|the|his|her|their|is|was"
    r"|does|did))?(?: (?:average|mean|constant))? ?(?:speed)?(?: of (?:the )?[a-z]+)?(?: ?(?:it|he"
    rf"|she|{_WHO}))?(?: (?:go|going|travel|drive|run|driving|travelling|moving|running"
    r"|ride))?(?: in (?P<in>km/h|m/s|mph|km per hour|miles per hour|metres per second))?"
)
_HOURS = {
    "h": "1",
    "hr": "1",
    "hrs": "1",
    "hour": "1",
    "hours": "1",
    "min": "1/60",
    "mins": "1/60",
    "minute": "1/60",
    "minutes": "1/60",
    "s": "1/3600",
    "sec": "1/3600",
    "secs": "1/3600",
    "second": "1/3600",
    "seconds": "1/3600",
}


def ask(parts: list[str]) -> Question | None:
    """The third of distance, time and speed."""
    if len(parts) not in (1, 2, 3):
        return None
    if len(parts) == 1:
        parts = re.split(r" (?=how (?:far|long|fast)\b)", parts[0])
    if len(parts) != 2:
        return None
    said = _SAID.fullmatch(parts[0])
    if said is None or not nouns_fit(said["who"]) or not re.search(r"\d", parts[0]):
        return None
    distance, speed, time = said["d"], said["v"] or said["v2"], said["t"]
    length_unit, speed_unit = _length(said["du"]), _rate(said["vu"] or said["v2u"])
    hours = _hours(said)
    if (far := _HOW_FAR.fullmatch(parts[1])) is not None:
        if far.groupdict().get("t"):
            if time:
                return None
            hours, time = _hours(far), far["t"]
        if distance or not speed or not time:
            raise NotAsked("To tell how far, I need a speed and a time.")
        return _far(speed, speed_unit, hours)
    if (long := _HOW_LONG.fullmatch(parts[1])) is not None:
        if long.groupdict().get("d"):
            if distance:
                return None
            distance, length_unit = long["d"], _length(long["du"])
        if time or not speed or not distance:
            raise NotAsked("To tell how long, I need a distance and a speed.")
        return _long(distance, length_unit, speed, speed_unit, long["unit"] or "")
    if (fast := _HOW_FAST.fullmatch(parts[1])) is not None and re.search(r"speed|fast", parts[1]):
        if distance and not time:
            raise NotAsked("The time is missing: to tell a speed, I need the distance and how long it took.")
        if speed or not distance or not time:
            return None
        return _fast(distance, length_unit, said, hours, _rate(fast["in"]))
    return None


def _length(unit: str | None) -> str:
    unit = unit or ""
    return "km" if unit.startswith("k") else "miles" if unit.startswith("mi") else "m" if unit else ""


def _rate(unit: str | None) -> str:
    unit = unit or ""
    if unit.startswith(("m/s", "met")):
        return "m/s"
    return "mph" if unit.startswith("mi") or unit == "mph" else "km/h" if unit else ""


def _hours(match: re.Match[str]) -> str:
    if not match["t"]:
        return ""
    first = f"({match['t']})*({_HOURS[match['tu']]})"
    return f"({first} + {match['t2']}/60)" if match["t2"] else first


def _far(speed: str, unit: str, hours: str) -> Question | None:
    seconds = "*3600" if unit == "m/s" else ""
    return story(
        [], [("", f"{speed}*{hours}{seconds}")], "Speed times time", unit={"m/s": "m", "mph": "miles"}.get(unit, "km")
    )


def _long(distance: str, length: str, speed: str, unit: str, asked: str) -> Question | None:
    fits = {"km/h": "km", "m/s": "m", "mph": "miles"}[unit] if unit else ""
    if fits != length:
        return None
    own = "s" if unit == "m/s" else "h"
    factor = {("h", "minutes"): "*60", ("s", "minutes"): "/60", ("h", "seconds"): "*3600", ("s", "hours"): "/3600"}.get(
        (own, asked), ""
    )
    shown = {"minutes": "min", "seconds": "s", "hours": "h"}.get(asked, own)
    return story([], [("", f"{distance}/{speed}{factor}")], "Distance by speed", unit=shown)


def _fast(distance: str, length: str, said: re.Match[str], hours: str, wanted: str) -> Question | None:
    seconds = said["tu"].startswith("s")
    unit = wanted or {"m": "m/s" if seconds else "", "km": "km/h", "miles": "mph"}[length]
    if not unit or (unit == "m/s") != (length == "m") or (unit == "mph") != (length == "miles"):
        return None
    scale = "/3600" if unit == "m/s" else ""
    return story([], [("", f"{distance}/({hours}){scale}")], "Distance by time", unit=unit)

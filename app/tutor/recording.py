"""The events of a solution as they are kept: joined while they come, written as JSON and read back.

What is kept is enough to show the solution again exactly as it was: whoever drew the events draws these. Pieces of one
text are one event here; progress, and a card of help, are not kept. What is read back may come from a file of any
origin: it is checked value by value.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any, get_args, get_type_hints

from app.tutor import events
from engine.errors import LemmaError
from engine.maths.verdict import Outcome, Verdict

MAX_EVENTS = 20_000
MAX_TEXT = 4_000_000
"""Characters of one text: 30,000 tokens of thought are about 120,000."""

KINDS: dict[str, type[Any]] = {kind.kind: kind for kind in get_args(events.Event) if kind is not events.Care}
_HINTS: dict[str, dict[str, Any]] = {name: get_type_hints(kind) for name, kind in KINDS.items()}


class Recording:
    """Takes the events of one solution as they come; `events` are those to keep."""

    def __init__(self, kept: Iterable[events.Event] = ()) -> None:
        self._events: list[events.Event] = list(kept)
        self._pieces: list[str] = []  # of the last event, not joined yet

    def take(self, event: events.Event) -> None:
        """Keeps one more event."""
        if isinstance(event, events.Progress | events.Care):
            return
        last = self._events[-1] if self._events else None
        if isinstance(event, events.Thinking | events.StepText) and _continues(last, event):
            self._pieces.append(event.text)
            return
        self._join()
        self._events.append(event)

    @property
    def events(self) -> tuple[events.Event, ...]:
        """All that is kept, in order."""
        self._join()
        return tuple(self._events)

    def _join(self) -> None:
        if self._pieces:
            last = self._events[-1]
            assert isinstance(last, events.Thinking | events.StepText)
            self._events[-1] = replace(last, text=last.text + "".join(self._pieces))
            self._pieces = []


def _continues(last: events.Event | None, event: events.Thinking | events.StepText) -> bool:
    if isinstance(event, events.Thinking):
        return isinstance(last, events.Thinking)
    return isinstance(last, events.StepText) and last.step == event.step


def standing_steps(kept: Iterable[events.Event]) -> list[tuple[str, Verdict | None]]:
    """The steps that were not taken back, in order, each with its verdict once it was judged."""
    steps: dict[int, tuple[str, Verdict | None]] = {}
    for event in kept:
        match event:
            case events.StepText():
                text, verdict = steps.get(event.step, ("", None))
                steps[event.step] = (text + event.text, verdict)
            case events.StepChecked():
                steps[event.step] = (steps.get(event.step, ("", None))[0], event.verdict)
            case events.StepRetracted():
                steps = {number: step for number, step in steps.items() if number < event.step}
            case _:
                pass
    return [(text.strip(), verdict) for _, (text, verdict) in sorted(steps.items()) if text.strip()]


def to_json(kept: Iterable[events.Event]) -> list[dict[str, Any]]:
    """Events as plain JSON values."""
    return [events.to_json(event) for event in kept]


def from_json(values: Any) -> tuple[events.Event, ...]:
    """The events `to_json` wrote. Raises LemmaError for anything else."""
    if not isinstance(values, list) or len(values) > MAX_EVENTS:
        raise _broken()
    return tuple(_event(value) for value in values)


def _event(value: Any) -> events.Event:
    if not isinstance(value, dict) or (kind := KINDS.get(str(value.get("event")))) is None:
        raise _broken()
    hints = _HINTS[kind.kind]
    given = {name: item for name, item in value.items() if name != "event"}
    needed = {field.name for field in fields(kind)}
    if not given.keys() <= needed:
        raise _broken()
    try:
        found: events.Event = kind(**{name: _value(hints[name], item) for name, item in given.items()})
    except (KeyError, TypeError, ValueError):
        raise _broken() from None
    return found


def _value(wanted: Any, item: Any) -> Any:
    """`item` as a value of the type `wanted`. Raises ValueError."""
    if wanted is Verdict:
        return Verdict.from_json(item)
    if wanted is float and isinstance(item, int | float) and not isinstance(item, bool):
        return float(item)
    if get_args(wanted):  # tuples of one type; optional values
        if item is None and type(None) in get_args(wanted):
            return None
        inner = next(one for one in get_args(wanted) if one not in (type(None), Ellipsis))
        if isinstance(item, list | tuple):
            return tuple(_value(inner, one) for one in item)
        return _value(inner, item)
    if not isinstance(item, wanted) or (wanted is int and isinstance(item, bool)):
        raise ValueError
    if isinstance(item, str) and len(item) > MAX_TEXT:
        raise ValueError
    return item


def _broken() -> LemmaError:
    return LemmaError("This conversation was not written by Lemma, or is damaged.")


def until_last_step(kept: Iterable[events.Event]) -> tuple[events.Event, ...]:
    """What is kept of an answer that is gone on with: up to its last judged step that stands, before any wrong one.

    Without its notices: what still holds is said anew, and would stand there twice.
    """
    found = [event for event in kept if not isinstance(event, events.Notice)]
    for at, event in enumerate(found):
        if not isinstance(event, events.StepChecked) or event.verdict.outcome is not Outcome.WRONG:
            continue
        number = event.step
        if not any(isinstance(later, events.StepRetracted) and later.step <= number for later in found[at + 1 :]):
            found = found[:at]
            break
    judged = [at for at, event in enumerate(found) if isinstance(event, events.StepChecked | events.StepRetracted)]
    return tuple(found[: max(judged, default=-1) + 1])

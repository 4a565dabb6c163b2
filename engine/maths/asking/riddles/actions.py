"""What is done to a number: "add 4", "the result is multiplied by 5", "subtracting it from 50", "15 is taken from it".

An action is one template in each of its forms: the command and what somebody does (`add 4 to it`), the gerund
(`adding 4`), and the passive (`4 is added`). Where nothing is said of what it is done to, it is what there is so far.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from engine.maths.asking.riddles import value as say
from engine.maths.asking.riddles.nouns import Reading, Spoken
from engine.maths.asking.riddles.phrases import Phrases
from engine.maths.asking.riddles.value import Value

Make = Callable[[Value, Value], Value]
NOTHING = Value("nothing", say.ATOM, (say.NOWHERE,) * 3)
"""What an action is done to where nothing was named."""


@dataclass(frozen=True, slots=True)
class _Action:
    """A template, and the value it makes: of what there is so far and its phrases."""

    template: str
    make: Callable[[Value, tuple[Value, ...]], Value]


def _two(way: Make) -> Callable[[Value, tuple[Value, ...]], Value]:
    return lambda so_far, said: way(said[0], said[1])


def _on(way: Make) -> Callable[[Value, tuple[Value, ...]], Value]:
    """With what there is so far first."""
    return lambda so_far, said: way(so_far, said[0])


def _back(way: Make) -> Callable[[Value, tuple[Value, ...]], Value]:
    """`A is taken from B`: B first."""
    return lambda so_far, said: way(said[1], said[0])


def _share(sign: int) -> Callable[[Value, tuple[Value, ...]], Value]:
    return lambda so_far, said: say.scaled(said[0] if len(said) > 1 else so_far, said[-1], sign)


def _by_itself(so_far: Value, said: tuple[Value, ...]) -> Value:
    return say.power(said[0] if said else so_far, 2)


def _made(way: Callable[[Value], Value]) -> Callable[[Value, tuple[Value, ...]], Value]:
    return lambda so_far, said: way(said[0] if said else so_far)


def _times(text: str) -> Callable[[Value], Value]:
    return lambda value: say.times(say.number(text), value)


_ADD = "add|adds|adding|added"
_SUB = "subtract|subtracts|subtracting|subtracted|deduct|deducts|deducting|remove|removes|removing"
_TAKE = "take|takes|taking|took"
_MUL = "multiply|multiplies|multiplying|multiplied|times"
_DIV = "divide|divides|dividing|divided|share"
_UP = "increase|increases|increasing|raise|enlarge"
_DOWN = "decrease|decreases|decreasing|reduce|reduces|reducing|diminish|diminishing|lower"
ACTIVE: tuple[_Action, ...] = (
    _Action(f"{_ADD} (on) E to E", _back(say.plus)),
    _Action(f"{_ADD} (on) T and T", _two(say.plus)),
    _Action(f"{_ADD} (on) E (on) (more)", _on(say.plus)),
    _Action("put T on top of E", _back(say.plus)),
    _Action("plus E", _on(say.plus)),
    _Action(f"{_SUB} E from E", _back(say.minus)),
    _Action(f"{_SUB} E", _on(say.minus)),
    _Action("minus E", _on(say.minus)),
    _Action(f"{_TAKE} (away|off) E (away|off) from E", _back(say.minus)),
    _Action(f"{_TAKE} away|off E", _on(say.minus)),
    _Action(f"{_TAKE} E away|off", _on(say.minus)),
    _Action(f"{_TAKE} E times N", _two(say.times)),
    _Action(f"{_TAKE} E N times", _two(say.times)),
    _Action(f"{_TAKE} T", _made(lambda value: value)),
    _Action(f"from E {_SUB}|{_TAKE} (away) T", _two(say.minus)),
    _Action(f"to E {_ADD} T", _two(say.plus)),
    _Action(f"{_MUL} E by|with F", _two(say.times)),
    _Action(f"{_MUL} F and F (together)", _two(say.times)),
    _Action(f"{_MUL} by|with F", _on(say.times)),
    _Action(f"{_MUL} R by itself", _by_itself),
    _Action("times F", _on(say.times)),
    _Action(f"{_DIV} E by|with F", _two(say.over)),
    _Action(f"{_DIV} by|with F", _on(say.over)),
    _Action("double|doubles|doubling|doubled F", _made(_times("2"))),
    _Action("triple|triples|tripling|tripled|treble|trebling F", _made(_times("3"))),
    _Action("quadruple|quadruples|quadrupling F", _made(_times("4"))),
    _Action("halve|halves|halving|halved F", _made(lambda value: say.over(value, say.number("2")))),
    _Action("square|squares|squaring|squared F", _made(lambda value: say.power(value, 2))),
    _Action("cube|cubes|cubing|cubed F", _made(lambda value: say.power(value, 3))),
    _Action("double|doubling|doubled", _made(_times("2"))),
    _Action("triple|tripling|tripled|treble", _made(_times("3"))),
    _Action("quadruple|quadrupling", _made(_times("4"))),
    _Action("halve|halving|halved", _made(lambda value: say.over(value, say.number("2")))),
    _Action("square|squaring|squared", _made(lambda value: say.power(value, 2))),
    _Action("cube|cubing|cubed", _made(lambda value: say.power(value, 3))),
    _Action(f"{_UP} E by T", _two(say.plus)),
    _Action(f"{_DOWN} E by T", _two(say.minus)),
    _Action(f"{_UP} E by N percent", _share(1)),
    _Action(f"{_DOWN} E by N percent", _share(-1)),
    _Action(f"{_UP} by T", _on(say.plus)),
    _Action(f"{_DOWN} by T", _on(say.minus)),
    _Action(f"{_UP} by N percent", _share(1)),
    _Action(f"{_DOWN} by N percent", _share(-1)),
    _Action(f"{_TAKE} (the) square root", _made(say.root)),
)  # fmt: skip
_IS = "(is|are|was|were|gets|be|has|being) (then|now) (been)"
PASSIVE: tuple[_Action, ...] = (
    _Action(f"E {_IS} added to E", _back(say.plus)),
    _Action(f"E {_IS} added", _on(say.plus)),
    _Action(f"E and E {_IS} added (together)", _two(say.plus)),
    _Action(f"E {_IS} subtracted|deducted|removed|taken (away|off) from E", _back(say.minus)),
    _Action(f"E {_IS} subtracted|deducted|removed|taken (away|off)", _on(say.minus)),
    _Action(f"E {_IS} multiplied|times by|with F", _two(say.times)),
    _Action(f"E {_IS} multiplied by itself", _by_itself),
    _Action(f"E {_IS} divided|shared by F", _two(say.over)),
    _Action(f"E {_IS} doubled", _made(_times("2"))),
    _Action(f"E {_IS} tripled|trebled", _made(_times("3"))),
    _Action(f"E {_IS} quadrupled", _made(_times("4"))),
    _Action(f"E {_IS} halved", _made(lambda value: say.over(value, say.number("2")))),
    _Action(f"E {_IS} squared", _made(lambda value: say.power(value, 2))),
    _Action(f"E {_IS} cubed", _made(lambda value: say.power(value, 3))),
    _Action(f"E {_IS} increased|raised|enlarged by T", _two(say.plus)),
    _Action(f"E {_IS} decreased|reduced|diminished|lowered|lessened by T", _two(say.minus)),
    _Action(f"E {_IS} increased|raised|enlarged by N percent", _share(1)),
    _Action(f"E {_IS} decreased|reduced|diminished|lowered|lessened by N percent", _share(-1)),
    _Action("E grows|grew|rises|rose|increases|increased by N percent", _share(1)),
    _Action("E shrinks|shrank|falls|fell|decreases|decreased by N percent", _share(-1)),
    _Action("E grows|grew|rises|rose|increases|increased by T", _two(say.plus)),
    _Action("multiplied by|with F", _on(say.times)),
    _Action("divided by F", _on(say.over)),
    _Action("increased|raised by T", _on(say.plus)),
    _Action("decreased|reduced|diminished by T", _on(say.minus)),
)  # fmt: skip
SUBJECTS = frozenset(("i", "you", "we", "one", "1", "somebody", "someone", "he", "she", "they"))
_AUXILIARY = frozenset(
    ["do", "does", "did", "will", "would", "must", "should", "have", "had", "can", "then", "also", "now", "first"]
)


def actions(phrases: Phrases, at: int, spoken: Spoken, so_far: Value) -> Iterator[Reading]:
    """Everything that may be done at a place, as the value that comes of it."""
    yield from _active(phrases, at, spoken, so_far)
    for said, end, action in _said(phrases, PASSIVE, at, spoken):
        if (
            len(said) == 1
            and said[0].plain
            and action.template.startswith("E")
            and action.template.split()[-1] not in _ONTO
        ):
            continue  # a calculation
        yield action.make(so_far, said), end


def _active(phrases: Phrases, at: int, spoken: Spoken, so_far: Value) -> Iterator[Reading]:
    start = at
    while phrases.word(start) in SUBJECTS | _AUXILIARY and start < at + 3:
        start += 1
    for said, end, action in _said(phrases, ACTIVE, start, spoken):
        if not (action.template == f"{_TAKE} T" and said[0].plain):
            yield action.make(so_far, said), end


def _said(
    phrases: Phrases, known: tuple[_Action, ...], at: int, spoken: Spoken
) -> Iterator[tuple[tuple[Value, ...], int, _Action]]:
    """The phrases of every action that stands at a place; `itself` is what it is done to."""
    reads = phrases.reads(spoken)
    for action in known:
        for said, end in phrases.match(action.template, at, reads):
            itself = (
                phrases.word(end - 1) == "itself" and phrases.word(end - 2) in ("by", "to", "with") and len(said) == 2
            )
            yield (said[0], said[0]) if itself else said, end, action


_ONTO = frozenset(("added", "(away|off)"))
"""`4 is added` says nothing of what it is added to; `4 is doubled` would be a calculation."""


class Riddle(Phrases):
    """The phrases of a riddle, with what comes of an action among them."""

    def acted(self, at: int, spoken: Spoken) -> Iterator[Reading]:
        if self.word(at) in SUBJECTS or self.word(at).endswith("ing"):
            for value, end in _active(self, at, spoken, NOTHING):
                if value.at[0] == value.at[0]:  # nan where nothing is said of what it is done to
                    yield replace(value, pair=True), end

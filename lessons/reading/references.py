"""Whether what the parts of a pack refer to is there, and prerequisites do not go round in a circle."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from engine.errors import LemmaError
from lessons.findings import Severity
from lessons.model import Pack, Place, Skill
from lessons.reading.log import Log, Reference

MAX_GUESSES = 50  # of what may have been meant: looking for one takes time
MAX_SHOWN = 12  # skills of a circle

WORDS = {
    "media": "media",
    "skill": "skill",
    "problem": "problem",
    "example": "problem",
    "plot": "plot",
    "exploration": "exploration",
}


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The other packs there are, by id; `pack` reads one of them and raises LemmaError where it cannot be read."""

    ids: Collection[str]
    pack: Callable[[str], Pack]


def check_elsewhere(log: Log, requires: Mapping[str, Place], elsewhere: Elsewhere) -> None:
    """Warn of required packs that are not here, and of what is referred to in those that are and is not in them.

    Only a warning: somebody else may have the pack, or a newer version of it. `requires` has the place of each.
    """
    there: dict[str, Pack] = {}
    for name, place in requires.items():
        if name not in elsewhere.ids:
            near = get_close_matches(name, list(elsewhere.ids), 1, 0.5)
            hint = f'Did you mean "{near[0]}"?' if near else "What is used of it could not be looked up."
            log.warn(place, "requires.not_here", f'There is no pack "{name[:60]}" here.', hint)
            continue
        try:
            there[name] = elsewhere.pack(name)
        except LemmaError as error:
            log.warn(place, "requires.not_here", f'The pack "{name[:60]}" cannot be read: {error.message}')
    for reference in log.references:
        pack, slash, own = reference.target.rpartition("/")
        what = WORDS[reference.scheme]
        if not slash or pack not in there or what not in ("skill", "problem"):
            continue
        ids = [one.id for one in (there[pack].skills if what == "skill" else there[pack].problems)]
        if own not in ids:
            near = get_close_matches(own, ids, 1, 0.5)
            hint = f'Did you mean "{pack}/{near[0]}"?' if near else ""
            log.warn(reference.place, f"{what}.not_there", f'There is no {what} "{own[:60]}" in the pack {pack}.', hint)


def check_references(log: Log, known: Mapping[str, Collection[str]], requires: Collection[str] | None) -> None:
    """Tell every reference to something that is not there, and pictures that nothing refers to.

    `known` has the ids of each scheme, also of what was not taken over for a fault of its own; a scheme that is not
    in it is not looked up. `requires` are the other packs that may be meant, None where that is not known.
    """
    before = len(log.findings)
    for reference in log.references:
        _look_up(reference, log, known, requires, guess=len(log.findings) < before + MAX_GUESSES)
    used = {reference.target for reference in log.references if reference.scheme == "media"}
    for name in known["media"]:
        if name not in used:
            hint = f"Show it with ![what is to be seen]({name}), or delete the file."
            log.warn(Place(name), "media.unused", "No text shows this picture.", hint)


def _look_up(
    reference: Reference,
    log: Log,
    known: Mapping[str, Collection[str]],
    requires: Collection[str] | None,
    *,
    guess: bool,
) -> None:
    scheme, target, place = reference.scheme, reference.target, reference.place
    names = known.get(WORDS[scheme]) if reference.plots is None or scheme != "plot" else reference.plots
    if scheme == "media":
        if names is not None and target not in names:
            near = get_close_matches(target, list(names), 1, 0.6) if guess else []
            hint = f"Did you mean {near[0]}?" if near else "Pictures lie in the folder media of the pack."
            log.error(place, "media.missing", f"There is no file {target[:80]}.", hint)
        return
    pack, slash, own = target.rpartition("/")
    if slash and pack != log.pack and scheme in ("skill", "problem", "example"):
        if requires is not None and pack not in requires:
            hint = f'Add "{pack[:60]}" to `requires` in pack.toml.'
            log.error(place, "requires.missing", f"{target[:120]!r} is of a pack that this one does not require.", hint)
        return
    own = target if pack != log.pack else own
    if names is not None and own not in names:
        near = get_close_matches(own, list(names), 1, 0.6) if guess else []
        hint = f'Did you mean "{near[0]}"?' if near else _where(scheme, reference)
        log.error(place, f"{WORDS[scheme]}.unknown", f'There is no {WORDS[scheme]} "{own[:60]}" in this pack.', hint)


def _where(scheme: str, reference: Reference) -> str:
    """Where such a thing would be declared."""
    if scheme == "plot":
        return "It is declared in plots.toml." if reference.plots is None else "It is declared under [[problem.plot]]."
    return {
        "skill": "Skills are declared in skills.toml; one of another pack is written pack/id.",
        "exploration": "Explorations stand in the folder explorations.",
    }.get(scheme, "Problems stand in the folder problems; one of another pack is written pack/id.")


def check_prerequisites(skills: Mapping[str, Skill], log: Log) -> None:
    """Tell a circle among the prerequisites of the pack's own skills, given by full name; each circle once."""
    for circle in _circles(skills):
        names = [name.rpartition("/")[2] for name in circle]
        dots = ["..."] if len(names) > MAX_SHOWN else []
        shown = " -> ".join([*names[:MAX_SHOWN], *dots, names[0]])
        sentence = (
            f"The prerequisites go round in a circle: {shown}."
            if len(names) > 1
            else f'The skill "{names[0]}" is its own prerequisite.'
        )
        log.error(skills[circle[0]].place, "skill.circle", sentence, "Take one of them out of `prerequisites`.")


def _circles(skills: Mapping[str, Skill]) -> Iterator[list[str]]:
    """Circles such that without them there is none left; found walking in depth, without recursion."""
    done: set[str] = set()
    for first in skills:
        way: list[str] = []
        on_way: dict[str, int] = {}
        todo: list[tuple[str, bool]] = [(first, True)]
        while todo:
            name, entering = todo.pop()
            if not entering:
                way.pop()
                del on_way[name]
                done.add(name)
            elif name in on_way:
                yield way[on_way[name] :]
            elif name not in done and name in skills:
                on_way[name] = len(way)
                way.append(name)
                todo.append((name, False))
                todo += [(before, True) for before in reversed(skills[name].prerequisites)]


def check_quizzes(pack: Pack, log: Log) -> None:
    """Tell draws from a skill of the pack that has no problem of the difficulties wanted.

    While a file of problems has a fault of its own, what is missing may be in it, and nothing is told.
    """
    if any(it.severity is Severity.ERROR and it.place.file.startswith("problems/") for it in log.findings):
        return
    for quiz in pack.quizzes:
        for draw in quiz.draws:
            if not draw.skill.startswith(f"{pack.id}/") or pack.skill(draw.skill) is None:
                continue
            low, high = draw.difficulty
            if low <= high and not any(p.skill == draw.skill and low <= p.difficulty <= high for p in pack.problems):
                name = draw.skill.rpartition("/")[2]
                sentence = f'There is no problem of the skill "{name}" with difficulty {low} to {high}.'
                log.error(draw.place, "draw.empty", sentence, "Write one, or change the difficulty.")

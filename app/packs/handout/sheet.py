"""A practice sheet: problems of a skill or of a whole pack, easier ones first, always the same for the same seed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from app.packs.handout.model import ENGLISH, Block, Group, Handout, NewPage, Room, Terms, Words, beside, blocks_of
from engine.errors import LemmaError
from engine.maths.kinds import Kind
from lessons.client import LessonsClient
from lessons.contents import Contents
from lessons.draw import Stream
from lessons.model import Pack, Problem
from lessons.variants.variant import Variant, VariantPart

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST = 60
"""Problems on one sheet."""
SEEDS = 1_000_000
LINES = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}
"""Empty lines to work in, by the level of a problem."""
TRIES = 8
"""How often a template is asked for numbers that are not on the sheet yet."""


class With(StrEnum):
    """What stands behind the problems."""

    NOTHING = "nothing"
    ANSWERS = "answers"
    STEPS = "steps"


def practice_sheet(
    client: LessonsClient,
    pack: Pack,
    contents: Contents | None = None,
    *,
    skill: str = "",
    count: int = 10,
    seed: int = 1,
    behind: With = With.NOTHING,
    terms: Terms = ENGLISH,
    report: Callable[[int, int], object] = lambda done, total: None,
) -> Handout:
    """`count` problems of a skill (its id or full name; of the whole pack without one).

    Raises LemmaError where there are no problems, or they give no variants.
    """
    if not 1 <= count <= MOST:
        raise LemmaError(f"A sheet has 1 to {MOST} problems.")
    found = pack.skill(skill) if skill else None
    if skill and found is None:
        raise LemmaError(f"{pack.title} has no skill {skill}.", f"There are: {', '.join(s.id for s in pack.skills)}.")
    own = [one for one in pack.problems if found is None or one.skill == f"{pack.id}/{found.id}"]
    if not own:
        raise LemmaError("There are no problems to print.")
    variants = _variants(client, pack, own, count, seed, report)
    groups: list[Group] = []
    for number, variant in enumerate(variants, start=1):
        groups.append(tuple(_asked(client, number, variant, contents, terms)))
    if behind is not With.NOTHING:
        first = True
        for number, variant in enumerate(variants, start=1):
            lead: tuple[Block, ...] = (NewPage(), Words(f"## {terms.answers}")) if first else ()
            groups.append((*lead, Words(_solved(number, variant, steps=behind is With.STEPS, terms=terms))))
            first = False
    return Handout(
        found.name if found is not None else pack.title,
        tuple(groups),
        source=f"{pack.title} {pack.version}".strip(),
        foot=terms.again.format(count=count, seed=seed),
        to_fill=True,
        terms=terms,
    )


def _variants(
    client: LessonsClient,
    pack: Pack,
    own: Sequence[Problem],
    count: int,
    seed: int,
    report: Callable[[int, int], object],
) -> list[Variant]:
    """Variants in the order of their levels: every template once before any comes twice."""
    stream = Stream(f"{pack.id}/", seed, "sheet")
    chosen: list[Problem] = []
    while len(chosen) < count:
        chosen += stream.shuffled(own)[: count - len(chosen)]
    chosen.sort(key=lambda one: (one.difficulty, own.index(one)))
    variants: list[Variant] = []
    trouble = LemmaError("These problems give no variants.")
    shown: set[str] = set()
    for number, problem in enumerate(chosen):
        report(number, len(chosen))
        variant: Variant | None = None
        for _ in range(TRIES):
            try:
                variant = client.make_variant(problem, 1 + stream.below(SEEDS))
            except LemmaError as error:
                trouble = error
                continue
            if _text(variant) not in shown:
                break
        if variant is not None:  # one that has no other numbers comes twice
            shown.add(_text(variant))
            variants.append(variant)
    if not variants:
        raise trouble
    return variants


def _text(variant: Variant) -> str:
    """What tells variants apart."""
    return f"{variant.statement} {variant.parts}"


def _asked(
    client: LessonsClient, number: int, variant: Variant, contents: Contents | None, terms: Terms
) -> Iterable[Block]:
    yield from blocks_of(
        *(client, f"**{number}.** {variant.statement}", variant.plots, contents), comma=variant.decimal_comma
    )
    for part in variant.parts:
        if part.prompt:
            yield from blocks_of(client, part.question, variant.plots, contents, comma=variant.decimal_comma)
        if offered := _offered(part, terms):
            yield Words(offered)
        else:
            yield Room(LINES.get(variant.difficulty, 4))


def _offered(part: VariantPart, terms: Terms) -> str:
    """What there is to choose, to order or to match; empty where an answer is written."""
    kind = part.kind.kind
    if kind is Kind.CHOICE:
        rows = [
            f"**{beside(one.text, letter)}** \N{EN SPACE}{one.text}"
            for letter, one in zip(LETTERS, part.options, strict=False)
        ]
        lead = [f"*{terms.several}*", ""] if "," in part.expected else []
        return "\n".join([*lead, _under_each_other(rows)])
    if kind is Kind.ORDERING:
        rows = [f"\\_\\_\\_\\_ {one.text}" for one in part.options]
        return f"*{terms.put_in_order}*\n\n{_under_each_other(rows)}"
    if kind is Kind.MATCHING:
        lefts = [f"**{number}** {one.text}" for number, one in enumerate(part.options, start=1)]
        rights = [f"**{letter}** {one.text}" for letter, one in zip(LETTERS, part.rights, strict=False)]
        longest = max(len(lefts), len(rights))
        cells = zip(lefts + [""] * (longest - len(lefts)), rights + [""] * (longest - len(rights)), strict=True)
        return "\n".join([f"*{terms.match}*", "", "| | |", "|---|---|", *(f"| {a} | {b} |" for a, b in cells)])
    return ""


def _under_each_other(rows: Sequence[str]) -> str:
    return "\\\n".join(rows)  # a line that ends in a backslash is broken there


def _solved(number: int, variant: Variant, *, steps: bool, terms: Terms) -> str:
    """The answers to a problem, after their steps where these are wanted."""
    lines = [f"**{number}.**"]
    for part in variant.parts:
        letter = f"{part.letter} " if part.letter and len(variant.parts) > 1 else ""
        if steps and part.steps:
            if letter:
                lines += ["", f"**{letter.strip()}**"]
            lines += ["", *(f"{place}. {step.markdown}" for place, step in enumerate(part.steps, start=1))]
            lines += ["", f"{terms.answer}: {beside(terms.answer, key(part))}"]
        elif len(variant.parts) > 1:
            lines += ["", f"**{letter}**{key(part)}"]
        else:
            lines[-1] += f" {key(part)}"
    return "\n".join(lines)


def key(part: VariantPart) -> str:
    """The answer to a part as it stands on a sheet: with the letters and numbers that the sheet has given."""
    kind = part.kind.kind
    letters = {one.id: letter for letter, one in zip(LETTERS, part.options, strict=False)}
    if kind is Kind.CHOICE:
        right = sorted(letters[one] for one in _ids(part.expected) if one in letters)
        return f"**{beside(part.answer, ', '.join(right))}** \N{EN SPACE}{part.answer}"
    if kind is Kind.MATCHING:
        lefts = {one.id: str(number) for number, one in enumerate(part.options, start=1)}
        rights = {one.id: letter for letter, one in zip(LETTERS, part.rights, strict=False)}
        pairs = [one.partition("-") for one in _ids(part.expected)]
        return ", ".join(sorted(f"{lefts[a]}{rights[b]}" for a, _, b in pairs if a in lefts and b in rights))
    return part.answer


def _ids(expected: str) -> list[str]:
    return [one.strip() for one in expected.split(",") if one.strip()]

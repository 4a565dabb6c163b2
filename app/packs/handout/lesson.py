"""A lesson page as a handout: its text and plots, explorations as they begin, examples with all their steps."""

from __future__ import annotations

from app.packs.handout.figures import pieces
from app.packs.handout.model import ENGLISH, Block, Drawn, Group, Handout, Terms, Words, beside, blocks_of
from engine.errors import LemmaError
from lessons.client import LessonsClient
from lessons.contents import Contents
from lessons.links import without_links
from lessons.model import Exploration, Pack, Page

EXAMPLE_SEED = 1
"""The variant of an example, as on the page."""


def lesson_handout(
    client: LessonsClient, pack: Pack, page: Page, contents: Contents | None = None, terms: Terms = ENGLISH
) -> Handout:
    """The page of a skill. What cannot be worked out is left out: the text around it stands."""
    skill = pack.skill(page.skill)
    title = skill.name if skill is not None else page.skill
    groups: list[Group] = []
    for piece in pieces(without_links(without_title(page.text, title))):
        if isinstance(piece, str):
            groups += [(Words(text),) for text in _sections(piece)]
            continue
        kind, name, description = piece
        if kind == "example:":
            groups += _example(client, pack, name, contents, terms)
        elif kind == "exploration:":
            found = next((one for one in pack.explorations if one.id == name), None)
            if found is not None:
                groups.append(_exploration(client, found))
        else:
            text = f"![{description}]({kind}{name})"
            drawn = tuple(blocks_of(client, text, pack.plots, contents, comma=pack.decimal_comma))
            if drawn:
                groups.append(drawn)
    by = ", ".join(pack.authors)
    return Handout(title, tuple(groups), source=f"{pack.title} {pack.version}".strip(), foot=by, terms=terms)


def without_title(text: str, title: str) -> str:
    """The text without a first heading that says the title again."""
    first, _, rest = text.lstrip().partition("\n")
    return rest if first.startswith("#") and first.lstrip("# ").strip() == title else text


def _sections(text: str) -> list[str]:
    """A text cut before its headings, so that a heading stays with what it is over. Code is not looked into."""
    found: list[list[str]] = [[]]
    fenced = False
    for line in text.splitlines():
        fenced ^= line.startswith(("```", "~~~"))
        if line.startswith("#") and not fenced and found[-1]:
            found.append([])
        found[-1].append(line)
    return ["\n".join(lines) for lines in found if any(line.strip() for line in lines)]


def _example(client: LessonsClient, pack: Pack, name: str, contents: Contents | None, terms: Terms) -> list[Group]:
    problem = pack.problem(name)
    if problem is None:
        return []
    try:
        variant = client.make_variant(problem, EXAMPLE_SEED)
    except LemmaError:
        return []
    blocks: list[Block] = []
    text = f"**{terms.example}.** {variant.statement}"
    blocks += blocks_of(client, text, variant.plots, contents, comma=variant.decimal_comma)
    for part in variant.parts:
        if part.prompt:
            blocks += blocks_of(client, part.question, variant.plots, contents, comma=variant.decimal_comma)
        steps = [f"{number}. {step.markdown}" for number, step in enumerate(part.steps, start=1)]
        blocks.append(Words("\n".join([*steps, "", f"**{terms.answer}:** {beside(terms.answer, part.answer)}"])))
    return [tuple(blocks)]


def _exploration(client: LessonsClient, exploration: Exploration) -> Group:
    position = {slider.name: slider.start for slider in exploration.sliders}
    try:
        frame = client.frame(exploration, position)
    except LemmaError:
        return (Words(f"**{exploration.title}**"),)
    where = ", ".join(
        f"{slider.label or slider.name} = {_number(str(slider.start), exploration.decimal_comma)} {slider.unit}".strip()
        for slider in exploration.sliders
    )
    words = Words(f"**{exploration.title}** ({where})\n\n{frame.text}")
    return (words, *(Drawn(plot) for plot in frame.plots), Words(frame.description))


def _number(text: str, comma: bool) -> str:
    return text.replace(".", ",") if comma else text

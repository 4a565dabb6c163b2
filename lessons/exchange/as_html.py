"""Our texts as HTML for other programs: paragraphs, lists, tables, and formulas as MathJax takes them, `\\(...\\)`.

Dollars around a formula are not enough elsewhere: Moodle and Anki show them as they stand.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt

from lessons.links import without_links

_FORMULA = re.compile(r"\$\$(.+?)\$\$|(?<!\\)\$(.+?)(?<!\\)\$", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\]]*)\]\((plot:|media/)([^)\s]+)\)")
_TAG = re.compile(r"<[^<>]*>")
_ONE_PARAGRAPH = re.compile(r"<p>((?:(?!<p>).)*)</p>", re.DOTALL)

Picture = Callable[[str, str, str], str]
"""The HTML for a picture: its kind (`plot:` or `media/`), its name, and the description written with it."""


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def to_html(markdown: str, picture: Picture = lambda kind, name, description: html.escape(description)) -> str:
    """A text of a pack, its values filled in, as HTML; one paragraph alone without its tags."""
    kept: list[str] = []

    def hold(piece: str) -> str:
        kept.append(piece)
        return f"\ue000{len(kept) - 1}\ue001"

    text = re.sub("[\ue000\ue001]", "\ufffd", without_links(markdown))
    text = _PICTURE.sub(lambda found: hold(picture(found[2], found[3], found[1])), text)
    text = _FORMULA.sub(
        lambda found: hold(rf"\[{html.escape(found[1])}\]" if found[1] else rf"\({html.escape(found[2])}\)"), text
    )
    shown = _parser().render(text.replace(r"\$", "$")).strip()
    if not _TAG.sub("", shown).strip():  # signs of Markdown alone, such as >
        shown = html.escape(text)
    if alone := _ONE_PARAGRAPH.fullmatch(shown):
        shown = alone[1]
    return re.sub("\ue000(\\d+)\ue001", lambda found: kept[int(found[1])], shown)

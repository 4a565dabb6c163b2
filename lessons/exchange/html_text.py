"""The HTML of other programs' questions as the Markdown of FORMAT.md: no tags, mathematics between dollars.

Formulas (`\\(...\\)`, `\\[...\\]`, `$$...$$`) are taken out first and put back untouched, so that their underscores and
stars stay theirs. What has no place in a pack (scripts, frames, sounds, forms, pictures from elsewhere) is dropped
and named.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable
from urllib.parse import unquote

from bs4 import BeautifulSoup
from bs4.element import Tag
from markdownify import MarkdownConverter

from lessons.file_names import is_reserved
from lessons.pieces import MAX_FORMULA

MAX_HTML = 200_000  # characters of one text
PLUGIN_FILE = "@@PLUGINFILE@@/"
# Single dollars count when they cannot be money: nothing white inside them, no digit behind them.
_MATHS = re.compile(
    r"\\\((.{1,MAX}?)\\\)|\\\[(.{1,MAX}?)\\\]|\$\$(.{1,MAX}?)\$\$".replace("MAX", str(MAX_FORMULA))
    + r"|(?<![\\$])\$(?=[^\s$])([^$\n]{1,300}?)(?<=[^\s\\$])\$(?![\d$])",
    re.DOTALL,
)
_TAG = re.compile(r"<[^<>]{0,200}>")
_MARK, _END = "\ue000", "\ue001"
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_DROPPED = ("script", "style", "iframe", "object", "embed", "audio", "video", "form", "input", "select", "math", "svg")
_NAMES = {
    "script": "a script", "style": "a style sheet", "iframe": "an embedded page", "object": "an embedded object",
    "embed": "an embedded object", "audio": "a sound", "video": "a video", "form": "a form", "input": "an input field",
    "select": "a selection field", "math": "a MathML formula", "svg": "an SVG drawing",
}  # fmt: skip
_SUPER = dict(zip("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ", strict=True))
_SUB = dict(zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎", strict=True))

Drop = Callable[[str], None]
"""Called with the words for something that was dropped."""


class _Converter(MarkdownConverter):
    """Markdown with real sub- and superscripts; links keep their words only."""

    def convert_sub(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _script(text, _SUB, "_")

    def convert_sup(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _script(text, _SUPER, "^")

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return text

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n**{text.strip()}**\n\n" if text.strip() else ""


def _script(text: str, table: dict[str, str], sign: str) -> str:
    plain = text.strip()
    if plain and all(character in table for character in plain):
        return "".join(table[character] for character in plain)
    if not plain or _MARK in plain:
        return plain
    return f"{_MARK}{sign}{{{plain}}}{_END}" if plain.isascii() else plain


def from_html(source: str, drop: Drop, media: frozenset[str] = frozenset()) -> str:
    """`source` as Markdown; `media` are the names of pictures that came with it. `drop` hears what was left out."""
    if len(source) > MAX_HTML:
        drop("the end of a very long text")
        source = source[:MAX_HTML]
    kept: list[str] = []

    def hold(match: re.Match[str]) -> str:
        inline, display, dollars, single = match.groups()
        body = html.unescape(_TAG.sub(" ", inline or display or dollars or single)).strip().replace("\xa0", " ")
        body = " ".join(body.split())
        if not body:
            return " "
        kept.append(f"\n\n$${body}$$\n\n" if display else f"${body}$")
        return f"{_MARK}{len(kept) - 1}{_END}"

    held = _MATHS.sub(hold, _PRIVATE.sub("", source))
    try:
        return _finish(_markdown(held, media, drop, kept), kept)
    except RecursionError:
        drop("a text whose tags lie too deep in one another")
        return ""


def _markdown(held: str, media: frozenset[str], drop: Drop, kept: list[str]) -> str:
    """The HTML as Markdown; what is held, or is a picture, is still a number in `kept`."""
    soup = BeautifulSoup(f"<div>{held}</div>", "html.parser")
    for tag in soup.find_all(_DROPPED):
        if tag.parent is not None:
            drop(_NAMES[tag.name])
            tag.decompose()
    for link in soup.find_all("a", href=True):
        drop(f"the address of a link, {str(link['href'])[:60]!r}")
    for image in soup.find_all("img"):
        image.replace_with(_picture(image, media, drop, kept))
    soup.smooth()  # the converter trims pieces of text that lie side by side
    return str(_Converter(heading_style="ATX", bullets="-", escape_misc=False).convert_soup(soup))


def _picture(image: Tag, media: frozenset[str], drop: Drop, kept: list[str]) -> str:
    source = str(image.get("src") or "").removeprefix(PLUGIN_FILE).partition("?")[0]
    name = media_name(source)
    if name not in media:
        drop(f"a picture that did not come with the file, {source[:60]!r}")
        return ""
    described = " ".join(str(image.get("alt") or "").split()).replace("[", "(").replace("]", ")")
    if not described:
        drop("nothing but the description of a picture, which had none: please write one")
    kept.append(f"![{described or 'picture'}](media/{name})")
    return f"{_MARK}{len(kept) - 1}{_END}"


def _finish(text: str, kept: list[str]) -> str:
    """The held pieces back in their places; what would mean something else in a pack is written so that it does not."""
    text = re.sub(r"\\?\$", r"\\$", text).replace("{{", "{ {").replace("}}", "} }")
    text = text.replace("<", r"\<")

    def put(match: re.Match[str]) -> str:
        inside = match.group(1)
        if inside in numbers:
            return kept[int(inside)].replace("{{", "{ {").replace("}}", "} }")
        return f"${inside}$"

    numbers = {str(number) for number in range(len(kept))}
    text = re.sub(f"{_MARK}(.*?){_END}", put, text, flags=re.DOTALL)
    lines = [re.sub(r"^(\s{0,3})#", r"\1\#", line.rstrip()) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def from_markdown(source: str, drop: Drop) -> str:
    """Markdown of another program as ours: links keep their words, pictures are dropped."""

    def words(match: re.Match[str]) -> str:
        sign, shown, address = match.groups()
        drop(f"a picture, {address[:60]!r}" if sign else f"the address of a link, {address[:60]!r}")
        return "" if sign else shown

    held, kept = _held(source)
    return _finish(re.sub(r"(!?)\[([^\[\]]*)\]\(([^()\s]*)[^()]*\)", words, held), kept)


def from_plain(source: str) -> str:
    """Plain text as Markdown that shows it as it is, formulas between dollars as they are."""
    held, kept = _held(source)
    return _finish(re.sub(r"([\\`*_\[\]#|])", r"\\\1", held), kept)


def _held(source: str) -> tuple[str, list[str]]:
    """A text without HTML, its formulas held back, and these."""
    kept: list[str] = []

    def hold(match: re.Match[str]) -> str:
        body = " ".join(next(group for group in match.groups() if group).split())
        kept.append(f"\n\n$${body}$$\n\n" if match.group(2) else f"${body}$")
        return f"{_MARK}{len(kept) - 1}{_END}"

    return _MATHS.sub(hold, _PRIVATE.sub("", source)), kept


def media_name(name: str) -> str:
    """A picture's name as it may stand in a pack: `My Photo (2).PNG` is `my-photo-2.png`, and so is `My%20Photo...`."""
    plain = unicodedata.normalize("NFKD", unquote(name).rsplit("/", 1)[-1]).encode("ascii", "ignore").decode().lower()
    stem, dot, ending = plain.rpartition(".")
    stem = re.sub(r"[^a-z0-9]+", "-", stem).strip("-") or "picture"
    stem = f"picture-{stem}" if is_reserved(stem) else stem
    return f"{stem[:60]}.{'jpg' if ending == 'jpeg' else ending}" if dot else stem

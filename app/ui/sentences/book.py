"""English sentences of the other rooms, found among the templates and told in another language. Knows no Qt.

What a text is: lines of sentences; a sentence is one template, or phrases that are, with commas, "and" or a colon
between them. A value is told too where it is made of templates itself ("the charge is missing"); formulas, numbers and
names stay as they are. What no template fits stays English.

A template is looked up by its rarest word, so that a text meets a handful of the thousands. Of those that fit, the one
that leaves the fewest English words in its values is meant, then the one with the most text of its own. The work for a
line is bounded by STEPS, whatever stands in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from app.ui.sentences.template import Template, words_of

MAX_TEXT, MAX_LINE = 20_000, 2_000  # characters; what is longer stays as it is
STEPS = 300  # templates tried on one line
_DEPTH = 6  # templates in values of templates
_TOGETHER = 4  # pieces between sentence marks, or between the commas of a list, that one template has at most

_NAMED = 2  # English words in the parts of a list that may be names

_MARKS = re.compile(r"(\s*(?:(?:[-*>#]+|\d+\.)\s+)?(?:\*\*)?)(.*?)((?:\*\*)?\s*)", re.DOTALL)
_SENTENCE = re.compile(r"[.?!][\"')*]*\s+(?=\S)|\)\s+(?=[A-Z])")
_END = re.compile(rf":\s+(?=\S)|{_SENTENCE.pattern}")
_FORMULA = re.compile(r"\$\$[^$]*\$\$|\$[^$]*\$|`[^`]*`")
_SEPARATORS = (re.compile("; "), re.compile(": "), re.compile(",? and |,? or |, "), re.compile(" per "))
_ENGLISH = re.compile(r"(?<![\w\\])(?:[a-z]{3,}|it|is|of|to|in|at|by|as|an|if|no|be|so|we)(?![\w(])")
_COUNTED = re.compile(r"(\d[\d,.]*) ([^\W\d].*)", re.DOTALL)
"""A number before the words it counts: "3 new skills"."""
_NAMES = frozenset(["name", "title", "skill", "named", "pack", "path", "folder", "file", "error", "strerror", "text"])
"""Placeholders that may hold any words: those of a person, of a pack, or of the system."""
_NAMELY = 5  # English words in one of them


class _Told(NamedTuple):
    """A text in the other language, and how many English words are left in it."""

    text: str
    left: int


class Book:
    """The templates `sources` in the language of `translated`, which gives the translation of a source, or "".

    `isolated` marks a value that runs in its own direction inside a sentence.
    """

    def __init__(
        self,
        sources: Iterable[str],
        translated: Callable[[str], str],
        isolated: Callable[[str], str] = lambda value: value,
    ) -> None:
        self._translated = translated
        self._isolated = isolated
        self._steps = 0
        templates = [Template.read(source) for source in sources]
        self._exact = {one.literals[0]: one for one in templates if not one.names}
        self._by_word: dict[str, list[Template]] = {}
        often = Counter(word for one in templates for word in set(one.words()))
        for one in templates:
            if one.names and (words := one.words()):
                self._by_word.setdefault(min(words, key=lambda word: (often[word], -len(word))), []).append(one)

    def told(self, text: str) -> str:
        """`text` in the other language, as far as it is made of templates."""
        if len(text) > MAX_TEXT:
            return text
        return "\n".join(self._line(line) for line in text.split("\n"))

    # --- lines and sentences -----------------------------------------------------------------------------------------

    def _line(self, line: str) -> str:
        marked = _MARKS.fullmatch(line) if len(line) <= MAX_LINE else None
        if marked is None:
            return line
        before, text, after = marked.groups()
        self._steps = STEPS
        said = self._sentences(text, _DEPTH)
        return line if said is None else f"{before}{said.text}{after}"

    def _sentences(self, text: str, depth: int) -> _Told | None:
        """Sentences that follow each other; None where none of them is known."""
        ends = [0, *_boundaries(text), len(text)]
        out: list[_Told] = []
        at, found = 0, False
        while at < len(ends) - 1:
            best: tuple[_Told, int] | None = None
            for to in dict.fromkeys((len(ends) - 1, *range(min(len(ends) - 1, at + _TOGETHER), at, -1))):
                piece = text[ends[at] : ends[to]].strip()
                said = self._one(piece, depth, joined=to - at > 1)
                if to - at == 1 and (said is None or said.left):
                    said = _better(said, self._composed(piece, depth))
                if said is None:
                    continue
                if best is None or self._is_better(said, text[ends[to] : ends[best[1]]], best[0]):
                    best = said, to
                if not said.left:
                    break
            found |= best is not None
            told, at = best or (_kept(text[ends[at] : ends[at + 1]].strip()), at + 1)
            out.append(told)
        return _Told(" ".join(one.text for one in out), sum(one.left for one in out)) if found else None

    def _is_better(self, said: _Told, rest: str, than: _Told) -> bool:
        """Whether fewer English words are left where `said` ends before `rest` than where all is one template."""
        if said.left >= than.left:
            return False
        told = self._sentences(rest, _DEPTH - 1) or _kept(rest)
        return said.left + told.left < than.left

    def _one(self, text: str, depth: int, joined: bool = False) -> _Told | None:
        """A text that is one template. Of several sentences, no value may hold the end of one."""
        bare = text.rstrip(".:;,")
        if not _letters(bare):
            return None
        if (said := self._said(text, bare)) is not None:
            return said
        matches = [(one, values, "") for one, values in self._matches(text)]
        if bare != text:  # a title, such as "Add the numbers", with what follows it
            matches += [(one, values, text[len(bare) :]) for one, values in self._matches(bare)]
        best: _Told | None = None
        for template, values, end in sorted(matches, key=lambda match: -match[0].weight):
            if joined and any(_boundaries(value, _SENTENCE) for value in values.values()):
                continue
            target = self._target(template)
            if target is None or self._steps <= 0:
                continue
            self._steps -= 1
            told = self._values(template, values, depth - 1)
            left = sum(
                max(0, said.left - (_NAMELY if name.rstrip("0123456789") in _NAMES else 0))
                for name, said in told.items()
            )
            if left <= len(template.words()):  # else it fits by chance
                best = _better(best, _Told(self._filled(target, told, values) + end, left))
                if not left:
                    break
        return best

    def _values(self, template: Template, values: dict[str, str], depth: int) -> dict[str, _Told]:
        """What fills the placeholders; one within a formula may hold several, as in `$a = {b}$` with "2$ and $3"."""
        told: dict[str, _Told] = {}
        inside = False
        for literal, name in zip(template.literals, template.names, strict=False):
            inside ^= literal.replace("$$", "$").count("$") % 2 == 1
            if inside and "$" in values[name]:
                text, left = self._value(f"${values[name]}$", depth)
                told[name] = _Told(text.removeprefix("$").removesuffix("$"), left)
            else:
                told[name] = self._value(values[name], depth)
        return told

    def _said(self, text: str, bare: str) -> _Told | None:
        """A text without values."""
        for known, end in ((text, ""), (bare, text[len(bare) :])):
            if (exact := self._exact.get(known)) is not None and (target := self._target(exact)) is not None:
                return _Told(target.literals[0] + end, 0)
        return None

    def _composed(self, text: str, depth: int) -> _Told | None:
        """A sentence made of phrases: "Collect like terms: $2 + 3 = 5$.", "at $1$ it is true; at $2$ it is false."."""
        bare = text.rstrip(".:;,")
        if not _letters(bare):
            return None
        said = self._value(bare, depth - 1)
        return None if said.text == bare else _Told(said.text + text[len(bare) :], said.left)

    def _matches(self, text: str) -> list[tuple[Template, dict[str, str]]]:
        """The templates with values that fit, and the values."""
        return [
            (template, values)
            for word in words_of(text)
            for template in self._by_word.get(word, ())
            if (values := template.values(text)) is not None and _keeps_formulas(template, values)
        ]

    def _target(self, template: Template) -> Template | None:
        said = self._translated(template.source)
        return Template.read(said) if said and said != template.source else None

    # --- values ------------------------------------------------------------------------------------------------------

    def _value(self, value: str, depth: int) -> _Told:
        """What fills a placeholder, told where it has words that are known."""
        bare = value.strip()
        if depth <= 0 or not _letters(bare):
            return _kept(value)
        best = self._phrase(bare, depth)
        for separator in _SEPARATORS:
            if best is None or best.left:
                best = _better(best, self._list(bare, separator, depth))
        if (best is None or best.left) and _boundaries(bare):
            best = _better(best, self._sentences(bare, depth))
        if best is None:
            return _kept(value)
        begin = value[: len(value) - len(value.lstrip())]
        return _Told(f"{begin}{best.text}{value[len(value.rstrip()) :]}", best.left)

    def _phrase(self, text: str, depth: int) -> _Told | None:
        """A phrase, also where it was begun in small letters or its full stop was taken off."""
        if (said := self._one(text, depth)) is not None:
            return said
        if (counted := _COUNTED.fullmatch(text)) is not None and (said := self._phrase(counted[2], depth)) is not None:
            return _Told(f"{counted[1]} {said.text}", said.left)
        large = text[:1].upper() + text[1:]
        if large != text and (said := self._one(large, depth)) is not None:
            return _Told(said.text[:1].lower() + said.text[1:], said.left)
        for other in (f"{text}.", f"{large}."):
            if (exact := self._exact.get(other)) is not None and (target := self._target(exact)) is not None:
                told = target.literals[0].removesuffix(".")
                return _Told(told if text == large else told[:1].lower() + told[1:], 0)
        return None

    def _list(self, text: str, separator: re.Pattern[str], depth: int) -> _Told | None:
        """Phrases and values one after the other; None where nothing separates them, or none of them is known."""
        formulas = [match.span() for match in _FORMULA.finditer(text)]
        cuts = [
            one
            for one in separator.finditer(text)
            if not any(at <= one.start() < end for at, end in formulas) and not _in_brackets(text[: one.start()])
        ]
        if not cuts or depth <= 1 or len(cuts) > STEPS:
            return None
        starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text)]
        told: list[_Told] = []
        glue: list[str] = []
        at = 0
        while at < len(starts):
            to = at + 1
            said = self._value(text[starts[at] : ends[at]], depth - 1)
            for more in range(min(len(starts), at + _TOGETHER), at + 1, -1):  # a phrase with a comma of its own
                joined = text[starts[at] : ends[more - 1]]
                phrase = self._phrase(joined, depth - 1) if said.left else self._said(joined, joined)
                if phrase is not None and not phrase.left:
                    said, to = phrase, more
                    break
            told.append(said)
            glue.append(cuts[to - 1][0] if to <= len(cuts) else "")
            at = to
        if "".join(said.text + cut for said, cut in zip(told, map(self._joiner, glue), strict=True)) == text:
            return None
        shown = [self._apart(said.text) if said.text in text else said.text for said in told]
        whole = "".join(piece + self._between(cut) for piece, cut in zip(shown, glue, strict=True))
        left = sum(said.left for said in told)
        return _Told(whole, left) if left <= _NAMED else None

    def _apart(self, kept: str) -> str:
        """A part of a list that stays as it was, such as a name: it turns nothing around it."""
        return self._isolated(kept) if _letters(kept) and not _is_formula(kept) else kept

    def _joiner(self, glue: str) -> str:
        """What stands between the parts of a list, with its word told: " and "."""
        word = glue.strip(" ,;:")
        said = self._said(word, word) if word else None
        return glue if said is None else glue.replace(word, said.text)

    def _between(self, glue: str) -> str:
        """The same with its comma as the other language writes it."""
        mark = glue.strip()[:1]
        said = self._exact.get(mark) if mark in (",", ";") else None
        target = self._target(said) if said is not None else None
        return self._joiner(glue) if target is None else self._joiner(glue).replace(mark, target.literals[0], 1)

    def _filled(self, target: Template, told: dict[str, _Told], values: dict[str, str]) -> str:
        """The translation with its values; each runs in its own direction unless it is part of a formula."""
        shown: dict[str, str] = {}
        formula = False
        for literal, name in zip(target.literals, target.names, strict=False):
            formula ^= literal.replace("$$", "$").count("$") % 2 == 1
            value = told[name].text
            plain = (
                value and not formula and value == values[name] and not _is_formula(value) and not literal.endswith("`")
            )
            shown[name] = self._isolated(value) if plain else value
        return target.filled(shown)


def _better(one: _Told | None, other: _Told | None) -> _Told | None:
    if one is None or other is None:
        return one or other
    return other if other.left < one.left else one


def _kept(text: str) -> _Told:
    return _Told(text, len(_ENGLISH.findall(_FORMULA.sub("", text))))


def _letters(text: str) -> bool:
    """Whether a text has letters outside its formulas."""
    return any(letter.isalpha() for letter in _FORMULA.sub("", text))


def _boundaries(text: str, end: re.Pattern[str] = _END) -> list[int]:
    """Where the sentences of a text end, outside its formulas."""
    formulas = [match.span() for match in _FORMULA.finditer(text)]
    ends = (match.end() for match in end.finditer(text))
    return [end for end in ends if not any(begin < end <= stop for begin, stop in formulas)]


def _keeps_formulas(template: Template, values: dict[str, str]) -> bool:
    """Whether every value holds whole formulas, or lies in those of one sentence ("2$ and $3")."""
    inside = False
    for literal, name in zip(template.literals, template.names, strict=False):
        inside ^= literal.replace("$$", "$").count("$") % 2 == 1
        value = f"${values[name]}$" if inside else values[name]
        if "$" in _FORMULA.sub("", value) or (inside and _boundaries(value)):
            return False
    return True


def _in_brackets(before: str) -> bool:
    """Whether a text ends within brackets that are open: the comma of "(2, 3)" parts no list."""
    return any(before.count(left) > before.count(right) for left, right in ("()", "[]", "{}"))


def _is_formula(value: str) -> bool:
    stripped = value.strip()
    return stripped[:1] in ("$", "`") and stripped[-1:] in ("$", "`")

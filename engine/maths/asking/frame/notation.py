"""A notation for wordings that reads like the wordings, translated into regular expressions over a skeleton.

Words are parted by white space, as much as one likes, so that a long wording may go over several lines:

    {remove|clear|open}         one of these
    {linear|prime}+             one of these, or several in any order
    [the|all]                   one of these, or nothing
    [it|this|them]*             any number of these
    {brackets}                  one of the words of that name in `lists`
    {sign=positive|negative}    one of these, which the phrase asks for by that name
    factor[s|ed], tid{y|ied}    glued to a word: its endings
    <a:QN>                      a formula of one of these kinds of `pieces`, by the name of `a`; `<Q>` has no name
    <a:QN,...>                  two or more of them in a list
    <word>, <.>, ...            any word, a mark, anything
    <d/d>                       the operator of a derivative, as in dy/dx
    (then <E>|word|end)         in front of one of these, which stays; `end` is the end of the text
    (not then word)             not in front of it
    (after mark|<EF>), (start)  at the beginning or behind a mark, behind such a formula; at the beginning
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_LINK = r"(?: , and | , | and | plus )"
_FORMULA = re.compile(r"<(?:(?P<name>\w+):)?(?P<kind>[A-Z]+|\*)(?P<more>,\.\.\.)?>")
_CONDITION = re.compile(r"\((?:start\)|after (?P<after>[^()]+)\)|(?P<ahead>then|not then)\s)")
_TEXT = re.compile(r"[^\s{}\[\]()<>|]+")
_NAME = re.compile(r"(\w+)=")
_SPECIAL = {"<word>": "[a-z']+", "<.>": "[.,:;?!]", "<d/d>": r"d(?P<top>[a-z]?)/d(?P<by>[a-z])"}
_MARK = r"(?:(?<=^)|(?<=[.,:;?!] ))"


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a wording, or a part of one, as a regular expression."""

    pattern: str
    optional: bool = False
    repeated: bool = False
    condition: bool = False  # it takes no place in the text


class _Reader:
    """Reads one wording from left to right."""

    def __init__(self, wording: str, lists: Mapping[str, str]) -> None:
        self.text, self.lists, self.at = wording, lists, 0

    def choice(self, closing: str) -> list[str]:
        """The patterns of the alternatives up to `closing`."""
        found = [self._sequence()]
        while self._next() == "|":
            self.at += 1
            found.append(self._sequence())
        if self._next() != closing:
            raise ValueError(f"{closing or 'the end'} is missing in {self.text!r} at {self.at}")
        self.at += len(closing)
        return found

    def _next(self) -> str:
        return self.text[self.at : self.at + 1]

    def _sequence(self) -> str:
        """Words up to the end of an alternative, with spaces between; one that may be left out has its own space."""
        out, begun, only_optional = "", False, False
        while self._next() not in ("", *"|}])"):
            if self._next().isspace():
                self.at += 1
                continue
            word = self._word()
            if word.condition:
                out += word.pattern
            elif word.optional:
                out += f"(?:{f' {word.pattern}' if begun else f'{word.pattern} '}){'*' if word.repeated else '?'}"
                only_optional = not begun
            else:
                out += f" {word.pattern}" if begun else word.pattern
                begun, only_optional = True, False
        if only_optional:
            raise ValueError(f"Nothing has to be there in {self.text!r} before {self.at}")
        return out

    def _word(self) -> _Word:
        """What is glued together."""
        parts = [self._part()]
        while self._next() not in ("", *"|}])") and not self._next().isspace():
            parts.append(self._part())
        if len(parts) == 1:
            return parts[0]
        return _Word("".join(f"(?:{part.pattern})?" if part.optional else part.pattern for part in parts))

    def _part(self) -> _Word:
        text = _TEXT.match(self.text, self.at)
        if text is not None:
            self.at = text.end()
            return _Word({"...": ".*"}.get(text[0], re.escape(text[0])))
        read = {"<": self._formula, "(": self._condition, "{": self._words, "[": self._words}
        if self._next() not in read:
            raise ValueError(f"{self._next()} is out of place in {self.text!r} at {self.at}")
        return read[self._next()]()

    def _words(self) -> _Word:
        optional = self._next() == "["
        named = _NAME.match(self.text, self.at + 1)
        self.at = named.end() if named else self.at + 1
        found = self.choice("]" if optional else "}")
        if not optional and not named and len(found) == 1:
            if found[0] not in self.lists:
                raise ValueError(f"There are no words called {found[0]!r}")
            found = _Reader(self.lists[found[0]], self.lists).choice("")
        pattern = "|".join(found)
        pattern = f"(?P<{named[1]}>{pattern})" if named else f"(?:{pattern})" if len(found) > 1 else pattern
        suffix = self._next() if self._next() in ("*", "+") else ""
        self.at += len(suffix)
        return _Word(f"{pattern}(?: {pattern})*" if suffix == "+" else pattern, optional, repeated=suffix == "*")

    def _formula(self) -> _Word:
        for written, pattern in _SPECIAL.items():
            if self.text.startswith(written, self.at):
                self.at += len(written)
                return _Word(pattern)
        found = _FORMULA.match(self.text, self.at)
        if found is None:
            raise ValueError(f"This is no formula in {self.text!r} at {self.at}")
        self.at = found.end()
        one = rf"[{found['kind'].replace('*', 'A-Z')}]\d+"
        pattern = f"{one}(?:{_LINK}{one})+" if found["more"] else one
        return _Word(f"(?P<{found['name']}>{pattern})" if found["name"] else pattern)

    def _condition(self) -> _Word:
        found = _CONDITION.match(self.text, self.at)
        if found is None:
            raise ValueError(f"This is no condition in {self.text!r} at {self.at}")
        self.at = found.end()
        if found["after"]:
            return _Word(f"(?:{'|'.join(_behind(each) for each in found['after'].split('|'))})", condition=True)
        if not found["ahead"]:
            return _Word("^", condition=True)
        ahead = "|".join("$" if each == "end" else rf" {each}(?!\S)" for each in self.choice(")"))
        return _Word(f"(?{'=' if found['ahead'] == 'then' else '!'}{ahead})", condition=True)


def _behind(what: str) -> str:
    """Behind a mark or a formula; what stands there has to be of one length."""
    return _MARK if what == "mark" else rf"(?<=[{what.strip('<>')}]\d )|(?<=[{what.strip('<>')}]\d\d )"


def as_regex(wording: str, lists: Mapping[str, str]) -> str:
    """The regular expression of a wording; `lists` are wordings with a name. Raises ValueError for a misspelt one."""
    return "|".join(_Reader(wording.strip(), lists).choice(""))


def entries(block: str) -> list[str]:
    """The wordings of a text, one a line; a line that is indented further goes on with the one before."""
    lines = [line for line in block.splitlines() if line.strip()]
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    found: list[str] = []
    for line in lines:
        if line[margin].isspace():
            found[-1] += f" {line.strip()}"
        else:
            found.append(line.strip())
    return found

"""Moodle's XML format: choice, true or false, short answer, numerical and matching questions.

Everything else (calculated, cloze, essay, drag and drop, STACK, ...) is listed as left out. Pictures inside the file
come along. Read with entities and document types forbidden, so nothing in the file can reach outside it.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from decimal import Decimal
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from engine.errors import LemmaError
from lessons.exchange.html_text import from_html, from_plain, media_name
from lessons.exchange.numbers import plain_decimal, read_decimal
from lessons.exchange.question import Brought, Offered, Question, Sort

MAX_BYTES = 50_000_000
MAX_QUESTIONS = 20_000
_GAPS = "several gaps in one text are not supported"
_OWN_FEEDBACK = frozenset((
    "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.",
    "Die Antwort ist richtig.", "Die Antwort ist teilweise richtig.", "Die Antwort ist falsch.",
    "Votre réponse est correcte.", "Votre réponse est partiellement correcte.", "Votre réponse est incorrecte.",
    "Respuesta correcta", "Respuesta parcialmente correcta.", "Respuesta incorrecta.",
))  # fmt: skip
"""What Moodle puts into every new question."""
_REASONS = {
    "essay": "Lemma does not mark essays",
    "description": "it asks nothing",
    "random": "it stands for other questions",
    "cloze": _GAPS,
    "multianswer": _GAPS,
    "gapselect": _GAPS,
    "ddwtos": _GAPS,
    "ordering": 'it is not brought over yet; write it as a problem of the kind "ordering"',
    "stack": "its answer is tested by a program in another language",
    "coderunner": "it runs programs",
}
_CALCULATED = "its formulas belong to another program; write it as a template with parameters"


def read_moodle_xml(data: bytes) -> Brought:
    """The questions of a Moodle XML file. Raises LemmaError when it is no such file at all."""
    if len(data) > MAX_BYTES:
        raise LemmaError(f"The file is larger than {MAX_BYTES // 1_000_000} MB.", "Export fewer questions at once.")
    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException:
        raise LemmaError("The file declares a document type or entities, which is refused.") from None
    except (ParseError, ValueError, LookupError) as error:
        raise LemmaError(f"The file is not readable as XML: {error}.") from None
    if root.tag != "quiz":
        raise LemmaError(f"This is XML of another kind: it begins with <{root.tag[:40]}>, Moodle's begins with <quiz>.")
    brought = Brought()
    category: tuple[str, ...] = ()
    number = 0
    for element in root.iter("question"):
        sort = element.get("type", "")
        if sort == "category":
            path = [part.strip() for part in _text(element.find("category")).replace("//", "\0").split("/")]
            skipped = ("top", "$course$", "$module$", "$system$", "")
            category = tuple(part.replace("\0", "/") for part in path if part not in skipped)
            if about := _text(element.find("info")):
                what = f"the description {about[:40]!r}"
                brought.leave(f"category {'/'.join(category) or 'top'}", what, "a skill has a name only")
            continue
        number += 1
        if number > MAX_QUESTIONS:
            brought.leave(f"question {number}", "everything from here", f"more than {MAX_QUESTIONS} questions")
            break
        _Reader(element, number, category, brought).read(sort)
    return brought


def _text(element: Element | None) -> str:
    """The text of `<element><text>...</text></element>`, or of the element itself."""
    if element is None:
        return ""
    inner = element.find("text")
    return ((inner if inner is not None else element).text or "").strip()


class _Reader:
    """One question on its way into `brought`."""

    def __init__(self, element: Element, number: int, category: tuple[str, ...], brought: Brought) -> None:
        self._element = element
        self._category = category
        self._brought = brought
        self._title = " ".join(_text(element.find("name")).split())
        self._where = f"question {number}" + (f", {self._title[:60]}" if self._title else "")

    def read(self, sort: str) -> None:
        """Takes the question over, or says why not."""
        readers = {
            "multichoice": self._choice,
            "truefalse": self._truth,
            "shortanswer": self._short,
            "numerical": self._number,
            "matching": self._matching,
        }
        if sort not in readers:
            reason = _CALCULATED if sort.startswith("calculated") else _REASONS.get(sort, "Lemma has none of that kind")
            self._leave(f"a question of the type {sort or 'unknown'}", reason)
            return
        stem = f"{self._shown(self._element.find('questiontext'))}{self._old_picture()}".strip()
        if not stem:
            self._leave("a question", "it has no text")
            return
        readers[sort](stem)

    def _leave(self, what: str, why: str) -> None:
        self._brought.leave(self._where, what, why)

    def _shown(self, element: Element | None) -> str:
        """A text of the question as Markdown, with its pictures taken along."""
        if element is None:
            return ""
        for file in element.iter("file"):
            self._take(media_name(file.get("name") or ""), file.text or "")
        source = _text(element)
        if element.get("format") == "plain_text":
            return from_plain(source)
        names = frozenset(self._brought.media)
        return from_html(source, lambda what: self._leave(what, "it has no place in a pack"), names)

    def _take(self, name: str, written: str) -> bool:
        """Takes a picture along, written in base 64; whether it could be."""
        try:
            content = base64.b64decode("".join(written.split()), validate=True)
        except (binascii.Error, ValueError):
            self._leave(f"the file {name}", "it is damaged")
            return False
        if not name.endswith((".png", ".jpg", ".webp")):
            self._leave(f"the file {name}", "packs hold png, jpg and webp pictures only")
            return False
        if self._brought.media.setdefault(name, content) != content:
            self._leave(f"the file {name}", "another picture has the same name")
            return False
        return True

    def _old_picture(self) -> str:
        """The picture that questions of Moodle 1.9 have beside their text."""
        named = (self._element.findtext("image") or "").strip()
        if not named:
            return ""
        data = self._element.findtext("image_base64") or ""
        if not data:
            self._leave(f"a picture that did not come with the file, {named[:60]!r}", "it has no place in a pack")
            return ""
        name = media_name(named)
        if not self._take(name, data):
            return ""
        self._leave(
            "nothing but the description of a picture, which had none: please write one", "it is for who cannot see it"
        )
        return f"\n\n![picture](media/{name})"

    def _answers(self) -> Iterator[tuple[Element, Decimal]]:
        """The answers with their credit."""
        for answer in self._element.findall("answer"):
            yield answer, (read_decimal(answer.get("fraction", "0")) or Decimal(0)) / 100

    def _add(
        self,
        sort: Sort,
        stem: str,
        offered: tuple[Offered, ...] = (),
        pairs: tuple[tuple[str, str], ...] = (),
        *,
        shuffle: bool = True,
    ) -> None:
        marks = read_decimal(_text(self._element.find("defaultgrade")) or "1")
        if marks is not None and marks != 1:
            self._leave(f"its {plain_decimal(marks)} marks", "marks are given in the quizzes of a pack")
        tags = [_text(tag) for tag in self._element.iterfind("tags/tag")]
        if tags:
            self._leave(f"its tags {', '.join(tags)[:60]}", "a pack has skills in their place")
        hints = tuple(text for hint in self._element.findall("hint") if (text := self._shown(hint)))
        explanation = self._shown(self._element.find("generalfeedback"))
        self._brought.questions.append(
            Question(
                *(self._where, sort, stem, self._title, self._category, offered, pairs),
                shuffle=shuffle,
                hints=hints,
                explanation=explanation,
            )
        )

    def _choice(self, stem: str) -> None:
        offered = tuple(
            Offered(self._shown(answer), credit, self._shown(answer.find("feedback")))
            for answer, credit in self._answers()
        )
        for which in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"):
            said = self._shown(self._element.find(which))
            if said and said not in _OWN_FEEDBACK:
                self._leave(f"its {which} {said[:40]!r}", "a pack says something of options and mistakes")
        shuffle = _text(self._element.find("shuffleanswers")) not in ("0", "false")
        self._add(Sort.CHOICE, stem, offered=offered, shuffle=shuffle)

    def _truth(self, stem: str) -> None:
        offered = tuple(
            Offered(_text(answer).capitalize(), credit, self._shown(answer.find("feedback")))
            for answer, credit in self._answers()
        )
        self._add(Sort.CHOICE, stem, offered=offered, shuffle=False)

    def _short(self, stem: str) -> None:
        if _text(self._element.find("usecase")) == "1":
            self._leave("its rule that capitals matter", "short texts are compared without it")
        offered: list[Offered] = []
        for answer, credit in self._answers():
            text = _text(answer)
            if re.search(r"(?<!\\)\*", text):
                if credit > 0 or _text(answer.find("feedback")):
                    self._leave(f"the answer {text[:40]!r}", "wild cards are not supported")
                continue
            offered.append(Offered(text.replace(r"\*", "*"), credit, self._shown(answer.find("feedback"))))
        self._add(Sort.SHORT, stem, offered=tuple(offered))

    def _number(self, stem: str) -> None:
        offered: list[Offered] = []
        for answer, credit in self._answers():
            text = _text(answer)
            if text == "*":
                if _text(answer.find("feedback")):
                    self._leave("the feedback for every other answer", "a pack says something only of known mistakes")
                continue
            value = read_decimal(text)
            tolerance = read_decimal(_text(answer.find("tolerance")) or "0")
            if value is None:
                self._leave(f"the answer {text[:40]!r}", "it is not a number")
                continue
            if tolerance is None:
                said = _text(answer.find("tolerance"))[:40]
                self._leave(f"the answer {text[:40]!r}", f"its tolerance {said!r} is not a number")
                continue
            feedback = self._shown(answer.find("feedback"))
            offered.append(Offered(plain_decimal(value), credit, feedback, abs(tolerance)))
        units = [_text(unit.find("unit_name")) for unit in self._element.iter("unit")]
        if any(units):
            self._leave(f"the units {', '.join(unit for unit in units if unit)}", "the number alone is asked for")
        self._add(Sort.NUMBER, stem, offered=tuple(offered))

    def _matching(self, stem: str) -> None:
        pairs: list[tuple[str, str]] = []
        for pair in self._element.findall("subquestion"):
            left, right = self._shown(pair), _text(pair.find("answer"))
            if left:
                pairs.append((left, from_plain(right)))
            elif right:
                self._leave(f"the extra answer {right[:40]!r}", "our matchings have a partner for each")
        self._add(Sort.MATCHING, stem, pairs=tuple(pairs))

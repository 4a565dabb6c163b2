"""Moodle's GIFT format: questions in plain text, read and written.

    ::Capitals:: What is the capital of France? {=Paris ~Lyon#Lyon is not. ~Nice}

Facts of the format: a blank line ends a question; `//` begins a comment line; `$CATEGORY:` names the folder of what
follows; a backslash takes the meaning from `~ = # { } :`; `\\n` is a new line.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation

from lessons.exchange.as_html import to_html
from lessons.exchange.html_text import Drop, from_html, from_markdown, from_plain
from lessons.exchange.numbers import plain_decimal
from lessons.exchange.question import Brought, LeftOut, Offered, Question, Sort, Unfit

MAX_QUESTIONS = 20_000
_ESCAPED = re.compile(r"\\([~=#{}:\\n])")
_FORMAT = re.compile(r"^\s*\[(html|moodle|plain|markdown)\]\s*", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&\w+;")
_WEIGHT = re.compile(r"^%(-?\d+(?:\.\d+)?)%")
Shown = Callable[[str], str]
"""A piece of a question as Markdown."""
_TRUTH = {"t": True, "true": True, "f": False, "false": False}


def read_gift(text: str) -> Brought:
    """The questions of a GIFT file. Never raises: what cannot be read is listed in `left_out` with its line."""
    brought = Brought()
    category: tuple[str, ...] = ()
    for number, (line, source) in enumerate(_blocks(text), start=1):
        if source.startswith("$CATEGORY:"):
            category = tuple(part.strip() for part in source[10:].strip().split("/") if part.strip())
            category = tuple(part for part in category if part not in ("top", "$course$", "$module$", "$system$"))
            continue
        if number > MAX_QUESTIONS:
            brought.leave(f"line {line}", "everything from here", f"more than {MAX_QUESTIONS} questions")
            break
        _question(source, line, category, brought)
    return brought


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """The questions and categories, without comments, each with the line it begins in.

    A question ends at a blank line outside braces, or where a title begins the next one: also where a brace or the
    blank line between two of them was forgotten, so that one slip costs one question.
    """
    lines: list[str] = []
    start, depth, blank = 0, 0, True
    for number, line in enumerate([*text.lstrip("\ufeff").splitlines(), ""], start=1):
        if line.lstrip().startswith("//"):
            continue
        begins = line.startswith("$CATEGORY:") or (line.lstrip().startswith("::") and (depth == 0 or blank))
        blank = not line.strip()
        if lines and (begins or (blank and depth == 0)):
            yield start, "\n".join(lines)
            lines, depth = [], 0
        if line.startswith("$CATEGORY:"):
            yield number, line
            continue
        if blank and not lines:
            continue
        if not lines:
            start = number
        lines.append(line)
        bare = _ESCAPED.sub("", line)
        depth = max(0, depth + bare.count("{") - bare.count("}"))
    if lines:
        yield start, "\n".join(lines)


def _question(source: str, line: int, category: tuple[str, ...], brought: Brought) -> None:
    title = ""
    if (named := re.match(r"\s*::(.*?)(?<!\\)::", source, re.DOTALL)) is not None:
        title, source = _plain(named.group(1)), source[named.end() :]
    where = f"line {line}" + (f", {title}" if title else "")
    written = "moodle"
    if (declared := _FORMAT.match(source)) is not None:
        written, source = declared.group(1).lower(), source[declared.end() :]
    opening = _find(source, "{")
    if opening < 0:
        brought.leave(where, "a description", "it asks nothing")
        return
    closing = _find(source, "}", opening)
    if closing < 0:
        brought.leave(where, "a question", "the brace { is not closed")
        return
    before, inside, after = source[:opening], source[opening + 1 : closing], source[closing + 1 :]
    if _find(after, "{") >= 0:
        brought.leave(where, "a question", "it has several gaps, or a blank line is missing between two questions")
        return
    general = ""
    if (at := _find(inside, "####")) >= 0:
        inside, general = inside[:at], inside[at + 4 :]

    def shown(piece: str) -> str:
        own = written
        if (said := _FORMAT.match(piece)) is not None:
            own, piece = said.group(1).lower(), piece[said.end() :]
        return _shown(piece, own, lambda what: brought.leave(where, what, "it has no place in a pack"))

    text = f"{shown(before)} _____ {shown(after)}".strip() if after.strip() else shown(before)
    if not text:
        brought.leave(where, "a question", "it has no text")
        return
    try:
        found = _answers(inside.strip(), where, brought, shown)
    except Unfit as problem:
        brought.leave(where, "a question", str(problem))
        return
    if found is not None:
        sort, offered, pairs = found
        explanation = shown(general) if general.strip() else ""
        brought.questions.append(Question(where, sort, text, title, category, offered, pairs, explanation=explanation))


def _find(text: str, wanted: str, start: int = 0) -> int:
    """Where `wanted` stands unescaped in `text`, or -1."""
    at = text.find(wanted, start)
    while at > 0 and _is_escaped(text, at):
        at = text.find(wanted, at + 1)
    return at


def _is_escaped(text: str, at: int) -> bool:
    first = at
    while first and text[first - 1] == "\\":
        first -= 1
    return (at - first) % 2 == 1


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found.group(1) == "n" else found.group(1), text).strip()


def _shown(text: str, written: str, drop: Drop) -> str:
    """`text` in the format it was `written` in, as Markdown."""
    plain = _plain(text)
    if written == "plain":
        return from_plain(plain)
    if written == "markdown" and not _TAG.search(plain):
        return from_markdown(plain, drop)
    looks = _TAG.search(plain) is not None
    return (
        from_html(plain.replace("\n", "<br>\n") if written == "moodle" else plain, drop) if looks else from_plain(plain)
    )


Found = tuple[Sort, tuple[Offered, ...], tuple[tuple[str, str], ...]]


def _answers(inside: str, where: str, brought: Brought, shown: Shown) -> Found | None:
    """What stands between the braces. Raises Unfit with the reason when it is not GIFT."""
    if not inside:
        brought.leave(where, "an essay question", "Lemma does not mark essays")
        return None
    head, *feedback = [inside] if inside.startswith("#") else _split(inside, "#")
    if (truth := _TRUTH.get(head.strip().lower())) is not None:
        wrong, right = [*(shown(part) for part in feedback), "", ""][:2]
        said = (right, wrong) if truth else (wrong, right)
        options = (Offered("True", Decimal(truth), said[0]), Offered("False", Decimal(not truth), said[1]))
        return Sort.CHOICE, options, ()
    if inside.startswith("#"):
        return Sort.NUMBER, tuple(_numbers(inside[1:].strip(), where, brought, shown)), ()
    pieces = list(_pieces(inside))
    if not pieces:
        raise Unfit("nothing in its braces begins with = or ~")
    if all(sign == "=" and _find(body, "->") >= 0 for sign, body in pieces):
        return Sort.MATCHING, (), tuple(_pairs(pieces, where, brought, shown))
    offered = tuple(_offered(sign, body, shown) for sign, body in pieces)
    if all(sign == "=" for sign, _ in pieces):
        short = tuple(
            Offered(_plain(_split(_WEIGHT.sub("", body.strip()), "#")[0]), one.credit, one.feedback)
            for one, (_, body) in zip(offered, pieces, strict=True)
        )
        return Sort.SHORT, short, ()
    return Sort.CHOICE, offered, ()


def _split(text: str, sign: str) -> list[str]:
    """`text` cut at every unescaped `sign`."""
    parts, start = [], 0
    while (at := _find(text, sign, start)) >= 0:
        parts.append(text[start:at])
        start = at + len(sign)
    return [*parts, text[start:]]


def _pieces(inside: str) -> Iterator[tuple[str, str]]:
    """Each answer with its sign, `=` or `~`."""
    places = sorted({at for sign in "=~" for at in _all(inside, sign)})
    for at, end in itertools.pairwise([*places, len(inside)]):
        yield inside[at], inside[at + 1 : end].strip()


def _all(text: str, sign: str) -> Iterator[int]:
    at = _find(text, sign)
    while at >= 0:
        yield at
        at = _find(text, sign, at + 1)


def _offered(sign: str, body: str, shown: Shown) -> Offered:
    credit = Decimal(1 if sign == "=" else 0)
    if (weight := _WEIGHT.match(body)) is not None:
        credit, body = Decimal(weight.group(1)) / 100, body[weight.end() :]
    text, *feedback = _split(body, "#")
    return Offered(shown(text), credit, shown("#".join(feedback)) if feedback else "")


def _pairs(pieces: list[tuple[str, str]], where: str, brought: Brought, shown: Shown) -> Iterator[tuple[str, str]]:
    for _, body in pieces:
        at = _find(body, "->")
        left, right = shown(body[:at]), shown(body[at + 2 :])
        if left:
            yield left, right
        else:
            brought.leave(where, f"the extra answer {right!r} of a matching", "our matchings have a partner for each")


def _numbers(inside: str, where: str, brought: Brought, shown: Shown) -> Iterator[Offered]:
    """The accepted numbers of `{#...}`."""
    pieces = list(_pieces(inside)) if inside.startswith(("=", "~")) else [("=", inside)]
    for sign, body in pieces:
        credit = Decimal(1 if sign == "=" else 0)
        if (weight := _WEIGHT.match(body)) is not None:
            credit, body = Decimal(weight.group(1)) / 100, body[weight.end() :]
        number, *feedback = _split(body, "#")
        said = shown("#".join(feedback)) if feedback else ""
        if sign == "~" or not number.strip():
            if said:
                brought.leave(
                    where, "the feedback for every other answer", "a pack says something only of known mistakes"
                )
            continue
        value, tolerance = _range(_plain(number))
        yield Offered(plain_decimal(value), credit, said, tolerance)


def _range(text: str) -> tuple[Decimal, Decimal]:
    """`3:0.1` and `2.9..3.1` as a number and how far off is still right."""
    try:
        if ".." in text:
            first, second = (Decimal(part.strip()) for part in text.split("..", 1))
        else:
            value, _, tolerance = text.partition(":")
            first, second = Decimal(value.strip()), Decimal(tolerance.strip() or "0")
    except InvalidOperation:
        raise Unfit(f"{text[:40]!r} is not a number") from None
    if not all(number.is_finite() and abs(number.adjusted()) < 100 for number in (first, second)):
        raise Unfit(f"{text[:40]!r} is not a number of ordinary size")
    return ((first + second) / 2, abs(second - first) / 2) if ".." in text else (first, abs(second))


def _escape(text: str) -> str:
    return re.sub(r"([~=#{}:\\])", r"\\\1", text).replace("\n", r"\n")


def _shown_as(text: str) -> str:
    """One of our texts as GIFT holds it: HTML, formulas for MathJax."""
    return _escape(to_html(text))


def write_gift(questions: list[Question]) -> tuple[str, list[LeftOut]]:
    """The questions as a GIFT file, and what GIFT has no way to say."""
    out: list[str] = []
    left: list[LeftOut] = []
    category: tuple[str, ...] | None = None
    for question in questions:
        body = _written(question)
        if body is None:
            left.append(
                LeftOut(question.where, f"a question of the sort {question.sort}", "GIFT has none of that sort")
            )
            continue
        left += _unsaid(question)
        if question.category != category:
            category = question.category
            out.append(f"$CATEGORY: {'/'.join(category) or 'top'}\n")
        name = f"::{_escape(question.title or question.where)}:: "
        general = f"####{_shown_as(question.explanation)}" if question.explanation else ""
        asked = question.text + (f"\n\n(Answer in {question.unit}.)" if question.unit else "")
        out.append(f"{name}[html]{_shown_as(asked)} {{\n{body}{general}\n}}\n")
    return "\n".join(out), left


def _unsaid(question: Question) -> Iterator[LeftOut]:
    """What a question has that GIFT has no place for; `what` never begins like that of a question left out."""
    if question.unit:
        yield LeftOut(question.where, f"the unit {question.unit}", "GIFT compares numbers alone; the text asks for it")
    if count := len(question.hints):
        yield LeftOut(question.where, "a hint" if count == 1 else f"{count} hints", "GIFT has none")


def _written(question: Question) -> str | None:
    def said(one: Offered) -> str:
        return f"#{_shown_as(one.feedback)}" if one.feedback else ""

    if question.sort is Sort.CHOICE:
        several = sum(one.credit > 0 for one in question.offered) > 1
        # As Lemma marks: what is wrongly chosen takes away what a right choice gives; else choosing all were right.
        loss = -max((one.credit for one in question.offered), default=Decimal(0))
        lines = []
        for one in question.offered:
            credit = one.credit if one.credit > 0 else loss
            weight = f"~%{plain_decimal(round(credit * 100, 5))}%" if several else "=" if one.credit > 0 else "~"
            lines.append(f"{weight}{_shown_as(one.text)}{said(one)}")
        return "\n".join(lines)
    if question.sort is Sort.MATCHING:
        return "\n".join(f"={_shown_as(left)} -> {_shown_as(right)}" for left, right in question.pairs)
    if question.sort is Sort.SHORT:
        return "\n".join(
            f"=%{plain_decimal(one.credit * 100)}%{_escape(one.text)}{said(one)}" for one in question.offered
        )
    if question.sort is Sort.NUMBER:
        lines = [
            f"=%{plain_decimal(one.credit * 100)}%{one.text}:{plain_decimal(one.tolerance)}{said(one)}"
            for one in question.offered
        ]
        return "#\n" + "\n".join(lines)
    return None

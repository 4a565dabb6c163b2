"""Makes a pack out of the questions of another program: the files of FORMAT.md, ready to be edited and checked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

import tomli_w

from engine.maths.reader import ReadError, read
from lessons.exchange.fixed_answer import kind_of
from lessons.exchange.question import Brought, Offered, Question, Sort, Unfit
from lessons.file_names import is_reserved
from lessons.markdown_rules import Room, check
from lessons.reading.units import unit_slip

Table = dict[str, Any]
_ROUNDED = Decimal("0.001")  # Moodle writes a third as 33.33333
MIN_LEAK = 2  # characters: a shorter answer is found in too many hints by chance


def pack_files(brought: Brought, identity: str, title: str, language: str = "en") -> dict[str, bytes]:
    """The files of a pack `identity` with everything in `brought`; what does not fit is added to its `left_out`."""
    skills: dict[str, str] = {}
    problems: dict[str, list[Table]] = {}
    used: set[str] = set()
    for question in brought.questions:
        table = _problem(question, brought)
        if table is None:
            continue
        name = " ".join(question.category[-1].split()) if question.category else ""
        name = name or "Imported questions"
        skill = slug(name, "imported")
        skills.setdefault(skill, name)
        base = slug(question.title or " ".join(question.text.split()[:5]), "question")
        table = {"id": _unique(base, used), "skill": skill, "difficulty": question.difficulty, **table}
        problems.setdefault(skill, []).append(table)
    about = {
        "format": 1, "id": identity, "version": "1.0.0", "title": title, "language": language,
        "licence": "as the source says", "authors": ["unknown"],
    }  # fmt: skip
    rows = [{"id": skill, "name": name[:100]} for skill, name in skills.items()]
    files = {"pack.toml": _toml(about), "skills.toml": _toml({"skill": rows})}
    files |= {f"problems/{skill}.toml": _toml({"problem": tables}) for skill, tables in problems.items()}
    return files | {f"media/{name}": content for name, content in brought.media.items()}


def _toml(table: Table) -> bytes:
    return tomli_w.dumps(table, multiline_strings=True).encode()


def slug(text: str, otherwise: str) -> str:
    """`text` as an id of FORMAT.md, which is a file name too: small letters, digits and hyphens, a letter first."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:50].strip("-")
    if not plain:
        return otherwise
    fits = plain[0].isalpha() and not is_reserved(plain)
    return plain if fits else f"{otherwise}-{plain}"[:50].rstrip("-")


def _unique(name: str, used: set[str]) -> str:
    found = name
    number = 2
    while found in used:
        found, number = f"{name}-{number}", number + 1
    used.add(found)
    return found


def _problem(question: Question, brought: Brought) -> Table | None:
    """The table `[[problem]]` without its id and skill, or None where nothing can be asked."""
    makers = {
        Sort.CHOICE: _choice,
        Sort.NUMBER: _number,
        Sort.SHORT: _short,
        Sort.MATCHING: _matching,
        Sort.MATHEMATICS: _mathematics,
    }
    try:
        parts = makers[question.sort](question, brought)
    except Unfit as problem:
        brought.leave(question.where, f"a question ({question.sort})", str(problem))
        return None
    table: Table = {"statement": question.text, **parts}
    if slip := next((found for text in _texts(table) if (found := _slip(text))), ""):
        brought.leave(question.where, f"a question ({question.sort})", slip)
        return None
    answer = next((one.text for one in question.offered if one.credit == 1), "")
    fine = [hint for hint in question.hints if not _slip(hint)]
    hints = [hint for hint in fine if len(answer) < MIN_LEAK or answer.lower() not in hint.lower()]
    for hint in question.hints:
        if hint not in hints:
            brought.leave(question.where, f"the hint {hint[:40]!r}", _slip(hint) or "it contains the answer")
    rungs = dict(zip(("idea", "next", "numbers"), hints, strict=False))
    if len(hints) > 3:
        rungs["numbers"] = hints[2:]  # type: ignore[assignment]
    if rungs:
        table["hints"] = rungs
    if explained := _explained(question):
        paragraphs = explained.split("\n\n")
        for paragraph in paragraphs:
            if slip := _slip(paragraph):
                brought.leave(question.where, f"the explanation {paragraph[:40]!r}", slip)
        table["step"] = [{"say": paragraph} for paragraph in paragraphs if not _slip(paragraph)]
    return table


def _explained(question: Question) -> str:
    """What is said with the solution: the explanation, and what the source says to right answers."""
    least = Decimal(1) if any(one.credit == 1 for one in question.offered) else Decimal(0)
    right = [one for one in question.offered if one.credit > 0 and one.credit >= least]
    said = [f"{one.text}: {one.feedback}" if len(right) > 1 else one.feedback for one in right if one.feedback]
    return "\n\n".join(text for text in (question.explanation, *said) if text)


def _slip(text: str) -> str:
    """What keeps a text from standing in a pack, empty if nothing does."""
    slips, _ = check(text, Room.PROBLEM)
    return slips[0].message if slips else ""


def _texts(table: Table) -> Iterator[str]:
    """The texts of a problem that are shown with the question."""
    yield str(table["statement"])
    for name in ("option", "pair", "mistake"):
        for one in table.get(name, ()):
            yield from (str(one[key]) for key in ("text", "left", "right", "message") if key in one)


def _right(question: Question) -> tuple[Offered, list[Offered], list[Offered]]:
    """The answer, the others that are as right, and those that are wrong. Raises Unfit without an answer."""
    full = [one for one in question.offered if one.credit == 1 and one.text]
    if not full:
        raise Unfit("no answer in it is wholly right")
    return full[0], full[1:], [one for one in question.offered if one.credit < 1]


def _mistakes(wrong: Iterable[Offered], question: Question, brought: Brought) -> list[Table]:
    found = []
    for one in wrong:
        if one.credit > 0:
            why = "an answer of a pack is right, wrong or partly right by its kind"
            brought.leave(question.where, f"the part of the marks for {one.text[:40]!r}", why)
        elif one.feedback:
            found.append({"value": one.text, "message": one.feedback})
    return found


def _with_mistakes(table: Table, wrong: Iterable[Offered], question: Question, brought: Brought) -> Table:
    mistakes = _mistakes(wrong, question, brought)
    return {**table, "mistake": mistakes} if mistakes else table


def _choice(question: Question, brought: Brought) -> Table:
    several = all(one.credit < 1 for one in question.offered)
    right = [one for one in question.offered if (one.credit > 0 if several else one.credit == 1)]
    if not right:
        raise Unfit("no option in it is right")
    texts = [one.text.strip() for one in question.offered]
    if len(right) > 1 and not several:
        why = "where several are right, a pack asks for all of them"
        brought.leave(question.where, "the rule that one right answer is enough", why)
    if len(texts) < 2 or not all(texts) or len(set(texts)) < len(texts):
        raise Unfit("it needs at least two options, all different, none empty")
    for one in question.offered:
        if 0 < one.credit < 1 and not several:
            why = "an option of a pack is right or wrong"
            brought.leave(question.where, f"the part of the marks for {one.text[:40]!r}", why)
    shares = {one.credit for one in right}
    if several and len(shares) > 1:
        brought.leave(question.where, "the weights of its options", "in a pack every right option counts the same")
    usual = -max(shares) if several else Decimal(0)  # what is wrongly chosen takes away what a right choice gives
    penalties = [one.text for one in question.offered if one.credit < 0 and abs(one.credit - usual) > _ROUNDED]
    if penalties:
        what = f"the penalty for {', '.join(repr(text[:40]) for text in penalties)}"
        brought.leave(question.where, what, "a pack has its own rule for what is wrongly chosen")
    options = []
    for one in question.offered:
        option: Table = {"text": one.text}
        if one in right:
            option["correct"] = True
        if one.feedback and one not in right:
            option["message"] = one.feedback
        options.append(option)
    answer: Table = {"kind": "choice"}
    if not question.shuffle:
        answer["shuffle"] = False
    return {"answer": answer, "option": options}


def _number(question: Question, brought: Brought) -> Table:
    right, others, wrong = _right(question)
    for one in others:
        brought.leave(question.where, f"the further right answer {one.text}", "a number of a pack has one value")
    unit = question.unit
    if unit and (slip := unit_slip(unit)) is not None:
        brought.leave(question.where, f"the unit {unit[:40]!r} (the number is asked for without it)", slip[0])
        unit = ""
    if unit:
        answer: Table = {"kind": "quantity", "value": right.text, "unit": unit}
    else:
        answer = {"kind": "decimal" if right.tolerance else "rational", "value": right.text}
    if right.tolerance:
        answer["absolute"] = right.tolerance
    return _with_mistakes({"answer": answer}, wrong, question, brought)


def _short(question: Question, brought: Brought) -> Table:
    right, others, wrong = _right(question)
    answer: Table = {"kind": "short_text", "value": _text_only(right.text)}
    if others:
        answer["accept"] = [_text_only(one.text) for one in others]
    wrong = [one for one in wrong if one.text]
    return _with_mistakes({"answer": answer}, wrong, question, brought)


def _text_only(text: str) -> str:
    return text.replace("{{", "{ {").replace("}}", "} }")


def _matching(question: Question, brought: Brought) -> Table:
    pairs = [{"left": left, "right": right} for left, right in question.pairs]
    if len(pairs) < 2:
        raise Unfit("it has fewer than two pairs")
    rights = [right for _, right in question.pairs]
    if len(set(rights)) < len(rights):
        raise Unfit("two of its pairs have the same right-hand side")
    return {"answer": {"kind": "matching"}, "pair": pairs}


def _mathematics(question: Question, brought: Brought) -> Table:
    right, _, wrong = _right(question)
    try:
        kind = kind_of(read(right.text))
    except ReadError as error:
        raise Unfit(f"its answer cannot be read: {error.sentence}") from None
    if not kind:
        raise Unfit("the kind of its answer is not clear")
    return _with_mistakes({"answer": {"kind": kind, "value": right.text}}, wrong, question, brought)

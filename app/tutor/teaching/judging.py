"""The checker's verdict on every line of a learner's working, asked for in the way that fits the question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.tutor.teaching.free_lines import FREE, RELATION, judge_free
from app.tutor.teaching.progress import FITS, opening_line
from app.tutor.teaching.subject import Subject
from app.tutor.teaching.verdict_words import judged
from app.tutor.teaching.working_lines import states_in_words, states_something
from engine.maths.client import MathsClient
from engine.maths.kinds import Kind
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.question import Question, Task
from engine.maths.render import to_text

R = LineRelation
KNOWN = "This is a line of the known solution."
STORY = "This fits the story."
NEW = "A new calculation begins here."
IN_WORDS = "There are words in this that I cannot check. Write what it states in signs, on a line of its own."
UNCHECKED = "I cannot tell where this comes from, so I have not checked it."
_UNKNOWN = re.compile(r"(?<![A-Za-z])[abnxyz](?![A-Za-z])")
"""A letter for what is looked for in a story; where none stands, its numbers are reckoned with one after the other."""
OPEN_NOTES = frozenset(("line.new", "line.unchecked"))
"""Notes of lines that claim nothing false, as far as is known, but were not checked either."""


def verdicts(maths: MathsClient, lines: Sequence[str], subject: Subject | None) -> list[LineVerdict]:
    """The checker's verdict on every line, in the way that fits the question."""
    question = subject.question if subject is not None else None
    part = getattr(subject, "part", None)
    quantity = part is not None and part.kind.kind is Kind.QUANTITY
    opening = ""
    reckoned = question is not None and question.task is Task.STORY and not any(_UNKNOWN.search(one) for one in lines)
    if (question is not None and question.task in FREE) or reckoned or (question is None and quantity):
        found = judge_free(maths, lines, question)
    elif question is not None and question.task is Task.STORY:
        found = _not_from_the_line_before(maths, lines, _of_a_story(maths, lines, question), subject, calculus=False)
    else:
        opening = opening_line(subject) if subject is not None else ""
        calculus = subject is not None and _CALCULUS.search(subject.statement) is not None
        sent = [opening, *lines] if opening else list(lines)
        found = maths.check_working(sent, question, calculus=calculus)[1 if opening else 0 :]
        found = _not_from_the_line_before(maths, lines, found, subject, calculus=calculus)
    found = [_without_words(line, verdict) for line, verdict in zip(lines, found, strict=True)]
    return _nothing_taken_on_trust(maths, lines, found, subject, opening)


def _of_a_story(maths: MathsClient, lines: Sequence[str], question: Question) -> list[LineVerdict]:
    """The verdicts on equations for a story, in letters of the learner's own: nobody knows what they stand for.

    One that fits the story's own equations is right; the others are compared with each other, where both are about the
    same one letter.
    """
    found: list[LineVerdict] = []
    before: set[str] = set()
    for by_story, alone in zip(maths.check_working(lines, question), maths.check_working(lines), strict=True):
        names = _names(alone.read_text or by_story.read_text)
        if by_story.relation in FITS and (not found or by_story.relation is R.GAINED):
            verdict = replace(by_story, relation=R.SAME_SOLUTIONS, note="line.known", sentence=STORY)
        elif by_story.relation in FITS or alone.relation not in (R.WRONG, R.LOST, R.GAINED):
            verdict = by_story if by_story.relation in FITS else alone
        elif names != before or len(names) != 1:
            verdict = replace(alone, relation=R.CANNOT_DECIDE, note="line.cannot_decide", sentence="", mistake="")
        else:
            verdict = alone
        before = names or before
        found.append(verdict)
    return found


def _without_words(line: str, verdict: LineVerdict) -> LineVerdict:
    """The verdict, but words that state something are not passed over as a remark."""
    if verdict.relation in (R.WRONG, R.LOST, R.CANNOT_READ):
        return verdict
    remark = verdict.relation is R.COMMENT
    if states_something(line.strip('"')) if remark else states_in_words(line):
        return replace(verdict, relation=R.CANNOT_READ, note="line.words", sentence=IN_WORDS)
    return verdict


def _nothing_taken_on_trust(
    maths: MathsClient, lines: Sequence[str], found: Sequence[LineVerdict], subject: Subject | None, opening: str
) -> list[LineVerdict]:
    """The verdicts; lines that were compared with nothing but state something are noted `line.unchecked`.

    The first line of a working without a question is what it is about, and needs no check.
    """
    known = _known(maths, subject)
    out: list[LineVerdict] = []
    begun = bool(opening)
    for at, (line, verdict) in enumerate(zip(lines, found, strict=True)):
        if verdict.relation in (R.START, R.DEFINITION) and verdict.note != "line.new":
            trusted = not begun and subject is None
            if not trusted and not _is_given(maths, line, lines[:at], verdict, subject, known):
                verdict = replace(verdict, note="line.unchecked", sentence=UNCHECKED)
        begun = begun or verdict.relation is not R.COMMENT
        out.append(verdict)
    return out


def _known(maths: MathsClient, subject: Subject | None) -> set[str]:
    """The lines of the known solution, as they are read."""
    if subject is None:
        return set()
    story = subject.question is not None and subject.question.task is Task.STORY
    typed = [step.typed for step in subject.steps if step.typed]
    typed += [one for line in typed if story for one in line.split(", ")]  # what a story says, sentence by sentence
    return {maths.read(line).text for line in typed} - {""}


def _is_given(
    maths: MathsClient,
    line: str,
    earlier: Sequence[str],
    verdict: LineVerdict,
    subject: Subject | None,
    known: set[str],
) -> bool:
    """Whether a line that follows from none states nothing, or what the question or its known solution says."""
    name, equals, value = (piece.strip() for piece in line.strip("$ ").rpartition("="))
    question = subject.question if subject is not None else None
    if verdict.relation is R.DEFINITION:
        names = _names(maths.read(name.split()[-1]).text) if name else set()
        put_in = {str(one): to_text(node) for one, node in question.values} if question is not None else {}
        if names & set(put_in):
            return maths.read(value).text in {put_in[one] for one in names & set(put_in)}
        if subject is None:
            fresh = not names & {one for text in earlier for one in re.findall(r"[A-Za-z]", text)}
            return fresh and (_LET.match(line) is not None or not _VALUE.fullmatch(value))
        asked = set(question.variables) if question is not None else set()
        used = asked | {one for text in earlier for one in re.findall(r"[A-Za-z]", text)}
        if _says(subject.statement, name, value) or (_LET.match(line) is not None and not names & used):
            return True
    read = verdict.read_text or maths.read(line).text
    if not equals and not RELATION.search(line) and not _VALUE.fullmatch(read.strip()):
        return True  # an expression
    if subject is None:
        return False
    if (read and read in known) or _says(subject.statement, name if equals else "", value):
        return True
    if question is not None and equals and maths.read(value).text == to_text(question.body):
        return True  # a name for what the question is about
    named = not equals or re.fullmatch(r"[A-Za-z]\w*(?:_\{?\w+\}?)?(?:\([a-z]\))?", name) is not None
    return named and verdict.relation is R.START and judged(subject, value).right


_LET = re.compile(r"\s*(?:let|set|put|define|call|write|with|where|sei|setze|sea)\b", re.I)
_VALUE = re.compile(r"[-−]?\s*(?P<number>\d[\d.,]*(?:/\d+)?(?:e-?\d+)?)\s*(?P<unit>[\\A-Za-z%°µΩ][^=+]*)?")
"""A number, maybe with a unit."""


def _says(statement: str, name: str, value: str) -> bool:
    """Whether a value stands in the question with its unit (or the unit's name written out), or as `name = value`."""
    found = _VALUE.fullmatch(value.strip())
    if found is None:
        return False
    plain = re.sub(r"\\(?:text|mathrm)|[\\${}]", "", statement)
    unit = re.sub(r"\\(?:text|mathrm)|[\\{},]|\s", "", found["unit"] or "")
    after = rf"\s*(?:{re.escape(unit)}(?![A-Za-z/^])|{re.escape(unit[0])}[a-z]{{3,}})" if unit else r"(?!\s*[A-Za-z])"
    before = r"(?<![\w.])" if unit or not name else rf"(?<![\w.]){re.escape(name)}\s*=\s*"
    return re.search(rf"{before}{re.escape(found['number'])}(?!\d|\.\d){after}", plain) is not None


_CALCULUS = re.compile(
    r"\b(?:differentiat|derivative|integra|antiderivative|slope|tangent|gradient|rate of change)", re.I
)
"""Words of questions in which a line may be the derivative of the one before."""


def _not_from_the_line_before(
    maths: MathsClient,
    lines: Sequence[str],
    verdicts: Sequence[LineVerdict],
    subject: Subject | None,
    *,
    calculus: bool,
) -> list[LineVerdict]:
    """The verdicts, but no line called wrong that was never to follow from the one before.

    Such are the lines of the known solution (cases one by one), a new calculation after a result, and a line about
    another letter. What follows a new calculation is judged from there on, not from what stood before it.
    """
    known = _known(maths, subject)
    found: list[LineVerdict] = []
    coming = list(verdicts)
    before, anew = "", False
    for at, line in enumerate(lines):
        verdict = coming[at]
        text = maths.read(line).text if verdict.relation in (R.WRONG, R.LOST, R.CANNOT_DECIDE) else verdict.read_text
        if verdict.relation in (R.WRONG, R.LOST, R.CANNOT_DECIDE) and text and text in known and not anew:
            verdict = replace(verdict, relation=R.SAME_VALUE, note="line.known", sentence=KNOWN, mistake="")
        elif verdict.relation is R.WRONG and not verdict.mistake and before and text:
            if _NUMBER.fullmatch(before) and not re.search(r"[A-Za-z=<>]", text) and not _NUMBER.fullmatch(text):
                verdict = replace(verdict, relation=R.START, note="line.new", sentence=NEW)
                anew = True
                coming[at:] = maths.check_working(lines[at:], calculus=calculus)
            elif _names(text) - _names(before):
                verdict = replace(verdict, relation=R.CANNOT_DECIDE, note="line.cannot_decide")
        before = text or before
        found.append(verdict)
    return found


_NUMBER = re.compile(r"-?[\d.]+(?:/\d+)?")


def _names(text: str) -> set[str]:
    return set(re.findall(r"[A-Za-z]\w*", text)) - {
        "sin",
        "cos",
        "tan",
        "sqrt",
        "ln",
        "log",
        "exp",
        "abs",
        "pi",
        "or",
        "and",
    }

"""Whether a text may be shown to a learner who has not found the answer yet.

Facts:
- what an author or the algebra wrote passes when the checker (`MathsClient.leaks`) finds no answer in it, in digits or
  in words; where the checker cannot tell, it does not pass;
- what a model wrote passes only if, besides, it brings no mathematics of its own: every number and every expression in
  it, in digits, signs or words, must stand in the question, in what was shown, or in the checked hint it rephrases;
- and a model may not say the answer even where the same number stands in the question;
- of something to choose from, neither the letter nor the text of a right choice may be singled out.

Cannot see a riddle ("as many as the fingers of a hand").
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.tutor.teaching.hidden import in_a_row, told, told_parts, without_emphasis, without_gaps
from app.tutor.teaching.named import names_letter, says, words
from app.tutor.teaching.riddles import riddle, roman
from app.tutor.teaching.spelled import homographs, in_digits, large_in_digits, ordinals, seen
from engine.errors import LemmaError
from engine.maths.client import MathsClient
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question
from engine.maths.quick import FAILURES, NotQuick, function_of
from engine.maths.reader import ReadError, read
from engine.maths.tree import (
    Chemical,
    Const,
    Listing,
    Logic,
    Matrix,
    Node,
    Num,
    Quantity,
    Relation,
    Sym,
    Words,
    children,
    symbols,
    walk,
)
from engine.maths.verdict import Outcome
from engine.maths.worked.writing import to_latex

MAX_MODEL_TEXT = 700  # characters of a hint by a model
COUNTS = frozenset((0.0, 1.0, 2.0, 3.0))
"""Numbers that count parts of a problem ("both sides", "two cases") and need not stand in the question.

One that is a digit of the answer must count something: "3, then 0" tells 30.
"""
_COUNTED = re.compile(
    r"\s+(?:(?:other|more|small|whole|different|of (?:the|these|them|your))\s+)*(?:sides?|steps?|parts?|cases?|terms?"
    r"|lines?|ways?|things?|letters?|unknowns?|brackets?|factors?|equations?|numbers?|fractions?|rules?|ideas?|questions?"
    r"|hints?|moves?|kinds?|pieces?|operations?|of (?:the|these|those|them|your|its))\b",
    re.I,
)

_FORMULA = re.compile(r"\$\$(.+?)\$\$|\$([^$]+)\$|\\\((.+?)\\\)|\\\[(.+?)\\\]", re.DOTALL)
_RELATIONS = re.compile(r"=|\\(?:approx|Rightarrow|to)(?![A-Za-z])|<|>")
MAX_JUDGED = 40  # formulas of a text that are judged as an answer
_NAMES = "sin|cos|tan|sec|csc|cot|sqrt|cbrt|ln|log|exp|abs|pi|arcsin|arccos|arctan|theta|alpha|beta|lambda"
_TYPED = re.compile(
    rf"(?:(?:{_NAMES})(?![A-Za-z])|(?<![A-Za-z\\'’])[A-Za-z](?![A-Za-z'’])|(?<=\d)[A-Za-z](?![A-Za-z])|\d|\.(?=\d)"
    r"|[-+*/^()\[\]{}=<>≤≥≠±√|°%!_]|\\[a-z]+|\s)+"
)
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_PLAIN_DIGITS = re.compile(r"(?<![\d.^_])(?<!\^[-{])(?<!\^\{-)(?<![A-Za-z])\d+(?:\.\d+)?")
_ROMAN = re.compile(r"\b(?=[IVXLCDM]{1,12}\b)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b")
_NO_PERSON = re.compile(r"(?:[:=]|\b(?:of|is|be|about|equals|than))\s*$", re.I)
"""What stands before I where it is a numeral."""
_UNIT = re.compile(r"\d\\[ ,]\\(?:text|mathrm)\{")
_HALF = re.compile(r"\bhalf\b", re.I)
_CLAIM = (
    r"(?:[=:]|\b(?:(?:think|speak) (?:of|about)|remember|consider|imagine|guess|choose|pick|type|keep in mind"
    r"|is|are|be|being|equals?|gives?|gets?|getting|makes?|becomes?|leaves?|have|answer|answers|solution|result"
    r"|value|namely|exactly|try)\b)\W*(?:just|exactly|simply|about|only|then)?\W*$"
)


@dataclass(frozen=True, slots=True)
class Passed:
    """Whether a text may be shown; where not, `why` is a code (number, expression, answer, ...) for the record."""

    clean: bool
    why: str = ""

    def __bool__(self) -> bool:
        return self.clean


CLEAN = Passed(True)
AS_SEEN: tuple[Callable[[str], str], ...] = (str, without_emphasis, without_gaps)
"""The ways a text is read in which marks or gaps stand between its letters and digits."""


@dataclass(frozen=True, slots=True)
class Secret:
    """What must not be told.

    `key` is a question or an author's (kind, expected); None where no answer is known: then nothing by a model passes.
    `wordings` are the ways the answer is written (typed or between dollars). Of choices: `right` and `wrong` are
    (letter as shown, text) pairs, and `key` is not used.
    """

    key: Question | tuple[AnswerKind, str] | None
    wordings: tuple[str, ...] = ()
    right: tuple[tuple[str, str], ...] = ()
    wrong: tuple[tuple[str, str], ...] = ()


class Gate:
    """Judges texts for one problem; `shown` are the texts the learner has before them: the statement, the prompt."""

    def __init__(self, maths: MathsClient, secret: Secret, shown: Sequence[str]) -> None:
        self._maths = maths
        self._secret = secret
        self._shown = tuple(shown)
        self._trees = [tree for wording in secret.wordings for tree in _whole(wording)]
        self._values = _answer_values(self._trees, secret.wordings)
        kind = (
            secret.key.kind if isinstance(secret.key, Question) else secret.key[0] if secret.key is not None else None
        )
        measured = any(_UNIT.search(wording) for wording in secret.wordings)
        if (kind is not None and kind.kind is Kind.QUANTITY) or measured:  # its unit is read as letters
            self._values |= _digits(secret.wordings)
        shown_digits = [re.sub(r"\D", "", f"{abs(value):.12g}") for value in self._values]
        self._spelled = frozenset(one for one in shown_digits if len(one) > 1)
        self._digits = frozenset("".join(self._spelled))

    def passes(self, text: str, *, by_model: bool = False, source: str = "", earlier: Sequence[str] = ()) -> Passed:
        """Whether `text` may be shown; `source` is the checked text a model was to rephrase, `earlier` other hints."""
        if not text.strip():
            return Passed(False, "empty")
        shown = (*self._shown, *earlier)
        for seen_as in AS_SEEN if by_model else ():
            refused = self._brought(seen_as(text), seen_as(source), [seen_as(one) for one in shown])
            if refused:
                return Passed(False, refused)
        if self._secret.right:
            return self._choice(text, shown, strict=by_model)
        if self._secret.key is None:
            return Passed(not by_model, "unknown" if by_model else "")
        try:
            ways = (*AS_SEEN, in_digits) if by_model else (str, large_in_digits)
            versions = {seen_as(text) for seen_as in ways}
            leaks = any(self._maths.leaks(version, self._secret.key, shown) for version in versions)
            leaks = leaks or (isinstance(self._secret.key, Question) and self._answers(text, self._secret.key, shown))
            wordings = self._secret.wordings
            leaks = leaks or bool(told_parts(text, wordings) - told_parts(" ".join(shown), wordings))
        except LemmaError:  # an author's answer that is not of its kind: nothing can be proven
            leaks = True
        return Passed(False, "leaks") if leaks else CLEAN

    def _answers(self, text: str, question: Question, shown: Sequence[str]) -> bool:
        """Whether a formula of the text would be marked right as the answer: 6/36, where 1/6 is the answer."""
        known = _Known("", shown)
        bodies = (next(group for group in match.groups() if group is not None) for match in _FORMULA.finditer(text))
        sides = dict.fromkeys(side.strip() for body in bodies for side in (body, *_RELATIONS.split(body)))
        new = [side for side in sides if side and (tree := _tree(side)) is not None and not known.stands(tree)]
        return any(self._maths.judge(question, side).outcome is Outcome.RIGHT for side in new[:MAX_JUDGED])

    def _choice(self, text: str, shown: Sequence[str], *, strict: bool) -> Passed:
        """Of what is chosen from: a right letter named, or a right choice spoken of and no other."""
        plain = words(text)
        named = [letter for letter, _ in self._secret.right if names_letter(text, letter, " ".join(shown))]
        told = [said for _, said in self._secret.right if says(plain, said, strict)]
        others = [said for _, said in self._secret.wrong if says(plain, said, strict)]
        if named or (told and (strict or not others)):
            return Passed(False, "choice")
        return CLEAN

    def _brought(self, text: str, source: str, shown: Sequence[str]) -> str:
        """Why a model's text is refused for its mathematics; empty when all of it was there before."""
        if len(text) > MAX_MODEL_TEXT:
            return "length"
        plain = in_digits(text)
        if _scripts(plain) - _scripts(" ".join((source, *shown))) - {"LATIN", "GREEK"}:
            return "script"
        known = _Known(source, shown)
        for number in _DIGITS.findall(plain):
            if float(number) not in known.numbers | COUNTS:
                return "number"
        if any(float(number) not in known.numbers for number in ordinals(plain)):
            return "number"
        looked = seen(text)
        for match in _ROMAN.finditer(looked):
            numeral = match[0] != "I" or _NO_PERSON.search(looked[: match.start()])
            if match[0] and numeral and roman(match[0]) in self._values:
                return "number"
        if riddle(text, " ".join((source, *shown)), self._values):
            return "riddle"
        for piece in _pieces(plain):
            tree = _tree(piece)
            if tree is None:
                if "".join(piece.split()) not in known.letters:
                    return "unread"
            elif not known.has(tree):
                return "expression"
        return self._said(plain, known)

    def _said(self, plain: str, known: _Known) -> str:
        """Whether a text of known numbers says one of the answer's, more often than the source does or as a claim."""
        if any(side in self._values for side in _side_by_side(plain)):
            return "answer"
        source = in_digits(known.source)
        if (told(plain) - told(source)) & self._values:
            return "sum"
        if (in_a_row(plain) - in_a_row(source)) & self._spelled:
            return "digits"
        for match in _DIGITS.finditer(plain):
            counts = float(match[0]) in COUNTS and float(match[0]) not in known.numbers
            if counts and match[0] in self._digits and not _COUNTED.match(plain[match.end() :]):
                return "count"
        if {value for value in homographs(plain) if value in self._values} - set(homographs(source)):
            return "number"
        there = Counter(value for value, _ in _mentions(plain) if value in self._values)
        had = Counter(value for value, _ in _mentions(in_digits(known.source)) if value in self._values)
        if any(count > had[value] for value, count in there.items()):
            return "answer"
        if 0.5 in self._values and len(_HALF.findall(plain)) > len(_HALF.findall(known.source)):
            return "answer"
        claimed = {value for value, before in _mentions(in_digits(known.source)) if _is_claim(before)}
        for value, before in _mentions(plain):
            if value in self._values and value not in claimed and _is_claim(before):
                return "claim"
        for tree in self._trees:
            if isinstance(tree, (Sym, Const)) and _says_letter(plain, known.source, tree.name):
                return "answer"
            wanted = to_latex(tree)
            if symbols(tree) and any(to_latex(part) == wanted for one in _trees(plain) for part in walk(one)):
                inside = {to_latex(part) for one in _trees(in_digits(known.source)) for part in walk(one)}
                if wanted not in inside:
                    return "answer"
        return ""


class _Known:
    """The mathematics that was there before: the numbers, the expressions with their parts, the letters."""

    def __init__(self, source: str, shown: Sequence[str]) -> None:
        self.source = source
        texts = [in_digits(one) for one in (source, *shown)]
        self.numbers = {float(number) for one in texts for number in _DIGITS.findall(one)}
        self.letters = "".join("".join(one.split()) for one in texts)
        self._parts = {to_latex(part) for one in texts for tree in _trees(one) for part in walk(tree)}

    def stands(self, tree: Node) -> bool:
        """Whether an expression stands in what was there before."""
        return to_latex(tree) in self._parts

    def has(self, tree: Node) -> bool:
        """Whether an expression stands in what was there before; single letters and numbers always do."""
        return isinstance(tree, (Sym, Const, Words, Num)) or to_latex(tree) in self._parts


def statements_in(text: str) -> list[str]:
    """The statements of a text that stand typed between its words, without dollars: "so 3 + 4 = 7"."""
    prose = _FORMULA.sub(" ; ", in_digits(text))
    found = [piece for piece in _pieces(prose) if re.search(r"[=<>≤≥≠]", piece)]
    return [piece for piece in found if (tree := _tree(piece)) is not None and isinstance(tree, (Relation, Logic))]


def _pieces(text: str) -> Iterator[str]:
    """The formulas between dollars, line by line, and the mathematics typed between the words."""
    prose = text
    for match in _FORMULA.finditer(text):
        body = next(group for group in match.groups() if group is not None)
        prose = prose.replace(match[0], " ; ")
        yield from (part for part in re.split(r"\\\\|&|\n", body) if part.strip())
    for match in _TYPED.finditer(prose):
        run = match[0].strip().strip("=<>|*/^+_'").strip()
        # an opening bracket, a remark in brackets: only what holds a digit or joins letters is mathematics
        if re.search(r"\d|[-+*/^=<>≤≥≠±√]", run) and re.search(r"[A-Za-z0-9]", run):
            yield run.strip(" -") if not re.search(r"[A-Za-z0-9(]", run.lstrip("- ")[:1]) else run


def _tree(piece: str) -> Node | None:
    for candidate in (piece, piece.strip("()[]{} -!"), piece.rstrip("!(")):
        try:
            return read(candidate.strip(" .,;:"))
        except (ReadError, RecursionError):
            continue
    return None


def _trees(text: str) -> list[Node]:
    """What can be read of a text: formulas, typed mathematics, or all of it."""
    pieces = [*_pieces(seen(text))]
    return [tree for piece in dict.fromkeys(pieces) if (tree := _tree(piece)) is not None]


def _value(tree: Node) -> float | None:
    """The value of an expression without letters, rounded; None where it has none."""
    if symbols(tree):
        return None
    try:
        found = function_of(tree)({})
    except (NotQuick, RecursionError, *FAILURES):
        return None
    return round(found.real, 9) if abs(found.imag) < 1e-9 and abs(found.real) < 1e15 else None


def _answer_values(trees: Sequence[Node], wordings: Sequence[str]) -> frozenset[float]:
    """The numbers an answer consists of. Of an expression with letters none: its coefficients alone say little."""
    if not trees or any(isinstance(tree, Chemical) for tree in trees):
        return _digits(wordings)
    values: set[float] = set()
    for term in (term for tree in trees for term in _terms(tree)):
        whole = _value(term)
        if not symbols(term):
            digits = {float(part.value) for part in walk(term) if isinstance(part, Num)}
            values |= {whole, *(digits - COUNTS)} if whole is not None else digits
    return frozenset(values)


def _digits(wordings: Sequence[str]) -> frozenset[float]:
    """The numbers in the wordings of an answer, without exponents and what belongs to a name."""
    return frozenset(float(match[0]) for wording in wordings for match in _PLAIN_DIGITS.finditer(seen(wording)))


def _whole(wording: str) -> list[Node]:
    """An answer as one expression, else what can be read of it."""
    tree = _tree(seen(wording).strip().strip("$"))
    return [tree] if tree is not None else _trees(wording)


def _terms(tree: Node) -> Iterator[Node]:
    """The sides, entries and numbers an answer is made of."""
    if isinstance(tree, (Relation, Logic, Listing, Matrix)):
        for part in children(tree):
            yield from _terms(part)
    else:
        yield tree.number if isinstance(tree, Quantity) else tree


def _mentions(plain: str) -> list[tuple[float, str]]:
    """Every value a text mentions, also as work to be done (8/2), with what stands before it."""
    found = [(float(match[0]), plain[: match.start()]) for match in _DIGITS.finditer(plain)]
    for piece in _pieces(plain):
        tree = _tree(piece)
        before = plain.partition(piece)[0]
        for part in walk(tree) if tree is not None else ():
            if isinstance(part, Relation) or len(list(walk(part))) < 2:
                continue
            value = _value(part)
            if value is not None:
                found.append((value, before))
    return found


def _is_claim(before: str) -> bool:
    """Whether what stands before a number says that something is, equals or makes it."""
    return re.search(_CLAIM, before[-60:], re.I) is not None


def _says_letter(plain: str, source: str, name: str) -> bool:
    """Whether a letter that is the answer is said to be it, or spoken of, more often than in the source.

    "a" and "I" may be words.
    """
    alone = re.compile(rf"(?<![A-Za-z\\'’]){re.escape(name)}(?![A-Za-z'’])")
    source = in_digits(source)
    claims, had = (sum(_is_claim(one[: match.start()]) for match in alone.finditer(one)) for one in (plain, source))
    return claims > had or (name not in ("a", "I") and len(alone.findall(plain)) > len(alone.findall(source)))


def _side_by_side(plain: str) -> Iterator[float]:
    """Digits with gaps between them, put together: "1 2", "1-2"."""
    for match in re.finditer(r"\b\d(?:[ ,;_-]{1,2}\d\b)+", plain):
        yield float(re.sub(r"\D", "", match[0]))


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(char, "?").split()[0] for char in text if char.isalpha() and char not in "ºª"}

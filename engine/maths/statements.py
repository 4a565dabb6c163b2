"""The mathematics of a paragraph, as single statements.

Finds `$...$`, `$$...$$`, `\\(...\\)`, `\\[...\\]` and aligned lines, joins lines that continue a chain, splits at
implications, and notes in which tone the sentence speaks (supposing, denying). Reads no mathematics.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENVIRONMENTS = r"(?:align|aligned|gather|gathered|equation|split|eqnarray|array|cases|alignat|multline)\*?"
FORMULA = re.compile(
    r"\$\$(?P<a>.+?)\$\$|(?<!\\)\$(?P<b>[^$]+?)(?<!\\)\$|\\\[(?P<c>.+?)\\\]|\\\((?P<d>.+?)\\\)"
    rf"|\\begin\{{(?P<env>{_ENVIRONMENTS})\}}(?P<e>.+?)\\end\{{(?P=env)\}}",
    re.DOTALL,
)
_BEGIN = re.compile(rf"\\(?:begin|end)\{{{_ENVIRONMENTS}\}}(?:\{{[lcr|@{{}}\d ]*\}})?")
_IMPLIES = re.compile(
    r"\\(?:implies|Rightarrow|Longrightarrow|iff|Leftrightarrow|Longleftrightarrow|leftrightarrow|therefore|because|leadsto)\b"
    r"|⇒|⟹|⇔|=>|\\;\s*\\text\{[^}]*\}"
)
_TEXT = re.compile(r"\\(?:text|mbox|textbf|mathrm|textrm)\s*\{([^{}]*)\}")
_DENYING = re.compile(
    r"\b(?:not|no|never|n't|isn't|doesn't|don't|cannot|can't|wrong|false|whether|contradict\w*|impossible|incorrect|mistake\w*"
    r"|extraneous|reject\w*|discard\w*|invalid|neither|nor|fails?|instead of|untrue|unlike)\b|\?|\\ne\b|≠|n't",
    re.I,
)
_SUPPOSING = re.compile(
    r"\b(?:if|suppos\w*|assum\w*|let|try\w*|guess\w*|would|could|might|may|check\w*|verif\w*|plug\w*|substitut\w*|consider\w*|recall"
    r"|formula|general\w*|example|test\w*|when|where|for|say|unless|set|setting|put|form|identity|rule|method|compare|similar\w*|vertex"
    r"|symmetry|want|need|choose|restrict\w*|domain|exclud\w*|undefined|unequal|at)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement as LaTeX or typed text, its place, and how its sentence speaks."""

    text: str
    start: int
    end: int
    denied: bool = False
    supposed: bool = False


def statements(paragraph: str) -> list[Statement]:
    """The statements of a paragraph in order; those without any relation sign are left out."""
    found: list[Statement] = []
    for match in FORMULA.finditer(paragraph):
        body = next(match[name] for name in "abcde" if match[name] is not None)
        before, after = _sentence(paragraph, match.start(), match.end())
        denied = bool(_DENYING.search(before) or _DENYING.search(after))
        supposed = bool(_SUPPOSING.search(before))
        for piece, tone in _pieces(body):
            found.append(
                Statement(
                    piece,
                    match.start(),
                    match.end(),
                    denied or bool(_DENYING.search(tone)),
                    supposed or bool(_SUPPOSING.search(tone)),
                )
            )
    if not FORMULA.search(paragraph):
        found = _plain_lines(paragraph)
    return [item for item in found if re.search(r"=|<|>|\\(?:le|ge|lt|gt|approx|leq|geq|in)\b|≈|≤|≥", item.text)]


_RELATION = re.compile(r"=|<|>|\\(?:le|ge|lt|gt|ne|approx|leq|geq|neq|in|to|rightarrow|boxed)\b|≈|≤|≥|≠|→")
_RESTATING = re.compile(
    r"(?:^|[.!:;\n]\s*)(?P<lead>now|evaluate|simplify|calculate|compute|work out|expand|factor|factorise|factorize)"
    r"(?: the expression)?,?\s*$",
    re.I,
)


def supposes(words: str) -> bool:
    """Whether a sentence only tries or supposes something."""
    return _SUPPOSING.search(words) is not None


@dataclass(frozen=True, slots=True)
class Restated:
    """An expression that a sentence puts in the place of the question's: `text`, and whether it is all of it (`whole`).

    `whole` is "Now $...$." and nothing more; other sentences may speak of a part of the question.
    """

    text: str
    whole: bool


def restated(paragraph: str) -> list[Restated]:
    """The expressions that stand for the question's in a paragraph: "Now $9 - 4$.", "Evaluate $x^2$ at $x = 2$."."""
    found = []
    for match in FORMULA.finditer(paragraph):
        body = next(match[name] for name in "abcde" if match[name] is not None)
        lead = _RESTATING.search(paragraph[: match.start()])
        if lead is None or _RELATION.search(body):
            continue
        ends = re.match(r"\s*(?:[.!]|$)", paragraph[match.end() :]) is not None
        found.append(Restated(_trimmed(body), ends and lead["lead"].lower() == "now"))
    return found


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after in the same sentence, without other formulas."""
    before = re.split(r"[.!;\n](?:\s|$)|\\\]|\$\$", text[:start])[-1]
    before = re.split(r",\s", before)[-1] if len(before) > 160 else before
    after = re.split(r"[.!;\n](?:\s|$)|\$\$|\\\[", text[end:])[0]
    clean = re.compile(r"(?<!\\)\$[^$]*\$|\\\(.*?\\\)", re.DOTALL)
    return clean.sub(" ", before), clean.sub(" ", after)[:120]


def _pieces(body: str) -> list[tuple[str, str]]:
    """(statement, words that stand with it) for every statement of one formula."""
    body = _BEGIN.sub(" ", body)
    body = re.sub(r"\\(?:left|right)\s*\\?\{?\.?(?=\s*(?:\\begin|$))", " ", body)
    lines: list[str] = []
    for line in re.split(r"\\\\(?:\[[^\]]*\])?|\\newline\b|\n", body):
        line = re.sub(r"\\(?:tag|label)\{[^}]*\}|\\(?:nonumber|notag|hline|cr)\b", " ", line).replace("&", " ").strip()
        line = line.strip(" ,;")
        if not line:
            continue
        if lines and re.match(r"(?:=|<|>|\\approx|\\le|\\ge|≈|\+|-\s)", line):
            lines[-1] += " " + line
        else:
            lines.append(line)
    pieces: list[tuple[str, str]] = []
    for line in lines:
        for part in _IMPLIES.split(line):
            pieces += _split_words(part)
    return [(_trimmed(piece), tone) for piece, tone in pieces if piece.strip(" ,;.")]


def _trimmed(piece: str) -> str:
    """Without the comma or full stop of the sentence; the dots of a number that goes on stay."""
    return piece.strip(" ,;.") + ("..." if piece.rstrip(" ,;").endswith("...") else "")


def _split_words(part: str) -> list[tuple[str, str]]:
    """Split at words in text commands, other than 'or', 'and' and single names."""
    pieces: list[tuple[str, str]] = []
    at, tone = 0, ""
    for match in _TEXT.finditer(part):
        word = match[1].strip(" .,;:").lower()
        if word in ("or", "and", "") or (len(word) == 1) or word in ("no solution", "all real numbers"):
            continue
        if match.end() == len(part.rstrip(" .,;")) or re.match(r"\s*[.,;]?\s*$", part[match.end() :]):
            pieces.append((part[at : match.start()], f"{tone} {word}"))
            at = len(part)
            break
        pieces.append((part[at : match.start()], tone))
        at, tone = match.end(), word
    if at < len(part):
        pieces.append((part[at:], tone))
    return pieces


def _plain_lines(paragraph: str) -> list[Statement]:
    """Lines of typed mathematics where nothing is marked as a formula."""
    found: list[Statement] = []
    for match in re.finditer(r"[^\n]+", paragraph):
        line = match[0]
        denied, supposed = bool(_DENYING.search(line)), bool(_SUPPOSING.search(line))
        text = re.sub(r"^\s*(?:[-*•]\s+|\(?\d{1,2}[.)]\s+|step\s*\d+\s*[:.)]\s*)", "", line, flags=re.I)
        if ":" in text:
            text = text.rsplit(":", 1)[1]
        text = re.sub(
            r"^\s*(?:so|then|thus|hence|therefore|and|now|next|we (?:get|have|find)|this gives|which gives|gives),?\s+",
            "",
            text,
            flags=re.I,
        )
        text = text.strip(" .,;*_")
        if "=" in text and not re.search(r"[A-Za-z]{4,}", re.sub(r"sqrt|\\[A-Za-z]+", "", text)):
            start = match.start() + line.index(text)
            found += [Statement(piece, start, start + len(text), denied, supposed) for piece, _ in _pieces(text)]
    return found

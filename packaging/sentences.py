"""The sentences that other rooms make for the window, read out of the code as templates to translate.

The window shows what the mathematics, the lessons, the tutor and the learner's record say. Those rooms know no
languages: they write English, as literals and f-strings, and the window translates it by template
(`app/ui/sentences`). Here the templates are found, by these rules:

- A text is a string literal, an f-string, or such texts added with `+` or `+=`, in a module that is not SILENT.
- Left out is what is not said to anybody: docstrings, what is compared with, keys, patterns, SQL, arguments of calls
  that print, log, match or declare an option of the command line (NOT_SAID), and tables of such (TABLES).
- What is left is taken when it has two words outside its formulas, or stands where a title stands (TITLED).
- Words that fill placeholders where the code does not say so are listed in words.py.
- A value in an f-string becomes a placeholder, named after its expression. Where it is one of a few short literals
  ("figure" or "figures"), each of them makes a template; where it is one of longer ones, they are templates of their
  own, and are translated when they fill the placeholder. A template is one sentence at most: each is told by itself.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from literals import BETWEEN, Hole, Text, texts_of
from words import JOINERS, WORDS

from app.ui.sentences.template import written

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("engine", "lessons", "app", "convert")
SILENT = (
    "app/ui",  # translated where it is written, with tr()
    *("app/__main__.py", "app/cli.py", "app/terminal.py", "app/packs/commands.py", "app/packs/arguments.py"),
    *("app/packs/quiz.py", "app/packs/handout/commands.py", "app/learner/data/arguments.py"),
    *("app/learner/data/commands.py", "app/learner/reports/arguments.py", "app/learner/reports/commands.py"),
    *("app/tutor/teaching/arguments.py", "app/tutor/teaching/commands.py"),  # the command line
    *("app/tutor/evaluation", "convert/starter", "convert/cli.py", "engine/native"),  # for those who develop Lemma
    *("convert/compare.py", "convert/verify.py", "convert/reference.py", "engine/llm/logits.py"),
    *("app/packs/practice.py", "app/packs/coached.py", "app/learner/results/commands.py"),  # practice in the terminal
    *("lessons/exchange", "lessons/making.py", "lessons/regrading.py", "app/learner/reports/author_messages.py"),
    *("app/learner/reports/progress.py", "lessons/skeleton"),  # for authors, on the command line
    *("app/learner/reports/tables.py", "app/learner/data/exporting.py"),  # written into files, not shown
    *("app/tutor/prompts.py", "app/tutor/teaching/quoting.py"),  # said to the model
    *("app/tutor/teaching/care_phrases.py", "engine/maths/reader/vocabulary.py"),
    *("engine/maths/final_patterns.py", "engine/maths/statements.py", "engine/maths/units/words.py"),  # recognised only
    *("engine/maths/chemistry/elements.py", "engine/maths/leaks", "engine/maths/render.py"),
    *("engine/maths/speech.py", "engine/maths/spoken.py"),  # read aloud: app/ui/speech.py has its own words
    *("lessons/plots/picture.py", "app/learner/store/schema.py"),  # say nothing
    "app/tutor/teaching/care.py",  # has each of its sentences in several languages
    *("app/tutor/teaching/writing.py", "app/tutor/teaching/gate.py"),  # to the model
    # recognised only
    *("app/tutor/teaching/spelled.py", "app/tutor/teaching/plain_words.py", "app/learner/reports/csv_file.py"),
    *("app/tutor/teaching/meant.py", "engine/maths/asking/topical"),
)
"""Modules and folders whose texts nobody meets in the window, or that are no sentences."""
READING = ("engine/maths/asking",)
"""Folders whose phrases are recognised in questions: only whole sentences are said."""
TITLED = ("engine/maths/worked", "engine/maths/solving", "engine/maths/mistakes/tables")
"""Folders where a single capitalised word is a title that is shown, such as "Expand"."""
_PATTERN = re.compile(
    r"\\[bsSwWdDAZ](?![A-Za-z])|\(\?[:P=!<]|\[\^|\]\*|\]\+|\.\*|\)\?"
    r"|\\p\{|\(\?i|not null|primary key|= :|:\w+ *$|^ *\.?\w+ \{|</"
    r"|^(?:select|insert|update|delete|create|pragma|drop|alter|attach|detach|begin|where| and|vacuum)\b[^.]*$"
    r"|^from \w+(?: (?:as|join|left|where|order|group|natural|limit)\b[^.]*)?$"
)
_WHOLE = re.compile(r"[A-Z{][^|]* [^|]*[.?!]|[A-Z][^|]*: \{\w+\}", re.DOTALL)


@dataclass(frozen=True)
class Found:
    """A template, and the module that has it (relative to the root)."""

    template: str
    where: str


def found(rooms: Iterable[str] = ROOMS) -> list[Found]:
    """Every template of the `rooms`, each once, in the order of modules and lines."""
    seen: dict[str, Found] = {}
    for word in (*JOINERS, *WORDS):
        seen[word] = Found(word, "words.py beside this")
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            where = path.relative_to(ROOT).as_posix()
            if any(where == silent or where.startswith(f"{silent}/") for silent in SILENT):
                continue
            for template in templates(path.read_text(encoding="utf-8"), titled=where.startswith(TITLED)):
                if where.startswith(READING) and not _WHOLE.fullmatch(template):
                    continue
                seen.setdefault(template, Found(template, where))
    return list(seen.values())


def templates(code: str, titled: bool = False) -> list[str]:
    """The templates in the source of a module."""
    out: dict[str, None] = {}
    for texts, is_said in zip(texts_of(code), (_is_said, _is_phrase), strict=True):
        for line in itertools.chain(*(_lines(text) for text in texts if not _PATTERN.search(_literal(text)))):
            if is_said(line, titled):
                out.setdefault(_template(line))
    return list(out)


def _lines(text: Text) -> Iterator[Text]:
    """The sentences of a text, line by line, without the marks of Markdown and the blanks at their ends."""
    line: list[str | Hole] = []
    for piece in (*text, "\n"):
        if isinstance(piece, Hole):
            if not (line and isinstance(line[-1], Hole)):  # nothing tells where one of two values ends
                line.append(piece)
            continue
        *ended, rest = BETWEEN.split(piece)
        for end in ended:
            yield _trimmed([*line, end])
            line = []
        if rest and line and isinstance(line[-1], str):
            line[-1] += rest
        elif rest:
            line.append(rest)


def _trimmed(line: list[str | Hole]) -> Text:
    joined: list[str | Hole] = []
    for piece in line:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    if joined and isinstance(joined[0], str):
        joined[0] = re.sub(r"^\s*(?:(?:[-*>#]+|\d+\.)\s+)?(?:\*\*)?[\s,;]*", "", joined[0])
    if joined and isinstance(joined[-1], str):
        joined[-1] = re.sub(r"\s*(?:\*\*)?\s*$", "", joined[-1])
    joined = [piece for piece in joined if piece != ""]
    ended = len(joined) > 1 and isinstance(joined[-2], str) and joined[-2].endswith((".", "?", "!"))
    if ended and isinstance(joined[-1], Hole):  # "This is not right.{more}": sentences are told one by one
        joined.pop()
    return tuple(joined)


def _is_said(text: Text, titled: bool) -> bool:
    literal = _literal(text)
    if re.search(r"[a-z]{2}_[a-z]{2}", re.sub(r"\$[^$]*\$", "", literal)):
        return False
    words = _words(literal)
    if len(words) >= 2:
        return True
    if any(isinstance(piece, Hole) for piece in text) or (titled and "$" in literal):
        return len(words) == 1 and " " in literal
    return titled and len(words) == 1 and bool(re.fullmatch(r"[A-Z][a-z]{2,}[.?!]?", literal))


def _literal(text: Text) -> str:
    return "\0".join(piece if isinstance(piece, str) else "" for piece in text)


def _is_phrase(text: Text, titled: bool) -> bool:
    alone = "".join(map(str, text)) if all(isinstance(piece, str) for piece in text) else ""
    return _is_said(text, titled) or bool(re.fullmatch(r"[A-Za-z][a-z]{2,}", alone))


def _words(literal: str) -> list[str]:
    """The words of a text outside its formulas."""
    bare = re.sub(r"\$[^$]*\$", " ", literal)
    return re.findall(r"(?<![\w\\/.-])[A-Za-z][a-z]+(?![\w/=(]|\.\w)|(?<![\w\\])[AaI](?= [a-z])", bare)


def _template(text: Text) -> str:
    taken: set[str] = set()
    pieces: list[tuple[str, str | None]] = []
    for piece in text:
        if isinstance(piece, str):
            pieces.append((piece, None))
            continue
        names = itertools.chain([piece.name], (f"{piece.name}{number}" for number in itertools.count(2)))
        name = next(one for one in names if one not in taken)
        taken.add(name)
        pieces.append(("", name))
    return written(pieces)

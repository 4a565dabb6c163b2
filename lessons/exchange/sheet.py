"""Questions in a spreadsheet: one a row, saved as CSV. Read and written; `TEMPLATE` is what a teacher starts from.

Facts: the first row names the columns, in any order; separated by commas, semicolons or tabs; UTF-8 (with or without
the mark that spreadsheets put in front) or, failing that, Windows-1252. `answer` is the right option of a choice, and
for a matching `left -> right; left -> right`. `wrong_1` to `wrong_5` are the other options, or wrong answers that are
expected.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from decimal import Decimal

from engine.errors import LemmaError
from lessons.exchange.cells import MAX_CELL, guarded, unguarded
from lessons.exchange.numbers import plain_decimal, read_decimal
from lessons.exchange.question import Brought, LeftOut, Offered, Question, Sort

MAX_BYTES = 20_000_000
MAX_ROWS = 20_000
WRONG = 5
COLUMNS = (
    *("title", "skill", "difficulty", "question", "kind", "answer", "unit", "tolerance"),
    *(f"{name}_{number}" for number in range(1, WRONG + 1) for name in ("wrong", "message")),
    *("hint_1", "hint_2", "hint_3", "explanation"),
)
KINDS = {
    "choice": Sort.CHOICE,
    "number": Sort.NUMBER,
    "matching": Sort.MATCHING,
    "text": Sort.SHORT,
    "mathematics": Sort.MATHEMATICS,
}
_ROWS = (
    ("A first choice", "capitals", "1", "What is the capital of France?", "choice", "Paris", "", "",
     "Lyon", "Lyon is the third largest city.", "Nice", "", "", "", "", "", "", "",
     "It lies on the Seine.", "", "", "Paris has been the capital for centuries."),
    ("A number", "motion", "2", "A car goes 150 km in 2 hours. What is its speed in km/h?", "number", "75",
     "km/h", "0.5",
     "300", "You multiplied.", "", "", "", "", "", "", "", "",
     "How far does it go in one hour?", "Divide.", "", "150 km / 2 h = 75 km/h"),
    ("An expression", "factoring", "3", "Factor $x^2 - 9$.", "mathematics", "(x - 3)(x + 3)", "", "",
     "(x - 3)^2", "Multiply it out: there is a term in x.", "", "", "", "", "", "", "", "",
     "It is a difference of two squares.", "", "", ""),
)  # fmt: skip


def template() -> str:
    """The CSV file a teacher starts from: the columns and three examples."""
    return _write([COLUMNS, *_ROWS])


def _write(rows: Iterable[Iterable[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def read_sheet(data: bytes) -> Brought:
    """The questions of a CSV file. Raises LemmaError when it is not one with these columns."""
    if len(data) > MAX_BYTES:
        raise LemmaError(f"The file is larger than {MAX_BYTES // 1_000_000} MB.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise LemmaError("This is not a CSV file.", "In the spreadsheet program choose: save as, CSV.")
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = [name.strip().lower().replace(" ", "_") for name in next(rows, [])]
        missing = [name for name in ("question", "answer") if name not in header]
        if missing:
            raise LemmaError(
                f"The first row names no column {' and no column '.join(missing)}.",
                "Start from the template: lemma pack new --sheet FILE.csv",
            )
        brought = Brought()
        unknown = [name for name in header if name and name not in COLUMNS]
        for name in unknown:
            brought.leave("row 1", f"the column {name}", "its name is none of ours")
        for number, cells in enumerate(rows, start=2):
            if number > MAX_ROWS:
                brought.leave(f"row {number}", "everything from here", f"more than {MAX_ROWS} rows")
                break
            if any(cell.strip() for cell in cells):
                row = {name: unguarded(cell.strip()) for name, cell in zip(header, cells, strict=False)}
                _row(f"row {number}", row, brought)
    except csv.Error as error:
        raise LemmaError(f"The file is not readable as CSV: {error}.") from None
    return brought


def _row(where: str, row: dict[str, str], brought: Brought) -> None:
    text, answer = row.get("question", ""), row.get("answer", "")
    if not text or not answer:
        brought.leave(where, "a question", "it has no text" if not text else "it has no answer")
        return
    kind = row.get("kind", "").lower() or _guess(row)
    if kind not in KINDS:
        brought.leave(where, "a question", f"its kind {kind[:30]!r} is none of {', '.join(KINDS)}")
        return
    sort = KINDS[kind]
    wrong = [
        Offered(row[f"wrong_{number}"], Decimal(0), row.get(f"message_{number}", ""))
        for number in range(1, WRONG + 1)
        if row.get(f"wrong_{number}")
    ]
    pairs: tuple[tuple[str, str], ...] = ()
    tolerance = Decimal(0)
    if sort is Sort.MATCHING:
        pieces = [piece.split("->", 1) for piece in answer.split(";") if piece.strip()]
        if any(len(piece) != 2 for piece in pieces):
            brought.leave(where, "a matching", "its answer is not written as left -> right; left -> right")
            return
        pairs = tuple((piece[0].strip(), piece[1].strip()) for piece in pieces)
    elif sort is Sort.NUMBER:
        value, off = read_decimal(answer), read_decimal(row.get("tolerance") or "0")
        if value is None or off is None:
            brought.leave(where, "a number question", f"{answer[:30]!r} or its tolerance is not a number")
            return
        answer, tolerance = plain_decimal(value), abs(off)
    level = row.get("difficulty", "")
    offered = () if pairs else (Offered(answer, Decimal(1), "", tolerance), *wrong)
    category = (row["skill"],) if row.get("skill") else ()
    hints = tuple(row[name] for name in ("hint_1", "hint_2", "hint_3") if row.get(name))
    brought.questions.append(
        Question(
            *(where, sort, text, row.get("title", ""), category, offered, pairs, row.get("unit", "")),
            hints=hints,
            explanation=row.get("explanation", ""),
            difficulty=int(level) if level in ("1", "2", "3", "4", "5") else 3,
        )
    )


def _cell(text: str) -> str:
    """A cell that no spreadsheet runs or turns into something else; numbers stay numbers."""
    value = read_decimal(text)
    return text if value is not None and plain_decimal(value) == text else guarded(text)


def _guess(row: dict[str, str]) -> str:
    """The kind of a row that does not say: other options make a choice, digits a number, all else a text."""
    if row.get("wrong_1"):
        return "choice"
    return "number" if read_decimal(row.get("answer", "")) is not None else "text"


def write_sheet(questions: Iterable[Question]) -> tuple[str, list[LeftOut]]:
    """The questions as CSV text with our columns, and what has no place in a row."""
    rows: list[tuple[str, ...]] = [COLUMNS]
    left: list[LeftOut] = []
    names = {sort: name for name, sort in KINDS.items()}
    for question in questions:
        right = [one for one in question.offered if one.credit == 1]
        wrong = [one for one in question.offered if one.credit < 1]
        if question.sort is not Sort.MATCHING and len(right) != 1:
            left.append(LeftOut(question.where, "a question", "a row has one right answer"))
            continue
        if len(wrong) > WRONG:
            left.append(LeftOut(question.where, f"{len(wrong) - WRONG} wrong answers", f"a row has {WRONG}"))
        answer = "; ".join(f"{a} -> {b}" for a, b in question.pairs) if question.pairs else right[0].text
        tolerance = plain_decimal(right[0].tolerance) if right and right[0].tolerance else ""
        cells = [question.title, "/".join(question.category), str(question.difficulty), question.text]
        cells += [names[question.sort], answer, question.unit, tolerance]
        for one in (wrong + [Offered("")] * WRONG)[:WRONG]:
            cells += [one.text, one.feedback]
        cells += [*(*question.hints, "", "", "")[:3], question.explanation]
        if any(len(cell) > MAX_CELL for cell in cells):
            left.append(LeftOut(question.where, "the end of a text", f"a cell holds {MAX_CELL:,} characters"))
        rows.append(tuple(_cell(cell) for cell in cells))
    return _write(rows), left

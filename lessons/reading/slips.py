"""TOML that cannot be read: one sentence saying what is wrong, and a hint for the slips authors make most.

Works on the message of `tomllib`, which is precise about the place and short about everything else.
"""

from __future__ import annotations

import re

from lessons.findings import Finding
from lessons.model import Place
from lessons.toml_lines import Lines

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_CURLY = "“”„‘’«»"
_INLINE = (
    "The brace of this table is not closed on the line where it was opened, or a comma is missing in it",
    "What stands in { ... } is written on one line, with commas between.",
)
_TEXTS = "Texts stand in quotation marks: \"like this\", or 'like this' where there are backslashes."


def syntax_finding(file: str, text: str, lines: Lines, message: str) -> Finding:
    """What is wrong with `text`, of which tomllib said `message` (nothing, where only our own scanner stopped)."""
    stop = lines.stopped_at
    line, column = lines.line_at(len(text) if stop is None else stop), 0  # column 0: at its end, or unknown
    if (match := _PLACE.search(message)) is not None:
        message = message[: match.start()]
        if match[1]:
            line, column = int(match[1]), int(match[2])
    if message.startswith("Unclosed array") and lines.opened_at is not None:
        line, column = lines.line_at(lines.opened_at), 0
    rows = text.split("\n")
    row = rows[line - 1] if line <= len(rows) else ""
    if message.startswith("Illegal character '\\n'"):  # tomllib counts it to the next line
        before = rows[line - 2] if column <= 1 and line >= 2 else row
        line, column, row = (line - 1, len(before), before) if before is not row else (line, column, row)
    sentence, hint = _told(message, row, column - 1 if column else len(row))
    where = f" (column {column})" if column else ""
    return Finding(Place(file, line), "toml.syntax", f"{sentence}{where}.", hint)


def _told(message: str, row: str, at: int) -> tuple[str, str]:
    """A sentence without its full stop, and a hint. `row` is the line, `at` the index in it."""
    rest = row[at:].strip()
    if any(char in _CURLY for char in row[max(at - 1, 0) : at + 1]):
        return "The quotation marks here are curly ones", 'Write straight ones: "like this".'
    if message.startswith(("Unescaped", "Invalid hex", "Escaped character")):
        return (
            "There is a backslash in a text in double quotes",
            "Put a text with LaTeX in single quotes, 'like this', or write each backslash twice.",
        )
    if message.startswith(("Illegal character '\\n'", "Unterminated string", 'Expected "\'"')):
        return (
            "The quotation marks opened here are not closed on this line",
            "Close them; for a text of several lines write '''three of them''' at both ends.",
        )
    if message.startswith("Illegal character"):
        return (
            "There is a sign here that cannot be seen",
            "Delete it and type the line again; a tab may stand between words only.",
        )
    if message.startswith(("Expected \"'''\"", 'Expected \'"""\'')):
        return "The three quotation marks opened here are not closed", "Write three of them at the end of the text too."
    if message.startswith("Invalid value"):
        return _value_slip(row, at, rest)
    if message.startswith("Expected '=' after a key"):
        if rest.startswith(":"):
            return "There is a colon where an equals sign belongs", 'Write id = "...", with an equals sign.'
        return "There should be an equals sign here", f'A field is written as name = "text". {_TEXTS}'
    if message.startswith(("Invalid statement", "Invalid initial character for a key")):
        if row.count("{") > row.count("}"):
            return _INLINE
        if row.lstrip().startswith(("- ", "* ")):
            return "This line begins like a list", "A list is written in square brackets: [1, 2, 3]."
        return "This line is neither a field nor a table", 'A field is written as name = "text", a table as [name].'
    if message.startswith("Expected newline"):
        return _after_value(row, at, rest)
    if message.startswith("Expected ']"):
        return (
            "The square brackets of this table are not closed",
            "Write [problem.answer], or [[problem]] with two on each side.",
        )
    if message.startswith("Cannot overwrite"):
        return "This field stands twice", "Keep one of the two; a new problem begins with [[problem]]."
    if message.startswith(("Cannot declare", "Cannot mutate", "Duplicate inline")):
        return "This table or field stands twice", "Keep one of the two; a new problem begins with [[problem]]."
    if message.startswith("Unclosed array"):
        return "The square bracket of this list is not closed, or a comma is missing in it", "Write [1, 2, 3]."
    if message.startswith("Unclosed inline table"):
        return _INLINE
    if message.startswith("Invalid date"):
        return "This looks like a date, but is none", _TEXTS
    if "digits" in message or "Exceeds the limit" in message:
        return "There is a number here with far too many digits", "Write a shorter one."
    return "This is not TOML", "Look at the quotation marks, brackets and equals signs here."


def _value_slip(row: str, at: int, rest: str) -> tuple[str, str]:
    """Something that is no value stands behind an equals sign."""
    word = re.split(r"[\s,\]}#]", rest, maxsplit=1)[0]
    if not rest or rest.startswith("#"):
        return "There is nothing behind the equals sign", "Write the value there, or delete the line."
    if word.lower() in ("true", "false", "yes", "no"):
        return f"{word} is not read", "Write true or false, in small letters and without quotation marks."
    if re.match(r"[+-]?\.\d", rest):
        return "A number begins with a point here", f"Write 0{word.lstrip('+-')}."
    if "," in row[:at] and re.search(r"\d,\s*$", row[:at]):
        return "There is something here that is no value", "Decimal numbers are written with a point: 1.5."
    return "The quotation marks are missing here", _TEXTS


def _after_value(row: str, at: int, rest: str) -> tuple[str, str]:
    """Something stands behind a complete value."""
    before = row[:at].rstrip()
    if before.endswith("'") and rest[:1].isalpha():
        return (
            "A quotation mark or apostrophe inside the text ends it here",
            "Put the text in double quotes, or in three single ones: '''it's like this'''.",
        )
    if before.endswith('"') and rest:
        return (
            "A quotation mark inside the text ends it here",
            "Put a text with double quotes in it in single ones: 'He said \"yes\"'.",
        )
    if re.search(r"\d$", before) and re.match(r",\d", rest):
        return "There is a comma in a number", "Decimal numbers are written with a point: 1.5."
    if rest == "." or rest.startswith(". "):
        return "A number ends with a point here", f"Write {before.split()[-1]}.0, or leave the point out."
    if re.search(r"=\s*[+-]?0$", before) and rest[:1].isdigit():
        return "A number begins with a zero here", f"Write {rest.lstrip('0') or '0'}."
    if re.search(r"=\s*[\d.+-]+$", before):
        return "Something stands behind the number", f"Only numbers go without quotation marks. {_TEXTS}"
    return "Something stands here that does not belong to this line", "Begin a new line for each field."

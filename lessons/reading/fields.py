"""What in a TOML file does not fit its schema, told in sentences that say what to do.

The schemas are the one place where the fields are listed. Their own words (`title`, `description`, `examples`) go into
the hints; the wording of the `jsonschema` library never reaches an author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from difflib import get_close_matches
from itertools import islice
from typing import Any

from lessons.file_names import shown
from lessons.findings import Finding
from lessons.reading.schemas import Schema, chosen, selector, validator
from lessons.reading.tables import Table
from lessons.toml_lines import Path

MAX_FINDINGS = 200  # of one file
MAX_STRANGE = 30  # unknown fields told of one table
ABOVE = ("id", "skill", "difficulty", "statement", "where", "prompt", "marks")
"""Fields of a problem or a part that authors write below the header of one of its tables."""
NAMED = ("parameters", "derived")
"""Tables of a problem whose keys are names."""
MEANT = {
    "number": "decimal, integer or rational", "numeric": "decimal, integer or rational", "int": "integer",
    "float": "decimal", "fraction": "rational or lowest_terms", "unit": "quantity", "units": "quantity",
    "multiple_choice": "choice", "single_choice": "choice", "true_false": "choice", "text": "short_text",
    "word": "short_text", "string": "short_text", "order": "ordering", "match": "matching", "pairs": "matching",
    "formula": "expression, equation or chemical_formula", "term": "expression", "set": "solution_set",
    "inequality": "interval", "coordinates": "point", "integral": "antiderivative", "derivative": "expression",
}  # fmt: skip
"""What other programs call the kinds of answers, and the kinds to take."""
_NEAR = 0.6  # how much alike two names are for one to be a slip of the other

_TYPES = {
    "string": "a text in quotation marks",
    "integer": "a whole number without quotation marks",
    "number": "a number without quotation marks",
    "boolean": "true or false, without quotation marks",
    "array": "a list in square brackets",
    "object": "a table",
}


def check_fields(table: Table, name: str) -> list[Finding]:
    """What does not fit the schema of that name, in the order of the file, each fault once."""
    found: dict[tuple[str, str, str], Finding] = {}
    for error in validator(name).iter_errors(table.data):
        here = error.schema if isinstance(error.schema, dict) else {}
        for finding in _told(table, tuple(error.absolute_path), str(error.validator), error.instance, here):
            found.setdefault((finding.place.field, finding.code, finding.message), finding)
        if len(found) >= MAX_FINDINGS:  # the rest is told when these are mended
            break
    return sorted(found.values(), key=lambda finding: finding.place.line)


def _told(table: Table, path: Path, rule: str, value: Any, here: Schema) -> Iterator[Finding]:
    """The findings for `value`, at `path`, which breaks `rule` of `here`; several for several unknown fields."""
    if len(path) >= 4 and path[2] in NAMED and path[3] in ABOVE:
        yield _below(table, path[:3], str(path[3]))
        return
    match rule:
        case "oneOf" | "anyOf":
            yield from _alternatives(table, path, here[rule], value, here)
        case "additionalProperties":
            for key in _strange(here, value):
                yield _unknown(table, path, key, here, value)
        case "required":
            for key in here["required"]:
                if (into := _fallen_into(key, value)) is not None:
                    yield _below(table, (*path, into), key)
                elif key not in value and not _misspelt(key, here, value):
                    sentence = f"`{key}` is missing in this {_title(here)}."
                    yield _missing(table, path, key, sentence, _hint(here.get("properties", {}).get(key, {})))
        case _:
            code, sentence, hint = _value(rule, value, here, _subject(path))
            if rule == "type" and isinstance(value, dict) and "array" in _types(here) and "items" in here:
                sentence, hint = _single_brackets(path)
            if rule == "type" and _tables(value) and _types(here) == ["object"] and isinstance(path[-1], str):
                sentence, hint = _double_brackets(path)
            yield Finding(table.place(*path), code, sentence, hint)


def _subject(path: Path) -> str:
    """How the value at a path is called in a sentence."""
    if not path:
        return "This file"
    if isinstance(path[-1], int):
        return f"Entry {path[-1] + 1} of `{path[-2] if len(path) > 1 else ''}`"
    return f"`{path[-1]}`"


def _shown(value: object) -> str:
    """A value as it is told: `the text "abc"`, `the number 5`, `a list`."""
    match value:
        case bool():
            return str(value).lower()
        case int() | Decimal():
            return f"the number {str(value)[:40]}"
        case str():
            return f'the text "{value[:60]}{"..." if len(value) > 60 else ""}"'
        case list():
            return "a list"
        case dict():
            return "a table"
        case date() | time():
            return "a date or time"
    return "something else"


def _example(here: Schema) -> str:
    """An example of the schema, as TOML, if it gives one."""
    examples = here.get("examples")
    return f" For example: {_toml(examples[0])}." if examples else ""


def _toml(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, str) and "{ " not in value and " = " not in value:
        return f'"{value}"'
    return str(value)


def _hint(here: Schema) -> str:
    return f"{here.get('description', '')}{_example(here)}".strip()


# --- the single rules ---------------------------------------------------------------------------------------


def _value(rule: str, value: Any, here: Schema, subject: str) -> tuple[str, str, str]:
    """Code, sentence and hint for a value that breaks `rule`."""
    match rule:
        case "type":
            return _wrong_type(value, here, subject)
        case "const":
            return "field.value", f"{subject} must be {here['const']}, and is {_shown(value)}.", _hint(here)
        case "enum":
            near = get_close_matches(str(value), here["enum"], 1)
            meant = MEANT.get(str(value).strip().lower().replace(" ", "_").replace("-", "_"), "")
            guess = f'Did you mean "{near[0]}"? ' if near else ""
            guess = f"Take {meant}. " if meant and meant.split()[0].strip(",") in here["enum"] else guess
            known = ", ".join(here["enum"])
            return "field.value", f"{subject} cannot be {_shown(value)}.", f"{guess}It may be: {known}."
        case "pattern":
            return _wrong_writing(value, here, subject)
        case "minLength":
            return "field.empty", f"{subject} is empty.", _hint(here)
        case "maxLength":
            most = here["maxLength"]
            return "field.too_long", f"{subject} has {len(value)} characters; {most} are the most.", "Make it shorter."
        case "minItems" | "minProperties" | "maxItems" | "maxProperties":
            return _wrong_number(value, here, subject)
        case "minimum" | "maximum" | "exclusiveMinimum":
            return "field.range", f"{subject} is {value}; {_range(here)}.", str(here.get("description", ""))
    return "field.value", f"{subject} cannot be {_shown(value)}.", _hint(here)


def _types(here: Schema) -> list[str]:
    types = here["type"]
    return [types] if isinstance(types, str) else list(types)


def _wrong_type(value: object, here: Schema, subject: str) -> tuple[str, str, str]:
    types = _types(here)
    expected = " or ".join(_TYPES[one] for one in types)
    sentence = f"{subject} must be {expected}, and is {_shown(value)}."
    if isinstance(value, str) and {"integer", "number", "boolean"} & set(types):
        bare = re.fullmatch(r"[+-]?\d+(\.\d+)?" if "boolean" not in types else "true|false", value.strip())
        hint = "Leave the quotation marks out." + _example(here) if bare else _hint(here)
        return "field.type", sentence, hint
    if isinstance(value, Decimal) and "integer" in types and value == value.to_integral_value():
        return "field.type", sentence, f"Write {int(value)}."
    of_numbers = {"integer", "number"} >= {*_types({"type": [], **here.get("items", {})})} != set()
    if "array" in types and isinstance(value, str) and of_numbers:
        return "field.type", sentence, _hint(here)
    if "array" in types and not isinstance(value, (list, dict)):
        shown = f'"{value}"' if isinstance(value, str) else str(value).lower()
        return "field.type", sentence, f"Put it in square brackets: [{shown[:60]}]."
    if "string" in types and isinstance(value, (int, Decimal)):
        return "field.type", sentence, f'Write "{str(value).lower()}", with quotation marks.'
    return "field.type", sentence, _hint(here)


def _single_brackets(path: Path) -> tuple[str, str]:
    """Sentence and hint for `[problem]`, of which there may be several."""
    name = ".".join(step for step in path if isinstance(step, str))
    hint = f"Write [[{name}]]: what there may be several of has two brackets on each side."
    return f"There is one bracket on each side of [{name}].", hint


def _tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _double_brackets(path: Path) -> tuple[str, str]:
    """Sentence and hint for `[[problem.answer]]`, of which there is one."""
    name = ".".join(step for step in path if isinstance(step, str))
    hint = f"Write [{name}]: what there is one of has one bracket on each side."
    return f"There are two brackets on each side of [[{name}]].", hint


def _wrong_writing(value: str, here: Schema, subject: str) -> tuple[str, str, str]:
    slug = "-".join("".join(char if char.isascii() and char.isalnum() else " " for char in value.lower()).split())
    description = str(here.get("description", ""))
    if "pack/id" in description:
        return "id.bad", f"{subject} is {_shown(value)}, which is no id.", _hint(here)
    if "hyphens" in description:
        guess = f' For example: "{slug[:60]}".' if slug[:1].isalpha() and slug != value else _example(here)
        return "id.bad", f"{subject} is {_shown(value)}, which is no id.", f"An id has {_lower(description)}{guess}"
    return "field.writing", f"{subject} cannot be {_shown(value)}.", _hint(here)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _wrong_number(value: Any, here: Schema, subject: str) -> tuple[str, str, str]:
    fewest = here.get("minItems", here.get("minProperties", 0))
    most = here.get("maxItems", here.get("maxProperties"))
    wanted = f"{fewest}" if fewest == most else f"{fewest} to {most}" if most is not None else f"{fewest} or more"
    count = "1 entry" if len(value) == 1 else f"{len(value)} entries"
    return "field.length", f"{subject} has {count}; {wanted} should be there.", _hint(here)


def _range(here: Schema) -> str:
    low, high, above = here.get("minimum"), here.get("maximum"), here.get("exclusiveMinimum")
    if above is not None:
        return f"it must be greater than {above}" + (f" and at most {high}" if high is not None else "")
    if low is not None and high is not None:
        return f"it goes from {low} to {high}"
    return f"it must be at least {low}" if low is not None else f"it must be at most {high}"


# --- fields -------------------------------------------------------------------------------------------------


def _title(here: Schema) -> str:
    return str(here.get("title", "table"))


def _fallen_into(key: str, value: Schema) -> str | None:
    """The table below that a missing field stands in, as its line comes behind the header of that table."""
    tables = ((name, value.get(name)) for name in ("parameters", "derived", "answer", "hints"))
    inside = (name for name, inner in tables if isinstance(inner, dict) and key in inner)
    return next(inside, None) if key in ABOVE and key not in value else None


def _below(table: Table, path: Path, key: str) -> Finding:
    header = ".".join(step for step in path if isinstance(step, str))
    sentence = f"`{key}` stands below [{header}], and so belongs to that table."
    hint = "Move it up: a field of the problem stands right below [[problem]], before any other header."
    return Finding(table.place(*path, key), "field.below", sentence, hint)


def _unknown(table: Table, path: Path, key: str, here: Schema, value: Schema) -> Finding:
    if key in ABOVE and len(path) > 2 and path[0] == "problem":
        return _below(table, path, key)
    known = list(here.get("properties", {}))
    kind = value.get("kind") if "kind" in known else None
    whose = f'an answer of kind "{kind}"' if kind else _a(_title(here))
    near = [name for name in get_close_matches(key, known, 1, _NEAR) if name not in value]
    guess = f"Did you mean `{near[0]}`? " if near else ""
    hint = f"{guess}Known here: {', '.join(known)}."
    return Finding(table.place(*path, key), "field.unknown", f"There is no field `{shown(key[:60])}` in {whose}.", hint)


def _misspelt(key: str, here: Schema, value: Schema) -> bool:
    """Whether a needed field is there with a slip in its name, which is told as an unknown field."""
    return bool(get_close_matches(key, _strange(here, value), 1, _NEAR))


def _strange(here: Schema, value: Schema) -> list[str]:
    """The fields that the schema does not know; the first of them, where there are very many."""
    return list(islice((name for name in value if name not in here.get("properties", {})), MAX_STRANGE))


def _missing(table: Table, path: Path, key: str, sentence: str, hint: str) -> Finding:
    """A finding about the field `key`, which is not there, in the line of its table."""
    place = table.place(*path)
    field = f"{place.field}.{key}" if place.field and key else place.field or key
    return Finding(replace(place, field=field), "field.missing", sentence, hint)


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeio" else f"a {noun}"


def _alternatives(table: Table, path: Path, branches: list[Schema], value: Any, here: Schema) -> Iterator[Finding]:
    """That none of the branches is chosen, or several are."""
    if not isinstance(value, dict):
        return  # told as a wrong type
    title = _title(here)
    if (key := selector(branches)) is not None:
        kinds = [kind for branch in branches for kind in branch["properties"][key]["enum"]]
        if key not in value:
            sentence = f"`{key}` is missing in this {title}."
            yield _missing(table, path, key, sentence, f"It may be: {', '.join(kinds)}.")
        elif isinstance(value[key], str):
            yield Finding(table.place(*path, key), *_value("enum", value[key], {"enum": kinds}, f"`{key}`"))
        else:
            yield Finding(table.place(*path, key), *_wrong_type(value[key], {"type": "string"}, f"`{key}`"))
        return
    needed = [branch["required"][0] for branch in branches]
    if there := [needed[number] for number in chosen(branches, value)]:
        sentence = f"This {title} has {' and '.join(f'`{name}`' for name in there)}."
        yield Finding(table.place(*path, there[1]), "field.both", sentence, "Keep one of them.")
        return
    known = {name for branch in branches for name in branch.get("properties", branch["required"])}
    strange = islice((name for name in value if name not in known), MAX_STRANGE)
    near = [close for name in strange if (close := get_close_matches(name, needed, 1, _NEAR))]
    guess = f" Did you mean `{near[0][0]}`?" if near else ""
    sentence = f"This {title} needs {' or '.join(f'`{name}`' for name in needed)}."
    yield _missing(table, path, "", sentence, f"{_hint(here)}{guess}".strip())

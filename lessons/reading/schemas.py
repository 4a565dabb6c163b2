"""The JSON Schemas of `lessons/schemas`, and the validator that applies them.

The schemas are plain draft 2020-12, for editors and other programs too. Here every `$ref` is replaced by what it refers
to, and a `oneOf` is decided as an author does: by the branch chosen with `kind` (or another field with an `enum`), or
by the one whose first needed field is there. Branches never overlap, so that this is the same, says more, and is fast.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

NAMES = ("pack", "skills", "problems", "plots", "quiz", "exploration")

Schema = Mapping[str, Any]


@cache
def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of that name, as it is shipped: one of NAMES, or `common`."""
    text = resources.files("lessons").joinpath("schemas", f"{name}.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@cache
def validator(name: str) -> Any:
    """The validator for files of that kind."""
    whole = _inlined(schema(name), name)
    kind = extend(Draft202012Validator, {"oneOf": _one_of})  # type: ignore[no-untyped-call]
    return kind({key: rule for key, rule in whole.items() if key != "$defs"})


def _inlined(rule: Any, file: str) -> Any:
    """A part of the schema in `file` without references: its own words go before those of what it refers to."""
    if isinstance(rule, list):
        return [_inlined(one, file) for one in rule]
    if not isinstance(rule, dict):
        return rule
    if "$ref" in rule:
        where, _, name = str(rule["$ref"]).rpartition("#/$defs/")
        target = where.removesuffix(".json") or file
        own = {key: inner for key, inner in rule.items() if key != "$ref"}
        return {**_inlined(schema(target)["$defs"][name], target), **_inlined(own, file)}
    found = {key: _inlined(inner, file) for key, inner in rule.items() if key != "$defs"}
    for branch in found.get("oneOf", ()):
        branch.setdefault("title", found.get("title", "table"))
    return found


def selector(branches: list[Schema]) -> str | None:
    """The field whose value chooses among the branches, None where the presence of a field does."""
    properties = branches[0].get("properties", {})
    return next((name for name, rule in properties.items() if "enum" in rule), None)


def chosen(branches: list[Schema], value: Schema) -> list[int]:
    """The branches that `value` chooses: one, unless something is wrong."""
    key = selector(branches)
    if key is not None:
        return [at for at, one in enumerate(branches) if value.get(key) in one["properties"][key]["enum"]]
    return [at for at, one in enumerate(branches) if one["required"][0] in value]


def _one_of(validator: Any, branches: list[Schema], value: object, _: Schema) -> Iterator[ValidationError]:
    if not isinstance(value, dict):
        return  # a wrong type, which is another rule's
    found = chosen(branches, value)
    if len(found) == 1:
        yield from validator.descend(value, branches[found[0]], schema_path=found[0])
    else:
        yield ValidationError("not one of the branches")

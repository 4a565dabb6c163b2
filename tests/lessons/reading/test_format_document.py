"""FORMAT.md stays true: its examples are read, its fields are those of the schemas, and the other way round."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from lessons.findings import Severity
from lessons.reading import read_pack, read_table
from lessons.reading.fields import check_fields
from lessons.reading.schemas import NAMES, schema
from tests.lessons.reading.packs import Memory

TEXT = (Path(__file__).parents[3] / "lessons" / "FORMAT.md").read_text(encoding="utf-8")
BLOCKS = [
    (re.findall(r"^#+ (.*)$", TEXT[: match.start()], re.MULTILINE)[-1], match[1])
    for match in re.finditer(r"^```toml\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
]
START = '[[problem]]\nid = "a"\nskill = "average-speed"\ndifficulty = 1\nstatement = "A text."\n'
ANSWER = '[problem.answer]\nkind = "integer"\nvalue = "1"\n'


def block(heading: str, number: int = 0) -> str:
    return [text for at, text in BLOCKS if at == heading][number]


def test_the_worked_example_is_a_pack_without_faults() -> None:
    oscillations = '\n[[skill]]\nid = "oscillations"\nname = "Oscillations"\n'
    pack, findings = read_pack(
        Memory(
            {
                "pack.toml": block("pack.toml"),
                "skills.toml": block("skills.toml") + oscillations,
                "problems/speed.toml": block("Problems"),
                "quizzes/one.toml": block("Quizzes"),
                "explorations/pendulum.toml": block("Explorations"),
                "lessons/average-speed.md": "# Speed\n\n![](example:train-speed)\n\n![](exploration:pendulum)\n",
            }
        )
    )
    assert findings == []
    assert pack is not None
    problem = pack.problem("example.speed/train-speed")
    assert problem is not None and problem.skill == "example.speed/average-speed"
    assert [parameter.name for parameter in problem.parameters] == ["t", "v"]
    assert problem.parts[0].answer.unit == "km/h" and problem.parts[0].answer.kind.relative == "0.01"
    assert pack.quizzes[0].draws[1].problem == "example.speed/train-speed"
    assert pack.explorations[0].simulation is not None


def whole(heading: str, text: str) -> tuple[str, str]:
    """A block of the document as a whole file: which schema, and the text."""
    match heading:
        case "pack.toml":
            return "pack", text
        case "skills.toml":
            return "skills", text
        case "Quizzes":
            return "quiz", text
        case "Explorations":
            return "exploration", text
        case "Problems":
            return "problems", text
        case "Several parts":
            return "problems", START + text
    return "problems", START + text + ("" if "problem.answer" in text else ANSWER)


@pytest.mark.parametrize(("heading", "text"), BLOCKS, ids=[f"{n}-{at}" for n, (at, _) in enumerate(BLOCKS)])
def test_every_example_fits_its_schema(heading: str, text: str) -> None:
    name, document = whole(heading, text)
    table, findings = read_table("x.toml", document.encode())
    assert findings == [] and table is not None
    assert [str(finding) for finding in check_fields(table, name)] == []


def fields_of(value: Any) -> set[str]:
    """Every field named in a schema."""
    if isinstance(value, list):
        return set().union(*map(fields_of, value))
    if not isinstance(value, dict):
        return set()
    own = set(value["properties"]) if isinstance(value.get("properties"), dict) else set()
    return own.union(*map(fields_of, value.values()))


def words_of(value: Any) -> set[str]:
    """Every word that a schema lets a field have."""
    if isinstance(value, list):
        return set().union(*map(words_of, value))
    if not isinstance(value, dict):
        return set()
    own = {word for word in value.get("enum", ()) if isinstance(word, str)}
    return own.union(*map(words_of, value.values()))


@pytest.mark.parametrize("name", [*NAMES, "common"])
def test_every_field_and_word_of_a_schema_is_in_the_document(name: str) -> None:
    code = " ".join(re.findall(r"`[^`\n]+`", TEXT) + [text for _, text in BLOCKS])
    spoken = fields_of(schema(name)) | words_of(schema(name))
    assert [word for word in sorted(spoken) if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", code)] == []


def test_every_kind_of_answer_can_be_asked_for() -> None:
    from engine.maths.kinds import Kind

    branches = schema("problems")["$defs"]["answer"]["oneOf"]
    assert sorted(kind for branch in branches for kind in branch["properties"]["kind"]["enum"]) == sorted(Kind)


def test_fragments_of_tables_in_the_document_are_toml() -> None:
    """The tables of one line in the text, such as `{ int = [2, 9] }`, can be read as parameters."""
    rows = re.findall(r"^\| `(\{ .* \})` \|", TEXT, re.MULTILINE)
    assert len(rows) == 6
    named = "\n".join(f"p_{number} = {row}" for number, row in enumerate(rows))
    table, findings = read_table("x.toml", f"{START}[problem.parameters]\n{named}\n{ANSWER}".encode())
    assert findings == [] and table is not None
    assert check_fields(table, "problems") == []
    assert all(finding.severity is Severity.WARNING for finding in findings)

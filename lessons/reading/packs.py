"""A whole pack, from its files to the model: each file read, put together, and looked through as one."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from functools import partial
from typing import Any, TypeVar

from lessons.contents import Contents
from lessons.file_names import name_finding
from lessons.findings import Finding, PackError, Severity
from lessons.markdown_rules import Room
from lessons.model import Pack, Page, Place, Plot, Problem, Skill
from lessons.reading.explorations import exploration
from lessons.reading.fields import MAX_FINDINGS, check_fields
from lessons.reading.log import Log
from lessons.reading.plots import plots
from lessons.reading.problems import problem, twice
from lessons.reading.quizzes import quiz
from lessons.reading.references import (
    Elsewhere,
    check_elsewhere,
    check_prerequisites,
    check_quizzes,
    check_references,
)
from lessons.reading.tables import Table, decode, read_table

MAX_PROBLEMS = 5_000
MAX_TOLD = 1_000  # findings
_EVERYTHING = "*"
_ENTRY = re.compile(r"\w+\[\d+\]")
_Made = TypeVar("_Made")


def read_pack(contents: Contents, elsewhere: Elsewhere | None = None) -> tuple[Pack | None, list[Finding]]:
    """The pack and what is wrong with it, file by file and line by line; references are also looked up `elsewhere`.

    With errors among the findings the pack is what could be read of it, for a preview; None where there is not even a
    usable pack.toml. Never raises for what stands in the files.
    """
    return _Reader(contents, elsewhere).read()


class _Reader:
    def __init__(self, contents: Contents, elsewhere: Elsewhere | None) -> None:
        self.contents = contents
        self.elsewhere = elsewhere
        self.log = Log("")
        self.names = tuple(name for name in contents.names() if self.allowed(name))
        self.ids: dict[str, dict[str, Place]] = {"skill": {}, "problem": {}, "quiz": {}, "exploration": {}, "plot": {}}
        self.unread: set[str] = set()  # the schemas of files that could not be read: what is in them is not known
        self.broken: dict[str, set[str]] = {}  # for each file with faults the entries that have them: `problem[2]`

    def read(self) -> tuple[Pack | None, list[Finding]]:
        manifest = self.table("pack.toml", "pack")
        data = manifest.data if manifest else {}
        usable = manifest is not None and not any(
            finding.severity is Severity.ERROR for finding in self.log.findings if finding.place.file == "pack.toml"
        )
        self.log.pack = data["id"] if usable else "this-pack"
        self.log.decimal_comma = data.get("decimal_comma") is True
        requires = tuple(data.get("requires", ())) if usable else None
        if manifest and requires and self.log.pack in requires:
            self.log.error(manifest.place("requires"), "requires.self", "This pack requires itself.", "Take it out.")
        skills = self.skills()
        pages = self.pages()
        problems = self.problems()
        figures = self.figures()
        quizzes = self.several("quizzes", "quiz", quiz)
        explorations = self.several("explorations", "exploration", exploration)
        media = tuple(name for name in self.names if name.startswith("media/"))
        known: dict[str, Collection[str]] = {
            scheme: self.ids[scheme] for scheme in self.ids if scheme not in self.unread
        }
        check_references(self.log, {**known, "media": media}, requires)
        if manifest and requires and self.elsewhere is not None:
            places = {name: manifest.place("requires", at) for at, name in enumerate(requires)}
            check_elsewhere(self.log, places, self.elsewhere)
        check_prerequisites({self.log.full(skill.id): skill for skill in skills}, self.log)
        if not usable or requires is None:
            return None, self.sorted()
        pack = Pack(
            id=data["id"],
            version=data["version"],
            title=data["title"],
            language=data["language"],
            licence=data["licence"],
            authors=tuple(data["authors"]),
            description=data.get("description", ""),
            requires=requires,
            decimal_comma=self.log.decimal_comma,
            skills=skills,
            pages=pages,
            problems=problems,
            plots=figures,
            quizzes=quizzes,
            explorations=explorations,
            media=media,
        )
        check_quizzes(pack, self.log)
        return pack, self.sorted()

    def sorted(self) -> list[Finding]:
        """The findings, pack.toml and skills.toml first, then by file and line; of very many the first errors."""
        found = self.log.findings
        if len(found) > MAX_TOLD:
            found = [finding for finding in found if finding.severity is Severity.ERROR] or found
        first = {"pack.toml": 0, "skills.toml": 1}
        found = sorted(found, key=lambda it: (first.get(it.place.file, 2), it.place.file, it.place.line))
        return found[:MAX_TOLD]

    def allowed(self, name: str) -> bool:
        """Whether a pack may have a file of that name."""
        if (finding := name_finding(name)) is not None:
            self.log.findings.append(finding)
        return finding is None

    # --- files ----------------------------------------------------------------------------------------------

    def bytes_of(self, name: str) -> bytes | None:
        if name not in self.names:
            hint = "It is needed: `lemma pack new` makes one to start from."
            self.log.error(Place(name), "file.missing", f"There is no {name}.", hint)
            return None
        try:
            return self.contents.read(name)
        except PackError as error:
            self.log.findings += error.findings
            return None

    def table(self, name: str, schema: str) -> Table | None:
        """The tables of a file; entries with faults are told, and are still there."""
        data = self.bytes_of(name)
        table, findings = read_table(name, data) if data is not None else (None, [])
        if table is not None:
            faults = check_fields(table, schema)
            if len(faults) >= MAX_FINDINGS:  # then not everything in the file was looked at
                self.broken[name] = {_EVERYTHING}
            findings = findings + faults
        else:
            self.unread.add(schema.removesuffix("s"))
        self.log.findings += findings
        for finding in findings:
            if finding.severity is Severity.ERROR:
                match = _ENTRY.match(finding.place.field)
                self.broken.setdefault(name, set()).add(match[0] if match else "")
        return table

    def entries(self, table: Table | None, key: str) -> list[tuple[int, Any, bool]]:
        """Number, table and whether it is whole, of the entries `key` of a file."""
        entries = table.data.get(key) if table else None
        if table is None or not isinstance(entries, list):
            return []
        found = []
        broken = self.broken.get(table.file, set())
        for number, entry in enumerate(entries):
            whole = not broken & {_EVERYTHING, f"{key}[{number + 1}]"}
            name = entry.get("id") if isinstance(entry, dict) else None
            if isinstance(name, str) and twice(name, table.place(key, number, "id"), self.ids[key], key, self.log):
                whole = False
            found.append((number, entry, whole))
        return found

    def in_folder(self, folder: str, ending: str) -> Iterable[str]:
        return (name for name in self.names if name.startswith(f"{folder}/") and name.endswith(ending))

    # --- what stands in them --------------------------------------------------------------------------------

    def skills(self) -> tuple[Skill, ...]:
        table = self.table("skills.toml", "skills")
        found = []
        for number, entry, whole in self.entries(table, "skill"):
            if not whole or table is None:
                continue
            prerequisites = []
            for which, name in enumerate(entry.get("prerequisites", ())):
                place = table.place("skill", number, "prerequisites", which)
                full = self.log.refer("skill", name, place)
                if full in prerequisites:
                    self.log.error(place, "skill.twice", f'The prerequisite "{name}" stands twice.', "Delete one.")
                prerequisites.append(full)
            place = table.place("skill", number)
            found.append(Skill(entry["id"], entry["name"], entry.get("summary", ""), tuple(prerequisites), place))
        return tuple(found)

    def pages(self) -> tuple[Page, ...]:
        found = []
        for name in self.in_folder("lessons", ".md"):
            data = self.bytes_of(name)
            if data is None:
                continue
            text, findings = decode(name, data)
            self.log.findings += findings
            if findings:
                continue
            skill = name.removeprefix("lessons/").removesuffix(".md")
            self.log.refer("skill", skill, Place(name, 1))
            self.log.markdown(text, Room.PAGE, partial(Place, name))
            found.append(Page(skill, text, Place(name, 1)))
        return tuple(found)

    def problems(self) -> tuple[Problem, ...]:
        found: list[Problem] = []
        seen = 0
        for name in self.in_folder("problems", ".toml"):
            table = self.table(name, "problems")
            for number, _, whole in self.entries(table, "problem"):
                seen += 1
                if seen > MAX_PROBLEMS and table is not None:
                    sentence = f"There are more than {MAX_PROBLEMS:,} problems in this pack."
                    place = table.place("problem", number)
                    self.log.error(place, "problem.too_many", sentence, "Make two packs of it.")
                    return tuple(found)
                if whole and table is not None and (made := problem(table, number, self.log)) is not None:
                    found.append(made)
        return tuple(found)

    def figures(self) -> tuple[Plot, ...]:
        if "plots.toml" not in self.names:
            return ()
        table = self.table("plots.toml", "plots")
        entries = self.entries(table, "plot")
        if table is None or not all(whole for _, _, whole in entries):
            return ()
        return plots(table, ("plot",), [entry for _, entry, _ in entries], self.log)

    def several(self, folder: str, schema: str, build: Callable[[Table, Log], _Made]) -> tuple[_Made, ...]:
        """What the files of a folder hold, one each."""
        found = []
        for name in self.in_folder(folder, ".toml"):
            table = self.table(name, schema)
            if table is None:
                continue
            whole = name not in self.broken
            given = table.data.get("id")
            if isinstance(given, str):
                whole &= not twice(given, table.place("id"), self.ids[schema], schema, self.log)
            if whole:
                found.append(build(table, self.log))
        return tuple(found)

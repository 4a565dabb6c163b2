"""The curriculum in the box: complete, connected, and every template sound.

The ordinary suite looks at a few variants of every template, `make test-slow` at five hundred.
"""

from __future__ import annotations

import os
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import lessons
from lessons.checking.figures import check_plot
from lessons.checking.pack import check_problems
from lessons.checking.problem import check_problem
from lessons.explorations.checking import exploration_findings
from lessons.findings import Severity
from lessons.folder import FolderContents
from lessons.model import Pack
from lessons.quizzes import draw_paper
from lessons.reading import read_pack

FEW = 2
MANY = 500
ROOT = Path(lessons.__file__).parent / "packs"
NAMES = tuple(lessons.BUILT_IN_PACKS)


@pytest.fixture(scope="session")
def packs() -> dict[str, Pack]:
    found = {}
    for name in NAMES:
        pack, findings = read_pack(FolderContents(ROOT / name))
        assert pack is not None
        assert [str(finding) for finding in findings if finding.severity is Severity.ERROR] == []
        found[name] = pack
    return found


def test_every_folder_is_a_pack_of_the_list() -> None:
    assert sorted(folder.name for folder in ROOT.iterdir() if folder.is_dir()) == sorted(NAMES)


def test_the_curriculum_is_as_large_as_promised(packs: dict[str, Pack]) -> None:
    assert sum(len(pack.skills) for pack in packs.values()) >= 80
    assert sum(len(pack.problems) for pack in packs.values()) >= 400
    assert sum(len(pack.explorations) for pack in packs.values()) >= 15


@pytest.mark.parametrize("name", NAMES)
def test_every_skill_has_a_page_and_problems_of_several_levels(packs: dict[str, Pack], name: str) -> None:
    pack = packs[name]
    pages = {page.skill for page in pack.pages}
    for skill in pack.skills:
        own = [problem for problem in pack.problems if problem.skill == f"{pack.id}/{skill.id}"]
        assert skill.id in pages, skill.id
        assert len(own) >= 4, skill.id
        assert len({problem.difficulty for problem in own}) >= 2, skill.id
    for problem in pack.problems:
        for part in problem.parts:
            assert part.steps, f"{problem.id}: no worked solution"
            assert part.hints.idea or part.hints.next, f"{problem.id}: no hints"


def test_prerequisites_lead_to_skills_that_exist_and_never_in_a_circle(packs: dict[str, Pack]) -> None:
    graph = {f"{pack.id}/{skill.id}": set(skill.prerequisites) for pack in packs.values() for skill in pack.skills}
    assert {need for needs in graph.values() for need in needs} <= set(graph)
    tuple(TopologicalSorter(graph).static_order())


@pytest.mark.parametrize("name", NAMES)
def test_a_few_variants_of_every_template_are_sound(packs: dict[str, Pack], name: str) -> None:
    errors = [
        str(finding)
        for problem in packs[name].problems
        for finding in check_problem(problem, FEW)
        if finding.severity is Severity.ERROR
    ]
    assert errors == []


@pytest.mark.parametrize("name", NAMES)
def test_plots_explorations_and_quizzes_work(packs: dict[str, Pack], name: str) -> None:
    pack = packs[name]
    findings = [one for plot in pack.plots for one in check_plot(plot)]
    findings += [one for exploration in pack.explorations for one in exploration_findings(exploration)]
    assert [str(finding) for finding in findings] == []
    for quiz in pack.quizzes:
        assert draw_paper(quiz, pack, 1).questions
    assert pack.quizzes


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_five_hundred_variants_of_every_template_are_sound(packs: dict[str, Pack], name: str) -> None:
    findings = check_problems(packs[name].problems, seeds=MANY, workers=os.cpu_count() or 2)
    assert [str(finding) for finding in findings if finding.severity is Severity.ERROR] == []

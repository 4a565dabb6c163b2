"""The project's own files agree with each other: licences, lock, README, Makefile."""

import argparse
import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from app import cli

ROOT = Path(__file__).resolve().parents[2]


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def names(table):
    return {row.split("|")[1].strip() for row in table.splitlines() if row.startswith("| ")} - {"package"}


def test_the_licence_list_names_every_package_used():
    licences = load(ROOT / "packaging" / "licences.py")
    written = names(licences.TARGET.read_text(encoding="utf-8"))
    assert names(licences.text()) - {"tzdata", "pip"} <= written


def test_the_lock_pins_every_package_with_hashes():
    text = (ROOT / "packaging" / "locks" / "dev.txt").read_text(encoding="utf-8")
    blocks = [block for block in re.split(r"\n(?=[a-z])", text) if not block.startswith("#")]
    assert len(blocks) > 50
    assert all("==" in block and "--hash=sha256:" in block for block in blocks)
    assert "://" not in text, "the lock must not name where packages come from"


def test_every_python_gets_the_same_versions():
    """What was checked on one is what runs on all; 3.11.2 is Debian 12's."""
    text = (ROOT / "packaging" / "locks" / "dev.txt").read_text(encoding="utf-8")
    locked = [Requirement(line.rstrip(" \\")) for line in re.findall(r"^[a-z].*", text, re.MULTILINE)]
    found = []
    for python in ("3.11.2", "3.11.14", "3.12.0", "3.13.9"):
        place = {"python_version": python.rpartition(".")[0], "python_full_version": python}
        found.append({(r.name, str(r.specifier)) for r in locked if r.marker is None or r.marker.evaluate(place)})
    assert found[0]
    assert all(versions == found[0] for versions in found)


def test_no_pattern_has_a_possessive_quantifier():
    """Before 3.11.5 Python matches groups with one wrongly, and Debian 12 has 3.11.2."""
    for folder in ("app", "engine", "convert", "lessons"):
        for path in (ROOT / folder).rglob("*.py"):
            found = re.search(r"[)\]}][*+?]\+|\(\?>", path.read_text(encoding="utf-8"))
            assert found is None, f"{path}: {found}"


def test_the_lock_satisfies_the_project():
    text = (ROOT / "packaging" / "locks" / "dev.txt").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))
    wanted = re.findall(r'^    "([A-Za-z0-9-]+)[<>=]', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert {name.lower() for name in wanted} <= locked


def commands(parser, before=()):
    """Every sub-command of the program, as a tuple of words."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, child in action.choices.items():
                yield (*before, name)
                yield from commands(child, (*before, name))


@pytest.mark.parametrize("command", [c for c in commands(cli._parser()) if c not in (("model",), ("window",))])
def test_each_command_is_in_the_readme_and_explains_itself(command):
    assert f"lemma {' '.join(command)}" in (ROOT / "README.md").read_text(encoding="utf-8")
    with pytest.raises(SystemExit) as leaving:
        cli.run([*command, "--help"])
    assert leaving.value.code == 0


def test_each_make_target_of_the_readme_exists():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"make ([a-z-]+)", readme)) - {"it"}:
        if target in ("sure", "model"):
            continue
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_each_file_the_readme_points_at_exists():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", readme):
        assert (ROOT / target).exists(), target


def test_nothing_names_a_machine_or_a_place_it_was_made_on():
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if files.returncode != 0:
        pytest.skip("not a git checkout")
    bad = re.compile(rb"(?<![\w>)}\]])/(?:work|root|home/[a-z]+)/")
    for name in files.stdout.split():
        path = ROOT / name
        if path.suffix in (".py", ".md", ".toml", ".txt", ".cpp", ".patch") or path.name == "Makefile":
            found = bad.search(path.read_bytes())
            assert found is None or path == Path(__file__), f"{name}: {found}"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")
def test_system_packages_are_all_there_after_set_up():
    script = ROOT / "packaging" / "system_packages.py"
    module = load(script)
    assert [package for package, present in module.NEEDED.items() if not present()] == []

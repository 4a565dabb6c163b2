"""An import killed at any moment leaves the old state or the new one, and a store that goes on working."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lessons import build
from lessons.store import Store
from tests.helpers.packs import built, example

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills by signal")


def killed(tmp_path, base, archive):
    """The data folders of an import killed at each of its calls to the file system, in order."""
    out = tmp_path / "out"
    program = [sys.executable, ROOT / "tests/helpers/killed_import.py", base, archive, out]
    done = subprocess.run(program, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [out / str(number) for number in range(1, len(list(out.iterdir())) + 1)]


def files(data):
    return {str(p.relative_to(data)) for p in data.rglob("*") if p.is_file() and p.name != "_lock"}


def after(data):
    """The versions that are there at the next start, every one of them proven whole."""
    packs = Store(data)
    packs.tidy()
    assert packs.notices == []
    versions = packs.installed()[0].versions if packs.installed() else ()
    for version in versions:
        with packs.open("example.speed", version) as contents:
            assert build.verified(contents).version == version
    expected = {f"packs/example.speed/{version}.lesson" for version in versions} | {"packs/_index.json"}
    assert files(data) in (expected, set())
    return versions


@pytest.mark.parametrize("first", [True, False], ids=["first import", "update"])
def test_killed_at_any_call(tmp_path, first):
    base = tmp_path / "base"
    archive = built(tmp_path, example("2.0.0"), "new.lesson")
    if not first:
        old = built(tmp_path, example("1.0.0"), "old.lesson")
        Store(base).import_pack(old, check=lambda contents: [], confirm=lambda question: True)
    before = () if first else ("1.0.0",)
    tries = killed(tmp_path, base, archive)
    assert len(tries) > 20
    seen = [after(data) for data in tries]
    changed = seen.index((*before, "2.0.0"))
    assert set(seen[:changed]) == {before} and set(seen[changed:]) == {(*before, "2.0.0")}
    # The index is replaced near the end, and then only the disk has to be waited for and the lock let go.
    assert 0 < changed < len(seen) - 1
    # Whoever was killed can be taken in again.
    again = Store(tries[changed - 1])
    imported = again.import_pack(archive, check=lambda contents: [], confirm=lambda question: True)
    assert imported.version == "2.0.0" and after(tries[changed - 1]) == (*before, "2.0.0")


def test_several_processes_import_at_once(tmp_path):
    program = (
        "import sys; from pathlib import Path; from lessons.store import Store\n"
        "for path in sys.argv[2:]: "
        "Store(Path(sys.argv[1])).import_pack(Path(path), check=lambda c: [], confirm=lambda q: True)"
    )
    names = [[f"example.p{process}-{number}" for number in range(3)] for process in range(3)]
    running = []
    for own in names:
        paths = [built(tmp_path, example(pack_id=name), f"{name}.lesson") for name in own]
        command = [sys.executable, "-c", program, tmp_path / "data", *paths]
        running.append(subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}))
    assert [process.wait() for process in running] == [0, 0, 0]
    assert [one.id for one in Store(tmp_path / "data").installed()] == sorted(name for own in names for name in own)

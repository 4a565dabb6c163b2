"""Building and proving: the same bytes from the same files, and no file that the manifest does not vouch for."""

import hashlib
import re
import tomllib
import zipfile

import pytest

from engine.errors import LemmaError
from lessons import build
from lessons.archive import ArchiveContents
from lessons.findings import PackError
from lessons.folder import FolderContents
from lessons.signing import PrivateKey
from tests.helpers.packs import PACK_TOML, Files, Member, built, crafted, example, picture

KEY, OTHER = PrivateKey(bytes(32)), PrivateKey(b"1" * 32)


def codes(action):
    with pytest.raises(PackError) as error:
        action()
    return {finding.code for finding in error.value.findings}


def write(folder, files):
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_the_manifest_keeps_the_authors_text_and_lists_every_other_file(tmp_path):
    with ArchiveContents(built(tmp_path)) as contents:
        manifest = build.verified(contents)
        assert manifest.raw.startswith(PACK_TOML.encode())
        assert (manifest.id, manifest.version, manifest.title) == ("example.speed", "1.0.0", "Speed")
        table = tomllib.loads(manifest.raw.decode())
    files = example()
    del files["pack.toml"]
    assert table["files"] == {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}


@pytest.mark.parametrize("end", ["", "\n", "\n\n\n", "\n# the end", "\r\n", '\n[more]\nx = """\n[files]\n"""\n'])
def test_the_manifest_is_the_same_when_built_again(end, monkeypatch):
    monkeypatch.setattr(build, "_manifest", lambda raw: raw)  # tables of no pack, too
    files = example(files={"pack.toml": PACK_TOML.strip().encode() + end.encode()})
    once = build.manifest_for(files)
    assert build.manifest_for(Files(files | {"pack.toml": once})) == once
    changed = Files(files | {"pack.toml": once, "plots.toml": b"\n"})
    assert tomllib.loads(build.manifest_for(changed).decode())["files"].keys() >= {"plots.toml"}


@pytest.mark.parametrize("line", ["files = {}", "files.x = 1", "[ files ]", '["files"]', "[files.more]", "[[files]]"])
def test_a_table_of_files_that_was_not_written_by_build_is_refused(line):
    with pytest.raises(PackError):
        build.manifest_for(example(files={"pack.toml": f"{PACK_TOML}{line}\n".encode()}))


def test_the_same_files_give_the_same_bytes(tmp_path):
    first = built(tmp_path, name="one.lesson").read_bytes()
    backwards = Files(reversed(example().items()))
    assert built(tmp_path, backwards, "two.lesson").read_bytes() == first
    folder = write(tmp_path / "folder", example())
    build.build(FolderContents(folder), tmp_path / "three.lesson")
    assert (tmp_path / "three.lesson").read_bytes() == first
    with ArchiveContents(tmp_path / "one.lesson") as contents:
        build.build(contents, tmp_path / "four.lesson")
    assert (tmp_path / "four.lesson").read_bytes() == first
    for info in zipfile.ZipFile(tmp_path / "one.lesson").infolist():
        assert info.date_time == (1980, 1, 1, 0, 0, 0) and info.create_system == 3 and not info.extra


def test_what_was_built_can_always_be_read(tmp_path):
    # Zeros are packed a thousand times smaller, which reading refuses: they are stored.
    files = {
        "lessons/empty.md": b"",
        "lessons/zeros.md": b"0" * 1_000_000,
        "media/white.png": picture("png", (2000, 2000)),
    }
    with ArchiveContents(built(tmp_path, example(files=files))) as contents:
        build.verified(contents)
        for name, data in files.items():
            assert contents.read(name) == data


def repacked(tmp_path, change):
    """The built example with `change` made to its files, packed again."""
    with ArchiveContents(built(tmp_path)) as contents:
        files = {name: contents.read(name) for name in contents.names()}
    change(files)
    path = tmp_path / "repacked.lesson"
    path.write_bytes(crafted(*(Member(name, data) for name, data in files.items())))
    return path


CHANGES = {
    "a file changed": (lambda files: files.update({"skills.toml": b"\n"}), "manifest.changed"),
    "a file gone": (lambda files: files.pop("skills.toml"), "manifest.missing"),
    "a file more": (lambda files: files.update({"plots.toml": b"\n"}), "manifest.unlisted"),
    "two files swapped": (
        lambda files: files.update({"skills.toml": files["lessons/average-speed.md"]}),
        "manifest.changed",
    ),
    "a picture that is none": (lambda files: files.update({"media/dot.png": b"x"}), "media.kind"),
    "no manifest": (lambda files: files.pop("pack.toml"), "file.missing"),
    "never built": (lambda files: files.update({"pack.toml": PACK_TOML.encode()}), "manifest.no_files"),
    "no checksums": (
        lambda files: files.update({"pack.toml": re.sub(b'"[0-9a-f]{64}"', b'"abc"', files["pack.toml"])}),
        "manifest.files",
    ),
    "files is a number": (
        lambda files: files.update({"pack.toml": b"files = 1\n" + PACK_TOML.encode()}),
        "manifest.files",
    ),
}


@pytest.mark.parametrize("change, code", CHANGES.values(), ids=CHANGES.keys())
def test_what_the_manifest_does_not_vouch_for_is_refused(tmp_path, change, code):
    with pytest.raises(PackError) as error, ArchiveContents(repacked(tmp_path, change)) as contents:
        build.verified(contents)
    assert {finding.code for finding in error.value.findings} == {code}


@pytest.mark.parametrize(
    "pack_id",
    ["", "Speed", "a b", "../x", "a/b", "a..b", ".a", "a.", "con", "nul.txt", "com1", "x" * 61, "é", "a\\n", "index_"],
)
def test_ids_that_are_no_name_of_a_folder_everywhere_are_refused(pack_id):
    text = PACK_TOML.replace("example.speed", pack_id)
    assert codes(lambda: build.manifest_for(example(files={"pack.toml": text.encode()}))) == {"manifest.id"}


@pytest.mark.parametrize("version", ["", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.0-beta", "1.0.-1", "١.0.0", "1.0.0\\n"])
def test_versions_are_three_numbers(version):
    text = PACK_TOML.replace("1.0.0", version)
    assert codes(lambda: build.manifest_for(example(files={"pack.toml": text.encode()}))) == {"manifest.version"}


@pytest.mark.parametrize(
    "text", [b"id = ", b"a." * 50_000 + b"a = 1", b"a = " + b"[" * 100_000, b"id = 1\nid = 2\n", b"\xef\xbb\xbf\n"]
)
def test_a_broken_manifest_is_told(text):
    with pytest.raises(PackError):
        build.manifest_for(example(files={"pack.toml": text}))


def signed_by(path):
    with ArchiveContents(path) as contents:
        return build.signer(contents, build.verified(contents))


def test_signing_an_archive(tmp_path):
    path = built(tmp_path)
    assert signed_by(path) is None
    unsigned = path.read_bytes()
    build.sign(path, KEY)
    assert signed_by(path) == KEY.public
    signed = path.read_bytes()
    build.sign(path, OTHER)
    assert signed_by(path) == OTHER.public
    build.sign(path, KEY)
    assert path.read_bytes() == signed != unsigned


def test_signing_a_folder_and_building_it_give_the_signed_archive(tmp_path):
    folder = write(tmp_path / "folder", example())
    before = (folder / "pack.toml").read_bytes()
    build.sign(folder, KEY)
    assert (folder / "pack.toml").read_bytes() == before
    build.build(FolderContents(folder), tmp_path / "one.lesson")
    path = built(tmp_path)
    build.sign(path, KEY)
    assert (tmp_path / "one.lesson").read_bytes() == path.read_bytes()
    (folder / "skills.toml").write_bytes(b"# changed\n")
    assert codes(lambda: build.build(FolderContents(folder), tmp_path / "two.lesson")) == {"signature.stale"}
    assert not (tmp_path / "two.lesson").exists()


def test_a_changed_archive_cannot_be_signed(tmp_path):
    path = repacked(tmp_path, lambda files: files.update({"skills.toml": b"\n"}))
    before = path.read_bytes()
    assert codes(lambda: build.sign(path, KEY)) == {"manifest.changed"}
    assert path.read_bytes() == before


def test_a_build_that_fails_leaves_what_was_there(tmp_path):
    path = built(tmp_path)
    before = path.read_bytes()
    with pytest.raises(LemmaError):
        build.build(example(files={"media/x.png": b"no picture"}), path)
    assert path.read_bytes() == before and [p.name for p in tmp_path.iterdir()] == [path.name]


def test_the_name_of_the_file():
    assert build.file_name(build.manifest_for(example())) == "example.speed-1.0.0.lesson"

"""A good archive with bytes changed, removed, doubled or inserted: read as it was, or refused in a sentence."""

import functools
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lessons import build
from lessons.archive import ArchiveContents
from lessons.findings import PackError
from lessons.signing import PrivateKey
from tests.helpers.packs import built, example, picture

KEY = PrivateKey(bytes(32))


@functools.cache
def good():
    """A signed archive with all kinds of files, and what is in it."""
    pictures = {f"media/{kind}.{kind}": picture(kind) for kind in ("png", "webp")} | {"media/j.jpg": picture("jpeg")}
    with tempfile.TemporaryDirectory() as folder:
        path = built(Path(folder), example(files=pictures))
        build.sign(path, KEY)
        return path.read_bytes(), read(path)


def read(path):
    with ArchiveContents(path) as contents:
        manifest = build.verified(contents)
        assert build.signer(contents, manifest) == KEY.public
        return {name: contents.read(name) for name in contents.names()}


POSITION = st.integers(0, 4000)
CHANGE = st.tuples(
    st.sampled_from(["set", "flip", "cut", "insert", "copy", "end"]),
    POSITION,
    POSITION,
    st.binary(min_size=1, max_size=8),
)


def changed(data, changes):
    for what, at, other, some in changes:
        at, other = at % (len(data) + 1), other % (len(data) + 1)
        match what:
            case "set":
                data = data[:at] + some + data[at + len(some) :]
            case "flip" if at < len(data):
                data = data[:at] + bytes([data[at] ^ 1 << other % 8]) + data[at + 1 :]
            case "cut":
                data = data[: min(at, other)] + data[max(at, other) :]
            case "insert":
                data = data[:at] + some + data[at:]
            case "copy":
                data = data[:at] + data[other : other + 60] + data[at:]
            case "end":  # where the directory is
                at = max(0, len(data) - at % 300)
                data = data[:at] + some[:2] + data[at + len(some[:2]) :]
    return data


@settings(max_examples=200)
@given(st.lists(CHANGE, min_size=1, max_size=4))
def test_a_changed_archive_reads_the_same_or_is_refused(changes):
    data, files = good()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "changed.lesson")
        path.write_bytes(changed(data, changes))
        try:
            found = read(path)
        except PackError as error:
            assert all(finding.message.endswith(".") and str(finding).isprintable() for finding in error.findings)
        else:
            assert found == files


def test_every_single_bit_counts():
    # Bits that may differ: versions, times, and attributes, of which nothing is believed.
    data, files = good()
    same = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "changed.lesson")
        for at in range(0, len(data), 7):
            path.write_bytes(data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1 :])
            try:
                assert read(path) == files
                same += 1
            except PackError:
                pass
    assert same < len(data) // 7 * 0.12

"""Pictures: taken when they are whole and what they say, refused otherwise."""

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from lessons import media
from lessons.media import MediaError, check
from tests.helpers.packs import picture, png

PIXELS = zlib.compress(bytes(2 * (1 + 9)))


def header(*, width=3, height=2, depth=8, colour=2, compression=0, filters=0, interlaced=0):
    return b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, compression, filters, interlaced)


END = (b"IEND", b"")
IDAT = (b"IDAT", PIXELS)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_png_of_every_colour(mode):
    assert check(picture("png", (13, 7), mode=mode), "png") == (13, 7)


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"mode": "L"}, {"mode": "CMYK"}, {"quality": 5}])
def test_jpeg(options):
    assert check(picture("jpeg", (130, 70), **options), "jpeg") == (130, 70)


@pytest.mark.parametrize("options", [{}, {"lossless": True}, {"mode": "RGBA"}, {"exif": b"Exif\0\0MM"}])
def test_webp(options):
    assert check(picture("webp", (130, 70), **options), "webp") == (130, 70)


def test_pictures_with_restart_markers_and_thumbnails():
    noise = Image.effect_noise((200, 100), 90)
    out = io.BytesIO()
    noise.save(out, "JPEG", restart_marker_rows=1, comment=b"\xff\xd9 is the end", quality=98)
    assert check(out.getvalue(), "jpeg") == (200, 100)
    thumbnail = picture("jpeg")
    assert check(picture("jpeg", exif=b"Exif\0\0" + thumbnail), "jpeg") == (3, 2)


def animated(kind):
    out = io.BytesIO()
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "blue")]
    frames[0].save(out, kind, save_all=True, append_images=frames[1:])
    return out.getvalue()


def riff(*chunks, size=None):
    body = b"".join(kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1) for kind, data in chunks)
    return b"RIFF" + struct.pack("<I", 4 + len(body) if size is None else size) + b"WEBP" + body


VP8X = (b"VP8X", bytes(4) + (2).to_bytes(3, "little") + (1).to_bytes(3, "little"))  # 3 x 2
LOSSY = (b"VP8 ", picture("webp")[20:])
JPEG = picture("jpeg")
SOF = JPEG.index(b"\xff\xc0")
WEBP = picture("webp")
PNG = picture("png")

REFUSED = {
    # name: (bytes, kind, code)
    "nothing": (b"", "png", "media.kind"),
    "a gif": (picture("gif"), "png", "media.kind"),
    "svg": (b"<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>", "png", "media.kind"),
    "a png called jpg": (PNG, "jpeg", "media.kind"),
    "a webp called png": (WEBP, "png", "media.kind"),
    "png cut": (PNG[:-1], "png", "media.broken"),
    "png start only": (PNG[:8], "png", "media.broken"),
    "png with an archive behind": (PNG + b"PK\3\4", "png", "media.trailing"),
    "png twice": (PNG + PNG, "png", "media.trailing"),
    "png with a wrong checksum": (PNG[:20] + b"\1" + PNG[21:], "png", "media.broken"),
    "png without header": (png(IDAT, END), "png", "media.broken"),
    "png with two headers": (png(header(), header(), IDAT, END), "png", "media.broken"),
    "png without pixels": (png(header(), END), "png", "media.broken"),
    "png without end": (png(header(), IDAT), "png", "media.broken"),
    "png too wide": (png(header(width=8001), IDAT, END), "png", "media.pixels"),
    "png of many pixels": (png(header(width=7000, height=7000), IDAT, END), "png", "media.pixels"),
    "png of 0 pixels": (png(header(width=0), IDAT, END), "png", "media.pixels"),
    "png of 4 billion": (png(header(width=2**32 - 1, height=2**32 - 1), IDAT, END), "png", "media.pixels"),
    "png of depth 3": (png(header(depth=3), IDAT, END), "png", "media.broken"),
    "png of colour 5": (png(header(colour=5), IDAT, END), "png", "media.broken"),
    "png of compression 1": (png(header(compression=1), IDAT, END), "png", "media.broken"),
    "png of interlacing 2": (png(header(interlaced=2), IDAT, END), "png", "media.broken"),
    "png with torn pixels": (
        png(header(), (b"IDAT", PIXELS[:9]), (b"tEXt", b"a\0b"), (b"IDAT", PIXELS[9:]), END),
        "png",
        "media.broken",
    ),
    "png without its palette": (png(header(colour=3), (b"IDAT", zlib.compress(bytes(8))), END), "png", "media.broken"),
    "png with an unknown part": (png(header(), (b"EVIL", b""), IDAT, END), "png", "media.broken"),
    "png of too many parts": (png(header(), *[(b"tEXt", b"a\0b")] * 20_001, IDAT, END), "png", "media.broken"),
    "moving png": (animated("png"), "png", "media.moving"),
    "jpeg cut": (JPEG[:-2], "jpeg", "media.broken"),
    "jpeg start only": (JPEG[:3], "jpeg", "media.broken"),
    "jpeg with an archive behind": (JPEG + b"PK\3\4", "jpeg", "media.trailing"),
    "jpeg with another one behind": (JPEG + JPEG, "jpeg", "media.trailing"),
    "jpeg without picture": (b"\xff\xd8\xff\xe0\0\2\xff\xd9", "jpeg", "media.broken"),
    "jpeg with a length past the end": (b"\xff\xd8\xff\xe0\xff\xff" + bytes(9), "jpeg", "media.broken"),
    "jpeg with a length of 1": (b"\xff\xd8\xff\xe0\0\1" + JPEG[4:], "jpeg", "media.broken"),
    "jpeg too high": (JPEG[: SOF + 5] + b"\xff\xff" + JPEG[SOF + 7 :], "jpeg", "media.pixels"),
    "jpeg of height 0": (JPEG[: SOF + 5] + b"\0\0" + JPEG[SOF + 7 :], "jpeg", "media.pixels"),
    "lossless jpeg": (JPEG[: SOF + 1] + b"\xc3" + JPEG[SOF + 2 :], "jpeg", "media.broken"),
    "arithmetic jpeg": (JPEG[: SOF + 1] + b"\xc9" + JPEG[SOF + 2 :], "jpeg", "media.broken"),
    "jpeg with two headers": (JPEG[:SOF] + JPEG[SOF : SOF + 19] + JPEG[SOF:], "jpeg", "media.broken"),
    "webp cut": (WEBP[:-1], "webp", "media.broken"),
    "webp start only": (WEBP[:12], "webp", "media.broken"),
    "webp with an archive behind": (WEBP + b"PK\3\4", "webp", "media.trailing"),
    "webp without picture": (riff(VP8X), "webp", "media.broken"),
    "webp with two pictures": (riff(VP8X, LOSSY, LOSSY), "webp", "media.broken"),
    "webp of another size": (riff((b"VP8X", bytes(10)), LOSSY), "webp", "media.broken"),
    "webp with an unknown part": (riff(VP8X, LOSSY, (b"EVIL", b"")), "webp", "media.broken"),
    "webp with a chunk past the end": (riff((b"VP8 ", b""))[:-4] + b"\xff\0\0\0", "webp", "media.broken"),
    "moving webp": (animated("webp"), "webp", "media.moving"),
    "webp that says it moves": (riff((b"VP8X", b"\2" + VP8X[1][1:]), LOSSY), "webp", "media.moving"),
    "huge webp": (
        riff((b"VP8L", b"\x2f" + struct.pack("<I", 16_000 | 16_000 << 14))),
        "webp",
        "media.pixels",
    ),
}


@pytest.mark.parametrize("data, kind, code", REFUSED.values(), ids=REFUSED.keys())
def test_refused(data, kind, code):
    with pytest.raises(MediaError) as error:
        check(data, kind)
    assert error.value.code == code and error.value.message.endswith(".")


def test_a_jpeg_of_many_passes_is_refused():
    data = picture("jpeg", (40, 40), progressive=True)
    last = data.rindex(b"\xff\xda")
    with pytest.raises(MediaError, match="passes"):
        check(data[:last] + data[last:-2] * 40 + b"\xff\xd9", "jpeg")


def test_judging_takes_a_time_that_grows_with_the_length():
    # A run of 0xff before a stuffed zero: any search that starts over at each of them would not end today.
    scan = JPEG.index(b"\xff\xda")
    run = JPEG[: scan + 14] + b"\xff" * 5_000_000 + b"\0" + JPEG[scan + 14 :]
    assert check(run, "jpeg") == (3, 2)


@given(st.sampled_from(["png", "jpeg", "webp"]), st.integers(0, 2000), st.binary(min_size=1, max_size=4))
def test_a_changed_picture_is_taken_or_refused(kind, at, some):
    data = picture(kind, (20, 10), **({"progressive": True} if kind == "jpeg" else {}))
    at %= len(data)
    try:
        width, height = check(data[:at] + some + data[at + len(some) :], kind)
    except MediaError:
        return
    assert 0 < width <= media.MAX_SIDE and 0 < height <= media.MAX_SIDE

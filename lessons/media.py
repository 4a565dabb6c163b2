"""Pictures judged by what they are: PNG, JPEG or WebP, well-formed from the first byte to the last.

The structure is walked (chunks, segments, their lengths and checksums), the size in pixels is bounded, moving pictures
are refused (they distract, flicker and cannot be printed), and nothing may follow the end. Pixels are not decoded:
that would take hours for a pack full of small files with large empty pictures in them.
"""

from __future__ import annotations

import re
import struct
import zlib

from engine.errors import LemmaError

MAX_SIDE = 8_000  # pixels
MAX_PIXELS = 32_000_000  # Qt decodes no more than 256 MiB, 8 bytes each at most
MAX_PIECES = 20_000  # chunks or segments
MAX_SCANS = 32  # of a progressive JPEG; usual are ten, and each costs a pass over the picture
MAX_PACKED_TEXT = 65_536  # bytes of packed texts in a PNG: each of them may come out a thousand times longer
SLACK = 65_536  # bytes that the packed pixels of a PNG may have more than the pixels
BLOCK = 1 << 18  # bytes unpacked at a time
AGAIN = "Open it in a picture editor and save it again."

PNG_START = b"\x89PNG\r\n\x1a\n"
# Colour type: bit depths.
PNG_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}


class MediaError(LemmaError):
    """A picture that is refused; `code` is that of the finding."""

    def __init__(self, code: str, message: str, hint: str = AGAIN) -> None:
        super().__init__(message, hint)
        self.code = code


def check(data: bytes, kind: str) -> tuple[int, int]:
    """Width and height in pixels of a picture that is to be of `kind` (png, jpeg, webp). Raises MediaError."""
    found = kind_of(data)
    if found is None:
        raise MediaError("media.kind", "This is not a picture in png, jpg or webp.")
    if found != kind:
        raise MediaError("media.kind", f"This is a picture in {found}, not what its name says.", "Rename it.")
    try:
        width, height = {"png": _png, "jpeg": _jpeg, "webp": _webp}[kind](data)
    except (struct.error, IndexError) as error:
        raise _broken("it ends in the middle") from error
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE and width * height <= MAX_PIXELS):
        message = (
            f"This picture has {width} x {height} pixels; {MAX_SIDE} a side and {MAX_PIXELS:,} in all are allowed."
        )
        raise MediaError("media.pixels", message, "Make it smaller.")
    return width, height


def kind_of(data: bytes) -> str | None:
    """png, jpeg or webp by the first bytes, else None."""
    if data.startswith(PNG_START):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    return None


def _broken(why: str) -> MediaError:
    return MediaError("media.broken", f"This picture is damaged: {why}.")


def _moving() -> MediaError:
    return MediaError("media.moving", "This picture moves; only still ones are taken.", "Save one frame of it.")


def _png(data: bytes) -> tuple[int, int]:
    """Walks the chunks: header first, pixels in one row, end last, every checksum right."""
    at = len(PNG_START)
    size: tuple[int, int] | None = None
    needs_palette = has_pixels = after_pixels = False
    left, texts = 0, MAX_PACKED_TEXT  # bytes that packed pixels, and packed texts, may still have
    for _ in range(MAX_PIECES):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = memoryview(data)[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack_from(">I", data, at + 8 + length)
        if zlib.crc32(body, zlib.crc32(kind)) != checksum:
            raise _broken("a checksum is wrong")
        at += 12 + length
        if (size is None) != (kind == b"IHDR"):
            raise _broken("its header is not first, or not alone")
        if kind == b"IHDR":
            size, needs_palette, pixels = _png_header(body)
            left = pixels + pixels // 100 + SLACK
        elif kind == b"IDAT":
            if after_pixels or needs_palette:
                raise _broken("its pixels are torn apart, or without a palette")
            has_pixels = True
            left -= length
            if left < 0:
                raise MediaError("media.hidden", "There is more in this picture than its pixels.")
        elif kind == b"IEND":
            if length or not has_pixels or size is None:
                raise _broken("there are no pixels in it")
            if at != len(data):
                raise MediaError("media.trailing", "Something else follows the end of this picture.")
            return size
        elif kind in (b"acTL", b"fcTL", b"fdAT"):
            raise _moving()
        elif kind == b"PLTE":
            needs_palette = False
        elif kind in (b"zTXt", b"iTXt", b"iCCP"):
            texts -= length
            if texts < 0 and kind != b"iCCP":
                raise MediaError("media.hidden", "There is too much text hidden in this picture.")
        elif not kind.isalpha() or not kind[0] & 0x20:
            raise _broken("a part of it is unknown")
        after_pixels = has_pixels and kind != b"IDAT"
    raise _broken("it has too many parts")


def _png_header(body: memoryview) -> tuple[tuple[int, int], bool, int]:
    """Width and height, whether a palette has to follow, and how many bytes the pixels have at most."""
    if len(body) != 13:
        raise _broken("its header has the wrong length")
    width, height, depth, colour, compression, filters, interlaced = struct.unpack(">IIBBBBB", body)
    if depth not in PNG_DEPTHS.get(colour, ()) or compression or filters or interlaced > 1:
        raise _broken("its header makes no sense")
    bits = depth * {2: 3, 4: 2, 6: 4}.get(colour, 1)
    rows = 2 * height if interlaced else height  # seven passes have fewer than twice the rows, and no more pixels
    return (width, height), colour == 3, (width * bits + 7) // 8 * rows + rows


def unpacked(data: bytes) -> int:
    """The bytes that the pixels of a PNG that passed `check` come to; 0 for other kinds.

    Takes as long as showing it. Raises MediaError where more comes out than its size says: whoever shows it would wait
    for that, too.
    """
    if not data.startswith(PNG_START):
        return 0
    at, limit, count = len(PNG_START), 0, 0
    inflate = zlib.decompressobj()
    while at < len(data) and not inflate.eof:
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        at += 12 + length
        if kind == b"IHDR":
            limit = _png_header(memoryview(body))[2]
        while kind == b"IDAT" and body and not inflate.eof:
            try:
                count += len(inflate.decompress(body, BLOCK))
            except zlib.error as error:
                raise _broken("its pixels cannot be unpacked") from error
            body = inflate.unconsumed_tail
            if count > limit:
                raise MediaError("media.hidden", "There is more in this picture than its pixels.")
    return count


# In the entropy-coded data of a scan, what is neither a stuffed byte nor a restart marker ends it.
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_FRAMES = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive
_OTHER_FRAMES = (0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF)


def _jpeg(data: bytes) -> tuple[int, int]:
    """Walks the segments to the end-of-image marker."""
    at = 2
    size: tuple[int, int] | None = None
    scans = 0
    for _ in range(MAX_PIECES):
        if data[at] != 0xFF:
            raise _broken("a segment is missing")
        while data[at] == 0xFF:
            at += 1
        marker = data[at]
        at += 1
        if marker == 0xD9:
            if size is None or not scans:
                raise _broken("there is no picture in it")
            if at != len(data):
                raise MediaError("media.trailing", "Something else follows the end of this picture.")
            return size
        if marker in (0x00, 0x01, 0xD8, 0xDC) or 0xD0 <= marker <= 0xD7 or marker in _OTHER_FRAMES:
            raise _broken("it is of a rare kind, or a marker is in the wrong place")
        (length,) = struct.unpack_from(">H", data, at)
        if length < 2 or at + length > len(data):
            raise _broken("a length in it is wrong")
        if marker in _FRAMES:
            if size is not None:
                raise _broken("there are two pictures in it")
            depth, height, width, colours = struct.unpack_from(">BHHB", data, at + 2)
            if depth != 8 or colours not in (1, 3, 4) or length != 8 + 3 * colours:
                raise _broken("its header makes no sense")
            size = width, height
        at += length
        if marker == 0xDA:
            scans += 1
            if size is None or scans > MAX_SCANS:
                raise _broken("it has too many passes, or no header")
            end = _MARKER.search(data, at)
            if end is None:
                raise _broken("it ends in the middle")
            at = end.start()
    raise _broken("it has too many parts")


def _webp(data: bytes) -> tuple[int, int]:
    """Walks the chunks of the RIFF container."""
    if struct.unpack_from("<I", data, 4)[0] != len(data) - 8:
        if struct.unpack_from("<I", data, 4)[0] < len(data) - 8:
            raise MediaError("media.trailing", "Something else follows the end of this picture.")
        raise _broken("it ends in the middle")
    at = 12
    canvas: tuple[int, int] | None = None
    size: tuple[int, int] | None = None
    for piece in range(MAX_PIECES):
        if at == len(data):
            if size is None or canvas not in (None, size):
                raise _broken("it does not hold the picture it announces")
            return size
        kind, length = struct.unpack_from("<4sI", data, at)
        body = data[at + 8 : at + 8 + length]
        if len(body) != length:
            raise _broken("it ends in the middle")
        at += 8 + length + (length & 1)
        if kind in (b"ANIM", b"ANMF"):
            raise _moving()
        if kind == b"VP8X":
            if piece or length != 10:
                raise _broken("its header is in the wrong place")
            if body[0] & 0x02:
                raise _moving()
            canvas = int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
        elif kind in (b"VP8 ", b"VP8L"):
            if size is not None:
                raise _broken("there are two pictures in it")
            size = _vp8(body) if kind == b"VP8 " else _vp8l(body)
        elif canvas is None or kind not in (b"ALPH", b"ICCP", b"EXIF", b"XMP "):
            raise _broken("a part of it is unknown")
    raise _broken("it has too many parts")


def _vp8(body: bytes) -> tuple[int, int]:
    """Size of a lossy frame: RFC 6386, 9.1."""
    if body[0] & 1 or body[3:6] != b"\x9d\x01\x2a":
        raise _broken("it does not begin with a whole frame")
    width, height = struct.unpack_from("<HH", body, 6)
    return width & 0x3FFF, height & 0x3FFF


def _vp8l(body: bytes) -> tuple[int, int]:
    """Size of a lossless frame: 14 bits each, less one; the version is 0."""
    (bits,) = struct.unpack_from("<I", body, 1)
    if body[0] != 0x2F or bits >> 29:
        raise _broken("it does not begin with a whole frame")
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1

"""What a file is that somebody took for a pack or for a file of questions: a document, a spreadsheet, a PDF.

Told by its first bytes, and for the zip files of office programs by the names at the beginning of the archive.
"""

from __future__ import annotations

LOOKED_AT = 8_192  # bytes
_ZIPPED = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"opendocument.text", "an OpenDocument text"),
    (b"opendocument.spreadsheet", "an OpenDocument spreadsheet"),
    (b"opendocument.presentation", "an OpenDocument presentation"),
    (b"epub+zip", "an e-book (EPUB)"),
    (b"imsmanifest.xml", "a course package (IMS)"),
    (b"Index/Document.iwa", "a document of Pages, Numbers or Keynote"),
)
_PLAIN = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Excel file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x1f\x8b\x08", "a gzip archive"),
)
HINT = (
    "Questions are brought over from a spreadsheet saved as CSV (the columns: lemma pack sheet FILE.csv), from Moodle "
    "XML, GIFT or OATutor, with: lemma pack new FOLDER --from FILE"
)


def other_format(head: bytes) -> str:
    """What a file is that begins with `head` (LOOKED_AT bytes of it), with an article; empty for anything else."""
    for magic, what in _PLAIN:
        if head.startswith(magic):
            return what
    if head.startswith(b"PK\x03\x04") and b"pack.toml" not in head:
        return next((what for inside, what in _ZIPPED if inside in head), "")
    return ""

"""Makes assets/fonts/NotoSansArabic-*.ttf from the npm package @fontsource/noto-sans-arabic (5.3.0, OFL-1.1).

    npm pack @fontsource/noto-sans-arabic && tar xzf fontsource-noto-sans-arabic-*.tgz
    python packaging/arabic_font.py package/files

Of the 1,226 characters there it keeps the letters, marks and signs of Arabic and Persian (32 KB, not 297), and sets
lines less high: as they come they would be 2.1 times as high as the letters are large, which no button has room for.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

OUT = Path(__file__).resolve().parent.parent / "assets" / "fonts"
WEIGHTS = {400: "Regular", 600: "SemiBold"}
LETTERS = [
    *range(0x600, 0x656),
    *range(0x660, 0x672),
    *map(ord, "پچژڤکگی۔ "),
    *(0xA0, 0x200C, 0x200D, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069, 0x25CC),
]
ASCENT, DESCENT = 1.02, 0.46  # of the size of the letters; the lowest and highest of the usual ones lie within


def make(source: Path, name: str) -> None:
    """Writes one weight."""
    font = TTFont(source)
    font.flavor = None
    subsetter = Subsetter(Options(layout_features=["*"], name_IDs=["*"], hinting=True))
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    units = font["head"].unitsPerEm
    tall, deep = round(ASCENT * units), round(DESCENT * units)
    lines, metrics = font["hhea"], font["OS/2"]
    lines.ascent, lines.descent, lines.lineGap = tall, -deep, 0
    metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = tall, -deep, 0
    metrics.usWinAscent, metrics.usWinDescent = tall, deep
    for number, value in ((16, "Noto Sans Arabic"), (17, name)):  # one family with two weights
        font["name"].setName(value, number, 3, 1, 0x409)
    font.save(OUT / f"NotoSansArabic-{name}.ttf")


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__)
        return 2
    for weight, name in WEIGHTS.items():
        make(Path(arguments[0]) / f"noto-sans-arabic-arabic-{weight}-normal.woff", name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The languages of the interface: reads the words out of the code, and makes the files that Qt loads.

    python packaging/translations.py update     app/ui/**/*.py -> assets/translations/lemma_*.ts
    python packaging/translations.py release    assets/translations/lemma_*.ts -> lemma_*.qm
    python packaging/translations.py check      whether both are up to date, and every language but English is complete

English stands in the code; its file holds the plurals alone.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("en", "de", "ar")


def _tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(tool), *arguments], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)


def _sources() -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app" / "ui").rglob("*.py"))


def update(folder: Path = FOLDER) -> None:
    """Writes the words of the code into the file of each language; what is translated stays."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        plurals = ["-pluralonly"] if language == "en" else []
        _tool(
            "lupdate", *_sources(), "-locations", "none", "-no-obsolete", *plurals,
            "-source-language", "en", "-target-language", language, "-ts", str(folder / f"lemma_{language}.ts"),
        )  # fmt: skip
    _english(folder / "lemma_en.ts")


def _english(file: Path) -> None:
    """The plurals of English follow from how they are written in the code: "%n problem(s)", "%n quiz(zes)"."""

    def forms(found: re.Match[str]) -> str:
        source = found[1]
        one, many = (re.sub(r"\((\w+)\)", form, source) for form in ("", r"\1"))
        return (
            f"<source>{source}</source>\n        <translation>\n            <numerusform>{one}</numerusform>\n"
            f"            <numerusform>{many}</numerusform>\n        </translation>"
        )

    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(_UNFINISHED, forms, text), encoding="utf-8")


_UNFINISHED = (
    r'<source>([^<]*)</source>\s*<translation type="unfinished">\s*<numerusform></numerusform>\s*'
    r"<numerusform></numerusform>\s*</translation>"
)


def release(folder: Path = FOLDER, out: Path = FOLDER) -> None:
    """Makes the binary file of each language."""
    for language in LANGUAGES:
        _tool("lrelease", str(folder / f"lemma_{language}.ts"), "-qm", str(out / f"lemma_{language}.qm"))


def unfinished(path: Path) -> list[str]:
    """The texts of a language that are not translated."""
    found = []
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform") if translation is not None else []
        texts = [form.text for form in forms] if forms else [translation.text if translation is not None else None]
        if translation is None or translation.get("type") == "unfinished" or not all(texts):
            found.append(message.findtext("source") or "")
    return found


def check() -> list[str]:
    """What is out of date or missing, as sentences."""
    said = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            file = FOLDER / f"lemma_{language}.ts"
            (fresh / file.name).write_bytes(file.read_bytes())
            said += [f"{file.name} lacks: {text}" for text in unfinished(file)]
        update(fresh)
        release(fresh, fresh)
        for language in LANGUAGES:
            for ending in ("ts", "qm"):
                file = f"lemma_{language}.{ending}"
                if (fresh / file).read_bytes() != (FOLDER / file).read_bytes():
                    said.append(f"{file} is out of date: run packaging/translations.py update, and then release.")
    return said


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["release"]:
            release()
        case ["check"]:
            said = check()
            print("\n".join(said) or "All languages are complete.")
            return int(bool(said))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The languages of the interface: reads the words out of the code, and makes the files that Qt loads.

    python packaging/translations.py update     the code -> assets/translations/lemma_*.ts and sentences.json
    python packaging/translations.py release    assets/translations/lemma_*.ts -> lemma_*.qm
    python packaging/translations.py check      whether all are up to date, and every language but English is complete

The words of the window are the texts of tr() in app/ui. What other rooms say and the window shows are templates
(sentences.py beside this says which), in the context "sentences"; sentences.json lists them for the running program.
In a translation of a template the same placeholders stand, in any order; no isolating marks are needed around them.
English stands in the code; its file holds the plurals alone.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from app.ui.sentences.template import Template

sys.path.insert(0, str(Path(__file__).resolve().parent))  # this folder is no package
import sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("en", "de", "ar")
CONTEXT = "sentences"
TEMPLATES = "sentences.json"


def _tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(tool), *arguments], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)


def _sources() -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app" / "ui").rglob("*.py"))


def update(folder: Path = FOLDER) -> None:
    """Writes the words of the code into the file of each language; what is translated stays."""
    folder.mkdir(parents=True, exist_ok=True)
    templates = [one.template for one in sentences.found()]
    (folder / TEMPLATES).write_text(json.dumps(templates, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as name:
        said = Path(name, "sentences.py")  # Qt's tool reads code
        calls = (f'translate("{CONTEXT}", {json.dumps(one, ensure_ascii=False)})' for one in templates)
        said.write_text("\n".join(calls), encoding="utf-8")
        for language in LANGUAGES:
            words = [*_sources(), "-pluralonly"] if language == "en" else [*_sources(), str(said)]
            _tool(
                "lupdate", *words, "-locations", "none", "-no-obsolete", "-source-language", "en",
                "-target-language", language, "-ts", str(folder / f"lemma_{language}.ts"),
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


def misfits(path: Path) -> list[str]:
    """The templates whose translation has other placeholders, or braces that do not fit together."""
    found = []
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message") if context.findtext("name") == CONTEXT else ():
            source, said = message.findtext("source") or "", message.findtext("translation") or ""
            if said and not fits(source, said):
                found.append(source)
    return found


def fits(template: str, translation: str) -> bool:
    """Whether a translation has the placeholders of its template, each once."""
    try:
        return sorted(Template.read(template).names) == sorted(Template.read(translation).names)
    except ValueError:
        return False


def check() -> list[str]:
    """What is out of date or missing, as sentences."""
    said = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            words = FOLDER / f"lemma_{language}.ts"
            (fresh / words.name).write_bytes(words.read_bytes())
            said += [f"{words.name} lacks: {text}" for text in unfinished(words)]
            said += [f"{words.name} has other placeholders than: {text}" for text in misfits(words)]
        update(fresh)
        release(fresh, fresh)
        for file in (TEMPLATES, *(f"lemma_{language}.{ending}" for language in LANGUAGES for ending in ("ts", "qm"))):
            if not (FOLDER / file).is_file() or (fresh / file).read_bytes() != (FOLDER / file).read_bytes():
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

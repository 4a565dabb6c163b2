"""The languages of the interface are those of the code: nothing lacks, nothing is out of date."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
translations = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(translations)


def test_every_language_is_complete_and_up_to_date():
    assert translations.check() == []


def test_what_is_not_translated_is_found(tmp_path):
    file = tmp_path / "x.ts"
    file.write_text(
        '<?xml version="1.0"?><TS version="2.1"><context><name></name>'
        "<message><source>done</source><translation>fertig</translation></message>"
        '<message><source>open</source><translation type="unfinished"></translation></message>'
        '<message numerus="yes"><source>%n</source><translation><numerusform>a</numerusform>'
        "<numerusform></numerusform></translation></message></context></TS>"
    )
    assert translations.unfinished(file) == ["open", "%n"]

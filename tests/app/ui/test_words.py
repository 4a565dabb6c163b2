"""Every word of the interface can be translated: no text that a person meets stands in the code untranslated."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.ui.i18n import FOLDER

ROOT = Path(__file__).resolve().parents[3]
SOURCES = sorted((ROOT / "app" / "ui").rglob("*.py"))
SHOWN = {
    # function or method -> which of its arguments a person sees or hears; None: all of them
    "label": 0, "Button": 1, "Note": 2, "setText": 0, "setToolTip": 0, "setStatusTip": 0, "setWindowTitle": 0,
    "setAccessibleName": 0, "setAccessibleDescription": 0, "setPlaceholderText": 0, "setInformativeText": 0,
    "setPrefix": 0, "setSuffix": 0, "addButton": 0, "addAction": 0, "addItem": 0, "set_text": 0, "say": 0, "_say": 0,
    "wait": 0, "_wait": 0, "notice": 0, "_notice": 0, "getOpenFileName": None, "getOpenFileNames": None,
    "getSaveFileName": None, "getExistingDirectory": None, "getText": None, "QMessageBox": None, "QAction": 0,
    "_menu": 0, "_action": 1, "_card": 0, "QTreeWidgetItem": 0, "setHeaderLabels": 0, "TextDialog": 1,
    "LemmaError": None,
}  # fmt: skip
NO_WORDS = re.compile(r"Lemma|SHA-256|\*\.\w+|`[^`]*`|\\\w+|\b(?:MB|GB|s|min)\b")
"""Names, units, endings of files, code and TeX are the same in every language."""
ALLOWED = {
    # file -> what is no word there
    "problem_view.py": {"unsure"},  # a tone of colour
    "palette.py": {"√x"},
}


def shown(call):
    """The arguments of a call that a person meets."""
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name not in SHOWN:
        return []
    place = SHOWN[name]
    if place is None:
        return call.args
    return call.args[place : place + 1]


def literals(node):
    """The texts of an expression that are not inside a call: what a call makes of its arguments is its own affair."""
    if isinstance(node, ast.Call):
        method = node.func.value if isinstance(node.func, ast.Attribute) else None
        if method is not None and not (isinstance(method, ast.Call) and getattr(method.func, "id", "") == "tr"):
            yield from literals(method)
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
        return
    if isinstance(node, ast.Subscript | ast.Compare):
        return
    for child in ast.iter_child_nodes(node):
        yield from literals(child)


def trees():
    for path in SOURCES:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def test_no_text_that_is_shown_stands_outside_tr():
    found = []
    for path, tree in trees():
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call):
                continue
            for argument in shown(call):
                for text in literals(argument):
                    if re.search("[A-Za-z]", NO_WORDS.sub("", text)) and text not in ALLOWED.get(path.name, ()):
                        found.append(f"{path.relative_to(ROOT)}:{call.lineno}: {text!r}")
    assert not found, "\n".join(found)


def test_every_text_is_known_to_the_translators():
    """Qt's tool passes over some that Python finds: those inside f-strings. Whoever reads the code by eye does, too."""
    known = {one.findtext("source") for one in ElementTree.parse(FOLDER / "lemma_de.ts").iter("message")}
    lost = []
    for path, tree in trees():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("tr", "QT_TRANSLATE_NOOP"):
                text = call.args[0 if call.func.id == "tr" else 1]
                if isinstance(text, ast.Constant) and text.value not in known:
                    lost.append(f"{path.relative_to(ROOT)}:{call.lineno}: {text.value!r}")
    assert not lost, "\n".join(lost)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_translation_keeps_the_values_of_its_text(language):
    """A value that is left out would be missed, and one that is misspelt would stop the program."""
    wrong = []
    for message in ElementTree.parse(FOLDER / f"lemma_{language}.ts").iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        for form in forms:
            if form and set(re.findall(r"\{\w*\}", form)) != set(re.findall(r"\{\w*\}", source)):
                wrong.append(f"{source!r}: {form!r}")
    assert not wrong, "\n".join(wrong)


def test_in_arabic_a_value_runs_its_own_way():
    """A name, a path or a formula in the middle of a sentence must not turn what stands around it."""
    contexts = ElementTree.parse(FOLDER / "lemma_ar.ts").iter("context")
    own = [context for context in contexts if not context.findtext("name")]  # told() isolates the values of the others
    for message in (message for context in own for message in context.iter("message")):
        for text in message.find("translation").itertext():
            for value in re.finditer(r"\{\w+\}", text):
                before = text[: value.start()]
                opened = sum(before.count(mark) for mark in "\u2066\u2067\u2068") - before.count("\u2069")
                assert opened == 1 or "\u2066" in before, text

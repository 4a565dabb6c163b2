"""OATutor's layout: a folder a problem, each with steps, each with a pathway of hints, all in JSON.

    content-pool/<problem>/<problem>.json
    content-pool/<problem>/steps/<step>/<step>.json
    content-pool/<problem>/steps/<step>/tutoring/<step>DefaultPathway.json

Each step becomes a question of its own. Its answer is read as mathematics (never run); one whose kind the file does not
make clear is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

from engine.errors import LemmaError
from engine.maths.reader import ReadError, read
from lessons.exchange.fixed_answer import kind_of
from lessons.exchange.html_text import from_html
from lessons.exchange.question import Brought, Offered, Question, Sort, Unfit

MAX_PROBLEMS = 20_000
MAX_JSON = 1_000_000  # bytes of one file


def read_oatutor(folder: Path) -> Brought:
    """The problems below `folder` (one problem, a content pool, or what holds one). Raises LemmaError for none."""
    brought = Brought()
    problems = _problems(folder)
    if not problems:
        raise LemmaError(
            f"{folder} holds no problems of OATutor.", "It should hold folders with NAME/NAME.json inside."
        )
    for problem in problems[:MAX_PROBLEMS]:
        _problem(problem, brought)
    if len(problems) > MAX_PROBLEMS:
        brought.leave(problems[MAX_PROBLEMS].name, "everything from here", f"more than {MAX_PROBLEMS} problems")
    return brought


def _problems(folder: Path) -> list[Path]:
    for root in (folder, folder / "content-pool"):
        if (root / f"{root.name}.json").is_file() and (root / "steps").is_dir():
            return [root]
        if root.is_dir():
            found = sorted(item for item in root.iterdir() if (item / f"{item.name}.json").is_file())
            if found:
                return found
    return []


def _load(path: Path) -> Any:
    """The JSON in `path`. Raises Unfit with the reason."""
    if path.stat().st_size > MAX_JSON:
        raise Unfit("the file is too large")
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise Unfit(f"{path.name} is not readable as JSON") from None


def _problem(folder: Path, brought: Brought) -> None:
    try:
        about = _load(folder / f"{folder.name}.json")
    except (Unfit, OSError) as problem:
        brought.leave(folder.name, "a problem", str(problem))
        return
    if not isinstance(about, dict):
        brought.leave(folder.name, "a problem", "its file holds no problem")
        return
    steps = (
        sorted(step for step in (folder / "steps").glob("*") if step.is_dir()) if (folder / "steps").is_dir() else []
    )
    if not steps:
        brought.leave(folder.name, "a problem", "it has no steps")
    for step in steps:
        where = f"{folder.name}/{step.name}" if len(steps) > 1 else folder.name
        try:
            _step(where, about, step, brought)
        except (Unfit, OSError) as problem:
            brought.leave(where, "a step", str(problem))


def _step(where: str, about: dict[str, Any], folder: Path, brought: Brought) -> None:
    step = _load(folder / f"{folder.name}.json")
    if not isinstance(step, dict):
        raise Unfit("its file holds no step")
    if any(step.get("variabilization") or ()) or any(about.get("variabilization") or ()):
        raise Unfit("its values vary by rules of the other program")

    def shown(text: Any) -> str:
        return from_html(_maths(str(text or "")), lambda what: brought.leave(where, what, "it has no place in a pack"))

    texts = [shown(text) for text in (about.get("body"), step.get("stepTitle"), step.get("stepBody"))]
    text = "\n\n".join(text for text in texts if text)
    if not text:
        raise Unfit("it has no text")
    answers = [str(answer) for answer in step.get("stepAnswer") or ()]
    if not answers:
        raise Unfit("it has no answer")
    category = tuple(str(about[key]) for key in ("courseName", "lesson") if about.get(key))
    title = str(about.get("title") or "")
    hints, leftover = _hints(folder, shown)
    if leftover:
        brought.leave(where, f"{leftover} questions inside its hints", "they stand answered in the solution")
    if step.get("problemType") == "MultipleChoice":
        options = [str(option) for option in step.get("choices") or ()]
        if not set(answers) & set(options):
            raise Unfit("its right answer is not among its choices")
        offered = tuple(Offered(shown(option), _credit(option in answers)) for option in dict.fromkeys(options))
        sort = Sort.CHOICE
    elif step.get("answerType") == "arithmetic":
        sort, offered = Sort.MATHEMATICS, (Offered(_expression(answers[0]), _credit(True)),)
        if len(answers) > 1:
            brought.leave(where, "further answers", "one answer that is compared by algebra is enough")
    else:
        sort, offered = Sort.SHORT, tuple(Offered(_plain(answer), _credit(True)) for answer in answers)
    explanation = "\n\n".join(hints)
    brought.questions.append(Question(where, sort, text, title, category, offered, explanation=explanation))


def _credit(right: bool) -> Decimal:
    return Decimal(int(right))


def _maths(text: str) -> str:
    r"""`$$...$$` stands in the line here; underscores `____` for a gap stay."""
    return text.replace("\\n", "\n")


def _plain(answer: str) -> str:
    return answer.replace("$$", "").strip()


def _expression(answer: str) -> str:
    """An answer in the way of Python as students type it. Raises Unfit when it cannot be read."""
    text = _plain(answer).replace("**", "^").replace("infinity", "∞")
    text = re.sub(r"\binf\b", "∞", text)
    try:
        tree = read(text)
    except ReadError as error:
        raise Unfit(f"its answer {answer[:40]!r} cannot be read: {error.sentence}") from None
    if not kind_of(tree):
        raise Unfit(f"the kind of its answer {answer[:40]!r} is not clear")
    return text


def _hints(folder: Path, shown: Any) -> tuple[list[str], int]:
    """The texts of the default pathway in order, and how many of its entries asked something."""
    files: Iterable[Path] = sorted((folder / "tutoring").glob("*DefaultPathway.json"))
    texts: list[str] = []
    asked = 0
    for file in files:
        entries = _load(file)
        if not isinstance(entries, list):
            continue
        for entry in entries:
            if not isinstance(entry, dict):
                continue
            text = shown(entry.get("text"))
            answers = entry.get("hintAnswer")
            if entry.get("type") == "scaffold" and isinstance(answers, list) and answers:
                asked += 1
                text = f"{text} **{shown(answers[0])}**" if text else ""
            if text:
                texts.append(text.replace("\n\n", "\n"))
    return texts, asked

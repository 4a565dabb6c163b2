"""The figures of a run: one row a kind, the totals the project has set itself, and every false accept."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Sequence

from tests.bench.cases.case import SCORES, Result

_REPORTED = ("read", "asked", "refused")
_HEAD = ("n", "right", "share", *(name for name in SCORES if name != "right"))
# (what it is called, the files, the share to reach)
_TARGETS = (
    ("STACK-style cases right", ("stack_portable",), 0.92),
    ("Khan-style cases right", ("khan_kas",), 0.95),
    ("model answers right", ("math_verify",), 0.97),
    ("first unjustified line right", ("stack_steps",), 0.90),
    ("LaTeX read as meant or refused", ("latex_parse_pairs",), None),
    ("mathsteps right", ("mathsteps",), None),
    ("Numbas part tests right", ("numbas_part_unit_tests",), None),
    ("counts of figures right", ("stack_sigfig_counts",), None),
)
MOST_FALSE_ACCEPTS, MOST_UNDECIDED = 0.002, 0.05


def write(results: Sequence[Result]) -> str:
    """Everything as text: the table, the totals, the false accepts, what was skipped."""
    verdicts = [result for result in results if result.score not in _REPORTED]
    parts = [_table(verdicts), _typed(results), _totals(verdicts), _false_accepts(verdicts), _skipped(verdicts)]
    return "\n\n".join(part for part in parts if part)


def _rows(results: Iterable[Result]) -> dict[tuple[str, str], list[Result]]:
    rows: dict[tuple[str, str], list[Result]] = {}
    for result in results:
        rows.setdefault((result.file, result.group), []).append(result)
    return rows


def _table(results: Sequence[Result]) -> str:
    lines = [f"{'file':24}{'kind':26}" + "".join(f"{name[:8]:>9}" for name in _HEAD) + f"{'median ms':>11}"]
    for (file, group), part in sorted(_rows(results).items()):
        lines.append(_row(file.removesuffix(".jsonl"), group, part))
    for file in sorted({result.file for result in results}):
        lines.append(_row(file.removesuffix(".jsonl"), "(all)", [item for item in results if item.file == file]))
    return "\n".join(lines)


def _row(file: str, group: str, results: Sequence[Result]) -> str:
    count = Counter(result.score for result in results)
    judged = len(results) - count["skipped"]
    share = f"{count['right'] / judged:.1%}" if judged else "-"
    times = [result.milliseconds for result in results if result.milliseconds]
    cells = [len(results), count["right"], share, *(count[name] for name in SCORES if name != "right")]
    median = f"{statistics.median(times):.1f}" if times else "-"
    return f"{file[:23]:24}{group[:25]:26}" + "".join(f"{cell:>9}" for cell in cells) + f"{median:>11}"


def _typed(results: Sequence[Result]) -> str:
    """What students type, beside what the other program does with it."""
    typed = [result for result in results if result.score in _REPORTED]
    if not typed:
        return ""
    count = Counter((result.score, "takes" if result.equal else "refuses") for result in typed)
    lines = [f"Typed strings ({len(typed)}): what the reader does, beside what the other program does"]
    lines += [f"  {score:8} {other:8} {number}" for (score, other), number in sorted(count.items())]
    lines += [
        f"    {result.score:8} {result.given!r}  ({result.note})"
        for result in typed
        if (result.score == "read") != result.equal
    ]
    return "\n".join(lines)


def _totals(results: Sequence[Result]) -> str:
    judged = [result for result in results if result.score != "skipped"]
    if not judged:
        return ""
    lines = ["Totals"]
    for name, files, target in _TARGETS:
        part = [item for item in judged if item.file.removesuffix(".jsonl") in files]
        if part:
            right = sum(item.score == "right" for item in part)
            lines.append(_total(name, right, len(part), target, at_least=True))
    wrong = sum(item.score == "false_accept" for item in judged)
    lines.append(_total("false accepts", wrong, len(judged), MOST_FALSE_ACCEPTS, at_least=False))
    open_ = sum(item.score == "undecided" for item in judged)
    lines.append(_total("undecided", open_, len(judged), MOST_UNDECIDED, at_least=False))
    return "\n".join(lines)


def _total(name: str, count: int, of: int, target: float | None, *, at_least: bool) -> str:
    share = count / of
    if target is None:
        return f"  {name:34} {count:5} of {of:5}  {share:7.2%}"
    met = share >= target if at_least else share <= target
    sign = "at least" if at_least else "at most"
    return f"  {name:34} {count:5} of {of:5}  {share:7.2%}  ({sign} {target:.1%}: {'yes' if met else 'NO'})"


def _false_accepts(results: Sequence[Result]) -> str:
    found = [item for item in results if item.score == "false_accept"]
    if not found:
        return "No false accepts."
    lines = ["False accepts"]
    lines += [
        f"  {item.file}:{item.line} {item.group}: expected {item.expected!r}, given {item.given!r} {item.detail}"
        for item in found
    ]
    return "\n".join(lines)


def _skipped(results: Sequence[Result]) -> str:
    found = Counter((item.file, item.group, item.detail) for item in results if item.score in ("skipped", "not_built"))
    if not found:
        return ""
    lines = ["Not measured"]
    lines += [f"  {number:4} {file}, {group}: {detail}" for (file, group, detail), number in sorted(found.items())]
    return "\n".join(lines)


def disagreements(results: Sequence[Result]) -> str:
    """Every case that did not come out as labelled, for whoever works on it."""
    return "\n".join(
        f"{item.score:12} {item.file}:{item.line} {item.group} | {item.expected[-90:]} | {item.given[-90:]} | "
        f"{item.note} | {item.detail[:110]}"
        for item in results
        if item.score not in ("right", "skipped", "not_built", *_REPORTED)
    )

"""A run written up: Markdown to read, JSON to reckon with. Says what was run, exactly, and how sure the shares are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.tutor.evaluation.figures import BOOTSTRAP, Share, share
from app.tutor.evaluation.questions import Item
from app.tutor.evaluation.sample import Sampled
from engine.files import whole_or_nothing

LISTED = 200
"""Samples at most in each list of the Markdown; the JSON has all."""
_HEAD = (
    "| | questions | right in one try | right after verify and roll back | with the algebra's own answer |\n"
    "|---|---|---|---|---|\n"
)


@dataclass(frozen=True, slots=True)
class Shares:
    """Right in one try; right after verify and roll back; right in the end, by the model or by the algebra."""

    first: Share
    last: Share
    end: Share

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "right_in_one_try": self.first.to_json(),
            "right_after_verify_and_roll_back": self.last.to_json(),
            "right_in_the_end": self.end.to_json(),
        }


Rows = list[tuple[str, Shares]]


def shares(items: Sequence[Item], samples: Iterable[Sampled]) -> Shares:
    """The shares over the questions that have samples."""
    by_question: dict[str, list[Sampled]] = {item.id: [] for item in items}
    for one in samples:
        if one.id in by_question:
            by_question[one.id].append(one)
    some = [found for found in by_question.values() if found]
    return Shares(
        share([[one.first.right for one in found] for found in some]),
        share([[one.last.right for one in found] for found in some]),
        share([[one.end.right for one in found] for found in some]),
    )


def groups(items: Sequence[Item], samples: Sequence[Sampled], of: Callable[[Item], str]) -> Rows:
    """The shares of each group of questions, in the order of their names; none when there is only one group."""
    names = sorted({of(item) for item in items})
    if len(names) < 2:
        return []
    return [(name or "(none)", shares([item for item in items if of(item) == name], samples)) for name in names]


def as_json(run: Mapping[str, Any], items: Sequence[Item], samples: Sequence[Sampled], planned: int) -> dict[str, Any]:
    """All figures of a run, and its samples that need a look, as plain JSON values."""
    n = max(1, len(samples))
    return {
        **run,
        "samples_planned": planned,
        "samples_done": len(samples),
        **shares(items, samples).to_json(),
        "tokens_a_sample_in_one_try": sum(one.first.tokens for one in samples) / n,
        "tokens_a_sample_in_all": sum(one.last.tokens for one in samples) / n,
        "called_right": sum(one.checked for one in samples),
        "called_right_and_refuted_by_the_file": [one.to_json() for one in samples if one.wrongly_right],
        "answered_by_algebra": sum(one.by == "algebra" for one in samples),
        "cut_off": sum(one.reason != "end" for one in samples),
        "not_comparable": [one.to_json() for one in samples if one.open],
        "by_subject": _rows_json(groups(items, samples, lambda item: item.subject)),
        "by_level": _rows_json(groups(items, samples, lambda item: item.level)),
    }


def _rows_json(rows: Rows) -> dict[str, Any]:
    return {name: found.to_json() for name, found in rows}


def as_markdown(run: Mapping[str, Any], items: Sequence[Item], samples: Sequence[Sampled], planned: int) -> str:
    """The same to be read."""
    values = as_json(run, items, samples, planned)
    found = shares(items, samples)
    out = [f"# {run['file']}: {run['model']}\n"]
    if len(samples) < planned:
        out.append(f"**Not finished: {len(samples)} of {planned} samples.**\n")
    out.append(_HEAD + _row("all", found))
    how = "the percentile bootstrap over questions (4,000 draws)" if found.first.method == BOOTSTRAP else "Wilson"
    out.append(
        f"{len(samples)} samples of {found.first.questions} questions; shares are means over questions of the share of"
        f" their samples that are right (pass@1). In brackets 95 % confidence intervals, by {how}. An answer that could"
        " not be compared with the file's counts as not right.\n"
    )
    refuted = values["called_right_and_refuted_by_the_file"]
    out.append(
        "| | |\n|---|---|\n"
        f"| tokens a sample, one try | {values['tokens_a_sample_in_one_try']:,.0f} |\n"
        f"| tokens a sample, in all | {values['tokens_a_sample_in_all']:,.0f} |\n"
        f"| called right by the pipeline | {values['called_right']} |\n"
        f"| of these refuted by the file's answer | {len(refuted)} |\n"
        f"| answered by the algebra in the end | {values['answered_by_algebra']} |\n"
        f"| cut off in the first try | {values['cut_off']} |\n"
        f"| not comparable | {len(values['not_comparable'])} |\n"
    )
    for title, of in (("subject", lambda item: item.subject), ("level", lambda item: item.level)):
        rows = groups(items, samples, of)
        if rows:
            out.append(f"## By {title}\n\n{_HEAD}" + "".join(_row(*row) for row in rows))
    by_id = {item.id: item for item in items}
    out.append(_listing("Called right, refuted by the file", [one for one in samples if one.wrongly_right], by_id))
    out.append(_listing("Not comparable", [one for one in samples if one.open], by_id))
    out.append("## Settings\n\n| | |\n|---|---|\n" + "".join(f"| {_cell(k)} | {_cell(v)} |\n" for k, v in run.items()))
    return "\n".join(part for part in out if part)


def _row(name: str, found: Shares) -> str:
    return f"| {_cell(name)} | {found.first.questions} | {found.first} | {found.last} | {found.end} |\n"


def _listing(title: str, some: Sequence[Sampled], by_id: Mapping[str, Item]) -> str:
    if not some:
        return ""
    lines = "".join(
        f"| {_cell(one.id)} | {one.sample} | {_cell(by_id[one.id].answer)} | {_cell(one.end.answer)} |"
        f" {_cell(one.end.note)} |\n"
        for one in some[:LISTED]
    )
    more = f"\n{len(some) - LISTED} more stand in the JSON file.\n" if len(some) > LISTED else ""
    return f"## {title}\n\n| id | sample | the file's answer | the answer | why |\n|---|---|---|---|---|\n{lines}{more}"


def _cell(value: object) -> str:
    """In one line of a table."""
    text = " ".join(str(value).split())
    text = text if len(text) <= 120 else text[:117] + "..."
    return text.replace("|", "\\|")


def write(base: Path, run: Mapping[str, Any], items: Sequence[Item], samples: Sequence[Sampled], planned: int) -> None:
    """`base`.md and `base`.json, each whole or not at all."""
    texts = {
        ".md": as_markdown(run, items, samples, planned),
        ".json": json.dumps(as_json(run, items, samples, planned), indent=1, ensure_ascii=False) + "\n",
    }
    for suffix, text in texts.items():
        with whole_or_nothing(base.with_name(base.name + suffix)) as part:
            part.write_text(text, encoding="utf-8")

"""`lemma report`: a learner's own report in the terminal, as tables and as pictures."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.learner.ability import Mastery
from app.learner.reports import sentences
from app.learner.reports.catalogue import Catalogue, catalogue_of
from app.learner.reports.csv_file import Style, Table, write_tables
from app.learner.reports.figures import learner_figures
from app.learner.reports.learner import LearnerReport, learner_report
from app.learner.reports.tables import learner_tables
from app.learner.who import opened_learner
from app.packs.atlas import atlas_of
from app.packs.library import Library
from engine.errors import LemmaError
from engine.files import whole_or_nothing

MOST_FADING = 12  # lines in the terminal


def run_report(options: argparse.Namespace) -> int:
    """Prints the report of a learner, and writes tables and pictures where they are asked for."""
    now = datetime.now(UTC)
    with opened_learner(options.learner) as (store, profile):
        report = learner_report(store, profile, own_catalogue(), now)
        print("\n".join(lines(report)))
        if options.csv is not None:
            save_tables(options, learner_tables(report, store.attempts_of(profile.id)))
    if options.plots is not None:
        _save_pictures(report, options.plots, dark=options.dark, replace=options.replace)
    return 0


def own_catalogue() -> Catalogue:
    """The names of the skills in all packs that are here."""
    return catalogue_of(atlas_of(Library()))


def save_tables(options: argparse.Namespace, tables: list[Table]) -> None:
    """Writes tables to the folder that was named, and says so. Raises LemmaError."""
    style = Style.CONTINENTAL if options.decimal_comma else Style.PLAIN
    write_tables(options.csv, tables, style, replace=options.replace)
    print(f"\n{options.csv}: {', '.join(f'{table.name}.csv' for table in tables)}.")


def _save_pictures(report: LearnerReport, folder: Path, *, dark: bool, replace: bool) -> None:
    from lessons.plots.palette import DARK, LIGHT
    from lessons.plots.picture import png

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LemmaError(f"{folder} cannot be made ({error.strerror or error}).", "Name another folder.") from None
    figures = {folder / f"{figure.id}.png": figure for figure in learner_figures(report)}
    there = [path.name for path in figures if path.exists()]
    if there and not replace:
        raise LemmaError(f"{folder} already has {', '.join(there)}.", "Name another folder, or add --replace.")
    for path, figure in figures.items():
        with whole_or_nothing(path) as part:
            part.write_bytes(png(figure, 640, 400, scale=2.0, palette=DARK if dark else LIGHT))
    print(f"\n{folder}: {', '.join(path.name for path in figures)}.")


def lines(report: LearnerReport) -> Iterator[str]:
    """The report as lines of text."""
    yield f"{report.name}. {sentences.as_of(report.day)} {sentences.ever(report.ever)}"
    yield f"\n{sentences.week(report)}"
    yield from (f"  {sentences.change(line)}" for line in report.changes)
    if report.packs:
        yield "\nWhat you know"
    for pack in report.packs:
        yield f"  {sentences.pack(pack)}"
        ranked = sorted(pack.skills, key=lambda line: -line.mastery.rank)
        for line in ranked:
            share = sentences.share(line.totals.right_share)
            problems = sentences.counted(line.totals.problems, "problem")
            yield f"    {line.mastery.value:<{_WIDEST}}  {line.name}: {problems}, {share} right"
    if report.fading:
        yield "\nWhat is fading"
        yield from (f"  {sentences.fading(line)}" for line in report.fading[:MOST_FADING])
        if len(report.fading) > MOST_FADING:
            yield f"  and {len(report.fading) - MOST_FADING} more, all of them better remembered"
        yield f"  {sentences.coming(report)}"
    if len(report.weeks) > 1:
        yield "\nWeek by week"
        yield from (f"  {period.first.isoformat()}  {sentences.done(period.totals)}" for period in report.weeks)


_WIDEST = max(len(word.value) for word in Mastery)

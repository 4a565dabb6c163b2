"""Makes a variant of a problem: draws its parameters and fills everything in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from engine.maths.kinds import Kind
from lessons.draw import Stream
from lessons.expressions import Environment, ExpressionError, is_list, read, tidy, to_latex, to_text
from lessons.model import Bound, Mistake, Option, Pair, Part, Place, Problem, Step
from lessons.variants.answers import PICKED, TEXTUAL, answer_names, answer_texts, expected_text
from lessons.variants.errors import VariantError
from lessons.variants.filling import fill, fill_typed
from lessons.variants.plots import fill_plot
from lessons.variants.values import drawn, given
from lessons.variants.variant import Choice, Variant, VariantHints, VariantMistake, VariantPart, VariantStep

PARALLEL_TRIES = 20
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def make_variant(problem: Problem, seed: int = 1, *, parameters: Mapping[str, Bound] | None = None) -> Variant:
    """The variant of `seed`, always the same one; or the one with the `parameters` given instead.

    Raises VariantError, which says where in the pack what is wrong.
    """
    if parameters:
        seed, count = 0, 1
        environment = given(problem, parameters)
    else:
        environment, count = drawn(problem, seed)
    comma = problem.decimal_comma
    texts = _Texts(environment, comma)
    plots = []
    for plot in problem.plots:
        try:
            plots.append(fill_plot(plot, environment, comma))
        except ExpressionError as error:
            raise VariantError.of(error, plot.place) from None
    return Variant(
        problem=problem.name,
        skill=problem.skill,
        difficulty=problem.difficulty,
        seed=seed,
        statement=texts.text(problem.statement, problem.place, "statement"),
        parts=tuple(_part(problem, part, seed, texts) for part in problem.parts),
        values=environment.written(),
        parameters=dict(parameters or {}),
        plots=tuple(plots),
        decimal_comma=comma,
        draws=count,
    )


def make_parallel(problem: Problem, seed: int) -> Variant | None:
    """Another variant to show worked: one whose answers differ from those of `seed`; None where there is none.

    Raises VariantError.
    """
    own = [part.expected for part in make_variant(problem, seed).parts]
    stream = Stream(problem.name, seed, "parallel")
    for _ in range(PARALLEL_TRIES):
        other = make_variant(problem, stream.below(1 << 31))
        if all(part.expected != mine or part.kind.kind in PICKED for part, mine in zip(other.parts, own, strict=True)):
            picked = [part for part in other.parts if part.kind.kind in PICKED]
            if len(picked) < len(other.parts) or other.statement != make_variant(problem, seed).statement:
                return other
    return None


class _Texts:
    """Fills texts of one variant; every error says where it happened."""

    def __init__(self, environment: Environment, comma: bool) -> None:
        self.environment = environment
        self.comma = comma

    def text(self, text: str, place: Place, field: str = "") -> str:
        """A Markdown text."""
        try:
            return fill(text, self.environment, self.comma)
        except ExpressionError as error:
            raise VariantError.of(error, _below(place, field)) from None

    def typed(self, text: str, place: Place, field: str = "") -> str:
        """A text that is an answer."""
        try:
            return fill_typed(text, self.environment, self.comma)
        except ExpressionError as error:
            raise VariantError.of(error, _below(place, field)) from None

    def all(self, texts: Sequence[str], place: Place, field: str) -> tuple[str, ...]:
        """Several Markdown texts."""
        return tuple(self.text(text, place, field) for text in texts)


def _below(place: Place, field: str) -> Place:
    return replace(place, field=f"{place.field}.{field}" if place.field and field else place.field or field)


def _part(problem: Problem, part: Part, seed: int, texts: _Texts) -> VariantPart:
    hints = part.hints
    filled = VariantPart(
        id=part.id,
        kind=replace(part.answer.kind, options=_wordings(part, texts)),
        expected="",
        typed="",
        answer="",
        prompt=texts.text(part.prompt, part.place, "prompt"),
        marks=part.marks,
        hints=VariantHints(
            texts.all(hints.idea, hints.place, "idea"),
            texts.all(hints.next, hints.place, "next"),
            texts.all(hints.numbers, hints.place, "numbers"),
            hints.parallel,
        ),
        mistakes=tuple(_mistake(mistake, part, texts) for mistake in part.mistakes),
        steps=_steps(part, texts),
        decimal_comma=texts.comma,
        bare_unit=part.answer.unit if part.answer.bare else "",
    )
    if part.answer.kind.kind in PICKED:
        return _picked(problem, part, seed, texts, filled)
    answer = part.answer
    try:
        said = answer_texts(answer.value, answer.kind, answer.unit, texts.environment, texts.comma)
        return replace(filled, expected=said.expected, typed=said.typed, answer=said.shown)
    except ExpressionError as error:
        raise VariantError.of(error, answer.place) from None


def _wordings(part: Part, texts: _Texts) -> tuple[str, ...]:
    """What the kind needs as its `options`: ids, or other wordings with the values in them."""
    if part.answer.kind.kind in TEXTUAL:
        return tuple(texts.typed(text, part.answer.place, "accept") for text in part.answer.kind.options)
    return part.answer.kind.options


# --- what is picked --------------------------------------------------------------------------------------


def _picked(problem: Problem, part: Part, seed: int, texts: _Texts, filled: VariantPart) -> VariantPart:
    kind = part.answer.kind
    stream = Stream(problem.name, seed, f"options {part.id}")
    if kind.kind is Kind.MATCHING:
        return _matching(part, texts, filled, stream, Stream(problem.name, seed, f"rights {part.id}"))
    source = part.options if kind.kind is Kind.CHOICE else part.items
    author = [_choice(option, texts) for option in source]
    right = [option.id for option in source if option.correct or kind.kind is Kind.ORDERING]
    shuffle = part.answer.shuffle or kind.kind is Kind.ORDERING
    shown = stream.shuffled(author) if shuffle else author
    if kind.kind is Kind.ORDERING and len(author) > 1 and [one.id for one in shown] == right:
        shown = [*author[1:], author[0]]  # the right order is no puzzle
    by_id = {choice.id: choice for choice in author}
    expected = ", ".join(right)
    return replace(
        filled,
        kind=replace(kind, options=tuple(choice.id for choice in shown)),
        expected=expected,
        typed=expected,
        answer="; ".join(by_id[name].text for name in right),
        options=tuple(shown),
    )


def _choice(option: Option, texts: _Texts) -> Choice:
    return Choice(
        option.id, texts.text(option.text, option.place, "text"), texts.text(option.message, option.place, "message")
    )


def _matching(part: Part, texts: _Texts, filled: VariantPart, lefts: Stream, rights: Stream) -> VariantPart:
    """Left sides are numbered 1, 2, 3, ..., right sides a, b, c, ...; the same text is one thing."""
    left_ids: dict[str, str] = {}
    right_ids: dict[str, str] = {}
    pairs: list[tuple[str, str]] = []
    shown: list[tuple[str, str]] = []
    for pair in part.pairs:
        left, right = _sides(pair, texts)
        one = left_ids.setdefault(left, str(len(left_ids) + 1))
        other = right_ids.setdefault(right, _letter(len(right_ids)))
        pairs.append((one, other))
        shown.append((left, right))
    options = [Choice(name, text) for text, name in left_ids.items()]
    others = rights.shuffled([Choice(name, text) for text, name in right_ids.items()])
    options = lefts.shuffled(options)
    expected = ", ".join(f"{one}-{other}" for one, other in pairs)
    return replace(
        filled,
        kind=replace(part.answer.kind, options=tuple(choice.id for choice in (*options, *others))),
        expected=expected,
        typed=expected,
        answer="; ".join(f"{left} – {right}" for left, right in shown),
        options=tuple(options),
        rights=tuple(others),
    )


def _sides(pair: Pair, texts: _Texts) -> tuple[str, str]:
    return texts.text(pair.left, pair.place, "left"), texts.text(pair.right, pair.place, "right")


def _letter(at: int) -> str:
    return _LETTERS[at] if at < len(_LETTERS) else f"{_LETTERS[at // 26 - 1]}{_LETTERS[at % 26]}"


# --- mistakes and steps ----------------------------------------------------------------------------------


def _mistake(mistake: Mistake, part: Part, texts: _Texts) -> VariantMistake:
    message = texts.text(mistake.message, mistake.place, "message")
    if part.answer.kind.kind in PICKED:
        return VariantMistake(mistake.value, mistake.options, message)
    answer = part.answer
    try:
        value = expected_text(mistake.value, answer.kind, answer.unit, texts.environment, texts.comma)
    except ExpressionError as error:
        raise VariantError.of(error, mistake.place) from None
    return VariantMistake(value, (), message)


def _steps(part: Part, texts: _Texts) -> tuple[VariantStep, ...]:
    """The steps without those that say nothing new: with some numbers a line is that before it (6/55 not reduced)."""
    found: list[VariantStep] = []
    for number, step in enumerate(part.steps):
        made = replace(_step(step, part, texts), number=number)
        if made.say or not found or made.typed != found[-1].typed:
            found.append(made)
    return tuple(found)


def _step(step: Step, part: Part, texts: _Texts) -> VariantStep:
    say = texts.text(step.say, step.place, "say")
    if not step.math:
        return VariantStep(say, follows=step.follows)
    try:
        node = read(step.math, texts.environment.names | answer_names(part.answer.kind))
        value = tidy(node, texts.environment)
    except ExpressionError as error:
        raise VariantError.of(error.within(step.math), _below(step.place, "math")) from None
    typed = to_text(value)
    return VariantStep(say, to_latex(value, texts.comma), f"[{typed}]" if is_list(value) else typed, step.follows)

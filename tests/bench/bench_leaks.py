"""How often a hint gives the answer away, with the gate and without: `python -m tests.bench.bench_leaks`.

Every template of the built-in curriculum with a few seeds. Three sorts of texts:

- the hints as they are: the author's, and the algebra's own where it can read the question. Whether one holds the
  answer is found out here in another way than the gate's: the answer as it is written stands in the hint as a word of
  its own, and not in the question;
- the whole ladder, climbed as a learner would: every rung before the solution;
- texts of a hostile model: a good hint with the answer worked into it in many ways (as it is, in LaTeX, in words, as
  work still to be done, as per cent, with an equation turned round, in other digits, ...). All of them leak;
- texts of a good model: checked hints said in other words. None of them leaks; what the gate refuses is lost;
- the whole ladder and the questions once more with a model that says each of them in other words, and in half of its
  texts works the answer in, in all of those ways in turn. What counts is what is shown.

The ways of hiding and rewording are written here and share nothing with the gate. Writes build/bench/leaks.json, .md.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import lessons
from app.tutor.teaching.ladder import Hint, Ladder, Rung
from app.tutor.teaching.picks import LETTERS, picked
from app.tutor.teaching.socratic import Ended, Socratic
from app.tutor.teaching.subject import PartSubject
from engine.errors import LemmaError
from engine.maths.kinds import Kind
from lessons.client import LessonsClient
from lessons.folder import FolderContents
from lessons.reading import read_pack
from lessons.variants.variant import VariantPart
from tests.bench.table import write

WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")
NAMES = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}
TONGUES = {
    "German": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "Spanish": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "French": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    "Italian": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    "Portuguese": "zero um dois três quatro cinco seis sete oito nove dez onze doze",
    "Dutch": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "Swedish": "noll ett två tre fyra fem sex sju åtta nio tio elva tolv",
    "Polish": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
    "Turkish": "sıfır bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki",
    "Indonesian": "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas",
    "Russian": "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
    "Arabic": "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحد_عشر اثنا_عشر",
    "Chinese": "零 一 二 三 四 五 六 七 八 九 十 十一 十二",
}
"""The numbers from 0 to 12 as other tongues say them."""
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
NO_WIDTH = "\u200b"
INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def in_words(number: int) -> str:
    """A whole number below 1000 in English words."""
    if number < 0:
        return f"minus {in_words(-number)}"
    if number < 20:
        return WORDS[number]
    if number < 100:
        return TENS[number // 10 - 2] + (f"-{WORDS[number % 10]}" if number % 10 else "")
    rest = f" and {in_words(number % 100)}" if number % 100 else ""
    return f"{WORDS[number // 100]} hundred{rest}"


def hostile(part: VariantPart, latex: str) -> Iterator[tuple[str, str]]:
    """(way, text) that give the answer of a part away."""
    if part.kind.kind is Kind.CHOICE:
        right, _ = picked(part)
        for letter, text in right[:1]:
            yield "letter", f"Look closely at ({letter})."
            yield "letter", f"I would choose {letter.upper()} here."
            yield "place in the list", f"Have you looked at the {PLACES[LETTERS.index(letter)]} one?"
            yield "as it is", f"It is this one: {text}"
        return
    if part.kind.kind in (Kind.ORDERING, Kind.MATCHING):
        right, _ = picked(part)
        yield "as it is", f"Write them like this: {right[0][1]}."
        return
    typed = part.typed
    yield "as it is", f"Good start! The answer is {typed}."
    yield "as it is", f"Check whether {typed} fits."
    if part.kind.kind is Kind.SHORT_TEXT:
        yield "capitals", f"Think of {typed.upper()}."
        return
    if latex:
        yield "LaTeX", f"You will get ${latex}$ in the end."
        yield "LaTeX", rf"Work towards $\boxed{{{latex}}}$."
        yield "turned round", f"At the end there stands ${latex} = x$."
    yield "bold", f"Think about **{typed}**."
    yield "no width", f"Think about {NO_WIDTH.join(typed)} here."
    if re.search(r"\d", typed):
        yield "other digits", f"Could it be {typed.translate(FULL_WIDTH)}?"
        yield "other digits", f"Could it be {typed.translate(INDIC)}?"
    number = re.fullmatch(r"-?\d+(?:\.\d+)?|-?\d+/\d+", typed.replace(" ", ""))
    if number is None:
        return
    value = Fraction(typed.replace(" ", ""))
    yield (
        "work to be done",
        f"Reckon {float(value - 1):g} + 1." if value.denominator != 1 else f"Reckon {value - 1} + 1.",
    )
    yield "work to be done", f"Take ${2 * value.numerator} / {2 * value.denominator}$."
    yield "work in words", f"Take {2 * value.numerator} divided by {2 * value.denominator}."
    if value.denominator == 1 and abs(value) < 1000:
        whole = int(value)
        yield "in words", f"The answer is {in_words(whole)}."
        yield "in words", f"Think of {in_words(whole)}, and see if it fits."
        yield "work in words", f"What is {in_words(abs(whole) + 2)} minus {in_words(2)}?"
        for tongue, words in TONGUES.items():
            if 0 < whole <= 12:
                yield f"in {tongue}", f"Remember this: {words.split()[whole].replace('_', ' ')}."
        if 0 < whole < 4000:
            yield "Roman", f"Think of {roman(whole)} here."
        if abs(whole) > 9:
            digits = str(abs(whole))
            yield "split digits", f"Think of {' '.join(digits)} here."
            yield "split digits", f"Think of {'-'.join(digits)} here."
            yield "split digits", f"Put {', then '.join(digits)} next to each other."
            yield "split digits", f"Say {' '.join(WORDS[int(one)] for one in digits)}."
            yield "split digits", f"{digits[0]} is the first digit, and then comes {' and '.join(digits[1:])}."
        yield "equal", f"Take $\\sqrt{{{whole * whole}}}$." if whole > 0 else f"Take $0 - {-whole}$."
        yield "equal", f"Have a look at {whole + 7} - 7."
        yield "equal", f"Have a look at 2*{whole} - {whole}."
        yield "equal", f"It is one more than {in_words(whole - 1)}."
        yield "equal", f"It is the double of {float(value / 2):g}."
    if value.denominator in NAMES and abs(value.numerator) < 100 and value.denominator > 1:
        ending = "" if abs(value.numerator) == 1 else "s"
        name = "halves" if value.denominator == 2 and ending else NAMES[value.denominator] + ending
        yield "in words", f"It comes to {in_words(value.numerator)} {name}."
    if value.denominator > 1 and abs(value) > 1:
        sign, whole = "-" if value < 0 else "", abs(value.numerator) // value.denominator
        rest = abs(value) - whole
        yield "mixed number", f"It is {sign}{whole} {rest.numerator}/{rest.denominator}."
    yield "per cent", f"That is {float(100 * value):g}% of one."
    yield "power of ten", f"It is {float(value) / 10:g} * 10^1."


def roman(number: int) -> str:
    """A number in Roman numerals."""
    out = ""
    for size, sign in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
                       (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):  # fmt: skip
        while number >= size:
            out, number = out + sign, number - size
    return out


class Leaky:
    """A model that says what it is given in other words; every second text gives the answer away, each in another way.

    `leaked` are those.
    """

    ready = True

    def __init__(self, ways: Sequence[tuple[str, str]]) -> None:
        self._ways = ways
        self.asked = 0
        self.leaked: dict[str, str] = {}

    def __call__(self, prompt: str, seed: int) -> str:
        found = re.search(r"^(?:Hint to say|Question to ask):\n((?:\| .*\n?)+)", prompt, re.M)
        source = re.sub(r"^\| ", "", found[1].strip(), flags=re.M) if found else ""
        asking = found is not None and found[0].startswith("Question")
        self.asked += 1
        if self.asked % 2 and self._ways:
            way, text = self._ways[(self.asked // 2) % len(self._ways)]
            text = f"{text.rstrip('.?')}, is it not?" if asking else f"{source} {text}"
            self.leaked[text.strip()] = way
            return text
        return source if asking else f"You are on a good way. {source}"


def reworded(hint: str) -> Iterator[tuple[str, str]]:
    """(way, text) a good model may make of a checked hint."""
    yield "as it is", hint
    yield "an opening", f"You are on a good way. {hint}"
    yield "a question after", f"{hint} What does that give you? Try one line."
    yield "small words", re.sub(r"\bfirst\b", "to begin with", hint.replace("both sides", "the two sides"))
    small = re.sub(r"(?<![\w.$\\{/^+*-])([2-9])(?![\w.}$%/^+*-])", lambda match: WORDS[int(match[1])], hint)
    if small != hint:
        yield "numbers in words", small
    bare = hint.replace("$", "")
    if bare != hint and "\\" not in hint and "{" not in hint:
        yield "without dollars", bare


def written_in(part: VariantPart, hint: str, question: str) -> bool:
    """Whether the answer, as it is written, stands in the hint and not in the question; of choices a right text."""
    if part.kind.kind in (Kind.ORDERING, Kind.MATCHING):
        return False
    answers = [text for _, text in picked(part)[0]] if part.kind.kind is Kind.CHOICE else [part.typed, part.expected]
    for answer in answers:
        wanted = _flat(answer)
        if part.kind.kind is Kind.CHOICE and len(wanted) < 4:
            continue
        edge = rf"(?<![\w.]){re.escape(wanted)}(?![\w]|\.\d)"
        if wanted and re.search(edge, _flat(hint)) and not re.search(edge, _flat(question)):
            return True
    return False


def _flat(text: str) -> str:
    text = re.sub(r"\\(?:left|right|,|;|!)|[$*{}\\]", "", text).replace("cdot", "*")
    return re.sub(r"\s*([-+*/=^(),])\s*", r"\1", " ".join(text.split())).casefold()


@dataclass
class Tally:
    """What was counted over all templates."""

    templates: int = 0
    variants: int = 0
    hints: Counter[str] = field(default_factory=Counter)


def measure(client: LessonsClient, seeds: int, only: str, step: int, show: bool) -> Tally:
    """Counts under names such as `author/all`, `hostile/LaTeX/caught`, `reworded/an opening/refused`."""
    found = Tally()
    count = found.hints
    for name in lessons.BUILT_IN_PACKS:
        if only and name != only:
            continue
        pack, _ = read_pack(FolderContents(Path(lessons.__file__).parent / "packs" / name))
        assert pack is not None
        for at, problem in enumerate(pack.problems):
            if at % step:
                continue
            found.templates += 1
            for seed in range(1, seeds + 1):
                try:
                    variant = client.make_variant(problem, seed)
                except LemmaError:
                    continue
                found.variants += 1
                for part in variant.parts:
                    subject = PartSubject(client, problem, variant, part)
                    one_part(subject, part, count, show and f"{problem.name} {seed}")
        print(name, found.templates, "templates,", sum(count.values()), "counted", flush=True)
        if show:
            print("\n".join(" | ".join(row) for row in table(count)), flush=True)
    return found


def one_part(subject: PartSubject, part: VariantPart, count: Counter[str], show: str | bool) -> None:
    """Counts the texts of one part."""
    texts = [("author", text) for _, text in part.hints.rungs()]
    if subject.question is not None:
        hints = subject.maths.hints(subject.question)
        texts += [("algebra", text) for rung, text in hints if rung != "solution"]
    clean = []
    for by, text in texts:
        passes = bool(subject.gate.passes(text))
        leaks = written_in(part, text, subject.statement)
        count[f"{by}/all"] += 1
        count[f"{by}/written"] += leaks
        count[f"{by}/refused"] += not passes
        count[f"{by}/left"] += leaks and passes
        if show and (leaks or not passes):
            print(f"{show} {by} {'leaks' if leaks else ''} {'' if passes else 'refused'}: {text!r} | {part.typed!r}")
        if passes:
            clean.append(text)
    climbed(subject, part, count, show)
    worded(subject, part, count, show)
    read = subject.maths.read(part.typed) if part.kind.kind not in (Kind.CHOICE, Kind.ORDERING, Kind.MATCHING) else None
    for way, text in hostile(part, read.latex if read is not None else ""):
        source = clean[0] if clean else ""
        count[f"hostile/{way}/all"] += 1
        # a text whose answer-like words stand in the question cannot be told from one that quotes it
        caught = not subject.gate.passes(f"{source} {text}".strip(), by_model=True, source=source)
        count[f"hostile/{way}/caught"] += caught
        count[f"hostile/{way}/checker"] += not subject.gate.passes(f"{source} {text}".strip())
        if show and not caught:
            print(f"{show} missed {way}: {text!r} | {part.typed!r}")
    for hint in clean[:3]:
        for way, text in reworded(hint):
            passed = subject.gate.passes(text, by_model=True, source=hint)
            count[f"reworded/{way}/all"] += 1
            count[f"reworded/{way}/refused"] += not passed
            if show and not passed:
                print(f"{show} lost {way} ({passed.why}): {text!r} | {part.typed!r}")


def climbed(subject: PartSubject, part: VariantPart, count: Counter[str], show: str | bool) -> None:
    """Counts the rungs of the ladder before the solution, and those with the answer in them."""
    ladder = Ladder(subject)
    count["ladder/parts"] += 1
    while isinstance(hint := ladder.next(), Hint):
        count[f"ladder/{hint.rung}"] += 1
        if hint.rung is Rung.SOLUTION:
            break
        leaks = written_in(part, hint.text, subject.statement)
        count["ladder/all"] += 1
        count["ladder/left"] += leaks
        if show and leaks:
            print(f"{show} rung {hint.rung} {hint.by} leaks: {hint.text!r} | {part.typed!r}")
        ladder.attempt("I have no idea")


def worded(subject: PartSubject, part: VariantPart, count: Counter[str], show: str | bool) -> None:
    """Counts what a learner is shown where a model that leaks has its say, on the ladder and in questions."""
    picks = part.kind.kind in (Kind.CHOICE, Kind.ORDERING, Kind.MATCHING)
    read = subject.maths.read(part.typed) if not picks else None
    ways = list(hostile(part, read.latex if read is not None else ""))
    start = sum(map(ord, part.typed)) % max(1, len(ways))
    for first in (start, start + len(ways) // 2):  # a ladder has few rungs: two learners meet other ways
        model = Leaky(ways[first % max(1, len(ways)) :] + ways[: first % max(1, len(ways))])
        ladder = Ladder(subject, model)
        shown = []
        while isinstance(hint := ladder.next(), Hint) and hint.rung is not Rung.SOLUTION:
            shown.append((hint.text, hint.by))
            ladder.attempt("I have no idea")
        socratic = Socratic(subject, model)
        turn = socratic.open()
        while turn.ended is Ended.NO and len(shown) < 12:
            shown.append((turn.question, turn.by))
            turn = socratic.reply("I have no idea")
        count["worded/asked"] += model.asked
        count["worded/leaked"] += len(model.leaked)
        count["worded/shown"] += len(shown)
        count["worded/by model"] += sum(by == "model" for _, by in shown)
        for text, by in shown:
            way = model.leaked.get(text.strip()) if by == "model" else None
            count["worded/left"] += way is not None
            if show and way is not None:
                print(f"{show} shown {way}: {text!r} | {part.typed!r}")


def share(part: int, whole: int) -> str:
    """A share in per cent, with the counts."""
    return f"{100 * part / whole:.2f} % ({part}/{whole})" if whole else "none"


HEAD = ["texts", "counted", "give it away without the gate", "by the checker alone", "with the gate", "refused"]


def table(count: Counter[str]) -> list[list[str]]:
    """The rows of the table."""
    rows = []
    for by, name in (("author", "the author's hints"), ("algebra", "the algebra's hints")):
        whole = count[f"{by}/all"]
        shares = [share(count[f"{by}/{key}"], whole) for key in ("written", "left", "left", "refused")]
        rows.append([name, str(whole), *shares])
    whole = count["ladder/all"]
    rows.append(["rungs of a ladder before the solution", str(whole), "", "", share(count["ladder/left"], whole), ""])
    rows.append([
        "texts of a model that leaks in half of them", str(count["worded/asked"]),
        share(count["worded/leaked"], count["worded/asked"]), "",
        share(count["worded/left"], count["worded/shown"]), "",
    ])  # fmt: skip
    rows.append(["what is shown there; refused: those in our own words", str(count["worded/shown"]), "", "", "",
                 share(count["worded/shown"] - count["worded/by model"], count["worded/shown"])])  # fmt: skip
    for kind, name in (("hostile", "a hostile model's texts"), ("reworded", "a good model's texts")):
        ways = sorted({key.split("/")[1] for key in count if key.startswith(f"{kind}/")})
        for way in ("", *ways):
            picked_ways = [way] if way else ways
            whole, caught, checker, refused = (
                sum(count[f"{kind}/{one}/{key}"] for one in picked_ways)
                for key in ("all", "caught", "checker", "refused")
            )
            label = f"- {way}" if way else f"{name}, all"
            if kind == "hostile":
                left = [share(whole - checker, whole), share(whole - caught, whole)]
                rows.append([label, str(whole), share(whole, whole), *left, share(caught, whole)])
            else:
                rows.append([label, str(whole), "none", "none", "none", share(refused, whole)])
    for rung in Rung:
        rows.append([f"parts with a rung {rung}", str(count["ladder/parts"]), "", "", "",
                     share(count[f"ladder/{rung}"], count["ladder/parts"])])  # fmt: skip
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description="Leak rates of hints with and without the gate.")
    parser.add_argument("--seeds", type=int, default=2, help="variants of each template (default 2)")
    parser.add_argument("--pack", default="", help="only this built-in pack")
    parser.add_argument("--every", type=int, default=1, help="only every so many templates")
    parser.add_argument("--show", action="store_true", help="print what leaks, what is missed and what is lost")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    arguments = parser.parse_args()
    with LessonsClient() as client:
        found = measure(client, arguments.seeds, arguments.pack, arguments.every, arguments.show)
    print(f"{found.templates} templates, {found.variants} variants")
    write(arguments.out, "leaks", HEAD, table(found.hints))


if __name__ == "__main__":
    main()

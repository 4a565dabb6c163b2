"""Words that can change what is asked: beside one of them a formula is never read by its gist.

The list is long on purpose. A word that is in it by mistake costs one refusal; a word that is missing may cost a
wrong reading.
"""

from __future__ import annotations

from engine.maths.asking.spelling import one_slip
from engine.maths.words import word_set

_DENIED = word_set(
    "not no none never nothing neither nor without except excluding exclude excludes ignore ignoring unless instead"
    " rather avoid stop cannot cant can't dont don't didn't isn't doesn't isnt doesnt didnt wont won't wouldn't"
    " shouldn't aren't wasn't nobody nowhere hardly barely wrong false incorrect mistake error impossible missing omit"
    " remove delete drop skip leave leaving unlike but however although though yet still despite cancel forbidden hide"
    " scratch nevermind disregard undo oops withdraw typo meant"
)
_AMOUNTS = word_set(
    "plus minus times add adding subtract multiply multiplying multiplied multiplies multiple divide dividing divisor"
    " dividend division addition subtraction multiplication product sum total difference quotient square squaring cube"
    " cubed cubing root power exponent raise half halve halves halving double doubling twice triple tripling thrice"
    " quadruple treble third quarter fifth sixth seventh eighth ninth tenth percent percentage per more less greater"
    " smaller bigger larger least most fewer few fewest between above below under over exceed increase decrease reduce"
    " increasing decreasing rise fall remain remainder left leftover rest share split equally each apiece altogether"
    " combined together count pair couple dozen score both either other another others second first last final next"
    " previous same different twofold many much lot lots several some any extra spare opposite inverse reciprocal"
    " negate reverse reversed backwards swap sign absolute modulus floor ceiling factorial ratio proportion"
    " proportional rate part portion fraction piece slice chunk whole rounded round nearest approximate approximately"
    " estimate roughly about almost exactly decimal digit place significant figure surd radical mixed improper lowest"
    " simplest consecutive average mean median mode range variance deviation maximum minimum maximise minimise"
    " maximize minimize largest smallest biggest highest lowest max min big small large great high low long tall wide"
    " deep heavy light old young fast slow far near close short thick thin hot cold size larger lower higher longer"
    " shorter older younger faster slower heavier lighter taller wider deeper nearer further farther closer bigger"
    " smaller"
)
_NUMBERS = word_set(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion once"
    " nought nil none single unique only alone"
)
_KINDS = word_set(
    "every any positive negative integer integral natural real rational irrational complex imaginary prime composite"
    " even odd whole nonnegative nonzero non valid extraneous acute obtuse degree radian quadrant distinct repeated"
    " linear rational trivial nontrivial possible allowed restricted restriction domain codomain image interval"
    " bounded modulo mod base binary hexadecimal set union intersection subset element"
)
_CONDITIONS = word_set(
    "if when whenever where wherever provided assume assuming suppose supposing given unless until while during"
    " before after since because so then given condition such otherwise else substitute substituting replace replaced"
    " change changed becomes become turn turned plug put insert change changes instead value evaluate evaluated let"
    " letting versus vs relative respect satisfy satisfied constant parameter"
)
_SHOWN = word_set(
    "prove proof show showing verify check confirm demonstrate deduce hence explain why reason true right correct"
    " valid agree claim says said say think thinks thought believe told tells guess guessed wrote write written"
    " answered got gets claims classify identify name describe described describes represent represents model models"
    " compare comparison order arrange sort rank list decide whether or which who whose whom how interpret define"
    " definition mean means meaning state discuss discriminant count number compare pick choose select spot create"
    " invent construct design similar equivalent alike example word story situation translate draw sketch plot graph"
    " graphed curve line diagram table coordinate intercept intersect intersection axis axes vertex turning point"
    " stationary symmetry asymptote parabola circle ellipse hyperbola slope gradient tangent normal area volume"
    " surface perimeter circumference length width height depth distance speed velocity acceleration time angle side"
    " radius diameter rectangle triangle polygon cylinder cone sphere hypotenuse shape box function inverse derivative"
    " derive differentiate differentiation integrate integration antiderivative integrand limit series sequence term"
    " nth matrix vector determinant coefficient degree leading constant numerator denominator exponent log logarithm"
    " sine cosine tangent probability chance odds expect permutation combination tend approach converge complete"
    " completing vertex form step formula formulae identity inequality system simultaneous unknowns check"
)
_WORLD = word_set(
    "metre meter centimetre kilometre millimetre mile yard foot feet inch litre liter gallon pint gram kilogram kilo"
    " tonne ton ounce pound kg km cm mm ml mg hr hrs min mins sec kmh mph second minute hour day week month year"
    " decade century age aged ago birthday dollar cent euro pence penny pennies coin money cost price pay paid spend"
    " spent save earn wage salary buy bought sell sold profit loss tax discount interest bank loan debt budget cheap"
    " expensive charge fee ticket worth owe bill tip temperature degrees weight weigh mass people person child"
    " children adult student apple orange sweet candy bag box bottle glass car train bus bike plane boat walk run"
    " drive travel swim arrive depart meet population card dice die ball marble coin fence garden field wall floor"
    " room book page pen pencil animal cow hen chicken leg egg cake pizza recipe cup bucket tank tap hose pipe fill"
    " empty worker job"
)
MEANINGFUL = _DENIED | _AMOUNTS | _NUMBERS | _KINDS | _CONDITIONS | _SHOWN | _WORLD
"""All of them, without most of their inflections; `may_matter` knows those."""
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "est", "ly", "r", "n", "en", "'s", "ness", "al", "ity")


def may_matter(word: str) -> bool:
    """Whether a word, an inflection of it, or a typing error for it, can change what is asked."""
    return word.lower().endswith("n't") or not MEANINGFUL.isdisjoint(stems(word))


def stems(word: str) -> frozenset[str]:
    """The word itself and what it may be an inflection of."""
    word = word.lower()
    found = {word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2}
    found |= {stem[:-1] for stem in found if len(stem) > 3 and stem[-1] == stem[-2]}
    found |= {f"{stem}e" for stem in found} | {f"{stem[:-1]}y" for stem in found if stem.endswith("i")}
    return frozenset(found | {word, word.replace("'", "")})


def near_meaningful(word: str) -> bool:
    """Whether an unknown word may be a typing error for a word that can change what is asked."""
    word = word.lower()
    return any(one_slip(word, meant) for meant in MEANINGFUL if abs(len(word) - len(meant)) <= 1) or any(
        len(meant) == 4 and sorted(meant) == sorted(word) for meant in MEANINGFUL
    )

"""Words that ask for something else than what a formula says by itself: by them a reading is turned."""

from __future__ import annotations

from engine.maths.words import word_set

_OPERATIONS = word_set(
    "plus minus times add addition subtract subtraction multiply multiplication divide division sum difference"
    " product quotient double triple quadruple twice thrice half halve third square cube cubed root power exponent"
    " raise reciprocal inverse invert negative negate negation opposite percent percentage per remainder leftover"
    " increase decrease reduce more less fewer than extra swap reverse truncate factorial absolute modulus mod modulo"
    " binary base ratio proportion share split fraction part portion average mean median mode variance each every"
)
_OBJECTS = word_set(
    "vertex discriminant intercept graph plot sketch draw integral integrate integration antiderivative limit"
    " asymptote domain range image maximum minimum maximise minimise max min turning stationary tangent normal slope"
    " gradient derivative differential axis axes symmetry sequence series nth matrix vector probability chance degree"
    " coefficient constant digit prime multiple divisor lcm gcd hcf parity sign side sides inequality system identity"
    " converse negation logarithm log sine cosine tangent angle area volume perimeter circumference length width"
    " height depth distance speed velocity cost price profit age rule law property method step reason type kind name"
    " perpendicular parallel intersect intersection unit dozen pair code program latex excel table picture story poem"
    " joke clue hint word words letters"
)
_CONDITIONS = word_set(
    "positive integer natural rational irrational complex imaginary real between greater larger smaller bigger"
    " largest smallest biggest greatest least most lowest highest higher lower nearest round decimal place significant"
    " figure estimate approximate roughly exact only another other else different except unless without instead rather"
    " exclude ignore skip omit not never none nor neither unlike whenever assuming suppose condition degree radian"
    " interval below above under over second first last next previous again nobody but standard form mixed improper"
    " scientific"
)
_JUDGEMENTS = word_set(
    "prove proof show special sense middle verify check confirm true false wrong incorrect mistake error agree claim"
    " believe compare classify identify describe define mean meaning explain why count translate convert spell rewrite"
    " copy similar example like likewise same equivalent equal scratch nevermind disregard undo cancel typo meant"
    " correction"
)
_WORLD = word_set(
    "km metre meter mile cm mm kg gram litre liter hour minute second day week month year dollar euro pound penny"
    " cent pay paid spend spent buy bought sell sold earn owe people person student child children apple ticket bag"
    " box bottle book pen coin sweet marble card dice money bank interest discount tax fence garden field tank car"
    " train bus walk run drive travel celsius fahrenheit temperature weigh weight mass old older young younger tall"
    " taller wide long longer fast slow heavy many much few"
)
TURNS_HERE = _OPERATIONS | _OBJECTS | _CONDITIONS | _JUDGEMENTS
"""Words, without their inflections, in whose clause a formula is not read by itself."""
TURNS = TURNS_HERE | _WORLD
"""Those and things of the world: in the clause of a question, and beside numbers that may be part of a story."""
TURNS_TALK = (_OPERATIONS | _OBJECTS | _CONDITIONS) - word_set(
    "each every part share fraction extra more less than per rule law property method step reason type kind name unit"
    " pair word words letter letters hint clue age limit normal table code latex image range over under form standard"
    " place cube power root third mean mode"
) | word_set(
    "prove scratch nevermind disregard undo cancel typo meant correction"
)  # fmt: skip
"""Those that restrict an answer, go on with it, name something else or take something back, wherever they stand."""

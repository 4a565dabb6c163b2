"""How answers are announced, in English: the patterns and limits of the search for a final answer."""

from __future__ import annotations

import re

MAX_PLAIN = 200  # characters of an answer in plain text
MAX_BOX = 4_000  # characters in a box
MAX_BOXES = 50  # the last ones
MAX_TAIL = 10_000  # characters at the end of a text, where an answer without a box is looked for
BOX = re.compile(r"\\(?:boxed|fbox)\b\s*")
NAME = r"\\?[A-Za-z]+(?:_(?:\w|\{\w+\}))?(?:\(\w\))?"
JOINT = re.compile(
    r"(?:\s|\$|&|\\\\|\\[()\[\],;!]|\\q?quad|\\text\{\s*(?:and|or)\s*\}|\b(?:and|or)\b|[,;.]"
    rf"|(?<![\w\\]){NAME}\s*=)*",
    re.I,
)
PREFIX = re.compile(rf"(?<![\w\\])({NAME})\s*=\s*$")
BETWEEN = re.compile(r"(?:\s|,|;|\b(?:and|or|also|either|else)\b)*", re.I)
AND_OR = re.compile(r"\b(?:and|or)\b", re.I)
SPAN = re.compile(
    r"\$\$(.{1,2000}?)\$\$|(?<!\\)\$(.{1,2000}?)(?<!\\)\$|\\\[(.{1,2000}?)\\\]|\\\((.{1,2000}?)\\\)"
    r"|\\begin\{(?:equation|align|gather)\*?\}(.{1,2000}?)\\end\{(?:equation|align|gather)\*?\}",
    re.DOTALL,
)
VERB = (
    r"(?:is|are|was|were|equals?|=|:|would\s+be|will\s+be|must\s+be|should\s+be|comes?\s+(?:out\s+)?(?:to|as)|becomes"
    r"|→|⇒|->)"
)
NOUN = (
    r"(?:(?:final|correct|exact|required|desired|simplified|complete)\s+)*"
    r"(?:answers?|ans|choice|option|results?|solutions?(?:\s+set)?|roots|antwort|ergebnis|lösung|réponse|respuesta)"
)
OF = r"(?:\s+(?:to|of|for|in)\s(?:[^.:\n$\\]|\$[^$\n]{0,60}\$){0,60}?)?"
FILLER = (
    r"(?:\s|[*_:\"“”`>]|\\\"|\b(?:that|therefore|thus|hence|then|simply|just|exactly|approximately|about|given\s+by"
    r"|equal\s+to|indeed|now|as\s+follows|either|option|choice)\b)*"
)
SAID = re.compile(rf"(?<![\w\\])(?:{NOUN}){OF}[\s*_]*(?:{VERB})(?![\w]){FILLER}", re.I)
HEADING = re.compile(
    rf"^[ \t>]*(?:#+[ \t]*|\*\*|__)+[ \t]*(?:the[ \t]+)?(?:{NOUN})[ \t]*:?[ \t]*(?:\*\*|__)?[ \t]*:?[ \t]*\n\s*",
    re.I | re.M,
)
HASHES = re.compile(r"^[ \t]*#{4}[ \t]+(?=[^\n]{1,60}\s*\Z)", re.M)
FILLED = re.compile(FILLER, re.I)
BACKWARDS = re.compile(r"[\s,]*(?:\bis\b|\bas\b)\s+(?:our|the|my)\s+(?:final\s+|required\s+)?(?:answer|solution)", re.I)
CHOICE = re.compile(r"\b(?:option|choice|answer)\s*\(?([A-H])\)?\s+is\s+(?:the\s+)?(?:correct|right)\b", re.I)
QUANTITY = re.compile(r"(?<![\w.,^_/])-?\d+(?:[.,/]\d+)*(?:\s*%)?(?![\w^_/])")
SENTENCE_END = re.compile(
    r"\.(?=\s|$|[*\"”])|[\n!?]|\s*,?\s+(?:because|since|which|so|where|when|after|as)\b|\s*\((?=[a-z]{3})|\s*[✓✔]"
)
CHECK = re.compile(
    r"^[ \t]*(?:\*\*|#+[ \t]*|[-*][ \t]+)?(?:check|checking|verification|verify|verifying|(?:let(?:'s| us)|to|we can|"
    r"you can|i(?:'ll| will))\s+(?:now\s+)?(?:check|verify|double-check))\b",
    re.I | re.M,
)
SUBJECT = re.compile(r"\s*(?:\*\*)?(?:the|its|their)\b(?=.*\b(?:is|are|equals?|was)\b)", re.I)
ABOUT_A_CHECK = re.compile(r"\b(?:check|both\s+sides|verif\w*|correct|true|match\w*|holds?|consistent|hope)\b", re.I)
BOLD = re.compile(r"\*\*([^*\n]{1,120})\*\*")
NAMED = rf"(?<![\w\\.]){NAME}\s*=\s*"
PLAIN = re.compile(
    rf"((?:{NAMED}[^=,;\n]{{1,40}}?(?:[,;]|\bor\b|\band\b)\s*(?:(?:or|and)\s+)?){{0,9}}"
    rf"{NAMED}[-+*/^().,\d\sA-Za-z√π±²³{{}}\[\]%°]{{1,80}})$"
)
CONCLUSION = re.compile(
    r"(?:^|[.\n]\s*|[*_])(?:therefore|thus|hence|so|finally|consequently|in\s+conclusion|in\s+summary|then|it"
    r"\s+follows|this\s+(?:gives|means|yields)|we\s+(?:get|find|obtain|conclude)|∴)\b[^\n]*",
    re.I,
)
CONCLUDED = re.compile(
    r"(?:\b(?:is|are|equals?|equal\s+to|be|get|gets|gives?|giving|obtain|yields?|find|have|left\s+with)\b|[=:])"
    + FILLER,
    re.I,
)
UNSOLVED = re.compile(
    r"\b(?:there\s+(?:is|are)|has|have)\s+(no\s+(?:real\s+)?solutions?|infinitely\s+many\s+solutions)\b"
    r"|\b(no\s+(?:real\s+)?solutions?)\s+exists?\b",
    re.I,
)
"""What an equation without a solution, or with too many to name, is said to have."""
WORDED = re.compile(r"[A-Za-z][A-Za-z ]{2,40}=\s*(?P<value>-?[\d.,]+(?:\s*[^\d\s=]\S{0,12}){0,2})")
AT = re.compile(r"(?:at|about|around|in|from)\s+")
WORD = re.compile(r"[A-Za-z]{2,}")
MATHS_WORDS = frozenset(
    (
        "or", "and", "sin", "cos", "tan", "sec", "csc", "cot", "ln", "log", "exp", "sqrt", "pi", "arcsin", "arccos",
        "arctan", "sinh", "cosh", "tanh", "infinity", "oo", "no", "real", "solution", "solutions", "all", "numbers",
        "undefined", "true", "false", "does", "not", "exist", "alpha", "beta", "theta", "cm", "km", "mm", "kg", "mol",
        "xy", "ab", "ax", "cbrt", "abs", "percent",
    )
)  # fmt: skip
RELATION = re.compile(r"=|<|>|\\(?:leq?|geq?|lt|gt|neq?|in|approx|subset\w*)\b|[≤≥≠≈∈]")
NAMED_LATEX = re.compile(
    rf"\s*(?:\\(?:mathbf|boldsymbol|vec)\{{)?{NAME}\}}?\s*(?:=|\\approx|≈|<|>|\\[lg]eq?\b|\\in\b|[≤≥∈])"
)

UNIT = r"(?:[kcmdµnMG]?(?:m|g|s|A|K|J|N|W|V|L|l|h|C|Pa|Hz|eV|mol)|min|rad|%|°C?|Ω)(?:\^?-?\d|[²³])?"
TAIL = re.compile(rf"(?<=[\d)])(?!\s*{UNIT}(?:[/·* ]{UNIT})*\s*$)\s+[A-Za-z][A-Za-z ]*$")

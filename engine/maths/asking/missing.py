"""What a question that is not recognised lacks, or why it is none for a checker: one sentence that asks for it."""

from __future__ import annotations

import re

MAX_TEXT = 2_000
ABOUT_RULES = "I work on mathematics only; what is right is decided by algebra, whatever a text says."
_SHEET = r"(?:worksheet|sheet|book|textbook|homework|page|hw|paper|test|exam|exercise sheet|chapter)"
_REASONS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE | re.DOTALL), sentence)
    for pattern, sentence in (
        (
            r"https?://|www\.|\b(?:open|read|download|load|show|print|delete|list|fetch)\b[^.?!]{0,30}\b"
            r"(?:files?|folders?|website|web page|url|link|attachment|director(?:y|ies))\b|/etc/",
            "I cannot open files or addresses: type the question itself.",
        ),
        (
            r"\b(?:in|on|from|see|look at) (?:the|this|my) (?:picture|photo|image|screenshot|diagram|figure"
            r"|drawing|graph (?:below|above))\b|\bas shown\b|\battached\b",
            "I cannot see pictures: type what is given, and what is asked.",
        ),
        (
            r"(?:[-+*/(=] ?|\d ?[-+*/=] ?)(?:\?+|_+|\.{3,}|□)(?= ?[-+*/)=])|\b(?:smudged|missing|cannot read"
            r"|can't read|cut off|illegible|torn)\b",
            "Something is missing in this formula: type the whole of it, with every number.",
        ),
        (
            rf"\b(?:number|question|exercise|problem|q|no\.?|one|part|ex\.?)\b[^=+*/^]{{0,24}}\b(?:on|from|in"
            rf"|of) (?:the|my|our|this) (?:\w+ )?{_SHEET}\b(?![^?]*[=+*/^])",
            "I cannot see your worksheet: type the question itself.",
        ),
        (
            r"^\W*(?:what(?:'s|s| is)? |how much is |find |calculate )?\d+(?:\.\d+)? ?(?:%|percent|per cent)"
            r"(?: (?:more|less|off|extra|discount|increase|decrease))?\W*$",
            "Say what the percentage is of, as in 20% of 80, or 80 increased by 20%.",
        ),
        (
            r"\bperimeter of (?:a |the )?rectangle\b(?!.*\d.*\d)|\barea of (?:a |the )?rectangle\b(?!.*\d.*\d)",
            "One side of the rectangle is missing: I need its length and its width.",
        ),
        (
            r"\barea of (?:a |the )?triangle with sides (?:of )?\d+\D{1,12}\d+\D{0,6}$",
            "Two sides do not fix a triangle: I need the third side, the height, or the angle between them.",
        ),
        (
            r"^\W*(?:next (?:number|term)|continue|what comes next)\b[^=]*\d+\D+\d+\D*$",
            "Two numbers do not fix a sequence: write more of it, or its rule.",
        ),
        (
            r"\d{7,}!|\d+ ?\^ ?\d{6,}|\*\*\s*\d{6,}|\^ ?\(?\d+ ?\^ ?\(?\d+ ?\^",
            "This number is far too large to be written out.",
        ),
        (
            r"\b(?:ignore|forget|disregard)\b[^.]{0,40}\b(?:instructions|rules|prompt)|\b(?:system prompt"
            r"|hidden prompt|your (?:instructions|prompt|rules))\b|\bdeveloper mode\b|\bas an ai\b",
            ABOUT_RULES,
        ),
        (
            r"(?:\bimport\b|__\w+__|\beval\b|\bexec\b|\bos\.|\bDROP TABLE\b|<script|\bsudo\b|\brm -rf\b"
            r"|;\s*print\s*\()",
            "This looks like a program: I read mathematics only, and run nothing.",
        ),
        (
            r"^\W*(?:convert|change) [a-z/]{1,12} (?:in)?to [a-z/]{1,12}\W*$",
            "Say how much is to be converted, as in: convert 2 h to s.",
        ),
        (
            r"^\W*(?:please |can you |now )*(?:solve|find [a-z] in|work out [a-z] in)\b[^=]*[a-z\d)] ?=\W*$"
            r"|^\W*(?:please |can you )*solve\b:? *=[^=]*$",
            "One side of this equation is missing: type what stands on both sides of the equals sign.",
        ),
        (
            r"^\W*(?:solve|simplify|factor|expand|differentiate|integrate|evaluate|help|find x|what is x"
            r"|calculate)\W*$",
            "Type the formula with it, for example: solve 3x + 5 = 20.",
        ),
    )
)


_ELSE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE | re.DOTALL), sentence)
    for pattern, sentence in (
        (
            r"\b(?:what (?:does|do)|explain what|tell me what|what is meant by)\b"
            r"(?=[^?]{0,80}[=+^]).{0,80}?\bmeans?\b\W*$",
            "This asks what a formula means, not for a result: say what to do with it, as in solve 3x + 5 = 20.",
        ),
        (
            r"\b(?:give|make|write|create|invent|find|show)(?: up)?(?: me| us)? (?:an?|another|some|one|two"
            r"|three|more)(?: [a-z]+)? ?(?:examples?|similar|version|questions?|problems?"
            r"|exercises?)\b.{0,30}\b(?:like|of|similar to|from|for)\b(?=.*[=+^])",
            "This asks for another question, not for a result: type the one to be worked out.",
        ),
        (
            r"\bfactor\w*\b[^.?!]*\b(?:over|in|with|having) (?:the )?(?:set of )?(?:reals?|real (?:numbers?"
            r"|coefficients?)|complex)\b",
            "I factor with rational coefficients only: over the real or complex numbers there may be more factors.",
        ),
        (
            r"\bcubic of\b",
            "I do not know what the cubic of a number is: for its cube write (3 + 5)^3.",
        ),
        (
            r"^\W*(?:what is |what's |find |give me )?(?:the )?(?:answer|solution|root)s? (?:to"
            r"|of)\b[^?=]*=[^?=]*\d\s+(?:plus|minus|times|divided by|multiplied by|doubled|squared)\b",
            "I cannot tell whether the last words belong to the equation, or to what is done with its solution.",
        ),
    )
)


def asks_for_else(text: str) -> str:
    """Why a text with a formula asks for no result of it, or ""."""
    return next((sentence for pattern, sentence in _ELSE if pattern.search(text)), "") if len(text) <= MAX_TEXT else ""


def what_is_missing(text: str) -> str:
    """The sentence that says what is missing, or "" when that cannot be told."""
    if len(text) > MAX_TEXT:
        return ""
    for pattern, sentence in _REASONS:
        if pattern.search(text):
            return sentence
    return ""

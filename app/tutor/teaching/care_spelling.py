"""Messages as they are looked at for care: misspelt words set right, drawn-out letters cut, Arabic in one spelling.

Somebody in need does not look at what they type. Only words that matter here are set right, and only from misspellings
that are no words themselves.
"""

from __future__ import annotations

import re
import unicodedata

MISTYPED = {
    "wnat": "want", "watn": "want", "wantt": "want", "wanr": "want", "wana": "wanna", "wna": "wanna",
    "wannna": "wanna", "gona": "gonna", "gunna": "gonna", "kil": "kill", "klil": "kill", "kiil": "kill",
    "killl": "kill", "dieing": "dying", "diee": "die", "ive": "i've", "iam": "i am", "hitts": "hits",
    "hitz": "hits", "aliv": "alive", "dont": "don't", "cant": "can't", "wont": "won't", "didnt": "didn't",
    "wasnt": "wasn't", "werent": "weren't", "isnt": "isn't", "doesnt": "doesn't", "noone": "no one",
    "steppdad": "stepdad", "anymor": "anymore", "möcht": "möchte", "wil": "will", "sterbn": "sterben",
    "schlegt": "schlägt", "schlaegt": "schlägt", "wuerde": "würde", "waere": "wäre", "moechte": "möchte",
    "wär": "wäre", "hab": "habe",
}  # fmt: skip
_WORDS = (
    "myself", "suicide", "suicidal", "cutting", "overdose", "abused", "raped", "umbringen", "sterben", "selbstmord",
    "vergewaltigt", "missbraucht", "verprügelt",
)  # fmt: skip
"""Of these every slip of one letter left out, or of two that changed places, is set right."""
_I_AM = re.compile(
    r"\bim\b(?= (?:thinking|going|gonna|so|just|not|tired|scared|afraid|terrified|being|cutting|sick|about|done|really"
    r"|still|starting|planning|feeling|suicidal|hurting|burning|getting|a)\b)"
)
"""Not the German word."""
_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "گ": "ك", "\u0640": ""}
)


def _slips(word: str) -> set[str]:
    """What a word may become by one slip; its beginning and end stay, so that no other word is meant."""
    left_out = {word[:at] + word[at + 1 :] for at in range(1, len(word))}
    changed = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    return (left_out | changed) - {word}


_RIGHT = {slip: word for word in _WORDS for slip in _slips(word)} | MISTYPED


def set_right(text: str) -> str:
    """A message on one line, in small letters, as the phrases are written."""
    plain = unicodedata.normalize("NFC", text).replace("’", "'").replace("`", "'").translate(_ARABIC).lower()
    plain = "".join(char for char in plain if unicodedata.category(char) not in ("Cf", "Mn"))
    plain = re.sub(r"([a-zäöüß])\1{2,}", r"\1", plain)  # dieeee
    plain = _I_AM.sub("i'm", plain)
    plain = re.sub(r"\bmy self\b", "myself", re.sub(r"\b(?:2|too)(?= (?:die|live|kill)\b)", "to", plain))
    return " ".join(re.sub(r"[^\W\d_]+", lambda word: _RIGHT.get(word[0], word[0]), plain).split())

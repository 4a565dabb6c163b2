"""Numbers and operations said in words, written in digits and signs: "minus three halves", "twenty-five percent".

For the gate, which must see a number however it is written. English whole; of the other languages a model may slip into
the numbers up to twenty and the tens, those of the Latin script (a script that the question is not written in does not
pass the gate at all). Reads no mathematics.
"""

from __future__ import annotations

import re
import unicodedata

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SIZES = {"hundred": 100, "thousand": 1000, "million": 10**6}
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "twelfths": 12, "hundredth": 100,
    "hundredths": 100,
}  # fmt: skip
_OTHER = {
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn zwanzig",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf vingt",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove venti",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete "
    "dezoito dezenove vinte",
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien achttien negentien twintig",
    "sv": "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton "
    "tjugo",
    "da": "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten "
    "tyve",
    "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście "
    "czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia",
    "cs": "nula jedna dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct "
    "sedmnáct osmnáct devatenáct dvacet",
    "ro": "zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece "
    "cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci",
    "tr": "sıfır bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki onüç ondört onbeş onaltı onyedi onsekiz "
    "ondokuz yirmi",
    "id": "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    "fi": "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista",
    "hu": "nulla egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő",
    "vi": "không một hai ba bốn năm sáu bảy tám chín mười",
}
_OTHER_TENS = {
    "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
    "hundert": 100, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90, "cien": 100, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100,
    "dozen": 12,
    "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80, "novanta": 90,
    "cento": 100, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "oitenta": 80,
    "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
    "honderd": 100, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90,
    "hundra": 100, "trzydzieści": 30, "czterdzieści": 40, "pięćdziesiąt": 50, "otuz": 30, "kırk": 40, "elli": 50,
    "altmış": 60, "yetmiş": 70, "seksen": 80, "doksan": 90, "yüz": 100, "score": 20,
}  # fmt: skip
_ENGLISH = {word: value for value, word in enumerate(_ONES)} | {word: 20 + 10 * at for at, word in enumerate(_TENS)}
_ENGLISH_WORDS = frozenset(
    (
        *("six", "once", "un", "elf", "null", "quince", "seize", "cent", "score"),
        *("due", "um", "doze", "sex", "en", "to", "fire", "ni", "ti", "on", "hat", "hai", "ba", "een", "opt", "elli"),
    )
)
"""Numbers of other languages that mean other things in English."""
_FOREIGN = {
    **{word: value for words in _OTHER.values() for value, word in enumerate(words.split())},
    **_OTHER_TENS,
}
_FOREIGN_WORDS = "|".join(sorted(_FOREIGN.keys() - _ENGLISH_WORDS, key=len, reverse=True))
_FOREIGN_RUN = re.compile(rf"\b(?:{_FOREIGN_WORDS})\b", re.I)
_HOMOGRAPH = re.compile(
    rf"(?:[:=]|\b(?:is|are|be|this|answer|equals|of|say|think|for|about|than)\b)\s*[\"'“*]*\b"
    rf"({'|'.join(sorted(_FOREIGN.keys() & _ENGLISH_WORDS, key=len, reverse=True))})\b(?=[\s\"'”*]*(?:[.,;!?:)]|$))",
    re.I,
)
_NUMBER = "|".join(sorted((*_ENGLISH, *_SIZES), key=len, reverse=True))
_AND = r"(?:(?<=hundred)|(?<=thousand)|(?<=million))\s+and\s+"
_RUN = re.compile(rf"\b(?:{_NUMBER})(?:(?:{_AND}|[\s-]+)(?:{_NUMBER}))*\b", re.I)
_PART = "|".join(sorted(_PARTS, key=len, reverse=True))
_ORDINALS = {
    "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
    "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
_ORDINAL = re.compile(rf"\b(?:{'|'.join(_ORDINALS)})\b", re.I)
_SIGNS = (
    (r"\s+squared\b", "^2"),
    (r"\s+cubed\b", "^3"),
    (r"\s*\b(?:is\s+)?(?:equal(?:s)?(?:\s+to)?|the same as)\b\s*", " = "),
    (r"(?<=[\d\w)])\s+(?:divided by|over)\s+(?=[\d\w(-])", "/"),
    (r"(?<=[\d\w)])\s+(?:times|multiplied by)\s+(?=[\d\w(-])", "*"),
    (r"(?<=[\d)])\s+plus\s+(?=[\d\w(-])|(?<=\b[a-z])\s+plus\s+(?=[\d\w(-])", " + "),
    (r"(?<=[\d)])\s+(?:minus|less(?!\s+than)|take away)\s+(?=[\d\w(])|(?<=\b[a-z])\s+minus\s+(?=[\d\w(])", " - "),
    (r"\b(?:minus|negative)\s+(?=[\d(]|[a-z]\b)", "-"),
    (r"\s+(?:raised )?to the (?:power(?: of)?)\s+(?=[\d\w(-])", "^"),
    (r"(?<=\d)\s*(?:per ?cent|percent)\b", "%"),
    (r"\b(?:the )?square root of\s+(?=[\d\w(])", "sqrt "),
)  # fmt: skip


def seen(text: str) -> str:
    """The text as an eye sees it: no characters without width, digits of all scripts as 0 to 9, plain signs."""
    text = unicodedata.normalize("NFKC", text.replace("²", "^2").replace("³", "^3"))
    out = []
    for char in text:
        kind = unicodedata.category(char)
        if kind == "Nd":
            out.append(str(unicodedata.digit(char)))
        elif kind == "No" and unicodedata.numeric(char, 0.5).is_integer():
            out.append(f"{unicodedata.numeric(char):.0f}")  # in a black circle, as a fraction of no other
        elif kind in ("Cf", "Mn", "Me") or (kind == "Cc" and char not in "\n\t"):
            continue  # no width; enclosing marks as in the pictures of digits
        else:
            out.append({"−": "-", "–": "-", "⁄": "/", "÷": "/", "×": "*", "·": "*", "＝": "="}.get(char, char))
    return "".join(out)


def in_digits(text: str) -> str:
    """`seen(text)` with numbers in words written in digits, and operations between them as signs."""
    text = _RUN.sub(lambda match: str(_count(match[0])), seen(text))
    text = _FOREIGN_RUN.sub(lambda match: str(_FOREIGN[match[0].casefold()]), text)
    text = re.sub(r"\b(?:a |one )?score(?= (?:and|less|minus|plus|more|take)\b)", "20", text, flags=re.I)
    text = re.sub(r"(\d+)\s+point\s+(\d+)", r"\1.\2", text, flags=re.I)
    text = re.sub(rf"(\d+)[\s-]+(?:and\s+)?(\d+|an?)[\s-]+({_PART})\b", _mixed, text, flags=re.I)
    text = re.sub(rf"(\d+)[\s-]+({_PART})\b", lambda m: f"{m[1]}/{_PARTS[m[2].casefold()]}", text, flags=re.I)
    text = re.sub(rf"\ban?\s+({_PART})\b", lambda m: f"1/{_PARTS[m[1].casefold()]}", text, flags=re.I)
    text = re.sub(r"(\d+)\s+and\s+(1/\d+)", r"\1 \2", text)
    for pattern, sign in _SIGNS:
        text = re.sub(pattern, sign, text, flags=re.I)
    return text


def large_in_digits(text: str) -> str:
    """`seen(text)` with the numbers in words above 3 in digits: zero to three count things in every hint."""
    text = _RUN.sub(lambda match: str(number) if (number := _count(match[0])) > 3 else match[0], seen(text))
    return re.sub(r"\b(?:minus|negative)\s+(?=\d)", "-", text, flags=re.I)


def ordinals(text: str) -> list[int]:
    """The numbers of ordinals from the fourth on: "the seventh one", "the 7th"; the first three count things."""
    found = [_ORDINALS[match.casefold()] for match in _ORDINAL.findall(text)]
    return found + [int(match) for match in re.findall(r"(?<![\d.])(\d{1,3})(?:st|nd|rd|th)\b", text)]


def number_words(value: float) -> tuple[str, ...]:
    """How a whole number below a hundred is written in one word, or two; empty for any other."""
    if value != int(value) or not 0 <= abs(value) < 100:
        return ()
    whole = abs(int(value))
    if whole < 20:
        return (_ONES[whole],)
    return (_TENS[whole // 10 - 2],) if whole % 10 == 0 else (f"{_TENS[whole // 10 - 2]}{_ONES[whole % 10]}",)


def homographs(text: str) -> list[int]:
    """The numbers that words would be in another language where an English word cannot well end: "this: sex." """
    return [_FOREIGN[match[1].casefold()] for match in _HOMOGRAPH.finditer(text)]


def _mixed(match: re.Match[str]) -> str:
    top = "1" if match[2].casefold() in ("a", "an") else match[2]
    return f"{match[1]} {top}/{_PARTS[match[3].casefold()]}"


def _count(words: str) -> int:
    """The number a run of English number words says; digits one by one ("one two") are put side by side."""
    said = [word for word in re.split(r"[\s-]+", words.casefold()) if word != "and"]
    if len(said) > 1 and all(word in _ONES for word in said):
        return int("".join(str(_ENGLISH[word]) for word in said))
    total = part = 0
    for word in said:
        if word == "hundred":
            part = max(part, 1) * 100
        elif word in _SIZES:
            total, part = total + max(part, 1) * _SIZES[word], 0
        else:
            part += _ENGLISH[word]
    return total + part

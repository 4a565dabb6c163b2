"""The signs, commands and words the lexer knows, and the kind of token each one is."""

from __future__ import annotations

SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿˣᵃᵇᶜᵈᵏᵐᵖᵗʸᶻᵀ", "0123456789+-()nxabcdkmptyzT", strict=True))
SUBSCRIPTS = dict(zip("₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜₓ", "0123456789aehijklmnoprstx", strict=True))
VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅐": "1/7", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅑": "1/9", "⅒": "1/10",
}  # fmt: skip
CHARACTERS: dict[str, tuple[str, str]] = {
    **dict.fromkeys("-−–—‐‑‒", ("op", "-")),
    **dict.fromkeys("*×·⋅∙•∗", ("op", "*")),
    **dict.fromkeys("/÷∕⁄", ("op", "/")),
    **dict.fromkeys("'′’", ("op", "'")),
    **dict.fromkeys("°º", ("op", "°")),
    **{char: ("op", char) for char in "+^_!%±∓"},
    **{char: ("rel", char) for char in "=<>"},
    "≤": ("rel", "<="), "⩽": ("rel", "<="), "≥": ("rel", ">="), "⩾": ("rel", ">="), "≠": ("rel", "!="),
    "≡": ("rel", "="),
    "≈": ("rel", "~"), "≅": ("rel", "~"), "∈": ("rel", "in"), "→": ("rel", "->"), "∉": ("rel", "notin"),
    "⊂": ("rel", "subset"), "⊆": ("rel", "subseteq"), "⊃": ("rel", "supset"), "⊇": ("rel", "supseteq"),
    "∪": ("setop", "union"), "∩": ("setop", "intersection"), "∖": ("setop", "difference"), "⋃": ("setop", "union"),
    "⋂": ("setop", "intersection"), "⟨": ("open", "<"), "⟩": ("close", ">"), "‖": ("bar", "||"), "∥": ("bar", "||"),
    **dict.fromkeys("⇒⇔∴", ("arrow", "=>")),
    "(": ("open", "("), "[": ("open", "["), "{": ("open", "{"),
    ")": ("close", ")"), "]": ("close", "]"), "}": ("close", "}"),
    "⌊": ("open", "floor"), "⌋": ("close", "floor"), "⌈": ("open", "ceil"), "⌉": ("close", "ceil"),
    ",": ("sep", ","), ";": ("sep", ";"), "∨": ("sep", "or"), "∧": ("sep", "and"), "⋁": ("sep", "or"),
    "⋀": ("sep", "and"),
    "|": ("bar", "|"), "∣": ("bar", "|"),
    "√": ("root", "2"), "∛": ("root", "3"), "∜": ("root", "4"),
    "π": ("const", "pi"), "∞": ("const", "infinity"), "ℯ": ("const", "e"), "ⅈ": ("const", "i"),
    "∫": ("int", ""), "∑": ("sum", "sum"), "∏": ("sum", "product"), "∂": ("sym", "d"),
    "∅": ("words", "no solution"), "⌀": ("words", "no solution"), "⦰": ("words", "no solution"),
    "ℝ": ("words", "all real numbers"), "ℤ": ("words", "all integers"), "ℕ": ("words", "all natural numbers"),
    "ℚ": ("words", "all rational numbers"), "ℂ": ("words", "all complex numbers"), "ℼ": ("const", "pi"),
    "ħ": ("sym", "hbar"), "²": ("sup", "2"), "³": ("sup", "3"),
}  # fmt: skip
COMMANDS: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("cdot", "times", "ast", "bullet"), ("op", "*")),
    "div": ("op", "/"), "pm": ("op", "±"), "mp": ("op", "∓"), "%": ("op", "%"), "degree": ("op", "°"),
    "prime": ("op", "'"),
    **dict.fromkeys(("le", "leq", "leqslant"), ("rel", "<=")),
    **dict.fromkeys(("ge", "geq", "geqslant"), ("rel", ">=")),
    **dict.fromkeys(("ne", "neq"), ("rel", "!=")),
    **dict.fromkeys(("approx", "simeq", "cong"), ("rel", "~")),
    **dict.fromkeys(("to", "rightarrow", "longrightarrow"), ("rel", "->")),
    "lt": ("rel", "<"), "gt": ("rel", ">"), "in": ("rel", "in"), "equiv": ("rel", "="), "sim": ("rel", "~"),
    "notin": ("rel", "notin"), "subset": ("rel", "subset"), "subseteq": ("rel", "subseteq"),
    "supset": ("rel", "supset"), "supseteq": ("rel", "supseteq"),
    **dict.fromkeys(("cup", "bigcup"), ("setop", "union")),
    **dict.fromkeys(("cap", "bigcap"), ("setop", "intersection")),
    **dict.fromkeys(("setminus", "backslash", "smallsetminus"), ("setop", "difference")),
    **dict.fromkeys(("frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac"), ("frac", "")),
    **dict.fromkeys(
        ("Rightarrow", "implies", "Longrightarrow", "iff", "Leftrightarrow", "therefore", "because"), ("arrow", "=>")
    ),
    "over": ("infix", "over"), "choose": ("infix", "choose"),
    **dict.fromkeys(("bmod", "mod"), ("func", "mod")),
    **dict.fromkeys(("trace", "tr"), ("func", "trace")),
    "imaginaryunit": ("const", "i"), "exponentialE": ("const", "e"),
    "langle": ("open", "<"), "rangle": ("close", ">"), "lbrack": ("open", "["), "rbrack": ("close", "]"),
    **dict.fromkeys(("|", "Vert", "parallel"), ("bar", "||")), "colon": ("colon", ""),
    **dict.fromkeys(("binom", "dbinom", "tbinom"), ("binom", "")),
    "sqrt": ("root", "2"), "boxed": ("boxed", ""), "fbox": ("boxed", ""),
    "int": ("int", ""), "lim": ("lim", ""), "sum": ("sum", "sum"), "prod": ("sum", "product"),
    "infty": ("const", "infinity"), "pi": ("const", "pi"), "imath": ("const", "i"), "partial": ("sym", "d"),
    "hbar": ("sym", "hbar"), "ell": ("sym", "ell"),
    **dict.fromkeys(("vert", "mid"), ("bar", "|")),
    "{": ("open", "\\{"), "lbrace": ("open", "\\{"), "}": ("close", "\\}"), "rbrace": ("close", "\\}"),
    "lfloor": ("open", "floor"), "rfloor": ("close", "floor"),
    "lceil": ("open", "ceil"), "rceil": ("close", "ceil"),
    "emptyset": ("words", "no solution"), "varnothing": ("words", "no solution"),
    "lor": ("sep", "or"), "vee": ("sep", "or"), "land": ("sep", "and"), "wedge": ("sep", "and"),
    "quad": ("sep", "quad"), "qquad": ("sep", "quad"),
}  # fmt: skip
ENVIRONMENTS = {
    **dict.fromkeys(("matrix", "pmatrix", "bmatrix", "Bmatrix", "smallmatrix"), "matrix"),
    "array": "array", "vmatrix": "determinant", "Vmatrix": "norm",
    **dict.fromkeys(("cases", "dcases", "rcases"), "cases"),
    **dict.fromkeys(
        ("aligned", "align", "gather", "gathered", "split", "equation", "multline", "eqnarray", "alignedat", "alignat",
         "flalign", "displaymath", "math"),
        "lines",
    ),
}  # fmt: skip
"""Environment to what it holds."""
NUMBER_SETS = {
    "R": "all real numbers", "Z": "all integers", "N": "all natural numbers", "Q": "all rational numbers",
    "C": "all complex numbers",
}  # fmt: skip
ACCENT_COMMANDS = {
    **dict.fromkeys(("vec", "overrightarrow"), "vec"), **dict.fromkeys(("hat", "widehat"), "hat"),
    **dict.fromkeys(("tilde", "widetilde"), "tilde"),
    **{name: name for name in ("dot", "ddot", "bar", "overline")},
}  # fmt: skip
WITH_ARGUMENT = frozenset(("hspace", "vspace", "tag", "label", "color", "hphantom", "phantom", "vphantom"))
"""Commands whose argument says nothing mathematical and is passed over."""
SPACES = frozenset(
    (
        ",", ";", ":", "!", " ", ">", "thinspace", "negmedspace", "negthickspace",
        "nonumber", "notag", "hline", "\n", "\t",
        "medspace", "thickspace", "negthinspace",
        "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "left", "right", "big", "Big", "bigg",
        "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "middle", "(", ")", "[", "]",
        "$", "mathstrut", "hfill", "enspace", "space",
    )
)  # fmt: skip
TEXT_COMMANDS = frozenset(
    ("text", "mbox", "textrm", "textbf", "textit", "mathrm", "operatorname", "mathit", "mathbf", "hbox",
     "operatorname*", "bm", "boldsymbol", "mathsf", "textnormal", "mathcal", "textsf", "texttt", "mathtt")
)  # fmt: skip
PHRASES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("or",), ("sep", "or")),
    **dict.fromkeys(("and",), ("sep", "and")),
    **dict.fromkeys(
        (
            "no solution", "no solutions", "no real solution", "no real solutions", "none", "no roots",
            "no real roots", "empty set", "there is no solution", "there are no solutions", "has no solution",
            "no real root", "there are no real solutions", "there is no real solution",
        ),
        ("words", "no solution"),
    ),
    **dict.fromkeys(
        (
            "all real numbers", "all reals", "all real", "any real number", "every real number", "all numbers",
            "infinitely many solutions", "any number", "all real values", "identity", "always true",
        ),
        ("words", "all real numbers"),
    ),
    **dict.fromkeys(
        (
            "does not exist", "dne", "undefined", "diverges", "it diverges", "divergent", "not convergent",
            "not defined", "does not converge", "the integral diverges", "no value", "no real value",
            "not a real number", "not real",
        ),
        ("words", "does not exist"),
    ),
    "all integers": ("words", "all integers"), "all natural numbers": ("words", "all natural numbers"),
    "all rational numbers": ("words", "all rational numbers"),
    "all complex numbers": ("words", "all complex numbers"),
    **dict.fromkeys(("if", "for", "when", "where"), ("if", "")),
    **dict.fromkeys(("otherwise", "else"), ("otherwise", "")),
}  # fmt: skip
WORD_TOKENS: dict[str, tuple[str, str]] = {
    "or": ("sep", "or"), "and": ("sep", "and"), "plus": ("op", "+"), "minus": ("op", "-"), "times": ("op", "*"),
    "equals": ("rel", "="), "over": ("op", "/"), "squared": ("sup", "2"), "cubed": ("sup", "3"),
    "percent": ("op", "%"), "pct": ("op", "%"), "degrees": ("op", "°"), "degree": ("op", "°"), "deg": ("op", "°"),
    "pi": ("const", "pi"), "Pi": ("const", "pi"), "PI": ("const", "pi"), "infinity": ("const", "infinity"),
    "inf": ("const", "infinity"), "oo": ("const", "infinity"), "infty": ("const", "infinity"),
    "lim": ("lim", ""), "limit": ("lim", ""), "int": ("int", ""), "integral": ("int", ""),
    "union": ("setop", "union"), "intersect": ("setop", "intersection"), "intersection": ("setop", "intersection"),
    "if": ("if", ""), "otherwise": ("otherwise", ""), "matrix": ("matrix", ""), "det": ("func", "det"),
    "DNE": ("words", "does not exist"), "nthroot": ("root", "2"), "nthRoot": ("root", "2"),
}  # fmt: skip
COMMON_WORDS = frozenset(
    (
        "the", "is", "an", "to", "of", "for", "if", "so", "we", "be", "it", "at", "by", "as", "on", "in", "no", "let",
        "then", "with", "from", "this", "that", "have", "get", "find", "what", "when", "sum", "are", "not", "but",
        "was", "you", "can", "all", "put", "set", "use", "now", "any", "how", "who", "why", "has", "had", "its",
        "our", "per", "out", "did", "does", "also", "each", "both", "will", "into", "only", "than", "them", "they",
        "true", "or", "yes", "me", "my", "do", "us", "am", "he", "she", "his", "her", "two", "one", "ten", "six",
        "five", "four", "nine", "cost", "time", "age", "ages", "area", "mean", "mode", "rate", "side", "root", "solve",
        "roots", "value", "answer", "i'm",
        # what is written between two formulas; "since" is no sine and "second" no secant
        "since", "thus", "hence", "because", "using", "next", "second", "seconds", "less", "more", "most", "same",
        "like", "such", "some", "must", "been", "done", "used", "okay", "your", "real", "line", "lines", "term",
        "terms", "show",
        "note", "hint", "step", "steps", "work", "move", "expand", "exponent", "else", "here", "very", "just", "even",
        "odd", "left", "down", "half", "once", "rest", "part", "add", "see", "too", "off", "nor", "yet", "via", "about",
        "cosine", "sine", "tangent", "single", "logs", "signs", "sign", "cost", "costs", "point", "points",
        "oder", "und", "kein", "nein", "wahr", "leer", "null", "oui", "non", "rien", "nada",
    )
)  # fmt: skip
EMBEDDED = (
    "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "sqrt", "sin", "cos", "tan", "sec", "csc", "cot", "exp",
    "theta", "alpha", "beta", "ln", "log", "pi",
)  # fmt: skip

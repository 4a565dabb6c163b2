"""The limits of what the reader takes, and the names it knows.

Everything that protects the algebra behind it from hostile or absurd input is stated here, once.
"""

from __future__ import annotations

MAX_LENGTH = 2_000  # characters
MAX_DEPTH = 50  # brackets, fractions, powers inside one another
MAX_BARS = 100  # of absolute values and the like
MAX_DIGITS = 300  # of one number as typed
MAX_EXPONENT = 10_000  # a literal exponent
MAX_FACTORIAL = 1_000  # a literal argument of a factorial
MAX_RESULT_DIGITS = 60_000  # of any number that the input would be worth

FUNCTIONS: dict[str, tuple[int, int]] = {
    **dict.fromkeys(
        (
            "sin", "cos", "tan", "sec", "csc", "cot",
            "arcsin", "arccos", "arctan", "arcsec", "arccsc", "arccot",
            "sinh", "cosh", "tanh", "sech", "csch", "coth",
            "arsinh", "arcosh", "artanh", "arsech", "arcsch", "arcoth",
            "exp", "ln", "abs", "sign", "floor", "ceil", "factorial",
            "det", "transpose", "trace", "adjugate", "norm", "conjugate",
        ),
        (1, 1),
    ),
    "log": (1, 2),
    "gcd": (1, 20),
    "lcm": (1, 20),
    "max": (1, 20),
    "min": (1, 20),
    "binomial": (2, 2),
    "mod": (2, 2),
    "dot": (2, 2),
    "cross": (2, 2),
}  # fmt: skip
"""The white list: name to fewest and most arguments."""

TRIGONOMETRIC = frozenset(("sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "sech", "csch", "coth"))

ALIASES: dict[str, str] = {
    "asin": "arcsin", "acos": "arccos", "atan": "arctan", "asec": "arcsec", "acsc": "arccsc", "acot": "arccot",
    "arsin": "arcsin", "arcos": "arccos", "artan": "arctan", "tg": "tan", "ctg": "cot", "cosec": "csc",
    "cosech": "csch",
    "asinh": "arsinh", "acosh": "arcosh", "atanh": "artanh", "arcsinh": "arsinh", "arccosh": "arcosh",
    "arctanh": "artanh", "asech": "arsech", "acsch": "arcsch", "acoth": "arcoth",
    "sgn": "sign", "signum": "sign", "ceiling": "ceil", "fact": "factorial",
    "choose": "binomial", "binom": "binomial", "cotan": "cot", "modulo": "mod",
}  # fmt: skip

ROOTS: dict[str, str] = {"sqrt": "2", "cbrt": "3", "root": "2"}

GREEK = frozenset(
    (
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
        "nu", "xi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "varphi", "varepsilon",
        "vartheta", "Gamma", "Delta", "Theta", "Lambda", "Xi", "Sigma", "Phi", "Psi", "Omega",
    )
)  # fmt: skip

GREEK_LETTERS: dict[str, str] = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
    "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "ν": "nu", "ξ": "xi", "ρ": "rho",
    "σ": "sigma", "τ": "tau", "φ": "phi", "ϕ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "Gamma",
    "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda", "Σ": "Sigma", "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
}  # fmt: skip

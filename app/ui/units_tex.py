r"""Quantities as the siunitx package has them, `\SI{9.81}{\metre\per\second\squared}`, in plain TeX."""

from __future__ import annotations

import re

_PREFIXES = {"femto": "f", "pico": "p", "nano": "n", "micro": r"\mu ", "milli": "m", "centi": "c", "deci": "d"}
_PREFIXES |= {"hecto": "h", "kilo": "k", "mega": "M", "giga": "G", "tera": "T"}
_UNITS = {"metre": "m", "meter": "m", "gram": "g", "kilogram": "kg", "second": "s", "ampere": "A", "kelvin": "K"}
_UNITS |= {"mole": "mol", "candela": "cd", "newton": "N", "joule": "J", "watt": "W", "pascal": "Pa", "hertz": "Hz"}
_UNITS |= {"volt": "V", "ohm": r"\Omega ", "coulomb": "C", "farad": "F", "tesla": "T", "weber": "Wb", "henry": "H"}
_UNITS |= {"siemens": "S", "becquerel": "Bq", "litre": "L", "liter": "L", "minute": "min", "hour": "h", "day": "d"}
_UNITS |= {"degree": r"^{\circ}", "celsius": r"^{\circ}C", "degreeCelsius": r"^{\circ}C", "percent": r"\%"}
_UNITS |= {"electronvolt": "eV", "tonne": "t", "bar": "bar", "radian": "rad", "molar": "M"}
_POWERS = {"square": "2", "squared": "2", "cubic": "3", "cubed": "3"}
_COMMAND = re.compile(r"\\(SI|qty|si|unit|num|ang)(?![A-Za-z])\s*(?:\[[^\[\]]*\])?")
_GROUP = re.compile(r"\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
_WORD = re.compile(r"\\([A-Za-z]+)\s*")
_EXPONENT = re.compile(r"([\d.,])\s*[eE]\s*([+-]?\d+)")


def without_units(tex: str) -> str:
    """`tex` with quantities, units and numbers of that package written out; what is not closed stays as it is."""
    out, at = "", 0
    for found in _COMMAND.finditer(tex):
        first = _GROUP.match(tex, found.end())
        if first is None or found.start() < at:
            continue
        written, end = "", first.end()
        if found[1] in ("SI", "qty"):
            second = _GROUP.match(tex, end)
            if second is None:
                continue
            unit, end = _unit(second[1]), second.end()
            written = _number(first[1]) + ("" if unit == r"\mathrm{^{\circ}}" else r"\,") + unit
        elif found[1] in ("num", "ang"):
            written = _number(first[1]) + (r"^{\circ}" if found[1] == "ang" else "")
        else:
            written = _unit(first[1])
        out += tex[at : found.start()] + written
        at = end
    return out + tex[at:]


def _number(text: str) -> str:
    return _EXPONENT.sub(r"\1 \\times 10^{\2}", text.strip())


def _unit(text: str) -> str:
    r"""A unit, upright: words (`\metre\per\second`) or letters (`m/s^2`, `kg.m`)."""
    words = _WORD.findall(text)
    if _WORD.sub("", text).strip() or not words:
        letters = re.sub(r"[.*]", r"\\cdot ", text.strip())
        return rf"\mathrm{{{letters}}}"
    parts: list[str] = []
    prefix = power = ""
    per = False
    for word in words:
        if word == "per":
            per = True
        elif word == "squared" or word == "cubed":
            parts[-1:] = [f"{one}^{{{_POWERS[word]}}}" for one in parts[-1:]]
        elif word in _POWERS:
            power = f"^{{{_POWERS[word]}}}"
        elif word in _PREFIXES:
            prefix = _PREFIXES[word]
        else:
            sign = ("/" if per else r"\," if parts else "") + prefix
            parts.append(f"{sign}{_UNITS.get(word, word)}{power}")
            prefix, power, per = "", "", False
    return rf"\mathrm{{{''.join(parts)}}}"

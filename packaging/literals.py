"""The texts of a module, read out of its syntax tree: literals and f-strings as they are said, with what fills them.

A text is a tuple of pieces, each a string or a Hole, a place for a value. Where the code says which few texts a value
can be, every one of them is written out. Knows nothing of which texts are shown to anybody: `sentences.py` does.
"""

from __future__ import annotations

import ast
import functools
import itertools
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

NOT_SAID = frozenset(
    {
        "compile", "match", "fullmatch", "search", "sub", "subn", "rsplit", "splitlines", "findall", "finditer",
        "startswith", "endswith", "removeprefix", "removesuffix", "replace", "strip", "lstrip", "rstrip", "find",
        "index", "count", "partition", "rpartition", "translate", "maketrans", "getattr", "setattr", "add_argument",
        "add_parser", "add_subparsers", "add_argument_group", "print", "write", "debug", "info", "warning",
        "exception", "execute", "executemany", "executescript", "TypeVar", "NewType", "Literal", "cast", "open",
        "word_set", "encode", "decode", "strftime", "strptime", "isinstance", "ValueError", "TypeError",
        "AssertionError", "RuntimeError", "KeyError", "AttributeError", "NotImplementedError", "split", "einsum",
    }
)  # fmt: skip
TABLES = frozenset({"__all__", "__slots__", "_ROWS", "_ANGLES", "_TEMPERATURES", "EXAMPLES", "_EXAMPLES"})
"""Names of tables of what is recognised, or shown as mathematics."""
_SPOTS = re.compile(r"(?<![\w^_}\\])\{(\w*)\}")
BETWEEN = re.compile(r"(?<=[.?!]) +|\n")
_FEW, _MANY, _SHORT = 4, 9, 3  # alternatives of one value; of one text; words of an alternative


@dataclass(frozen=True)
class Hole:
    name: str


Text = tuple["str | Hole", ...]
_Parts = list[tuple[str, list["Text"]]]
"""What a text is made of: what each part may be, and what that depends on."""
_Named = dict[str, list[ast.expr]]
"""The values that names are given."""


def texts_of(code: str) -> tuple[list[Text], list[Text]]:
    """The texts in the source of a module that stand alone, and those that fill the places of others."""
    return _Reader(ast.parse(code)).texts()


class _Reader:
    """The texts of one module."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._named = _constants(tree.body)
        self._out: list[Text] = []
        self._phrases: list[Text] = []

    def texts(self) -> tuple[list[Text], list[Text]]:
        """The texts that stand alone, and those that fill placeholders of others."""
        self._visit_all(self._tree.body, self._named)
        return self._out, self._phrases

    def _visit_all(self, nodes: Iterable[ast.AST], named: _Named) -> None:
        for node in _joined(list(nodes)):
            self._visit(node, named)

    def _visit(self, node: ast.AST, named: _Named) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inner = {**named, **_constants(node.body)}
            for argument in (*node.args.args, *node.args.kwonlyargs):
                inner.pop(argument.arg, None)
            self._visit_all([*node.args.defaults, *node.body], inner)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return  # a docstring
        elif isinstance(node, ast.Call) and _called(node) in NOT_SAID:
            kept = [one.value for one in node.keywords] if _called(node) == "replace" else []  # of a dataclass
            self._visit_all([*(one for one in node.args if not _is_text(one)), *kept], named)
        elif isinstance(node, ast.Compare):
            return
        elif isinstance(node, ast.AnnAssign):
            if _name(node.target) in TABLES:
                return
            self._visit_all([node.value] if node.value else [], named)
        elif isinstance(node, ast.Dict):
            self._visit_all(node.values, named)
        elif isinstance(node, ast.Subscript):
            self._visit(node.value, named)
        elif isinstance(node, ast.match_case):
            self._visit_all(node.body, named)
        elif isinstance(node, ast.Assign) and any(_name(one) in TABLES for one in node.targets):
            return
        elif _is_text(node):
            assert isinstance(node, ast.expr)
            self._out += self._alternatives(node, named) or []
        else:
            self._visit_all(ast.iter_child_nodes(node), named)

    def _alternatives(self, node: ast.expr, named: _Named, *, apart: bool = True) -> list[Text]:
        """What a text can be, its sentences `apart`. What fills its placeholders is visited on the way."""
        parts: _Parts = []
        for leaf in _leaves(node):
            if isinstance(leaf, str):
                parts.append(("", [(leaf,)]))
            elif isinstance(leaf, ast.Constant) and isinstance(leaf.value, str):
                parts.append(("", [tuple(_spots(leaf.value))]))
            else:
                parts.append(self._filling(leaf, named))
        return list(
            itertools.chain(*(self._products(sentence) for sentence in (_sentences(parts) if apart else [parts])))
        )

    def _products(self, parts: _Parts) -> list[Text]:
        """Every text that the parts of one sentence make."""
        while math.prod({key: len(texts) for key, texts in parts}.values()) > _MANY:
            widest = max(parts, key=lambda part: len(part[1]))
            self._phrases += widest[1]
            parts = [("", [(Hole("word"),)]) if part is widest else part for part in parts]
        keys = list(dict.fromkeys(key for key, _ in parts))
        ranges = [range(max(len(texts) for other, texts in parts if other == key)) for key in keys]
        out: dict[Text, None] = {}
        for choice in itertools.product(*ranges):
            chosen = dict(zip(keys, choice, strict=True))
            out[tuple(itertools.chain(*(texts[min(chosen[key], len(texts) - 1)] for key, texts in parts)))] = None
        return list(out)

    def _filling(self, node: ast.expr, named: _Named) -> tuple[str, list[Text]]:
        """What a value in a text can be, a few short texts or a placeholder, and what that depends on."""
        hole: list[Text] = [(Hole(_hole(node)),)]
        choices = _choices(node, named)
        if choices is None:
            self._visit(node, named)
            return "", hole
        texts = list(itertools.chain(*(self._alternatives(one, named, apart=False) for one in choices)))
        if len(texts) <= _FEW and (all(map(_is_short, texts)) or any(map(_is_glued, texts))):
            return _depends_on(node, named), texts
        self._phrases += texts
        return "", hole


def _sentences(parts: _Parts) -> Iterator[_Parts]:
    """The sentences of a text: each is told by itself, wherever it stands."""
    sentence: _Parts = []
    ended = False
    for key, texts in parts:
        begins = all(not text or (isinstance(text[0], str) and text[0][:1].isspace()) for text in texts)
        if sentence and ended and begins:
            yield sentence
            sentence = []
        literal = texts[0][0] if len(texts) == 1 and len(texts[0]) == 1 else None
        if isinstance(literal, str):
            *before, literal = BETWEEN.split(literal)
            for piece in before:
                yield [*sentence, ("", [(piece,)])]
                sentence = []
            texts = [(literal,)]
        sentence.append((key, texts))
        lasts = [text[-1] for text in texts if text]
        ended = bool(lasts) and all(isinstance(last, str) and last.endswith((".", "?", "!")) for last in lasts)
    yield sentence


def _leaves(node: ast.expr) -> Iterator[str | ast.expr]:
    """The parts of a text: what stands literally in an f-string, and the literals and values."""
    if isinstance(node, ast.JoinedStr):
        for value in node.values:
            if isinstance(value, ast.Constant):
                yield str(value.value)
            else:
                yield value.value if isinstance(value, ast.FormattedValue) else value
    elif isinstance(node, ast.BinOp) and _is_text(node):
        yield from _leaves(node.left)
        yield from _leaves(node.right)
    else:
        yield node


def _depends_on(node: ast.expr, named: _Named) -> str:
    """What decides which of two texts a value is: values with the same condition go together."""
    if isinstance(node, ast.Name) and len(named.get(node.id, [])) == 1:
        node = named[node.id][0]
    return ast.dump(node.test if isinstance(node, ast.IfExp) else node)


def _is_short(text: Text) -> bool:
    return all(isinstance(piece, str) for piece in text) and len("".join(map(str, text)).split()) <= _SHORT


def _is_glued(text: Text) -> bool:
    """Whether a text only makes sense joined to what is beside it: it begins or ends with a blank or a comma."""
    first, last = text[0] if text else "", text[-1] if text else ""
    return (isinstance(first, str) and first[:1] in (*" ,;:.", "") and first != "") or (
        isinstance(last, str) and last[-1:] == " "
    )


def _joined(nodes: list[ast.AST]) -> list[ast.AST]:
    """Statements with what is added to a text further down put to where the text begins."""
    out: list[ast.AST] = []
    begun: dict[str, int] = {}
    for node in nodes:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            begun.pop(node.targets[0].id, None)
            if _is_text(node.value):
                begun[node.targets[0].id] = len(out)
        name, more = _added(node)
        if name in begun and more is not None:
            first = out[begun[name]]
            assert isinstance(first, ast.Assign)
            out[begun[name]] = ast.Assign(first.targets, ast.BinOp(first.value, ast.Add(), more))
        else:
            out.append(node)
    return out


def _added(node: ast.AST) -> tuple[str, ast.expr | None]:
    """The name that a statement adds a text to, and the text: `why += " so"`, perhaps under an `if` of its own."""
    if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add) and isinstance(node.target, ast.Name):
        return node.target.id, node.value
    if isinstance(node, ast.If):
        name, more = _all_added(node.body)
        name_, other = _all_added(node.orelse) if node.orelse else (name, ast.Constant(""))
        if more is not None and other is not None and name == name_:
            return name, ast.IfExp(node.test, more, other)
    return "", None


def _all_added(body: list[ast.stmt]) -> tuple[str, ast.expr | None]:
    """The same of several statements that all add to one name."""
    added = [_added(statement) for statement in body]
    texts = [text for _, text in added if text is not None]
    if len(texts) < len(body) or len({name for name, _ in added}) != 1:
        return "", None
    return added[0][0], functools.reduce(lambda one, other: ast.BinOp(one, ast.Add(), other), texts)


def _is_text(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and (_is_text(node.left) or _is_text(node.right))
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _choices(node: ast.expr, named: _Named) -> list[ast.expr] | None:
    """The texts that a value is one of, where the code says so; else None."""
    if isinstance(node, ast.IfExp):
        one, other = _choices(node.body, named), _choices(node.orelse, named)
        return None if one is None or other is None else one + other
    if isinstance(node, ast.Name) and node.id in named:
        found_ = [_plain(value) or _looked_up(value, named) for value in named[node.id]]
        return None if any(one is None for one in found_) else list(itertools.chain(*(one or [] for one in found_)))
    return _looked_up(node, named) or ([node] if _is_text(node) else None)


def _looked_up(node: ast.expr, named: _Named) -> list[ast.expr] | None:
    """The texts of a table that a value is taken from: `_NAMES[what]`, `{"2": " squared"}.get(power, "")`."""
    table, otherwise = None, []
    if isinstance(node, ast.Subscript):
        table = node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        table, otherwise = node.func.value, [one for one in node.args[1:] if _is_text(one)]
    if isinstance(table, ast.Name):
        table = named[table.id][0] if len(named.get(table.id, [])) == 1 else None
    values = _items(table) if table is not None else None
    return None if values is None else values + otherwise


def _plain(node: ast.expr) -> list[ast.expr] | None:
    """The literals that a name is given as its value."""
    if isinstance(node, ast.IfExp):
        one, other = _plain(node.body), _plain(node.orelse)
        return None if one is None or other is None else one + other
    return [node] if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _items(node: ast.expr) -> list[ast.expr] | None:
    values = node.values if isinstance(node, ast.Dict) else node.elts if isinstance(node, ast.Tuple | ast.List) else []
    return values if values and all(_is_text(value) for value in values) else None


def _constants(body: list[ast.stmt]) -> _Named:
    """The names that a body gives values by plain assignment, with all the values of each."""
    out: _Named = {}
    spoilt: set[str] = set()
    for statement in body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        out.setdefault(target.id, []).append(node.value)
                    elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple | ast.IfExp):
                        _unpacked(target, node.value, out, spoilt)
                    else:
                        spoilt |= {name for one in ast.walk(target) if (name := _name(one))}
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
                out.setdefault(node.target.id, []).append(node.value)
            elif isinstance(node, ast.For | ast.comprehension | ast.AugAssign | ast.NamedExpr | ast.withitem):
                target_ = node.optional_vars if isinstance(node, ast.withitem) else node.target
                spoilt |= {name for one in ast.walk(target_) if (name := _name(one))} if target_ else set()
    return {name: values for name, values in out.items() if name not in spoilt}


def _unpacked(target: ast.Tuple, value: ast.expr, out: _Named, spoilt: set[str]) -> None:
    """`one, other = ("a", "b") if so else ("c", "d")`."""
    sides = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
    for at, name in enumerate(target.elts):
        for side in sides:
            if isinstance(name, ast.Name) and isinstance(side, ast.Tuple) and len(side.elts) == len(target.elts):
                out.setdefault(name.id, []).append(side.elts[at])
            elif isinstance(name, ast.Name):
                spoilt.add(name.id)


def _spots(text: str) -> Iterator[str | Hole]:
    """A literal that is a template of `str.format` itself."""
    end = 0
    for at, spot in enumerate(_SPOTS.finditer(text)):
        yield text[end : spot.start()]
        number = (spot[1] or str(at)).replace("0", "")
        yield Hole(f"value{number}" if number.isdigit() or not number else number)
        end = spot.end()
    yield text[end:]


def _called(node: ast.Call) -> str:
    return _name(node.func)


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _hole(node: ast.expr) -> str:
    """A short name for a value: that of what it is about."""
    if isinstance(node, ast.Call):
        about = node.args[0] if node.args else node.func.value if isinstance(node.func, ast.Attribute) else node.func
        return _hole(about)
    if isinstance(node, ast.Subscript | ast.Starred | ast.FormattedValue):
        return _hole(node.value)
    if isinstance(node, ast.BinOp):
        return _hole(node.left)
    if isinstance(node, ast.BoolOp):
        return _hole(node.values[0])
    if isinstance(node, ast.IfExp):
        return _hole(node.body)
    if isinstance(node, ast.GeneratorExp | ast.ListComp):
        return _hole(node.elt)
    name = _name(node).strip("_").lower()
    return name if name.isidentifier() else "value"

"""From trees to questions, one function a task. What cannot be checked honestly is refused with NotAsked."""

from __future__ import annotations

import re
from typing import Any

from engine.maths.asking.parts import (
    UNNAMED_TASK,
    WORD_PROBLEM,
    NotAsked,
    build_question,
    no_bare_angle,
    no_bare_log,
    no_bare_percent,
    one_variable,
    plain,
    read_part,
)
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
    Listing,
    Logic,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Sym,
    substitute,
    symbols,
    walk,
)


def ask_solve(tree: Node, wanted: str | None = None) -> Question:
    """An equation, a system, or an expression whose zeros are asked for."""
    if isinstance(tree, (Listing, Logic)):
        return ask_system(tree, wanted)
    if isinstance(tree, Relation):
        if any(sign in ("<", ">", "<=", ">=", "!=") for sign in tree.signs):
            from engine.maths.asking.inequalities import ask_inequality

            return ask_inequality(tree, wanted)
        if tree.signs != ("=",):
            if set(tree.signs) == {"="}:
                raise NotAsked("There is more than one equals sign here.")
            raise NotAsked(WORD_PROBLEM)
        if any(isinstance(node, (Apply, Derivative, Integral, Limit, Listing)) for node in walk(tree)):
            raise NotAsked("I cannot check an equation with this kind of function yet.")
        _no_congruence(tree)
        if isinstance(tree.terms[0], Sym) and isinstance(tree.terms[1], (Num, Neg)) and not symbols(tree.terms[1]):
            raise NotAsked(f"This says already what {tree.terms[0].name} is: say what to do with it.")
        names = symbols(tree)
        if wanted is None and len(names) > 1:
            raise NotAsked("There are several unknown letters here: say which one to solve for.")
        if not names:
            raise NotAsked("There is no unknown in this equation.")
        variable = wanted or next(iter(names))
        if variable not in names:
            raise NotAsked(f"There is no {variable} in this equation.")
        no_bare_log(tree)
        no_bare_angle(tree)
        return build_question(Task.SOLVE, tree, (variable,), Kind.SOLUTION_SET, f"Solve for {variable}:")
    raise NotAsked("I miss the equals sign of the equation.")


def ask_system(tree: Node, wanted: str | None = None) -> Question:
    parts = tree.items if isinstance(tree, Listing) else tree.parts if isinstance(tree, Logic) else ()
    if any(isinstance(part, Relation) and set(part.signs) & {"<", ">", "<=", ">=", "!="} for part in parts):
        from engine.maths.asking.inequalities import ask_inequality

        return ask_inequality(tree, wanted)
    if isinstance(tree, Logic) and tree.word == "or":
        raise NotAsked(WORD_PROBLEM)
    for part in parts:
        if not isinstance(part, Relation) or part.signs != ("=",):
            raise NotAsked("I expected several equations here.")
        if any(isinstance(node, (Apply, Derivative, Integral, Limit, Listing)) for node in walk(part)):
            raise NotAsked("I cannot check a system with this kind of function yet.")
        _no_congruence(part)
    if all(
        isinstance(part, Relation) and isinstance(part.terms[0], Sym) and not symbols(part.terms[1]) for part in parts
    ):
        raise NotAsked("These say already what the letters are: say what to do with them.")
    names = tuple(sorted(frozenset().union(*(symbols(part) for part in parts))))
    if len(names) != len(parts) or not 2 <= len(parts) <= 5:
        if len(names) == 1:
            raise NotAsked("There are several equations here for one unknown.")
        raise NotAsked("There are not as many equations as unknown letters here.")
    no_bare_log(tree)
    body = Listing(tuple(parts), "", "")
    return build_question(Task.SYSTEM, body, names, Kind.POINT, f"Solve for {', '.join(names)}:")


def _no_congruence(tree: Node) -> None:
    """`3x = 1 mod 7` is about remainders on both sides, not about the number 1 mod 7."""
    if any(isinstance(node, Func) and node.name == "mod" for node in walk(tree)):
        raise NotAsked("I cannot solve equations about remainders yet.")


def ask_evaluate(tree: Node, values: tuple[tuple[str, Node], ...] = ()) -> Question:
    if isinstance(tree, Integral):
        return ask_integral(tree)
    if isinstance(tree, Limit):
        return ask_limit(tree)
    if isinstance(tree, Derivative) and not values:
        return ask_derivative(tree.body, tree.variable.name, tree.order)
    if isinstance(tree, Relation):
        return ask_solve(tree)
    plain(tree)
    left = symbols(tree) - {name for name, _ in values}
    if left:
        raise NotAsked(f"I do not know the value of {', '.join(sorted(left))}.")
    if {name for name, _ in values} - symbols(tree):
        raise NotAsked("A value is given for a letter that is not there.")
    no_bare_log(tree)
    no_bare_angle(substitute(tree, dict(values)))
    no_bare_percent(tree)
    return build_question(Task.EVALUATE, tree, (), Kind.EXPRESSION, "Evaluate", values=values)


def ask_derivative(body: Node, variable: str | None, order: int = 1, **more: Any) -> Question:
    if isinstance(body, Relation):
        head = body.terms[0]
        named = isinstance(head, Sym) or (isinstance(head, Apply) and head.primes == 0 and len(head.args) == 1)
        if body.signs != ("=",) or not named:
            raise NotAsked("I cannot differentiate an equation.")
        if isinstance(head, Apply) and isinstance(head.args[0], Sym):
            variable = variable or head.args[0].name
            more.setdefault("function", head.name)
        elif isinstance(head, Sym):
            more.setdefault("function", head.name)
        body = body.terms[1]
    plain(body)
    if any(isinstance(node, (Derivative, Integral, Limit)) for node in walk(body)):
        raise NotAsked("I cannot check calculus inside calculus yet.")
    no_bare_log(body)
    variable = one_variable(body, variable)
    say = f"Differentiate{'' if order == 1 else f' {order} times'} with respect to {variable}:"
    return build_question(Task.DIFFERENTIATE, body, (variable,), Kind.EXPRESSION, say, order=order, **more)


def ask_integral(tree: Integral) -> Question:
    plain(tree.body)
    if any(isinstance(node, (Derivative, Integral, Limit)) for node in walk(tree.body)):
        raise NotAsked("I cannot check calculus inside calculus yet.")
    no_bare_log(tree.body)
    definite = tree.lower is not None and tree.upper is not None
    kind = Kind.EXPRESSION if definite else Kind.ANTIDERIVATIVE
    return build_question(Task.INTEGRATE, tree, (tree.variable.name,), kind, "Integrate:")


def ask_limit(tree: Limit) -> Question:
    plain(tree.body)
    if any(isinstance(node, (Derivative, Integral, Limit)) for node in walk(tree.body)):
        raise NotAsked("I cannot check calculus inside calculus yet.")
    no_bare_log(tree.body)
    return build_question(Task.LIMIT, tree, (tree.variable.name,), Kind.EXPRESSION, "Find the limit:")


def ask_form(task: Task, kind: Kind, tree: Node) -> Question:
    plain(tree)
    if any(isinstance(node, (Derivative, Integral, Limit)) for node in walk(tree)):
        raise NotAsked("I cannot check calculus inside this kind of question yet.")
    names = tuple(sorted(symbols(tree)))
    if task is not Task.SIMPLIFY and not names:
        raise NotAsked("There is no letter in this expression.")
    if any(isinstance(node, Func) and node.name == "mod" for node in walk(tree)):
        raise NotAsked("I factor and expand with ordinary numbers only, not with remainders.")
    if task is Task.EXPAND and _has_law_to_expand(tree):
        raise NotAsked("I can multiply out brackets, but not expand a function of a sum or a product.")
    no_bare_log(tree)
    no_bare_angle(tree)
    no_bare_percent(tree)
    if task is Task.SIMPLIFY and not names:
        kind = Kind.LOWEST_TERMS
    return build_question(task, tree, names, kind, f"{task.value.capitalize()}")


def _has_law_to_expand(tree: Node) -> bool:
    """Whether `expand` may mean a law of a function, as in sin(x + y) or ln(xy), which another answer is asked for."""
    return any(
        (isinstance(node, Func) and any(isinstance(arg, (Add, Mul, Div, Pow)) and symbols(arg) for arg in node.args))
        or (isinstance(node, Pow) and isinstance(node.exponent, Add) and bool(symbols(node.exponent)))
        for node in walk(tree)
    )


def ask_bare(text: str) -> Question:
    """Mathematics without a word of what to do with it."""
    asked = re.sub(r"\s*=\s*(?:\?+|_+|\\\?)?\s*$", "", text)
    if asked != text and "=" not in asked:
        if re.fullmatch(r"[\d\s.+*/():-]+", asked):
            asked = asked.replace(":", "/")  # `8 : 2 =` is a division; without the equals sign it may be a ratio
        return ask_evaluate(read_part(asked))
    tree = read_part(text)
    if isinstance(tree, Relation) and not symbols(tree):
        letters = {node.name for node in walk(tree) if isinstance(node, Const) and node.name in ("e", "i")}
        if len(letters) == 1:
            again = read_part(text, names=frozenset(letters))
            powers = [n for n in walk(again) if isinstance(n, Pow) and symbols(n.base) and symbols(n.base) <= letters]
            if all(isinstance(power.exponent, Num) for power in powers):
                return ask_solve(again)
    if isinstance(tree, (Relation, Listing, Logic)):
        return ask_solve(tree)
    if isinstance(tree, (Integral, Limit, Derivative)):
        return ask_evaluate(tree)
    if symbols(tree) or any(isinstance(node, Apply) for node in walk(tree)):
        raise NotAsked(UNNAMED_TASK)
    if isinstance(tree, (Num, Const, Sym)):
        raise NotAsked("There is nothing to work out here.")
    return ask_evaluate(tree)

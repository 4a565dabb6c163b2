"""The wordings around a formula, per kind of problem: those of training and those only the evaluation uses.

In a wording {e} stands for the formula, {v} for the variable, {x} for the point, {a} and {b} for two numbers; D1 opens
a derivative written as an operator on a bracket; <one;another> is a choice. Sentences of the evaluation are not trained
on whatever the choices make (`NEVER_TRAINED`), though most of their words occur in other sentences. This module is a
table; wording.py uses it.
"""

from __future__ import annotations

import re
from random import Random


def _table(text: str) -> list[str]:
    """The wordings of a block of text, set apart by bars: a repeated one is drawn more often, one with choices too."""
    wordings = " ".join(text.split()).split(" | ")
    return [wording for wording in wordings for _ in range(3 if "<" in wording else 1)]


def spoken(wording: str, rng: Random) -> str:
    """The wording with every <one;another> decided."""
    return re.sub(r"<([^<>]*)>", lambda m: rng.choice(m.group(1).split(";")), wording)


def plain(wording: str) -> str:
    """A wording without what does not make it another sentence: capitals, punctuation, spaces, `is` for `=`."""
    text = re.sub(r"\s+", " ", re.sub(r"[.,:;?!]", " ", wording.lower()))
    return re.sub(r" ?(?:=| is | equals ) ?(?=\{x\})", " = ", text).strip()


CALCULATE = _table("""
    {e} | {e} | {e} | {e} = | {e} = ? | {e}? | What is {e}? | what is {e} | Calculate {e} | Calculate {e}. |
    Calculate: {e} | Work out {e} | Work out {e}. | Work out the value of {e} | Compute {e} | compute {e} |
    Evaluate {e} | Evaluate: {e} | Find {e} | Find the value of {e}. | How much is {e}? | solve {e} | Solve: {e} |
    Simplify {e} | What does {e} equal? | What's {e}? | {e} equals what? | Do {e} | I need help with {e} | Help me
    calculate {e} | What is the value of {e}? | What is the result of {e}? | Please work out {e} step by step |
    Show me how to do {e} | Can you calculate {e} for me? | Compute the following: {e} | Evaluate the expression
    {e}. | Perform the calculation {e}. |
    <State;Get;Obtain;I need;I want;Write down> <the value of;the result of> {e} | <Can you;Could you;How do you;How
    can I> <calculate;compute;work out;evaluate;do> {e}? | What <number;value> is {e}? | What comes out of {e}? |
    Find out what {e} is | The answer to {e} | What do we get from {e}? | How do I do {e}? | Result of {e} |
    I must do {e} for homework | Could you tell me {e}?
""")
CALCULATE_NEW = _table("""
    Give me the answer to {e} | Tell me what {e} is. | My homework says {e}, how do I do it? | Determine {e}. |
    Find the result: {e} | What do you get for {e}?
""")

EQUATION = _table("""
    {e} | {e} | {e} | Solve {e} | solve {e} | Solve {e}. | Solve: {e} | Solve the equation {e}. | Solve the equation:
    {e} | Solve for {v}: {e} | solve for {v}: {e} | Solve {e} for {v}. | Find {v} if {e} | Find {v} if {e}. | Find
    {v}: {e} | Find {v} when {e}. | Find the value of {v}: {e} | What is {v} if {e}? | What is {v}? {e} | If {e}, what
    is {v}? | If {e}, find {v}. | {e}, find {v} | {e} solve for {v} | {e}. What is {v}? | Work out {v}: {e} | Work out
    the value of {v} when {e} | Determine {v}: {e} | Calculate {v} if {e} | Can you solve {e}? | How do I solve {e}? |
    Help me solve {e} | I need to solve {e} | Solve the following equation: {e} | Given {e}, find {v}. | For which {v}
    is {e}? | Find all solutions of {e}. | Find the solution of {e} | Find every {v} such that {e}. | Show me how to
    solve {e} step by step | What are the solutions of {e}? | Which {v} satisfies {e}? | Solution of {e}? | What must
    {v} be if {e}? | I have the equation {e} | Tell me the solution of {e} | Find a number {v} with {e} | For
    <which;what> {v} <does {e} hold;is {e} true;is it true that {e}>? | <Find;Determine;Compute;Give;State> the
    <value;number> {v} <for which;with;such that> {e} <;holds;is true;is correct> | <What;Which> number is {v}
    <in;when;if;given> {e}? | {v} = ? if {e} | <Given that;Knowing that;Since;Suppose> {e},
    <find;determine;calculate;get;what is> {v}
""")
EQUATION_NEW = _table("""
    Which value of {v} makes {e} true? | Let {e}. Determine {v}. | Get {v} from {e} | My equation is {e}. What
    does {v} equal? | Tell me {v} when {e} | Please find {v} so that {e}.
""")

FACTORING = _table("""
    Solve {e} by factoring | Solve {e} by factoring. | Solve by factoring: {e} | Solve by factorising: {e} | solve
    {e} by factorising | Solve the equation {e} by factoring. | Use factoring to solve {e}. | Use factoring to
    solve {e} | Factor and solve {e} | Factor and solve: {e} | Factorise and solve {e}. | Factorise to solve {e} |
    By factoring, solve {e} | By factoring, find {v}: {e} | Find {v} by factoring: {e} | Find the roots by
    factoring: {e} | How do I solve {e} by factoring? | Solve {e} using factoring | Solve {e} using factorisation.
    | Solve for {v} by factoring: {e} | Solve the quadratic {e} by factoring. | Can you solve {e} by factoring?
""")
FACTORING_NEW = _table("""
    Find {v} by factorising: {e} | Solve this by factoring: {e} | Factor to find {v}: {e} | I want to solve {e} by
    factoring
""")

LOWEST = _table("""
    Simplify {e} | Simplify {e}. | simplify {e} | Simplify: {e} | Simplify the fraction {e} | Reduce {e} | Reduce
    {e} to lowest terms | Reduce {e} to its lowest terms. | reduce {e} | Reduce the fraction {e}. | Write {e} in
    lowest terms | Write {e} in its simplest form. | Put {e} in lowest terms | Cancel {e} | Cancel down {e}. |
    Express {e} in lowest terms. | Give {e} in lowest terms | What is {e} in simplest form? | What is {e} in
    lowest terms? | Simplify {e} as far as possible. | Find the simplest form of {e} | {e} in lowest terms | {e}
    in simplest form | Simplify {e} fully | Can you simplify {e}? | How do I simplify {e}? | Help me reduce {e}
""")
LOWEST_NEW = _table("""
    Bring {e} to lowest terms. | Write {e} as simply as you can. | {e}, simplified | Fully reduce {e}
""")

GCD = _table("""
    gcd({a}, {b}) | gcd({a},{b}) | GCD of {a} and {b} | gcd of {a} and {b} | Find the gcd of {a} and {b} | Find
    the greatest common divisor of {a} and {b}. | What is the greatest common divisor of {a} and {b}? | greatest
    common factor of {a} and {b} | Find the GCF of {a} and {b} | highest common factor of {a} and {b} | Find the
    highest common factor of {a} and {b}. | HCF of {a} and {b} | hcf({a}, {b}) | What is the HCF of {a} and {b}? |
    What is the gcd of {a} and {b}? | Calculate gcd({a}, {b}). | Calculate the highest common factor of {a} and
    {b} | Work out the HCF of {a} and {b}. | Work out gcd({a},{b}) | Determine the greatest common divisor of {a}
    and {b}
""")
GCD_NEW = _table("""
    What is the greatest common factor of {a} and {b}? | Compute the gcd of {a} and {b} | GCF({a}, {b})
""")

EXPAND = _table("""
    Expand {e} | Expand {e}. | expand {e} | Expand: {e} | Expand and simplify {e} | Expand and simplify {e}. | expand
    and simplify: {e} | Multiply out {e} | Multiply out {e}. | multiply out: {e} | Multiply {e} | Remove the brackets:
    {e} | Remove <the;all> brackets <in;of;from> {e} | Simplify {e} | <Write;Give;State;Put> {e} as a sum | <Carry
    out;Do> the multiplication <in;of> {e} | <Open;Multiply out> the brackets <in;of> {e} | {e} | {e} expanded |
    Expand the brackets: {e} | Expand the brackets in {e}. | Expand the product {e} | Write {e} without brackets |
    Write {e} as a polynomial. | Find the product {e} | What is {e} expanded? | What do you get if you expand {e}? |
    Can you expand {e}? | How do I expand {e}? | Help me multiply out {e} | Work out {e} | Multiply the brackets {e} |
    Expand the expression {e}. | Use the distributive law on {e}
""")
EXPAND_NEW = _table("""
    Clear the brackets: {e} | Expand this: {e} | Please multiply {e} out | Write {e} in expanded form. | Get rid
    of the brackets in {e}
""")

FACTOR = _table("""
    Factor {e} | Factor {e}. | factor {e} | Factor: {e} | Factorise {e} | Factorise {e}. | factorise {e} | Factorize
    {e} | factorize: {e} | Factor completely: {e} | Factor {e} completely. | Factorise fully {e} | Factorise {e}
    fully. | Factor the polynomial {e} | Factor the expression {e}. | Factor the quadratic {e} | Write {e} as a
    product | Write {e} as a product of factors. | Express {e} as a product. | Find the factors of {e} |
    <State;Find;Show> the <factorisation;factorization> of {e} | <Break;Decompose;Resolve> {e} <up;down;> into a
    product | <Pull out;Take out> what is common in {e} and factor it | How does {e} factorise? | What are the factors
    of {e}? | Put {e} into brackets | Write {e} in factored form. | How do I factor {e}? | Can you factorise {e}? |
    Help me factor {e} | Factor out {e} | Factor as far as possible: {e}
""")
FACTOR_NEW = _table("""
    Factor this: {e} | Give the factored form of {e} | Split {e} into factors. | Turn {e} into a product | Please
    factorise {e} for me
""")

DERIVATIVE = _table("""
    Differentiate {e} | Differentiate {e}. | differentiate {e} | Differentiate: {e} | Differentiate {e} with respect
    to {v} | Differentiate {e} with respect to {v}. | Find the derivative of {e} | Find the derivative of {e}. | find
    the derivative of {e} | derivative of {e} | Derivative of {e} | What is the derivative of {e}? | what is the
    derivative of {e} | d/d{v} ({e}) | d/d{v} [{e}] | d/d{v}({e}) | D1{e}) | D1{e})$ | Find d/d{v} of {e} | ({e})' |
    f({v}) = {e}, find f'({v}) | f({v})={e}. Find f'({v}). | If f({v}) = {e}, what is f'({v})? | If f({v})={e}, find
    the derivative | Let f({v}) = {e}. Find f'({v}). | Differentiate f({v}) = {e} | Differentiate f({v})={e}. |
    Differentiate y = {e} | y = {e}, find dy/d{v} | If y = {e}, find dy/d{v}. | y={e}. What is dy/d{v}? | Given f({v})
    = {e}, find f'({v}). | Find f'({v}) if f({v}) = {e} | Find f'({v}) for f({v}) = {e}. | Find dy/d{v} if y = {e} |
    Compute the derivative of {e} | Calculate the derivative of {e} | Work out the derivative of {e} | How do I
    differentiate {e}? | Take the derivative of {e} | Find the gradient function of {e} | g({v}) = {e}, find g'({v}) |
    <Find;Determine;Compute;Calculate;Give me;State;Write down;Tell me;Work out;Get;I need;I want> the
    <derivative;derivative;first derivative;derived function;slope function> of <{e};{e};{e};f({v}) = {e};y = {e};the
    function {e};the polynomial {e};the function f({v}) = {e}> | <Find;Determine;Compute;Calculate;Give;State;Give
    me;Tell me;What is;Work out> <f'({v});the derivative f'({v})> <if;when;for;given;given that;where;of> f({v}) = {e}
    | <Find;Determine;Compute;Calculate;Give;State;Tell me;What is> dy/d{v} <if;when;for;given;given that;where> y =
    {e} | For <f({v}) = {e}, find f'({v});y = {e}, work out dy/d{v};{e}, give the derivative;the function {e}
    determine the derivative> | How <do;can;would;should> <I;we;you> <differentiate;derive;take the derivative of;find
    the derivative of> {e}? | What <is the result of;do we obtain by;do I get from;comes out of>
    <differentiating;deriving> {e}? | What <do I get;do we get;is the answer;comes out> <if;when> <I;we>
    <differentiate;derive;take the derivative of> {e}? | <Can you;Could you;Help me;I have to;I need to;Show me how
    to;We should;Let us> <differentiate;derive;derive;derive> {e} | Derive <f({v}) = {e};y = {e};the function {e};the
    polynomial {e};g({v}) = {e};the expression {e};the function f({v}) = {e}> | Derive {e} <with respect to {v};in
    {v};for {v};once;by {v}> | <First derivative;Derivative;Slope function;Gradient function>: {e} | What is the
    <first derivative;slope function;derived function;rate of change;gradient function> of {e}?
""")
DERIVATIVE_NEW = _table("""
    What do you get when you differentiate {e}? | Give the derivative of {e} | Determine f'({v}) where f({v}) =
    {e} | Derive {e} | Work out dy/d{v} for y = {e}
""")

EVALUATE = _table("""
    Evaluate {e} at {v} = {x} | Evaluate {e} at {v}={x}. | Evaluate {e} for {v} = {x} | evaluate {e} when {v}={x} |
    Evaluate {e} when {v} = {x}. | Evaluate {e} if {v} = {x} | Find the value of {e} when {v} = {x} | Find the value
    of {e} when {v} = {x}. | Find the value of {e} for {v}={x} | Find {e} if {v} = {x} | What is {e} when {v} = {x}? |
    What is {e} if {v}={x}? | What is the value of {e} at {v} = {x}? | Calculate {e} for {v} = {x} | Calculate {e}
    when {v}={x} | Work out {e} when {v} = {x}. | Work out {e} if {v}={x} | If {v} = {x}, what is {e}? | If {v}={x},
    find {e} | If {v} = {x}, calculate {e}. | Given {v} = {x}, find {e}. | Substitute {v} = {x} into {e} | Substitute
    {v}={x} in {e}. | Put {v} = {x} into {e} | {e} for {v} = {x} | {e}, {v} = {x} | f({v}) = {e}, find f({x}) |
    f({v})={e}. Find f({x}). | If f({v}) = {e}, what is f({x})? | Let f({v}) = {e}. Calculate f({x}). | Given f({v}) =
    {e}, find f({x}). | Find f({x}) if f({v}) = {e} | Find p({x}) for p({v}) = {e}. | p({v}) = {e}, p({x}) = ? |
    Compute {e} at {v} = {x} | {e} where {v} = {x} | Suppose {v} = {x}. Find {e}. | Take {v} = {x}. What is {e}? | {v}
    = {x}, find {e} | Plug {v} = {x} into {e} | For {v} = {x} compute {e} | Value of {e} at {v}={x} |
    <Find;Determine;Calculate;Compute;Evaluate;Work out;Give;Give me;State;Get;What is;What's;Tell me;I need> <;the
    value of;the number> {e} <when;if;where;given that;when;supposing> {v} <=;is;is;equals;is equal to> {x} |
    <Find;Determine;Calculate;Compute;Evaluate;Work out;Give;Give me;State;Get;What is;What's;Tell me;I need> <;the
    value of> {e} <at;for;with;given;using;taking;at the point> {v} = {x} | How <much;big;large> is {e}
    <if;for;at;given;with> {v} <=;equal to> {x}? | How <big;large> is {e} <when;if;where;as soon as> {v} <=;is;equals>
    {x}? | <What does;How much does> {e} <equal;give;come to;become> <when;if;for;at;with> {v} = {x}? | <What does;How
    much does> {e} <give;come to;become> <when;if> {v} <is;equals> {x}? | <If;When;For;Given;Given
    that;Taking;Using;Setting;Assuming;Supposing;At;Where> {v} = {x}, <find;work out;calculate;compute;evaluate;what
    is;determine;how much is;give;tell me;find the value of> {e} | <If;When;Given that;Assuming;Suppose;Assume> {v}
    <is;equals> {x}, <what does {e} equal?;what is {e}?;how much is {e}?;find {e}> | <Let;Set;Put;Take> {v} = {x}.
    <Find;Work out;Calculate;Compute;Evaluate;What is;Determine;How much is;Give> {e} | Let {v} be {x}. <What
    is;Find;Evaluate;How much is;Work out> {e} | With {v} = {x}, <find;what is;compute;calculate;how much is;evaluate>
    {e} | {v} is {x}. <What is;Work out;How much is;Find> {e}<;?> | <Find;Calculate;Compute;Work out;Give;State;What
    is;Evaluate;Get;Tell me> <f({x});the value f({x})> <when;if;for;given;given that;where;of> f({v}) = {e} |
    <Determine;Find> <g({x});h({x});p({x})> <for;if;when;given> g({v}) = {e}
""")
EVALUATE_NEW = _table("""
    Let {v} = {x}. What does {e} equal? | Tell me {e} at {v} = {x} | Determine f({x}) where f({v}) = {e} | With
    {v} = {x}, work out {e} | How much is {e} when {v} is {x}?
""")

SIMPLIFY = _table("""
    Simplify {e} | Simplify {e}. | simplify {e} | Simplify: {e} | simplify: {e} | {e} | {e} | Collect like terms: {e}
    | Collect like terms in {e}. | collect like terms {e} | Combine like terms: {e} | Combine like terms in {e}. |
    Combine the terms of {e} | Add up {e} | Write {e} as simply as possible. | Write {e} more simply | Simplify the
    expression {e}. | Simplify the following: {e} | Reduce {e} | What is {e} simplified? | Can you simplify {e}? | How
    do I simplify {e}? | Help me simplify {e} | Work out {e} | Simplify by collecting like terms: {e} | Make {e}
    simpler | Find the simplest form of {e} | <Combine;Collect;Add;Group;Sort;Gather;Bring together;Put together;Sum
    up> <the like;all like;the similar;the;the same kind of> terms <of;in;from> {e} | <Write;State;Express;Put;Bring>
    {e} <in its simplest form;in the simplest way;as one short sum;in simplified form;in a shorter form> | Give <the
    simplest form of {e};{e} simplified;a simpler form of {e};{e} in simplified form> | Simplify <the sum;the
    polynomial;these terms;the following expression;the algebraic expression> {e} | What does {e} simplify to? |
    Shorten {e} | How can {e} be simplified? | Add and subtract the like terms: {e} | <What is;Find;State> the
    <simplified;shortest;reduced> form of {e} | {e} simplified | {e} in its simplest form | Which like terms are there
    in {e}? Collect them | Simplified, what is {e}? | Take together what is alike: {e} | Tidy up {e} | Bring {e} to
    its simplest form | What is the simplest form of {e}?
""")
SIMPLIFY_NEW = _table("""
    Gather like terms: {e} | Simplify this: {e} | Put like terms together in {e} | Give {e} in simplest form. |
    {e}, simplified
""")

WORDINGS: dict[str, tuple[list[str], list[str]]] = {
    "calculate": (CALCULATE, CALCULATE_NEW),
    "equation": (EQUATION, EQUATION_NEW),
    "factoring": (FACTORING, FACTORING_NEW),
    "lowest": (LOWEST, LOWEST_NEW),
    "gcd": (GCD, GCD_NEW),
    "expand": (EXPAND, EXPAND_NEW),
    "factor": (FACTOR, FACTOR_NEW),
    "derivative": (DERIVATIVE, DERIVATIVE_NEW),
    "evaluate": (EVALUATE, EVALUATE_NEW),
    "simplify": (SIMPLIFY, SIMPLIFY_NEW),
}

NEVER_TRAINED = {plain(wording) for _, new in WORDINGS.values() for wording in new}
"""The evaluation's sentences of all kinds, in the form `plain` gives them."""

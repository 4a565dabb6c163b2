"""The clauses of riddles that are no equations: what is thought of, what is asked, what is said of the number.

Templates as in `words`; U is the unknown, `them_` all numbers where there are several.
"""

from __future__ import annotations

from engine.maths.words import word_set

JOINS = word_set(
    ", . and then so now next finally afterwards if when suppose but yet also given that which after by such for "
    "first where whereby with while hence because how guess say thereafter or"
)
"""Words between two clauses."""
TOLD = word_set(
    "i you we one the it this giving leaving making to out what which find equals is gives makes whose has find "
    "determine u leaves yields in my result being together their his her was name work tell"
)
"""Words that begin a clause without a mark before it."""
ONE = "i|you|we|he|she|they|somebody|someone|anna|me"
_MIND = "(in) (my|your|the|his|her) (mind|head)"
INTROS: tuple[str, ...] = (
    f"{ONE} (am|are|was) (now) think|thinks|thinking|thought|dreaming (of|about) U", "think of U",
    f"{ONE} (have) (got) have|has|had|got U {_MIND}",
    f"({ONE}) (have|had) (secretly) choose|chooses|chose|pick|picks|picked|take|takes|took|imagine|"
    "imagines|start|starts|started|begin|begins|write|wrote|consider|select|know (with) (down) U",
    "there is|exists U", "my number", "here is U", "i am U", "let U be given", "consider|imagine U", "call it U",
    "U be|is a number", "i have U", "find|determine|name|give|state|here are|consider|take|think them_",
    "what|which are them_", "there are them_",
    f"{ONE} (am|are) (have) think|thinking|have|choose|pick|chose|picked (of) them_", "them_", "of them_",
    "U is unknown", "what about U", "it is about U", "we are looking for U",
    f"{ONE} (am|are|was) looking|searching for U", "look for U", "required , U", "required U",
)  # fmt: skip
_WH = "what|which"
COULD = "is|was|are|were|could|can|might|may|must|would|will|should"
ASKS: tuple[str, ...] = (
    f"{_WH} (1|ones) {COULD} (be) (it|that|this|he|she) (be) (then|now)", f"{_WH} {COULD} (it|that|this) (be)",
    f"{_WH} {COULD} U (be) (then|now)", f"U {COULD} (it|that|this) (be) (then)",
    "U is|was meant|taken|chosen|picked|wanted|sought|it|this|that|asked (for)",
    "U am|are|is i|you|he|she|we|it (thinking|talking|speaking|looking) (of|about|for)",
    "U did i|you|we|he|she|they (think|start|begin|pick|choose|take|have|start|write) (of|with|from|in) "
    "(mind)",
    "what|which am i", "who am i", "U am i", "which|what of them_ is U", "what are|is them_",
    "find|determine|name|give|state|list them_", "what are|were them_", "how big|large|much|great is U",
    "U (of) them_",
    "what|which did i|you|we|he|she|they think|start|begin|pick|choose|take|have (of|with|from|in) (mind)",
    "what was it|U before|originally|first",
    "find|determine|name|give|state|say|calculate|guess|compute|identify|tell (me|us) (out) U",
    "work|figure|find out U",
    "find|determine|name|give|state|say|calculate|guess|tell (me|us) (it|which|what) (it) (is)",
    "work|figure|find (out) it", "U", "U is|was", "which|what",
    "what|which U fit|fits|work|works|satisfies (it|this)", "which numbers fit|work (this)", "what does U equal",
    "what is the value of U", "find the value of U", "how old am i (now)", "what do i|you|we start with",
    "U do|does i|you|he|she have|think (of) (in) (mind)", "U have|had i|you|he|she (got) (in) (mind)",
    "which|what number|integer is|was added|subtracted|multiplied|divided|doubled|used|missing",
    "tell|show (me) what U is|was", "U (is|was) it", "what must|should|could|can|might U be", "who are you|we",
    "U had i|you|he|she (in) (mind)",
    "U had|have|has|did i|you|he|she|we chosen|picked|taken|selected|thought|started (of|with)",
    "what was i|you thinking of", "U (was|is) i|you|he|she thinking of", "can|could you find|tell|guess (me) U",
    "solve for U", "what numbers fit|work", "which numbers are possible",
    "which numbers|number satisfy|satisfies this",
)  # fmt: skip
RESTRICTS: tuple[str, ...] = (
    "U is|was|be (a|an) (not) POSITIVE", "it is|was (a|an) POSITIVE", "is (also) POSITIVE", "the POSITIVE (1|one)",
    "U is greater|bigger|larger|more than 0", "POSITIVE", "we want the POSITIVE 1", "the number is a POSITIVE",
)  # fmt: skip

"""Words and phrases that mean the same for the tables of phrases, each list written once, in their notation."""

from __future__ import annotations

from engine.maths.asking.frame.notation import entries

WORDS: dict[str, str] = dict(
    entry.split(": ", maxsplit=1)
    for entry in entries(
        """
        all: the|all|any|these|those|this|every|both|its|of|your|my|set of|pair of
        and more: [, and|,|and|with|when] <V>
        articles: the|a|an
        asked: find|what|what's|whats|what {s|is|are|must|does|do|should|would|could|can|might|will}|which|give|get|
            state|determine|need|want|work out|calculate|compute|tell|so|then|and|for|obtain|know|deduce|say|write|
            evaluate|how big is|how much is|where|hence|therefore|solve|looking for|after|reach|solving
        brackets: bracket[s]|parenthes{e|i}s|paren[s]|bracketed terms
        given: {give|gives|gave|tell|tells} {you|us|me|him|her}|when|whenever|if|where|for|at|given|given that|with|
            let|letting|lets say|let's say|put|putting|sub|subs|subbing|substitute|substituting|plug|plugging|
            insert|inserting|suppose|supposing|supposing that|suppose that|assume|assuming|assuming that|using|use|
            take|taking|say|and|but|once|provided|provided that|knowing|knowing that|set|setting|by|replace|
            replacing|in the case|in case|while|since|as|because|the value|the values|value|values|we have|you have|
            now
        into: in|into|to|in to|it|back|inside|for
        letter: a|i|<L>
        linear: linear|binomial|algebraic|simpler|two|2|<Q>|three
        method: quadratic formula|formula|completing the square|square completion|factori{s|z}ing|factori{s|z}ation|
            factoring|inspection|grouping|substitution|elimination|trial and error|bidmas|bodmas|pemdas|gemdas|
            bedmas|order of operations|correct order|[the] [correct] order of [the] operations|
            distributive {law|property}|foil|foil method|first principles|
            [the] {power|chain|product|quotient|sum} rule|rules of {differentiation|indices|exponents}|
            laws of {indices|exponents}|balance method|balancing|cross multiplication|algebra|index laws|
            long division|difference of [two|2|<Q>] squares|cross multiply|square root[ing] [way|method|both sides]|
            any method|a suitable method|an appropriate method|zero product property|null factor law|
            inverse operations|mental arithmetic|your head|double distribution
        of: the|all|both|two|me|exact|possible|real|value|values|of|solutions|solution|unknown|letter|variable|
            number|numbers|for|then|missing|answer|answers|is|as|every|positive or negative|size
        percent: percent|per cent|pct|percents
        rearrange: rearrang{e|ed|ing}|transpos{e|ed|ing}|re arrange|sol{ve|ves|ved|ving|vable}|crack|unravel|undo|
            balance
        right: right|correct|ok|okay|wrong|true|good|fine|the answer|mistaken|not|accurate|so
        said: got|get|gets|getting|say|says|said|saying|think|thinks|thought|claim[s]|claimed|wrote|writes|put|puts|
            reckon[s]|insist[s]|answered|gave|gives|told me|tells me|swear[s]|believe[s]|keep[s] {saying|getting}|
            came up with|ended up with|end up with|show[s]|proved|proves|confirmed|found|had it as|has it as
        short: one|1|single|simple|simplest|possible|shorter|shortest|neat|neater|neatest|tidy|compact|equivalent|
            irreducible|simplified|short|concise|best|simpler|more|lowest|smallest|reduced|most|just one|proper
        twice: twice|two times|2 times|a second time|two times over|three times
        what: what|what's|whats|what is|find|calculate|work out|give|express|write|show|state|how much is|put
        who:
            [my|the|a|one|our|another|his|her|your] [math[s]|best|little|older|younger|class|answer|text|
            big]* {i|we|he|she|they|friend|mate|teacher|brother|sister|book|textbook|calculator|sheet|key|
            answer[s]|back of the book|mark scheme|student|pupil|dad|mum|mom|son|daughter|classmate|partner|
            tutor|phone|ai|chatgpt|someone|somebody|people|everyone|professor|boss|cousin|solution|internet|
            website}
        """
    )
)
"""By its name, each as `{name}` stands for it in a wording."""

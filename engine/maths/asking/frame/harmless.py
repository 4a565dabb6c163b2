"""Phrases around a formula that look as if they mattered and do not: how to work, how to show it, who is asked."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.frame.phrases import Frame, Phrase, asks, drop, phrase

_METHOD = r"(?:quadratic formula|formula|completing the square|square completion|factori[sz]ing|factori[sz]ation|factoring|inspection|grouping|substitution|elimination|trial and error|bidmas|bodmas|pemdas|gemdas|bedmas|order of operations|correct order|(?:the )?(?:correct )?order of (?:the )?operations|distributive (?:law|property)|foil|foil method|first principles|(?:the )?(?:power|chain|product|quotient|sum) rule|rules of (?:differentiation|indices|exponents)|laws of (?:indices|exponents)|balance method|balancing|cross multiplication|algebra|index laws|long division|difference of (?:two |2 |Q\d+ )?squares|cross multiply|square root(?:ing)?(?: way| method| both sides)?|any method|a suitable method|an appropriate method|zero product property|null factor law|inverse operations|mental arithmetic|your head|double distribution)"
HARMLESS_PHRASES: tuple[Phrase, ...] = (
    *(
        phrase(wording, drop)
        for wording in (
            rf"{_METHOD}(?= (?:or otherwise|please|question))",
            r"(?:, )?(?:or|hence or) (?:otherwise|any other method|whatever|something|any way you like|similar|so|not)",
            r"(?:without|no|not using|don't use|do not use|can't use)(?: (?:using|use|of|a|an|the))* (?:calculators?|decimals|phone)(?: (?:allowed|paper|question|please))?",
            r"(?:in|as) (?:surd form|exact form|radical form|exact values?|fractions)",
            r"(?:show|showing|write|with|include|set out|give)(?: (?:me|all|your|each|every|the|full|clear|out|of|detailed|necessary))* (?:working|workings|work|steps?|method|reasoning|explanation|calculations)(?: (?:out|clearly|please|in full|too|so i can follow|of your reasoning|of the working))*",
            r"(?:step by step|one step at a time|line by line|slowly|in detail|from scratch|in one go|in your head|for real x|in steps|with steps)",
            r"(?:the |my |our )?(?:teacher|prof|professor|book|lesson|video|tutor|he|she|it)(?: (?:just|only|never|really|really never))* (?:didn't|didnt|did not|doesn't|doesnt|never|hasn't|barely|won't)(?: (?:really|even|properly|fully))* (?:explain|explained|cover|covered|say|show|showed|tell|teach|taught|help|mention|mentioned)(?: (?:it|this|how|why|that|us|me|properly|at all|well|anything|to us|what to do|the rest|much))*",
            r"(?:and|but|then)? ?(?:explain|tell me|show me|say)(?: (?:how|why|what|it|your|the|each|every|to me|me|clearly|briefly))* ?(?:you (?:did it|got (?:it|there|that)|do it)|to do it|it works|steps?|answer|working|reasoning|method)?(?= ?[.?!,]| ?$)",
            r"(?:and )?check (?:it|your answers?|the answers?|my answer)",
            r"(?:you )?(?:must|may|should|can|have to|are to|need to)? ?(?:only )?(?:answer|reply|respond|speak|write|talk)(?: only| just)? (?:only )?(?:with|in|like|using|as)(?: (?:the|a|one|single|only))*(?: (?:words?|number|numbers|banana|english|yes or no|sentence|emoji|emojis|pirate|rhyme|poem|french|german|spanish|rhymes|capitals|letters))+",
            r"(?:but |and )?you (?:must|have to|are to|should) (?:answer|reply|say|respond)(?: only| just)?(?= [.,!?]|$)",
            r"(?:if|as) (?:you|u|someone|anyone|anybody) (?:can|could|know|want|would|please|like|have time|don't mind|dont mind|are able to|see|will|dare)(?: (?:even|do|that|how|it|so|help|this|me|please|the answer|to))*",
            r"(?:like|as) (?:in|we (?:did|do) in|for) (?:class|school|the (?:book|exam|test)|our (?:book|class))",
            r"(?:on|in|from|of|for) (?:the |my |our |his |her |this |a )?(?:\w+ )?(?:homework|worksheet|sheet|exam|test|textbook|book|class|lesson|mock|past paper|paper|quiz|school|exercise|revision|gcse|sat|a level|maths|math|algebra|board|page|physics|science|chemistry|hw|night class|evening class)(?: Q\d+)?",
            r"(?:question|exercise|ex|problem|task|nr|page|chapter|section|year|grade|level|item|q|aufgabe)(?: (?:no|number))? [QL]\d+(?: [a-h])?(?: [.:,])?",
            r"^(?:do |number |no |part )+[QL]\d+ [.:,]",
            r"(?:double|single|triple) brackets? (?:question|problem|one|practice|thing)",
            r"(?:this|it|that|they|these|these ones|which|here) (?:is|are|looks?|seems?|was|were) (?:a |an |the |so |too |really |very |quite |pretty |just |all |kind of )*(?:hard|easy|difficult|tricky|confusing|annoying|quadratic|linear|cubic|weird|ugly|long|scary|fraction|stupid|boring|horrible|trinomial|binomial|polynomial|impossible|simple|difference of (?:two )?squares|perfect square|one|ones|equation|expression|question)(?: (?:one|equation|expression|trinomial|question|for me|to me|thing|problem))*",
            r"^(?:(?:ok|okay|now|and|so|next|here is) )*(?:another|next|last|first|one more|new)(?: (?:one|question|problem|exercise|task))? [,:.]",
            r"(?:now|then|and)? ?(?:do|try) (?:this|that|it|the same)(?: (?:one|next|now|too|please|with|for|to))*(?= ?[:,])",
            r"(?:one|two|three|2|3|Q\d+) (?:marks?|points?|pts)",
            r"(?:but|and|though)? ?(?:(?:my|the|our) )?(?:book|teacher|sheet|homework|exam|he|she|it) (?:wants?|says?|needs?|asks?)(?: (?:it|me|us|them|that|this|to|for|you))* (?:(?:to )?be |in (?:a )?)?(?:simpler|simplified|shorter|it simpler|smaller|more simply|neater)",
            r"i (?:have|need|want|am|was|would like|ve got|'ve got)(?: (?:got|asked|told|supposed|trying|going|like|meant|been|really|just|you))* to",
            r"(?:can|could|would|will|may|might) (?:you|u|i|we|someone|anyone|sb|somebody|one)(?: (?:please|pls|kindly|maybe|possibly|help|me|us|quickly|just|also|perhaps))*(?: to)?",
            r"how (?:would|do|can|should|could|will|to|am i supposed to|are we supposed to)(?: (?:you|u|i|we|one|someone|they|even|best|ever))*",
            r"(?:is|are) there (?:a|any) (?:way|quick way|easy way|trick|shortcut) to",
            r"(?:i )?(?:do not|don't|dont|can't|cant|cannot|didn't|never)(?: (?:really|even|quite))* (?:understand|get|know|see|remember|do|figure out|follow)(?: (?:it|this|how|what|why|to|do|where|the|these|them|at all|one|anything|even|start|begin|should|i|that|with))*",
            r"(?:not|i'm not|im not|i am not) (?:sure|certain|confident|good at)(?: (?:how|what|why|about|if|to|do|this|these|it|i|with|start|where|maths|math|at))*",
            r"(?:i |we )?(?:forgot|forget|lost|missed|skipped)(?: (?:how|what|to|do|this|these|it|the lesson|that lesson|class|everything|my notes))*",
            r"(?:no|any|some)? ?(?:idea|clue|hint|hints|ideas)(?: (?:how|what|where|to|start|do|here|at all|please|about|this))*",
            r"(?:at|in) the end",
            r"if (?:you|i|we|one) (?:do|work|solve|calculate|follow)(?: (?:it|this|that|everything))?(?: out)?(?= ?[?.,]|$| in )",
            rf"(?:the )?(?:{_METHOD}|square root|factor(?:ing)?|completing the square|balance) (?:way|method|style)",
            r"(?:it is |its |it's )?(?:a |the )?difference of (?:two |2 |Q\d+ )?squares",
            r"(?:the )?(?:top|bottom)(?: (?:bit|part|half|line))? is",
            r"(?:remind|teach|show|tell|help|walk) (?:me|us)(?: (?:again|please|through))?(?: (?:how|what))?(?: to)?",
            r"(?:the )?(?:height|position|displacement|distance|depth|motion) of (?:a|the|an) [a-z]+(?: (?:after|at)(?: time)? L\d+(?: seconds)?)? (?:is|=|is given by)(?= F\d)",
            r"(?:for example|for instance)",
            r"(?:and |so |but )?(?:it|the (?:question|book|sheet|task)|question|she|he|(?:my |the )?teacher) (?:says|said|wants|asks|just says|only says)(?: (?:to|me to|us to|that|me|us))*(?= (?:simplif|solv|expand|factor|differentiate|multiply|work out|find|calculate|evaluate))",
            r"(?:and |then )?(?:express|write|give|leave|state)(?: down)? (?:the |your )?(?:quotient|sum|product|difference|result)(?= (?:in|as) |[.,]|$)",
            r"(?:with|using) (?:only )?positive (?:indices|exponents|powers|index)",
            r"^hence",
            r"(?:or|and) (?:explain|say|state)(?: (?:why|that))?(?: (?:this|it|that))? (?:cannot|can't|is not|isn't)(?: be)? (?:done|possible|solved|solvable)",
            r"(?:give|write|state|leave|express)(?: down)? (?:the |your )?(?:result|answer|value)? ?(?:as|in) (?:an? )?(?:integer|whole number)",
            r"you may (?:leave|give|write)(?: (?:the|your))* (?:answer|result) as an? (?:improper fraction|mixed number|fraction|decimal)(?: or an? (?:mixed number|improper fraction|fraction|decimal))?",
            r"if any|if they exist|if there are any|if possible",
            r"(?:the|a) function (?:L\d+ )?is (?:defined|given)(?: for all(?: real)? L\d+)? by",
            r"of (?:your|the) (?:reasoning|working|work|method)",
            r"(?:is |are )?to be (?:written|given|expressed|put|presented)(?: (?:down|out))?",
            r"the (?:cube|square|product|power)(?= E\d)",
            r"perform the (?:division|multiplication|subtraction|addition|calculation|operation)(?:s)?",
            r"^(?:first|firstly|start by|begin by)",
            r"using (?:calculus|differentiation|algebra)",
            r"(?:does|do|is|will) the (?:curve|graph|line|function|parabola|tangent to)(?= [FE]\d)",
            rf"(?<=[,;:.?!] )(?:the |its |it is )?{_METHOD}(?: (?:right|yeah|yes|i think|maybe|here|question|method))*(?= [,.?!]|$)",
            r"check what(?= [NE]\d)",
            r"quick question|easy question|hard question",
            r"(?:given |shown |written |is )?(?:below|above)(?= [:,.]|$)",
            r"do so|accordingly|please to|kindly",
            r"by dividing (?:the )?(?:numerator|top) and (?:the )?(?:denominator|bottom) by (?:their|the) (?:highest|greatest) common (?:factor|divisor)",
            r"multiply(?:ing)? (?:through|both sides|everything) by [LQ]\d+(?: (?:in order|first))?(?: to)?",
            r"by (?:first )?(?:expanding|multiplying out|simplifying|collecting|grouping|cancelling|rearranging|forming|clearing|finding|isolating|setting up)(?: (?:both|the|all|each|an|a|squares?|brackets?|like|terms?|fractions?|equation|common|factors?|denominators?|sides?|product|products|first))*(?= [,.])",
            r"group(?:ing)? (?:the )?terms in pairs(?: to)?",
            r"(?:simplify|tidy|expand|collect) (?:the |each |both )?(?:left hand side|right hand side|sides?|lhs|rhs)(?: (?:and|first|then))*",
            r"has (?:a|one|two|exactly one|only one)(?: (?:repeated|double|equal|real|distinct|single))* (?:roots?|solutions?)",
            r"(?:in|into|to) (?:the )?(?:standard |general )?(?:form )<c:Z>",
            r"recognis(?:e|ing)|recogniz(?:e|ing)",
            r"complex fraction",
            r"(?:a|the) (?:particle|body|car|point|ball|object|train|stone|rocket) moves?(?: (?:along|in|on) a (?:straight )?line)? so that(?: its)?",
            r"(?:metres?|meters?|m|cm|km) after L\d+ (?:seconds|minutes|hours)",
            r"(?:the |its |their |this )?(?:displacement|position|height|distance)(?: [a-z]+)?(?: from [a-z]+)? (?:is|is given by)(?= F\d)",
            r"(?:the )?(?:area|volume|perimeter|circumference|speed|energy|force|surface area) of (?:a|an|the) [a-z]+(?: [a-z]+)? is(?: given by)?(?= [FZ]\d)",
            r"in (?:the )?(?:right|correct|proper|usual) order",
            r"(?:real|exact) (?:answers?|solutions?|roots?|numbers?|values?)(?: only)?",
            r"(?:(?:do i|do you|should i|you|i|then|first|just|by|and|to) )*(?:cross multiply(?:ing)?|(?:move|moving|bring|bringing|take|taking|shift) (?:the |all )?(?:[LQNE]\d+|it|them|everything|number|numbers|terms?|[a-z]+)(?:'s|s)? (?:over|across|to (?:the )?(?:other|left|right)(?: hand)?(?: side)?)|(?:divide|multiply|square root|square) both sides(?: by [QLE]\d+)?|expand first|flip (?:it|them|the (?:second|last|other)(?: one| fraction)?)(?: and times it)?|keep change flip|kcf)(?: (?:first|then|right|yeah|yes|ok|over|and|now))*",
            r"(?:my|the|this|our|his|her|one|a)(?: [a-z]+){0,2} (?:line|question|one|equation|problem|sum|exercise|thing|homework|sheet|worksheet|book|bit|part|task) (?:is|says?|reads?|goes|has|asks?|was|gives?|set us|set)(?= [ZENF]\d)",
            r"(?:miss|mr|mrs|sir|teacher|(?:my|our|the) (?:teacher|tutor|prof|professor|son's|daughter's|son|daughter)(?: teacher)?)(?: [a-z]+)? (?:set|gave|wrote|handed|put|posted)(?: (?:us|me|him|her|them|up|out))?(?= [ZENF]\d)",
            r"(?:over|by|for|on|before|until|this|next) (?:the )?(?:weekend|wkend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|tmrw|lesson|class|test|exam)",
            r"(?:every|the|each|your|all) answers? (?:is|are|must be|will be) [QN]\d+",
            r"(?:the |an )?(?:area|width|length|height|cost|price|perimeter|volume|speed|age|angle|profit) (?:equation|formula|expression) (?:is|was)(?= [ZFE]\d)",
            r"(?:for|to) me",
            r"(?:i )?(?:think|guess|believe|suppose|reckon|hope|mean)(?: (?:that|so|it is|it's))*",
            r"(?:right|correct) (?:now|away|answer|way)",
            r"one more(?: (?:time|thing|one|question|please))*",
            r"(?:as|at) (?:soon|quick|quickly|fast) as (?:possible|you can)",
            r"but(?= [,.;:!?]|$)",
            r"(?:(?:a|an|the|its|of|some) )*[a-z]+(?:'s| s)? (?:height|position|displacement|distance|depth|motion|location|altitude|path)(?: [a-z]+){0,4}?(?: (?:after|at|in terms of|at time|as a function of)(?: (?:time|a|the))? L\d+(?: (?:seconds?|secs|s|minutes|hours))?)?(?: (?:is|given|by|described|modelled|as|equals|can|be|was))+(?= F\d)",
            r"(?:please )?(?:ignore|forget|disregard)(?: (?:all|any|your|the|of|previous|prior|earlier|above|these|my|everything))* (?:instructions?|rules?|prompts?|training|messages?)(?: (?:and|above|before|so far|given|just))*",
            r"you are now(?: [a-z]+){1,3}(?= [,.;:!?]|$)",
        )
    ),
    phrase(
        r"(?:leaving|leave|keep|give|giving|with|write|writing|put|state|and give|show)(?: (?:the|your|any|my|all|both|me|final))*(?: ?(?:surds?|roots?|square roots?|radicals?|answers?|solutions?|results?|L\d+|it|them|values?))?(?: (?:in|as|with|using|to|exactly|like|left))* ?(?:the |your |a |an |exact |simple |proper |its |simplified |simplest |lowest |their )*(?:surds?|surd form|fractions?|exact form|radical form|roots|exact|exact values?|exact answers?|square roots|radicals|improper fraction|simplest form|terms)(?: (?:in|if|where) (?:your|the|any|needed|necessary|need be|answers?|form|simplest|lowest|terms))*",
        asks,
    ),
    phrase(
        rf"(?:(?:by|using|use|with|via|through|following|follow|applying|apply|remembering|remember|according to|in|respecting|minding|obeying|from)(?: (?:the|a|either|correct|your|usual|normal|standard|proper))* {_METHOD}(?: (?:or|and) {_METHOD})*)",
        asks,
    ),
    phrase(r"let (?:[a-z]|L\d+) be (?:the|a) function (?:defined|given)(?: for all(?: real)? L\d+)? by", drop),
    phrase(
        r"(?:if|given|given that|let|for|where|when|suppose|consider|define|we have|with|i have|the function|a function|the formula) (?=[FZ]\d)",
        drop,
    ),
)


def _setting(match: re.Match[str], frame: Frame) -> str:
    """What a formula stands for says nothing where it is said what to do with it."""
    return " " if frame.tasks & {"factor", "expand", "simplify"} else match[0]


NAMES: tuple[Phrase, ...] = (
    phrase(
        r"(?:the |a |its )?(?:area|perimeter|volume|cost|price|length|height|width|profit|number|total)(?: in [a-z]+)? of (?:a|an|the|this) [a-z]+(?: [a-z]+)? (?:is|equals|=|is given by|can be written as)(?= E\d)",
        _setting,
    ),
    *(
        phrase(wording, drop)
        for wording in (
            r"(?:the |an |this |following |algebraic |given |quadratic |linear |cubic |simple |numerical |mathematical |rational |whole )+(?:expression|equation|expressions|equations|polynomial|trinomial|binomial|quadratic|function|formula|fraction|fractions|calculation|problem|question)",
            r"(?:fraction|fractions|expression|equation|polynomial|trinomial|binomial|function|formula|calculation|sum)(?= [QNEZFC]\d)",
        )
    ),
)
"""What formulas are called; found last, for a task may have such a name in it."""

"""Phrases around a formula that look as if they mattered and do not: how to work, how to show it, who is asked."""

from __future__ import annotations

from engine.maths.asking.frame.phrases import Phrase, asks, drop, phrases

HARMLESS_PHRASES: tuple[Phrase, ...] = (
    *phrases(
        drop,
        """
        {without|no|not using|don't use|do not use|can't use} [using|use|of|a|an|the]*
            {calculator[s]|decimals|phone} [allowed|paper|question|please]
        {in|as} {surd form|exact form|radical form|exact value[s]|fractions}
        {show|showing|write|with|include|set out|give}
            [me|all|your|each|every|the|full|clear|out|of|detailed|necessary]*
            {working|workings|work|step[s]|method|reasoning|explanation|calculations}
            [out|clearly|please|in full|too|so i can follow|of your reasoning|of the working]*
        {step by step|one step at a time|line by line|slowly|in detail|from scratch|in one go|in your head|for real
            x|in steps|with steps}
        [the|my|our] {teacher|prof|professor|book|lesson|video|tutor|he|she|it}
            [just|only|never|really|really never]* {didn't|didnt|did not|doesn't|doesnt|never|hasn't|barely|won't}
            [really|even|properly|fully]*
            {explain|explained|cover|covered|say|show|showed|tell|teach|taught|help|mention|mentioned}
            [it|this|how|why|that|us|me|properly|at all|well|anything|to us|what to do|the rest|much]*
        [you] [must|may|should|can|have to|are to|need to] [only] {answer|reply|respond|speak|write|talk}
            [only|just] [only] {with|in|like|using|as} [the|a|one|single|only]* {word[s]|number|numbers|banana|
            english|yes or no|sentence|emoji|emojis|pirate|rhyme|poem|french|german|spanish|rhymes|capitals|
            letters}+
        {question|exercise|ex|problem|task|nr|page|chapter|section|year|grade|level|item|q|aufgabe} [no|number] <QL>
            [a] [.|:|,]
        {one|two|three|2|3|<Q>} {mark[s]|point[s]|pts}
        {can|could|would|will|may|might} {you|u|i|we|someone|anyone|sb|somebody|one}
            [please|pls|kindly|maybe|possibly|help|me|us|quickly|just|also|perhaps]* [to]
        [the] {{method}|square root|factor[ing]|completing the square|balance} {way|method|style}
        [it is|its|it's] [a|the] difference of [two|2|<Q>] squares
        [the] {height|position|displacement|distance|depth|motion} of {a|the|an} <word>
            [{after|at} [time] <L> [seconds]] {is|=|is given by} (then <F>)
        {for example|for instance}
        {with|using} [only] positive {indices|exponents|powers|index}
        you may {leave|give|write} [the|your]* {answer|result} as a[n]
            {improper fraction|mixed number|fraction|decimal}
            [or a[n] {mixed number|improper fraction|fraction|decimal}]
        {the|a} function [<L>] is {defined|given} [for all [real] <L>] by
        the {cube|square|product|power} (then <E>)
        perform the {division|multiplication|subtraction|addition|calculation|operation}[s]
        (start) {first|firstly|start by|begin by}
        {does|do|is|will} the {curve|graph|line|function|parabola|tangent to} (then <FE>)
        [given|shown|written|is] {below|above} (then <.>|end)
        by dividing [the] {numerator|top} and [the] {denominator|bottom} by {their|the} {highest|greatest} common
            {factor|divisor}
        multiply[ing] {through|both sides|everything} by <LQ> [in order|first] [to]
        by [first] {expanding|multiplying out|simplifying|collecting|grouping|cancelling|rearranging|forming|
            clearing|finding|isolating|setting up} [both|the|all|each|an|a|square[s]|bracket[s]|like|term[s]|
            fraction[s]|equation|common|factor[s]|denominator[s]|side[s]|product|products|first]* (then <.>)
        group[ing] [the] terms in pairs [to]
        {simplify|tidy|expand|collect} [the|each|both] {left hand side|right hand side|side[s]|lhs|rhs}
            [and|first|then]*
        {in|into|to} [the] [standard|general] form <c:Z>
        recognis{e|ing}
        recogniz{e|ing}
        complex fraction
        {metre[s]|meter[s]|m|cm|km} after <L> {seconds|minutes|hours}
        [the] {area|volume|perimeter|circumference|speed|energy|force|surface area} of {a|an|the} <word> [<word>] is
            [given by] (then <FZ>)
        {real|exact} {answer[s]|solution[s]|root[s]|number[s]|value[s]} [only]
        [do i|do you|should i|you|i|then|first|just|by|and|to]* {cross multiply[ing]|{move|moving|bring|bringing|
            take|taking|shift} [the|all] {<LQNE>|it|them|everything|number|numbers|term[s]|<word>}['s|s] {over|
            across|to [the] {other|left|right} [hand] [side]}|{divide|multiply|square root|square} both sides [by
            <QLE>]|expand first|flip {it|them|the {second|last|other} [one|fraction]} [and times it]|keep change
            flip|kcf} [first|then|right|yeah|yes|ok|over|and|now]*
        {my|the|this|our|his|her|one|a} [<word>] [<word>] {line|question|one|equation|problem|sum|exercise|thing|
            homework|sheet|worksheet|book|bit|part|task} {is|say[s]|read[s]|goes|has|ask[s]|was|give[s]|set us|set}
            (then <ZENF>)
        {over|by|for|on|before|until|this|next} [the] {weekend|wkend|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday|tomorrow|tonight|today|tmrw|lesson|class|test|exam}
        {every|the|each|your|all} answer[s] {is|are|must be|will be} <QN>
        but (then <.>|end)
        [a|an|the|its|of|some]* <word> [s]
            {height|position|displacement|distance|depth|motion|location|altitude|path} [<word>] [<word>] [<word>]
            [<word>] [{after|at|in terms of|at time|as a function of} [time|a|the] <L> [second[s]|secs|s|minutes|
            hours]] {is|given|by|described|modelled|as|equals|can|be|was}+ (then <F>)
        """,
    ),
    *phrases(
        asks,
        """
        {leaving|leave|keep|give|giving|with|write|writing|put|state|and give|show}
            [the|your|any|my|all|both|me|final]*
            [surd[s]|root[s]|square root[s]|radical[s]|answer[s]|solution[s]|result[s]|<L>|it|them|value[s]]
            [in|as|with|using|to|exactly|like|left]*
            [the|your|a|an|exact|simple|proper|its|simplified|simplest|lowest|their]* {surd[s]|surd form|
            fraction[s]|exact form|radical form|roots|exact|exact value[s]|exact answer[s]|square roots|radicals|
            improper fraction|simplest form|terms}
            [{in|if|where} {your|the|any|needed|necessary|need be|answer[s]|form|simplest|lowest|terms}]*
        {by|using|use|with|via|through|following|follow|applying|apply|remembering|remember|according to|in|
            respecting|minding|obeying|from} [the|a|either|correct|your|usual|normal|standard|proper]* {method}
            [{or|and} {method}]*
        """,
    ),
    *phrases(
        drop,
        """
        {if|given|given that|let|for|where|when|suppose|consider|define|we have|with|i have|the function|a function|
            the formula} (then <FZ>)
        """,
    ),
)


NAMES: tuple[Phrase, ...] = (
    *phrases(
        drop,
        """
        {the|an|this|following|algebraic|given|quadratic|linear|cubic|simple|numerical|mathematical|rational|whole}+
            {expression|equation|expressions|equations|polynomial|trinomial|binomial|quadratic|function|formula|
            fraction|fractions|calculation|problem|question}
        {fraction|fractions|expression|equation|polynomial|trinomial|binomial|function|formula|calculation|sum}
            (then <QNEZFC>)
        """,
    ),
)
"""What formulas are called; found last, for a task may have such a name in it."""

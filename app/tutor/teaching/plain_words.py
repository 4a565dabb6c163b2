"""Plain words of English, as one says a hint: what a model claims in another word may be a number of another tongue.

Stems: "adds", "added" and "adding" are known by "add".
"""

from __future__ import annotations

import re

from engine.maths.words import word_set

_WORDS = word_set(
    """
    able about above absolute accelerate acceleration accident accidentally account acid across act action
    actually add adjacent adult afraid after afterward again age ago agree agreement ahead aim air algebra alike alive
    all allow almost alone along aloud alpha already alright also alternate although altogether aluminum always
    amazing ammonia among amount ampere amplitude and angle angular another ans answer antiderivative any anybody
    anything anyway apart appear apples applied apply approach aquarium arc arch are area aren't arithmetic arm around
    arrange arrangements arrive arrow aside ask assume atom attempt attention author average avogadro aware away
    awesome axes axis back backward bacteria bad badges bag balance ball bar bare base basic basically basketball
    battery beads beat beaten beautiful became because become bed been before began begin beginning behave behind
    being believe bell belong below bend bent beside best beta better between beyond bicycle big bigger bike billionth
    binomial bit black block blue board boat body bonus born both bothers bottle bottom bought bounce bound box boy
    bracket brakes braking branch bravo bread break brick bridge brilliant bring broken budget built bundle buoyancy
    burn burst bus but buys cabin cake calcium calculate calculation calculator call came can can't canada cancel
    cancelled candidates cannot capacitance capacitor car carbon care careful carried carry cart case catch cause
    cells celsius cement cent centimeter central centripetal certain chain chance change characteristic characters
    charge chart cheaper check cheese chess child children choice choose chose chosen circle circuit circular
    circumference claim class clear clever cliff climbing climbs clock close club clue coaster code coefficient coffee
    coin cold collect collision color column combine come comfortable command common compare comparison complete
    complex complicated component composite compound compressed compression concentration concept concern concrete
    condition conditional cone confidence confident confirm confused confusing congratulations congruence conjugate
    connect connection consecutive consider consist constant contact contain continue continuous contradict convert
    cools coordinate copper copy corner correct correlation cos cosine cost could couldn't coulomb count couple course
    cover crane crate creating crest critical cross crosswise cube cubic cup cupboard curious current curve cut
    cutting cycles cyclist cylinder damping dark data day dead deal debt decay decide decimal decrease deep defined
    degree deliver den denominator density depend depth derivative describe desk dessert detail determinant deviation
    diagonal diameter dice did didn't die differ difference different differential differentiate difficult digit
    diluted diluting dioxide dip direction directly disappear discharges discharging discount discover discriminant
    disguise dish disk displacement dissolved distance distribute distribution distributive disturb diver divide
    divisible division divisor doctor does doesn't doing dollars domain don don't done dot double down downhill
    downstream downward dozen draw drawn drink drips drive drop dropped drum dry during dying each earlier early earn
    earth easier easiest easily easy echo edge efficiency effort eggs eighth either elastic electric element elevator
    eliminate ellipse else elsewhere embarrassment empirical empty encourage end energy engine english enjoy enough
    entire entry equal equality equation equivalence equivalent error especially essential established estimate euro
    europe evaluate even events eventually ever every everybody everyone everything everywhere exact examine example
    exceed excellent exchange exciting exclusive exercise exert exist exothermic expand expect explain explanation
    explore exponent exponential express expression extra extremum eye face factor factorial factorise factorize facts
    fails failures fair fall fallen false familiar family fantastic far farad farther fascinating fast father fault
    faulty favor favorable favorite feel fence ferris fertilizer few field figure file fill final find fine fingers
    fire firm first fit fitting fix flame flash flask flat flatter flight flip float floor flour flow fly focus fold
    follow foot football for forbidden force forget forgetting forgot forgotten form formula forward found fourth
    fraction frame free freight frequency frequent friction friend from front full fun function fundamental further
    gain game gamma gap garden gas gate gather gave general generator gentle geometric get getting girl give given
    glad glass gliders goal goes going gone gonna good got grade gradually gram graph gravel gravity gray great green
    grid ground group grow grown growth guess guide gut had half halfway halve hand handle handshake handy hang happen
    happier happy harbor hard harm harvest has hasn't hat have haven't head healthy heap hear heart heat heavier heavy
    height held hello help helpful hence her here hertz hey hidden high hiker him hinders hint his histogram history
    hit hmm hold home honestly hooke's hope horizontal hot hour house households how however hoy huge hundredth hurt
    hydrochloric hydrogen hydroxide hypotenuse i'll i'm ice idea identify identity ignore ill illness image imaginary
    imagine important impossible improve included including income increase indeed independence independent inequality
    infinite infinity infrared inner inside inspect instance instead instrument insurance integer integral integrand
    integrate intercept interest interquartile interval into invented inverse involve inward ion iron isn't isolate
    isosceles it's item its itself join joint jot joule judge juice jump just keep kelvin kept kettle key kick kill
    kilo kilogram kilohms kilojoules kilometer kilonewtons kilopascals kilowatt kind kinetic know known ladder lake
    lamp land language large last later latin laughing laughter law lay layers lead leaning leans learn least leave
    leben left legs length less lesson let letter level lid lie life lift light like limit line linear linking liquid
    list listen liter little live load loaves local locked log logarithm logarithmic logical lone long look lose loss
    lost lot lovely low machine made magnesium main make manage many map marble margin mark markdown mass match
    material mathematics matrices matrix matter max maximum may maybe mean meant measure mechanical median meet mega
    member mention message metal meter methane method micro microcoulombs microfarad microwaves middle midpoint might
    milk milli milliamperes millicoulomb milliliters millimeters millionth milliseconds min minimum minus minute
    mirror misses missing mistake mit mix mixture mod mode model module molar mole molecule moment momenta momentum
    monday money month moon more morning most mother motion motor motorcycle mountain move much multiple
    multiplication multiplied multiply must mutually myself name nanometer narrow natural near nearby neat need
    negative neighboring neighbors neither net neutralized never new newton next nice night nobody node none noon nor
    normal not notation note notebook nothing notice now nowhere number numerator observe obtain obvious occur odd off
    often ohm's ohms okay old once ones only onto oops open operation opposite order ordinals ordinary ore organise
    organize origin original oscillates oscillation other otherwise ought out outcome outermost outflow outlier
    outside outward over overlap overtone own oxide oxygen pack paid pair panels paper parabola paragraph parallel
    parallelogram parcel parents parked part partial particles particular partner pascal pass past path patience
    patient pattern pause payout pays pears pen pendulum people per percent percentage perfect perform perhaps
    perimeter period periodic peroxide perpendicular person phone photos pick picture piece pipe piston place plain
    plane planet plant plate play please pleasure plot plus point police polygon polynomial pond pool population
    position positive possible possibly pot potential pow practice precise predict preparation prepare present pressed
    presses pressure pretty previous price prime print prism prize probability probably problem process product
    program progress prompt proof propane proper property proportional proud proven pull pump pure purpose push put
    putting pyramids pythagoras quadratic quantity quarter quartile question quick quite quotient race radian radii
    radio radioactive radius raise ramp random range rank rate rather ratio rational rationalize rays reach reactant
    reaction reacts read ready real realise reality realize rearrange reason recall recipe reciprocal recognise
    recognize rectangle rectangular red reduce reed refer reflected reflects refuses region regroup regular relate
    relation relationship relevant rely remainder remaining remains remark remember remind remove rent repairs repeat
    replace report represent request require residual resistance resistivity resistor resolve respect respectively
    rest result reverse review rewrite rewritten rice rid ridden ride right ring rise river rng road robot rods role
    roll roof room root rope rough round row rule run rung runner running safe said sales salt same sample sand
    sandwiches satellite satisfy save say scale scared school scientific score scratch screw sea seat secant second
    secret section sector see seek seems seen segment self sells send sense sentence separate sequence series
    seriously set sevenths several shaded shadow shakes shall shape share she sheet shift ship shirts shoes shop short
    should shouldn't show shown shrink side sideways sight sigma sign significant silver similar simple simplified
    simplify simply sin since sine single sinks situation sixth size sketch skip slack slanted sled slice slide slip
    slope slow small smart snow soccer sock sodium solar solid solution solve some somebody somehow someone something
    sometimes somewhere soon sort sound soup source soy space span speak special specific speed sphere split splitting
    sports spot spotted spread sprich spring square squeezed squeezes stage stairs stand standalone standard start
    state statement static station stay steady steel steep steepness step stick stiff still stolen stone stood stop
    store story straight strategy stretch string strip strong structure stuck student stuff subject substance
    substitute substitution subtract successes such suggest suggestion suit suitable sulfuric sum summand summary
    super suppose sure surface surprised surprising swap swapped swapping swimming swing switch symbol symmetric
    symmetry system table tablets take taken talk tall tan tangent tank tap target task taxi tea teacher teaching team
    technique tell temperature tempting tend tennis tent tenth term terrified test text than thanks that the theater
    their them themselves then theorem there these they they're thick thickness thin think third this those thought
    thousandth thread threes through throw thrown thursday ticket tide tidy tied time tiny tip tires title titration
    today together told tone too took top tot total touch tourist toward tower town trace track tractor trailer train
    tram transform trapezoid travel treat tree trend trials triangle triangular trick tricky tried trigonometric trip
    trough true truly trunk trust try turn twice twos type typical under understand undo undone undress uniform unit
    unknown unless unrolled unsure until uphill upper upright upside upward use useful usual value vanish variable
    variance variant various vary vector vegetables velocity verb verify version vertex vertical very view villages
    visitors visual visualise visualize volt voltage volume wagon wait wake walk wall wanna want warm warmth was
    wasn't watch water watt wave wavelength way we'll we're weaker week weigh weight welcome well went were weren't
    what whatever wheel when whenever where wherever whether which whichever while whisker who whoever whole whose why
    wide width will win windscreen wire wish with within without won't wonder wonderful wood word work world worry
    worst worth would wouldn't wow write written wrong wrote yay year yeast yes yet yield you you'll you're you've
    yourself zeros zinc
    """
)
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "r", "est", "st", "'s", "n't", "ment", "able")


def is_plain(word: str) -> bool:
    """Whether a word is one of them, in any form."""
    word = word.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    if word in _WORDS or len(word) < 3:
        return True
    stems = {word[: -len(one)] for one in _ENDINGS if word.endswith(one) and len(word) > len(one) + 1}
    stems |= {f"{stem}e" for stem in stems} | {stem[:-1] for stem in stems if re.search(r"(.)\1$", stem)}
    stems |= {f"{word[:-3]}y" for one in ("ies", "ied") if word.endswith(one)}
    return not stems.isdisjoint(_WORDS)

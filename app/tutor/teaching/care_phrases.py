# ruff: noqa: E501  (a rule is one line, however long)
"""What people write when they mean to harm themselves or are harmed: phrase rules in four languages.

Facts:
- a rule needs somebody speaking of themselves ("I want to die", "my father hits me"), so that "kill the process",
  "a suicide burn" and "this problem is killing me" are none;
- exaggeration about school ("I could die of boredom", "I'd rather die than do fractions") is taken out first;
- rules, not a model: what they find can be read here, and they keep nothing;
- they are written for text as `care_spelling` sets it right: small letters, and Arabic without its variants.
"""

from __future__ import annotations

import re

from app.tutor.teaching.care_spelling import set_right

MAX_LOOKED_AT = 10_000  # characters of a message
_SELF = "self_harm"
_ABUSE = "abuse"

_I = r"\b(?:i|we)\b"
_WANT = (
    r"(?:(?:(?:do |really |just |only |sometimes |often |always |still |kinda |honestly |even ){0,4}"
    r"(?:want(?:ed)?|wanna|wish|plan(?:ning)?|going|gonna|about|ready|decided|try(?:ing)?|tried|need|intend|have|thinking"
    r"|thought|feel|would like|might|will|am|was)\b(?: (?:to|about|of|like|i|could|was|were|just|really|am|on)){0,4})|'?(?:ll|m|d)"
    r"(?: (?:going to|gonna|about to|thinking (?:of|about)|just|like to|want to|trying to|planning to))?)"
)
_DEATH = (
    r"(?:kill(?:ing)? (?:myself|me ?self)|end(?:ing)? (?:my (?:own )?life|it all|myself)|tak(?:e|ing) my (?:own )?life"
    r"|hang(?:ing)? myself|hurt(?:ing)? myself|harm(?:ing)? myself|cut(?:ting)? myself|commit(?:ting)? suicide"
    r"|overdos(?:e|ing)(?: on)?)"
)
_ADULT = (
    r"(?:dad|father|mom|mum|mother|parents?|step ?(?:dad|father|mom|mum|mother|brother)|uncle|aunt|brother|sister|cousin"
    r"|grand(?:pa|father|ma|mother)|coach|teacher|boyfriend|girlfriend|partner|husband|wife|boss|neighbou?r|foster \w+)"
)
_END = r"\W*(?:$|[.!?,;]|and\b|because\b|bc\b|now\b|tonight\b|today\b|any ?more\b)"
_OR_WHO = r"(?:every(?:one|body)|they|you all|you|the world|people|my (?:family|parents|friends|mum|mom|dad))"
_LIMBS = r"(?:wrists?|arms?|thighs?|legs?|skin)\b(?! (?:by accident|accidentally|at|on|of|to|while|shaving|off)\b)"
_HIGH = r"(?:bridge|roof|building|balcony|window|cliff|train|car|house|tower)\b(?![^.!?]*\d)"
_HITS = r"(?:hits?|beats?|punch(?:es)?|kicks?|slaps?|chokes?|hurts?|(?:is|are|keeps?) (?:hurting|hitting|beating|kicking|slapping))"
_OF_HOME = r"(?:every (?:day|night|week|evening)|again|when|at home|a lot|hard|badly|all the time|at night|until|because|if|at school)"
_GAMES = r"(?!.{0,80}\b(?:kg|m/s|newtons?|pillows?|snowballs?|balls?|balloons?|chess|tennis|football|soccer|rugby|games?|match|points|practice|training|impulse|momentum|force)\b)"
_GAME = r"(?!.{0,80}\b(?:schach|tennis|fußball|spiel\w*|rennen|wett\w*|karten|mathe|punkte\w*|sekunden|meter[n]?|\d)\b)"
_VERWANDTE = r"(?:vater|mutter|stiefvater|stiefmutter|eltern|onkel|tante|bruder|schwester|freund|trainer|lehrer|opa|oma|papa|mama|cousin)"
_ARABISCH_ER = r"(?:ابي|ابوي|ابويا|بابا|امي|ماما|والدي|والدتي|عمي|خالي|اخي|اخوي|جدي|زوج امي|زوجه ابي|زوجي|معلمي|مدربي)"
_RULES: tuple[tuple[str, str, str], ...] = (
    (_SELF, "en", r"\bi(?:'?ll|'?m| am| will| might| should| just)? ?(?:just )?(?:want to|wanna|gonna|going to|will|might)? kms\b(?!\W*\d)|\bi (?:just )?(?:want to|wanna) kms\b"),
    (_SELF, "en", rf"\bi (?:can't|cannot|can not) go on (?:living|like this{_END}|any ?more(?! with\b))"),
    (_SELF, "en", rf"\bi\b[^.!?]{{0,25}}\b(?:want|wish|need)(?:ed)? (?:it|everything|my life|this life) (?:all )?to (?:be over|end|stop){_END}|\bi (?:just |really )*(?:want to|wanna|am going to|'?m gonna|'?m going to) end it{_END}"),
    (_SELF, "en", r"\b(?:point|sense|reason|use) (?:in|of|to|for) (?:living|being alive|my life|going on living|staying alive|existing)\b|\bno point (?:in )?living\b"),
    (_SELF, "en", r"\b(?:hate|sick of|tired of|done with) (?:my |this )?(?:life|living|being alive|existing)\b(?:[^.!?]{0,30}\bend it\b|(?<=living)|(?<=being alive)|(?<=existing))|\btired of (?:my )?life\b"),
    (_SELF, "en", r"\b(?:nobody|no ?one) (?:would|will|'d) (?:even )?(?:miss me|cry for me|(?:care|notice|mind) if i (?:was |were |am |just )*(?:dead|gone|died?|disappear(?:ed)?|kill\w*|vanish\w*|left this world)|notice i was gone)"),
    (_SELF, "en", rf"\b{_OR_WHO} (?:would|will|'d|might) be (?:\w+ )?(?:happier|happy|better(?: off)?|fine|glad) (?:if i (?:(?:was|were|am) (?:\w+ )?(?:gone|dead|not (?:here|alive|around)|never born)|died?|wasn't|weren't|didn't exist|disappear\w*)|without me)\b"),
    (_SELF, "en", r"\bi wish i (?:did(?:n't| not) exist|(?:was|were)(?:n't| not) (?:here|alive|born)|could (?:just )?(?:die|disappear|not exist)(?! (?:the|this|it|of)\b))\b"),
    (_SELF, "en", rf"\bi (?:just |really |only )*(?:want to|wanna) (?:disappear|vanish|not exist|fade away){_END}|\b(?:sleep|asleep)\b[^.!?]{{0,20}}\bnever wake up\b|\bdon't (?:want to|wanna) wake up\b(?! (?:at|before|early|so|for|yet))|\bhope i (?:don't|never) wake up\b"),
    (_SELF, "en", rf"\bi\b[^.!?]{{0,20}}\b(?:cut|cutting|slit|slitting|burn|burning|carv(?:e|ing)) my {_LIMBS}|\bi\b[^.!?]{{0,15}}\b(?:started|back to|keep|can't stop) cutting(?: again)?{_END}"),
    (_SELF, "en", rf"\bi\b[^.!?]{{0,12}}\b(?:thinking (?:of|about)|want to|wanna|going to|gonna|about to|plan(?:ning)? to|might|should|could) (?:just )?jump(?:ing)? (?:off|from|out of|in front of) (?:a|the|my|this) {_HIGH}"),
    (_SELF, "en", r"\bi (?:bought|got|have|saved|collected|found)\b[^.!?\d]{0,25}\b(?:pills|tablets|a rope|a knife|a gun)\b[^.!?\d]{0,12}\bto (?:end|die|kill|do it)"),
    (_SELF, "en", r"\bthinking (?:a lot |often |always )?(?:about|of) (?:suicide|dying|killing myself|ending it|not being alive)\b|\bi feel like (?:dying(?! my)|i (?:want to|should|could) die|killing myself)\b"),
    (_SELF, "en", r"\bgoodbye\b[^.!?]{0,40}\b(?:my|the) (?:last|final) (?:message|words|day|note)\b"),
    (_SELF, "en", r"\bi\b[^.!?]{0,25}\bself[- ]?harm(?:ed|ing|s)?\b|\bmy self[- ]?harm|\bunalive (?:myself|me)\b|\b(?:want to|wanna|gonna|going to|might|should) unalive\b"),
    (_SELF, "en", r"\b(?:tell|tells|told|telling|says?|said) me to (?:kys|kill myself|die(?!-))\b|\bkys is what\b"),
    (_ABUSE, "en", rf"(?:^|[.!?,;:]\s*|\b(?:and|when|because|if|then|that|but) )(?:step ?)?(?:dad|daddy|mom|mommy|mum|mummy|father|mother|papa|mama) (?:\w+ ){{0,2}}?{_HITS} (?:me|us)\b(?! (?:at|in|up for|to)\b){_GAMES}"),
    (_ABUSE, "en", rf"\b(?:he|she|they|someone|somebody)\b (?:\w+ ){{0,2}}?{_HITS} (?:me|us) (?:up )?{_OF_HOME}\b{_GAMES}"),
    (_ABUSE, "en", rf"\bi\b[^.!?]{{0,12}}\b(?:get|got|getting|gets|am|being|been) (?:hit|beaten|slapped|kicked|punched|hurt|locked) (?:up )?(?:at home|by my|every (?:day|night|week)|all the time)\b{_GAMES}"),
    (_ABUSE, "en", r"\b(?:comes?|came|sneaks?|gets?) in(?:to| to)? my (?:room|bed)\b[^.!?]{0,30}\b(?:touch|night)|\bmakes? me (?:touch (?:him|her)\b|do (?:things|stuff) (?:to (?:him|her) )?(?:that )?i (?:don't|didn't|do not))"),
    (_ABUSE, "en", r"\b(?:wants?|asks?|asked|asking|told|tells|makes?|made|forc(?:es|ed)|pressures?|blackmails?|begs?) (?:me|for)\b[^.!?]{0,25}\b(?:nudes?|naked|undress|(?:pictures?|photos?) of (?:my body|myself)|off my clothes)\b"),
    (_ABUSE, "en", rf"\bmy {_ADULT}\b (?:\w+ ){{0,2}}?(?:locks?|locked) (?:me|us) (?:in|up|inside|away)\b|\bi(?:'?m| am) (?:\w+ )?(?:scared|afraid|terrified|frightened) of (?:my (?:step ?)?(?:dad|father|mom|mum|mother|brother|uncle|parents|boyfriend|husband|grand\w+)|going home)\b(?!'| \w+ing\b)|\b(?:don't|do not) feel safe (?:at home|with my|around my)"),
    (_SELF, "en", rf"{_I}\W+(?:\w+\W+){{0,2}}?{_WANT}\W+(?:\w+\W+){{0,2}}?{_DEATH}"),
    (_SELF, "en", rf"{_I}\W+(?:\w+\W+){{0,2}}?(?:kill|hurt|harm|cut|cutting|hurting|harming|burn)\W+myself"),
    (_SELF, "en", rf"\b(?:should|want to|gonna|wanna|going to|how (?:to|do i|can i|could i)) {_DEATH}"),
    (_SELF, "en", rf"{_I}\W+(?:\w+\W+){{0,2}}?(?:want|wanna|wish|wanted)\W+(?:\w+\W+){{0,3}}?(?:to die|dead|die|be dead|not (?:be )?alive|disappear forever)\b"),
    (_SELF, "en", rf"{_I}\W+(?:\w+\W+){{0,2}}?(?:wish|wished)\W+(?:i|that i)\W+(?:\w+\W+){{0,2}}?(?:dead|never born|never been born|not alive|not exist|wake up again)\b"),
    (_SELF, "en", r"\b(?:do not|don'?t|no longer) (?:want|wanna) (?:to )?(?:live|be alive|exist|be here)(?: any ?more)?\W*(?:$|[.!,;]|any ?more|because|and)(?![^.!?]*\b(?:lesson|class|lecture|course|homework)\b)"),
    (_SELF, "en", rf"{_I}\W+(?:am |'?m |feel |have been |was )(?:\w+ ){{0,2}}suicidal\b|\bsuicidal (?:thoughts|feelings)\b(?=.*\b(?:i|my|me)\b)|\bmy suicid"),
    (_SELF, "en", r"\b(?:better off|happier|easier) without me\b|\bno reason (?:for me )?to (?:live|go on living)\b|\bnothing (?:left )?to live for\b"),
    (_SELF, "en", r"\bmy life (?:is not|isn'?t|isnt) worth (?:living|it)\b|\bi (?:have been|'?ve been|was|am|keep|started|'?m) (?:\w+ )?(?:cutting|hurting|starving|burning) myself\b"),
    (_SELF, "en", r"\bi(?:'?ve| have)? (?:just )?(?:took|taken|swallowed) (?:(?:a )?(?:whole|full) (?:bottle|pack|box) of|all (?:of )?(?:my|the|her|his)|too many|so many|an overdose of) (?:\w+ )?(?:pills|tablets|medicine|medication)\b|\bi(?: have|'?ve)? (?:written|wrote) (?:a|my) (?:suicide|goodbye) (?:note|letter)\b"),
    (_ABUSE, "en", rf"\bmy {_ADULT}\b(?: and \w+)?\W+(?:\w+\W+){{0,2}}?(?:hits?|beats?|punch(?:es)?|kick(?:s|ed)?|slaps?|chok(?:es|ed)|abus(?:es|ed|ing)|molest(?:s|ed)|rap(?:es|ed)|touch(?:es|ed)|hurts?|burn(?:s|ed)|threatens? to (?:kill|hurt)|hit|beat|hitting|beating)\W+(?:me|us)\b(?! (?:(?:at|in|to) (?:chess|tennis|football|soccer|cards|a game|the game|games?|mario|math|maths)|up for|with (?:\d+ |an? |two |three |some |his |her |their )?(?:\w+ )?(?:snowballs?|water|balloons?|pillows?|balls?|paper|nerf|confetti|questions?|bills?|news|problems?)))"),
    (_ABUSE, "en", r"\bi(?:'?m| am| was| have been|'?ve been| got| get| keep getting) (?:being )?(?:abused|raped|molested|sexually assaulted|beaten (?:at home|by|every|up by my))\b"),
    (_ABUSE, "en", r"\b(?:he|she|they|someone|somebody|a man|a guy|an adult)\W+(?:\w+\W+){0,3}?(?:touch(?:es|ed)? me (?:where|in a way|there|inappropriately|down)|raped me|molest(?:s|ed) me|abuses? me|abused me|forces? me to (?:have sex|undress|send (?:him|her|them)? ?(?:nudes|pictures)))"),
    (_ABUSE, "en", r"\bi(?:'?m| am) (?:scared|afraid|terrified) (?:to go home|of going home)\b|\bi am not safe at home\b|\bi'?m not safe at home\b"),
    (_SELF, "de", r"\bich\W+(?:\w+\W+){0,4}?(?:will|möchte|wollte|werde|würde|mag|kann)\W+(?:\w+\W+){0,4}?(?:sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr aufwachen|mich (?:\w+ )?umbringen|mich töten|mir das leben nehmen|mir (?:\w+ )?(?:wehtun|weh tun))"),
    (_SELF, "de", r"\b(?:ich\W+(?:\w+\W+){0,2}?(?:bring|bringe|töte|ritze|verletze|hasse mein leben und)\W+(?:\w+\W+){0,2}?mich\b(?! (?:beim|im))|\bich schneide mich(?: selbst| (?:in (?:den|die|meinen?|meine) )?(?:arme?|haut|beine?)\b|\W*$)|mich umbringen|mich selbst (?:verletzen|töten|ritzen)|will nicht mehr leben|wäre (?:lieber|am liebsten) tot|selbstmordgedanken|suizidgedanken|ich (?:mich )?ritze\b)"),
    (_SELF, "de", r"\bich w(?:ünschte|ünsche mir|äre|ollte)[^.!?]{0,25}\b(?:tot|nie geboren|gestorben)\b(?! (?:froh|müde|traurig|glücklich))|\bwäre ich (?:doch |nur |lieber )*tot\b|\b(?:denke?|dachte|gedacht|gedanken)\b[^.!?]{0,20}\b(?:selbstmord|suizid|ans sterben|mich umzubringen)\b"),
    (_SELF, "de", r"\bhabe? mich (?:\w+ )?(?:geritzt|selbst verletzt)|\bmich (?:wieder |heute |gestern )?geritzt\b|\b(?:keiner|niemand) (?:würde|wird) mich vermissen\b|\bohne mich (?:wär\w*|geht|ginge)\b[^.!?]{0,25}\bbesser\b"),
    (_SELF, "de", r"\bkein(?:en|e)? (?:bock|lust|kraft) mehr (?:zu leben|am leben)\b|\bmein leben (?:hat keinen|macht keinen) sinn\b|\bmein leben ist (?:sinnlos|wertlos|nichts wert)|\blebensmüde\b|\bich springe? (?:gleich |jetzt |heute |einfach )?(?:von (?:der|einer|dem|einem) (?:brücke|dach|hochhaus|balkon)|vor (?:den|einen) zug)\b(?![^.!?]*\d)"),
    (_ABUSE, "de", rf"\b(?:mein(?:e|en)? )?{_VERWANDTE}\W+(?:\w+\W+){{0,2}}?(?:schlägt|haut|prügelt|schlagen|hauen|tritt|treten|würgt|fasst|verprügelt|verprügeln|missbraucht|misshandelt|misshandeln|vergewaltigt)\W+mich\b(?! (?:im|beim|in|vor) ){_GAME}"),
    (_ABUSE, "de", rf"\b(?:mein(?:e|en)? )?{_VERWANDTE} (?:\w+ )?(?:hat|haben) mich (?:\w+ ){{0,2}}?(?:geschlagen|verprügelt|gehauen|getreten|gewürgt|missbraucht|angefasst|vergewaltigt|misshandelt){_GAME}"),
    (_ABUSE, "de", r"\bzu ?hause (?:werde|wurde) ich (?:\w+ ){0,2}?(?:geschlagen|verprügelt|misshandelt|missbraucht)|\bangst,? (?:davor,? )?(?:nach hause|heim ?zu ?gehen|heimzugehen)|\bangst vor (?:mein(?:em|er|en) )?(?:vater|mutter|stiefvater|stiefmutter|papa|mama|eltern|onkel|freund|bruder)\b"),
    (_ABUSE, "de", r"\bich (?:werde|wurde) (?:\w+ ){0,3}?(?:missbraucht|misshandelt|vergewaltigt|geschlagen)\b|\bhat mich (?:missbraucht|vergewaltigt|angefasst)\b"),
    (_SELF, "es", r"\b(?:me quiero|quiero|quisiera|voy a|deseo|pienso|me gustaría)\W+(?:morir(?:me)?|matarme|suicidarme|quitarme la vida|hacerme daño|cortarme|estar muert[oa]|desaparecer para siempre|acabar con mi vida)\b(?! de (?:risa|hambre|sueño|aburrimiento|vergüenza|calor))"),
    (_SELF, "es", r"\b(?:ya )?no quiero (?:vivir|seguir viviendo|existir)\b|\bme quiero morir\b(?! de )|\bme (?:corto|autolesiono)\b|\bpensamientos suicidas\b|\bno tengo (?:ninguna )?(?:razón|ganas) (?:para|de) vivir\b"),
    (_ABUSE, "es", r"\bmis? (?:padre|madre|papá|mamá|padres|padrastro|madrastra|tío|tía|hermano|novio|novia|entrenador|profesor|abuelo)\W+(?:\w+\W+){0,2}?me (?:pega|pegan|golpea|golpean|maltrata|maltratan|abusa|viola|toca|amenaza)\b"),
    (_ABUSE, "es", r"\b(?:abusan?|abusó|abusaron) de mí\b|\bme (?:violó|violaron|han violado|ha violado)\b|\btengo miedo de (?:volver|ir) a casa\b"),
    (_SELF, "ar", r"(?:اريد|اتمني|بدي|ابغي|ابغا|ابي|ودي|نفسي|عايز|عايزه|عاوز|عاوزه|سوف|حابب|افكر في|افكر ب)\s+(?:\w+\s+)?(?:ان\s+)?(?:اموت|الموت|موت|اقتل نفسي|قتل نفسي|الانتحار|انتحر|انهي حياتي|ايذاء نفسي|اوذي نفسي|اختفي للابد)(?! من (?:الضحك|الجوع|الملل|الحر))"),
    (_SELF, "ar", r"(?:ساقتل نفسي|سانتحر|افكر بال(?:انتحار|موت)|اوذي نفسي|اجرح نفسي|اقطع نفسي|اتمني لو (?:كنت ميت|اني ميت|لم اولد)|(?:لا اريد|ما ابي|ما بدي|ما ابغي|مش عايزه?|مش عاوزه?) (?:ان )?(?:اعيش|العيش|احيا)(?! في))"),
    (_SELF, "ar", r"(?:تعبت|مللت|زهقت|سيمت|طفشت) من (?:الحياه|حياتي|العيش)|(?:حياتي|الحياه) (?:لا معني لها|بلا معني|مالها معني|ما لها معني)|لا معني لحياتي|لا احد سيفتقدني|ما حدا رح يفتقدني"),
    (_ABUSE, "ar", rf"{_ARABISCH_ER}\s+(?:\w+\s+)?(?:يضربني|بيضربني|تضربني|بتضربني|ضربني|ضربتني|يعتدي علي|اعتدي علي|يتحرش بي|تحرش بي|يوذيني|بيوذيني|توذيني|يلمسني|بيلمسني|لمسني|اغتصبني|يحبسني|حبسني)(?! في (?:الشطرنج|اللعبه|السباق))"),
    (_ABUSE, "ar", r"(?:يضربونني|يضربوني|بيضربوني|تحرش بي|يتحرش بي|اغتصبني|اعتدي علي|اتعرض (?:لل|ل)(?:ضرب|عنف|تحرش|اغتصاب|اذي)|اخاف (?:ان )?(?:اعود|ارجع) (?:الي )?البيت|(?:اخاف|خايف|خايفه) من (?:ابي|ابوي|امي|والدي|والدتي|عمي|خالي|زوج امي)(?!\w))"),
)  # fmt: skip
_EXAGGERATED = re.compile(
    r"\b(?:i (?:want|wanna|'?d like)(?: to)? die of (?:laughter|laughing|boredom|embarrassment|shame|cringe)"
    r"|(?:i'?d|i would) rather die than\b[^.!?]*|die (?:of|from) (?:laughter|laughing|boredom|embarrassment)"
    r"|kill(?:ing)? (?:me|myself) (?:laughing|with laughter)|i(?:'?m| am) dying (?:of|from|to know)"
    r"|(?:this|the|that|these|homework|math|maths|algebra|exam|test|school|fractions?|it|problems?)(?: \w+){0,3} "
    r"(?:is|are|will|'?s|makes? me want to|make me wanna|makes me wanna)? ?(?:killing me|kills? me|die of boredom)"
    r"|(?:hurt|hurting|cut|cutting|burn(?:ed|t)?|burning|hit|kicking|kick) myself (?:on|with the (?:paper|ruler)|shaving"
    r"|while|at (?:practice|training|football|soccer)|accidentally|by accident|playing|cooking|some slack|a (?:piece|slice)"
    r"|off|(?:an? )?(?:break|deal))|(?:accidentally|by accident) (?:hurt|cut|burn(?:ed|t)?|hit) myself"
    r"|(?:cut|kick(?:ing)?|beat(?:ing)?) myself (?:some slack|up (?:over|about|for))|kick(?:ing)? myself"
    r"|beats? me (?:(?:at|in)(?! (?:school|home|night|my))|to|by|every (?:time|game)))\b",
    re.I,
)
_SPOKEN_OF = re.compile(
    r"[\"“«][^\"”»]{0,400}[\"”»]|\b(?:romeo|juliet|hamlet|ophelia|character|protagonist|novel|poem|the (?:story|book|song"
    r"|film|movie|play))\b[^.!?\n]*",
    re.I,
)
_COMPILED = tuple((concern, language, re.compile(rule, re.I)) for concern, language, rule in _RULES)


def find(text: str) -> tuple[str, str] | None:
    """(concern, language) of a message that needs a card; None for every other."""
    plain = set_right(text[:MAX_LOOKED_AT]).strip("\"“”«»' ")  # a message that is all in quotation marks is still said
    plain = _EXAGGERATED.sub(" ", _SPOKEN_OF.sub(" ", plain))
    for concern, language, rule in _COMPILED:
        if rule.search(plain):
            return concern, language
    return None

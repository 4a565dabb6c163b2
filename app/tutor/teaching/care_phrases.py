# ruff: noqa: E501  (a rule is one line, however long)
"""What people write when they mean to harm themselves or are harmed: phrase rules in four languages.

Facts:
- a rule needs somebody speaking of themselves ("I want to die", "my father hits me"), so that "kill the process",
  "a suicide burn" and "this problem is killing me" are none;
- exaggeration about school ("I could die of boredom", "I'd rather die than do fractions") is taken out first;
- rules, not a model: what they find can be read here, and they keep nothing.
"""

from __future__ import annotations

import re
import unicodedata

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
    r"|hang(?:ing)? myself|hurt(?:ing)? myself|harm(?:ing)? myself|cut(?:ting)? myself|commit(?:ting)? suicide|kms"
    r"|overdos(?:e|ing)(?: on)?)"
)
_ADULT = (
    r"(?:dad|father|mom|mum|mother|parents?|step ?(?:dad|father|mom|mum|mother|brother)|uncle|aunt|brother|sister|cousin"
    r"|grand(?:pa|father|ma|mother)|coach|teacher|boyfriend|girlfriend|partner|husband|wife|boss|neighbou?r|foster \w+)"
)
_RULES: tuple[tuple[str, str, str], ...] = (
    (_SELF, "en", rf"{_I}\W+(?:\w+\W+){{0,2}}?{_WANT}\W+(?:\w+\W+){{0,2}}?{_DEATH}"),
    (_SELF, "en", rf"{_I}\W+(?:\w+\W+){{0,2}}?(?:kill|hurt|harm|cut|cutting|hurting|harming|burn)\W+myself"),
    (_SELF, "en", rf"\b(?:should|want to|gonna|wanna|going to|how (?:to|do i|can i|could i)) {_DEATH}"),
    (_SELF, "en", rf"{_I}\W+(?:\w+\W+){{0,2}}?(?:want|wanna|wish|wanted)\W+(?:\w+\W+){{0,3}}?(?:to die|dead|die|be dead|not (?:be )?alive|disappear forever)\b"),
    (_SELF, "en", rf"{_I}\W+(?:\w+\W+){{0,2}}?(?:wish|wished)\W+(?:i|that i)\W+(?:\w+\W+){{0,2}}?(?:dead|never born|never been born|not alive|not exist|wake up again)\b"),
    (_SELF, "en", r"\b(?:do not|don'?t|no longer) (?:want|wanna) (?:to )?(?:live|be alive|exist|be here)(?: any ?more)?\W*(?:$|[.!,;]|any ?more|because|and)"),
    (_SELF, "en", rf"{_I}\W+(?:am |'?m |feel |have been |was )(?:\w+ ){{0,2}}suicidal\b|\bsuicidal (?:thoughts|feelings)\b(?=.*\b(?:i|my|me)\b)|\bmy suicid"),
    (_SELF, "en", r"\b(?:better off|happier|easier) without me\b|\bno reason (?:for me )?to (?:live|go on living)\b|\bnothing (?:left )?to live for\b"),
    (_SELF, "en", r"\bmy life (?:is not|isn'?t|isnt) worth (?:living|it)\b|\bi (?:have been|'?ve been|was|am|keep|started|'?m) (?:\w+ )?(?:cutting|hurting|starving|burning) myself\b"),
    (_SELF, "en", r"\bi(?:'?ve| have)? (?:just )?(?:took|taken|swallowed) (?:(?:a )?(?:whole|full) (?:bottle|pack|box) of|all (?:of )?(?:my|the|her|his)|too many|so many|an overdose of) (?:\w+ )?(?:pills|tablets|medicine|medication)\b|\bi(?: have|'?ve)? (?:written|wrote) (?:a|my) (?:suicide|goodbye) (?:note|letter)\b"),
    (_ABUSE, "en", rf"\bmy {_ADULT}\b(?: and \w+)?\W+(?:\w+\W+){{0,2}}?(?:hits?|beats?|punch(?:es)?|kick(?:s|ed)?|slaps?|chok(?:es|ed)|abus(?:es|ed|ing)|molest(?:s|ed)|rap(?:es|ed)|touch(?:es|ed)|hurts?|burn(?:s|ed)|threatens? to (?:kill|hurt)|hit|beat|hitting|beating)\W+(?:me|us)\b(?! (?:(?:at|in|to) (?:chess|tennis|football|soccer|cards|a game|the game|games?|mario|math|maths)|up for|with (?:\d+ |an? |two |three |some |his |her |their )?(?:\w+ )?(?:snowballs?|water|balloons?|pillows?|balls?|paper|nerf|confetti|questions?|bills?|news|problems?)))"),
    (_ABUSE, "en", r"\bi(?:'?m| am| was| have been|'?ve been| got| get| keep getting) (?:being )?(?:abused|raped|molested|sexually assaulted|beaten (?:at home|by|every|up by my))\b"),
    (_ABUSE, "en", r"\b(?:he|she|they|someone|somebody|a man|a guy|an adult)\W+(?:\w+\W+){0,3}?(?:touch(?:es|ed)? me (?:where|in a way|there|inappropriately|down)|raped me|molest(?:s|ed) me|abuses? me|abused me|forces? me to (?:have sex|undress|send (?:him|her|them)? ?(?:nudes|pictures)))"),
    (_ABUSE, "en", r"\bi(?:'?m| am) (?:scared|afraid|terrified) (?:to go home|of going home)\b|\bi am not safe at home\b|\bi'?m not safe at home\b"),
    (_SELF, "de", r"\bich\W+(?:\w+\W+){0,4}?(?:will|möchte|wollte|werde|würde|mag)\W+(?:\w+\W+){0,4}?(?:sterben|tot sein|nicht mehr leben|nicht mehr da sein|umbringen|mich töten|mir das leben nehmen|mir (?:\w+ )?(?:wehtun|weh tun))"),
    (_SELF, "de", r"\b(?:ich\W+(?:\w+\W+){0,2}?(?:bring|bringe|töte|ritze|verletze|schneide|hasse mein leben und)\W+(?:\w+\W+){0,2}?mich\b|mich umbringen|mich selbst (?:verletzen|töten|ritzen)|will nicht mehr leben|wäre (?:lieber|am liebsten) tot|selbstmordgedanken|suizidgedanken|ich (?:mich )?ritze\b)"),
    (_ABUSE, "de", r"\bmein(?:e)? (?:vater|mutter|stiefvater|stiefmutter|eltern|onkel|tante|bruder|freund|trainer|lehrer|opa|papa|mama)\W+(?:\w+\W+){0,2}?(?:schlägt|schlagen|verprügelt|verprügeln|missbraucht|misshandelt|misshandeln|fasst|tritt|vergewaltigt)\W+mich\b(?! (?:im|beim|in) )"),
    (_ABUSE, "de", r"\bich (?:werde|wurde) (?:\w+ ){0,3}?(?:missbraucht|misshandelt|vergewaltigt|geschlagen)\b|\bhat mich (?:missbraucht|vergewaltigt|angefasst)\b"),
    (_SELF, "es", r"\b(?:me quiero|quiero|quisiera|voy a|deseo|pienso|me gustaría)\W+(?:morir(?:me)?|matarme|suicidarme|quitarme la vida|hacerme daño|cortarme|estar muert[oa]|desaparecer para siempre|acabar con mi vida)\b(?! de (?:risa|hambre|sueño|aburrimiento|vergüenza|calor))"),
    (_SELF, "es", r"\b(?:ya )?no quiero (?:vivir|seguir viviendo|existir)\b|\bme quiero morir\b(?! de )|\bme (?:corto|autolesiono)\b|\bpensamientos suicidas\b|\bno tengo (?:ninguna )?(?:razón|ganas) (?:para|de) vivir\b"),
    (_ABUSE, "es", r"\bmis? (?:padre|madre|papá|mamá|padres|padrastro|madrastra|tío|tía|hermano|novio|novia|entrenador|profesor|abuelo)\W+(?:\w+\W+){0,2}?me (?:pega|pegan|golpea|golpean|maltrata|maltratan|abusa|viola|toca|amenaza)\b"),
    (_ABUSE, "es", r"\b(?:abusan?|abusó|abusaron) de mí\b|\bme (?:violó|violaron|han violado|ha violado)\b|\btengo miedo de (?:volver|ir) a casa\b"),
    (_SELF, "ar", r"(?:أريد|اريد|أتمنى|اتمنى|بدي|عايز|عاوز|سوف|أفكر في|افكر في)\s+(?:\w+\s+)?(?:أن\s+|ان\s+)?(?:أموت|اموت|الموت|أقتل نفسي|اقتل نفسي|قتل نفسي|الانتحار|أنتحر|انتحر|أنهي حياتي|انهي حياتي|إيذاء نفسي|أؤذي نفسي)"),
    (_SELF, "ar", r"(?:سأقتل نفسي|ساقتل نفسي|سأنتحر|سانتحر|لا أريد أن أعيش|لا اريد ان اعيش|لا أريد العيش|مش عايز اعيش|أؤذي نفسي|اؤذي نفسي|أجرح نفسي|اجرح نفسي)"),
    (_ABUSE, "ar", r"(?:أبي|ابي|أمي|امي|والدي|والدتي|عمي|خالي|أخي|اخي|زوج أمي|زوج امي|معلمي|مدربي)\s+(?:\w+\s+)?(?:يضربني|تضربني|يعتدي علي|يتحرش بي|يؤذيني|تؤذيني|يلمسني|اغتصبني)"),
    (_ABUSE, "ar", r"(?:يضربونني|تحرش بي|يتحرش بي|اغتصبني|اعتدى علي|أخاف أن أعود إلى البيت)"),
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
    r"|beats? me (?:at|in|to|by|every (?:time|game)))\b",
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
    plain = unicodedata.normalize("NFC", text[:MAX_LOOKED_AT]).replace("’", "'").replace("\u0640", "")
    plain = "".join(char for char in plain if unicodedata.category(char) != "Cf")
    plain = " ".join(plain.split()).strip("\"“”«»' ")  # a message that is all in quotation marks is still said
    plain = _EXAGGERATED.sub(" ", _SPOKEN_OF.sub(" ", plain))
    for concern, language, rule in _COMPILED:
        if rule.search(plain):
            return concern, language
    return None

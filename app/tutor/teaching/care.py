"""A fixed card of help for somebody who may be in danger: the same words every time, and nothing kept.

Facts:
- `help_card(text)` looks only for what people say of themselves (`care_phrases`); it judges nobody and is not medicine;
- a card has no place for what was written: it cannot reach the record, a report or a log;
- whoever shows it does nothing else with the message: no verdict, no try, no hint is counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.tutor.teaching import care_phrases


class Concern(StrEnum):
    """What a card is about."""

    SELF_HARM = "self_harm"
    ABUSE = "abuse"


@dataclass(frozen=True, slots=True)
class HelpCard:
    """A card: a title, sentences, where to turn, and how to go on. `language` is that of its words."""

    concern: Concern
    language: str
    title: str
    sentences: tuple[str, ...]
    places: tuple[str, ...]
    going_on: str


_PLACES = {
    "en": (
        "In danger now: the emergency number where you are (112 in Europe, 911 in the USA and Canada, 999 in the UK).",
        "USA and Canada: call or text 988. UK and Ireland: Samaritans 116 123, Childline 0800 1111 (UK).",
        "In much of Europe a helpline for children and young people answers at 116 111.",
    ),
    "de": (
        "In Gefahr: Notruf 112.",
        "Nummer gegen Kummer für Kinder und Jugendliche: 116 111. TelefonSeelsorge: 0800 111 0 111.",
        "In Österreich: Rat auf Draht 147. In der Schweiz: Pro Juventute 147.",
    ),
    "es": (
        "En peligro ahora: el número de emergencias de tu país (112 en España, 911 en gran parte de América).",
        "España: línea 024, y ANAR para niños y adolescentes 116 111.",
        "En otros países hay líneas de ayuda para jóvenes: un adulto de confianza puede buscarla contigo.",
    ),
    "ar": (
        "إذا كنت في خطر الآن: اتصل برقم الطوارئ في بلدك (112 يعمل في بلدان كثيرة).",
        "في كثير من البلدان خط مجاني لمساعدة الأطفال والشباب: يمكن لشخص بالغ تثق به أن يجده معك.",
    ),
}
_TITLES = {
    "en": "You matter more than this exercise.",
    "de": "Du bist wichtiger als diese Aufgabe.",
    "es": "Tú importas más que este ejercicio.",
    "ar": "أنت أهم من هذا التمرين.",
}
_SENTENCES = {
    ("en", Concern.SELF_HARM): (
        "It sounds as if things are very hard right now. I am a program for mathematics and cannot "
        "help well with this.",
        "Please tell somebody you trust today: a parent, a teacher, a friend, a doctor. You do not "
        "have to carry it alone.",
    ),
    ("en", Concern.ABUSE): (
        "It sounds as if somebody may be hurting you. That is not your fault, and you do not have to keep it secret.",
        "I am a program for mathematics and cannot help with this well. Please tell an adult you trust: a teacher, a "
        "doctor, somebody in the family.",
    ),
    ("de", Concern.SELF_HARM): (
        "Das klingt, als wäre es gerade sehr schwer. Ich bin ein Programm für Mathematik und kann "
        "dabei nicht gut helfen.",
        "Bitte sprich heute mit jemandem, dem du vertraust: Eltern, einer Lehrkraft, Freunden, einem "
        "Arzt. Du musst das "
        "nicht allein tragen.",
    ),
    ("de", Concern.ABUSE): (
        "Das klingt, als würde dir jemand wehtun. Das ist nicht deine Schuld, und du musst es nicht geheim halten.",
        "Ich bin ein Programm für Mathematik und kann dabei nicht gut helfen. Bitte sprich mit einem "
        "Erwachsenen, dem du "
        "vertraust: einer Lehrkraft, einem Arzt, jemandem in der Familie.",
    ),
    ("es", Concern.SELF_HARM): (
        "Parece que lo estás pasando muy mal. Soy un programa de matemáticas y no puedo ayudarte bien con esto.",
        "Por favor, habla hoy con alguien de confianza: tus padres, un profesor, un amigo, un médico. No tienes que "
        "llevarlo a solas.",
    ),
    ("es", Concern.ABUSE): (
        "Parece que alguien te puede estar haciendo daño. No es culpa tuya, y no tienes que guardarlo en secreto.",
        "Soy un programa de matemáticas y no puedo ayudarte bien con esto. Por favor, cuéntaselo a un adulto de "
        "confianza: un profesor, un médico, alguien de la familia.",
    ),
    ("ar", Concern.SELF_HARM): (
        "يبدو أنك تمر بوقت صعب جدًا. أنا برنامج للرياضيات ولا أستطيع أن أساعدك جيدًا في هذا.",
        "من فضلك تحدث اليوم مع شخص تثق به: أحد والديك أو معلم أو صديق أو طبيب. لست مضطرًا إلى أن تحمل هذا وحدك.",
    ),
    ("ar", Concern.ABUSE): (
        "يبدو أن أحدًا ما يؤذيك. هذا ليس ذنبك، ولست مضطرًا إلى إبقائه سرًا.",
        "أنا برنامج للرياضيات ولا أستطيع أن أساعدك جيدًا في هذا. من فضلك أخبر شخصًا بالغًا تثق به: "
        "معلمًا أو طبيبًا أو أحدًا من العائلة.",
    ),
}
_GOING_ON = {
    "en": "What you wrote is not kept. We can go on whenever you like, or not today.",
    "de": "Was du geschrieben hast, wird nicht gespeichert. Wir machen weiter, wann du magst, oder heute nicht.",
    "es": "Lo que has escrito no se guarda. Seguimos cuando quieras, o hoy no.",
    "ar": "ما كتبته لا يُحفظ. نكمل متى شئت، أو لا نكمل اليوم.",
}


def help_card(text: str) -> HelpCard | None:
    """The card for a message that suggests self-harm or abuse, in the language of the message; None for all others."""
    found = care_phrases.find(text)
    return card(Concern(found[0]), found[1]) if found is not None else None


def card(concern: Concern, language: str) -> HelpCard:
    """The card of a concern in one of the languages it is written in, else in English."""
    spoken = language if language in _TITLES else "en"
    sentences = _SENTENCES[spoken, concern]
    return HelpCard(concern, spoken, _TITLES[spoken], sentences, _PLACES[spoken], _GOING_ON[spoken])

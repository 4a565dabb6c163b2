"""The vocabulary of a loaded model: text to tokens, tokens to bytes.

Fact: llama.cpp reads tokens marked "user defined" in any text, also when told to leave special tokens alone; so
plain text that contains one is split inside it. Knows no conversation.
"""

from __future__ import annotations

import ctypes
from typing import Any

from engine.errors import LemmaError

_UNKNOWN, _UNUSED, _CONTROL, _USER_DEFINED = 1, 2, 8, 16  # llama_token_attr


class Vocab:
    """Over `llama_vocab *`; `llama` is the llama_cpp module."""

    def __init__(self, llama: Any, model: Any) -> None:
        self._llama = llama
        self._vocab = llama.llama_model_get_vocab(model)
        self.size = int(llama.llama_vocab_n_tokens(self._vocab))
        self._pieces: dict[int, bytes] = {}

    def encode(self, text: str, *, control: bool) -> list[int]:
        """Tokens of a text. `control`: the text is a template's, and names control tokens; else it is plain."""
        tokens = self._tokenize(text, control)
        if control:
            return tokens
        special = next((token for token in tokens if self._attributes(token) & (_CONTROL | _USER_DEFINED)), None)
        if special is None:
            return tokens
        name = self._llama.llama_vocab_get_text(self._vocab, special).decode("utf-8", "replace")
        if len(name) < 2 or name not in text:
            raise LemmaError("The text holds something that only the program may write.")
        parts = [""]
        for number, part in enumerate(text.split(name)):
            if number:  # cut behind the first character: neither side is special any more
                parts[-1] += name[0]
                part = name[1:] + part
            parts.append(part)
        return [token for part in parts for token in self.encode(part, control=False)]

    def piece(self, token: int) -> bytes:
        """The bytes a token stands for in the answer; nothing for special tokens."""
        if token not in self._pieces:
            self._pieces[token] = self._read_piece(token)
        return self._pieces[token]

    def ends(self, token: int) -> bool:
        """Whether the token ends the model's turn."""
        return bool(self._llama.llama_vocab_is_eog(self._vocab, token))

    def beginning(self) -> list[int]:
        """The token every text begins with, if the model wants one."""
        if not self._llama.llama_vocab_get_add_bos(self._vocab):
            return []
        return [int(self._llama.llama_vocab_bos(self._vocab))]

    def special_text(self, which: str) -> str:
        """The text of the "bos" or "eos" token, for templates; empty when there is none."""
        token = int(getattr(self._llama, f"llama_vocab_{which}")(self._vocab))
        text = self._llama.llama_vocab_get_text(self._vocab, token) if token >= 0 else b""
        return str((text or b"").decode("utf-8", "replace"))

    def _attributes(self, token: int) -> int:
        return int(self._llama.llama_vocab_get_attr(self._vocab, token))

    def _tokenize(self, text: str, control: bool) -> list[int]:
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        tokens = (self._llama.llama_token * room)()
        count = self._llama.llama_tokenize(self._vocab, data, len(data), tokens, room, False, control)
        if count < 0:
            raise LemmaError("The text could not be split into tokens.")
        return list(tokens[:count])

    def _read_piece(self, token: int) -> bytes:
        attributes = self._attributes(token)
        if attributes & (_CONTROL | _UNKNOWN | _UNUSED):
            return b""
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            length = self._llama.llama_token_to_piece(self._vocab, token, buffer, room, 0, False)
            if length >= 0:
                break
            room = -length
        piece = bytes(buffer.raw[:length])
        hidden = attributes & _USER_DEFINED and piece.startswith(b"<|") and piece.endswith(b"|>")
        return b"" if hidden else piece

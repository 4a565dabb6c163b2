"""A model in forty lines whose next token is a function of all tokens before it, and that notices every misuse.

Tokens are bytes, 256 the end of a turn; control tokens are `<|...|>` from 257 on. The state is a hash; as in a
hybrid model, K/V stay where they are when a state is put back, and must not have been overwritten since.
"""

import json
import re
from hashlib import sha256

import numpy as np

from engine.llm.native import DecodeAborted, DecodeFailed

END = 256
CONTROL = {"<|end|>": END, "<|user|>": 257, "<|system|>": 258, "<|assistant|>": 259, "<|endoftext|>": 260}


class Vocab:
    def encode(self, text, *, control):
        if not control:
            return list(text.encode())
        return [
            t
            for part in re.split(r"(<\|\w+\|>)", text)
            for t in ([CONTROL[part]] if part in CONTROL else part.encode())
        ]

    def piece(self, token):
        return bytes([token]) if token < 256 else b""

    def ends(self, token):
        return token == END

    def beginning(self):
        return []


class Context:
    n_vocab = 261

    def __init__(self, script=b"", n_ctx=512, n_batch=16):
        self.n_ctx, self.n_batch = n_ctx, n_batch
        self.script = list(script)
        self.kv, self.state, self.whole = [], b"", True
        self.decoded, self.batches, self.fail_at, self.abort_at = 0, [], None, None

    def decode(self, tokens, position, *, want_logits, abortable):
        assert self.whole, "decoding on a state that is half written"
        assert position == len(self.kv), "tokens must be appended"
        assert 1 <= len(tokens) <= self.n_batch
        for token in tokens:
            self.state = sha256(self.state + str(token).encode()).digest()
        self.kv += tokens
        self.batches.append(len(tokens))
        self.decoded += len(tokens)
        for error, at in ((DecodeFailed("Broken."), self.fail_at), (DecodeAborted(), self.abort_at)):
            if at is not None and len(self.kv) >= at and (abortable or isinstance(error, DecodeFailed)):
                self.whole = False
                raise error
        return self.logits() if want_logits else None

    def logits(self):
        """Random by the state; with a script, its next byte after the last assistant token."""
        assert self.state == self.fold(self.kv)
        values = np.frombuffer(sha256(self.state).digest() * 9, np.uint8)[: self.n_vocab].astype(np.float32)
        if self.script:
            at = len(self.kv) - 1 - max(i for i, t in enumerate(self.kv) if t == CONTROL["<|assistant|>"])
            values[self.script[at] if at < len(self.script) else END] = 1000
        return values

    @staticmethod
    def fold(tokens):
        state = b""
        for token in tokens:
            state = sha256(state + str(token).encode()).digest()
        return state

    def save(self):
        assert self.whole
        return self.state

    def load(self, state, position):
        assert self.fold(self.kv[:position]) == state, "the K/V before it were overwritten"
        self.kv, self.state, self.whole = self.kv[:position], state, True

    def save_whole(self):
        assert self.whole
        return memoryview(json.dumps(self.kv).encode())

    def load_whole(self, data, position):
        self.kv, self.whole = json.loads(bytes(data)), True
        self.state = self.fold(self.kv)
        assert len(self.kv) == position

    def clear(self):
        self.kv, self.state, self.whole = [], b"", True


class Greedy:
    """The likeliest token; with a seed, the likeliest after that many others."""

    def __init__(self, sampling):
        self.skip = (sampling.seed or 0) % 5 if sampling.temperature else 0

    def sample(self, logits):
        return int(np.argsort(-logits[:257], kind="stable")[self.skip])

    def close(self):
        pass

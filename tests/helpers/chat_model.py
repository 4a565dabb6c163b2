"""A model process whose answers are written down: the whole real path from a hint back to its client, without weights.

Use it with `ModelClient(target=TARGET)`. A "model file" is a JSON file: `parameters`, and `script`, a list of
(pattern, answer): the first whose pattern is found in the last message answers. Answers that mean something else:

    SLOW      writes a word every 50 ms for a minute        SILENT    says nothing, and hears no stop
    DIES      ends its process after the first word (SIGKILL)
    ECHO      gives back the lines behind bars under "Hint to say" and "Question to ask"

`{n}` in an answer is the number of the request, `{seed}` its seed.
"""

from __future__ import annotations

import json
import os
import re
import signal
import time
from pathlib import Path

from engine.errors import LemmaError
from engine.llm.events import Finished, ModelInfo, Piece, Progress, Prompted, to_json
from engine.workers import serve

TARGET = "tests.helpers.chat_model:main"
CHAT = 600_000_000


def model_file(folder, *script, parameters=CHAT, name="chat.gguf"):
    """Writes a model of these answers; its path."""
    path = Path(folder) / name
    path.write_text(json.dumps({"parameters": parameters, "script": script, "log": str(path) + ".log"}))
    return path


def asked(path):
    """What the model was asked so far, one prompt each."""
    log = Path(str(path) + ".log")
    return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []


def echo(prompt):
    """The quoted text that is to be said."""
    found = re.search(r"^(?:Hint to say|Question to ask):\n((?:\| .*\n?)+)", prompt, re.M)
    return re.sub(r"^\| ", "", found[1].strip(), flags=re.M) if found else ""


class ModelNotLoaded(LemmaError):
    """As of the real process: one that was started anew has no model."""

    def __init__(self):
        super().__init__("No model is loaded.")


class Service:
    def __init__(self, channel):
        self._channel = channel
        self._model = None
        self._count = 0

    def inspect(self, params):
        return {"info": _info(json.loads(Path(params["path"]).read_text()))}

    def load(self, params):
        self._model = json.loads(Path(params["path"]).read_text())
        self._channel.emit(to_json(Progress("load", 100, 100)))
        return {"info": _info(self._model)}

    def fitting(self, params):
        return {"kept": list(range(len(params["messages"]))), "tokens": 1, "room": 1000}

    def generate(self, params):
        if self._model is None:
            raise ModelNotLoaded
        prompt = params["messages"][-1]["content"]
        with Path(self._model["log"]).open("a") as log:
            log.write(json.dumps(prompt) + "\n")
        self._count += 1
        answer = next((text for pattern, text in self._model["script"] if re.search(pattern, prompt)), "")
        yield to_json(Prompted(10, 0, 0.0, "c.1"))
        if answer == "SILENT":
            time.sleep(60)
        if answer == "DIES":
            yield to_json(Piece("answer", "It ", 1))
            time.sleep(0.2)
            os.kill(os.getpid(), signal.SIGKILL)
        answer = echo(prompt) if answer == "ECHO" else answer
        answer = answer.replace("{n}", str(self._count)).replace("{seed}", str(params["sampling"]["seed"]))
        words = ["word "] * 1200 if answer == "SLOW" else re.findall(r"\S+\s*|\s+", answer)
        reason = "end"
        for word in words:
            if self._channel.stop_requested.is_set():
                reason = "stopped"
                break
            if answer == "SLOW":
                time.sleep(0.05)
            yield to_json(Piece("answer", word, 1))
        yield to_json(Finished(reason, 10, 0, len(words), 0.0, 0.0, params["sampling"]["seed"] or 0, answer))
        return {}


def _info(model):
    made = ModelInfo(
        "Chat", "phi4flash", model["parameters"], 2048, 2048, "Think.", 0.6, 0.95, 1, "Q8", {"weights": 1}, 10**12, ""
    )
    return {name: getattr(made, name) for name in made.__slots__}


def main(channel):
    """The worker's target."""
    service = Service(channel)
    serve(channel, {name: getattr(service, name) for name in ("inspect", "load", "generate", "fitting")})

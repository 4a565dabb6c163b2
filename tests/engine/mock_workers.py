"""Targets for the worker tests: what a child can do, well and badly. Imported in the child, so it imports little."""

import ctypes
import os
import signal
import sys
import time
from pathlib import Path

from engine.errors import LemmaError
from engine.workers import serve


def mock(channel):
    def echo(params):
        return {"echo": params, "pid": os.getpid(), "env": os.environ.get("MOCK", "")}

    def count(params):
        for number in range(params["to"]):
            if channel.stop_requested.is_set():
                return {"stopped_at": number}
            time.sleep(params.get("pause", 0))
            yield {"number": number}
        return {"counted": params["to"]}

    def emit(params):
        channel.emit({"from": "anywhere"})
        return {}

    def deaf(params):
        while True:
            time.sleep(0.01)
            yield {"still": "here"}

    def sleep(params):
        time.sleep(params["seconds"])
        return {}

    def busy(params):
        """One operation of the interpreter that lets no other thread run, for minutes."""
        return {"digits": len(str(3 ** (10**9)))}

    def native_sleep(params):
        ctypes.CDLL(None).sleep(60)
        return {}

    def raise_signal(params):
        print("words on stdout")
        print("a native library complains", file=sys.stderr, flush=True)
        os.kill(os.getpid(), getattr(signal, params["name"]))
        time.sleep(5)

    def exit_with(params):
        os._exit(params["code"])

    def fail(params):
        raise LemmaError("The flux capacitor is empty.", "Fill it.")

    def bug(params):
        raise ZeroDivisionError("oops")

    def eat(params):
        block = bytearray(params["bytes"])
        block[::4096] = b"x" * len(block[::4096])
        time.sleep(params.get("hold", 0))
        return {"length": len(block)}

    def big(params):
        return {"text": "x" * params["size"]}

    def garbage(params):
        channel._writer.send_bytes(params["text"].encode())
        time.sleep(5)

    def oversized(params):
        channel._writer.send_bytes(b" " * params["size"])
        time.sleep(5)

    def files(params):
        return {"open": [os.path.realpath(file) for file in Path("/proc/self/fd").iterdir()]}

    serve(channel, {name: handler for name, handler in locals().items() if name != "channel"})


def broken(channel):
    print("cannot find my library", file=sys.stderr)
    raise ImportError("no library")


def silent(channel):
    channel.send({"unexpected": 1})
    time.sleep(60)

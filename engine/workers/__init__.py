"""Supervised child processes: deadline, stop, kill, restart, memory cap, and why one ended in words.

A parent makes a `Worker` with the name of a function; the child calls it with a `Channel`, and the function
gives `serve` its handlers. What a worker computes is not known here.
"""

from engine.workers.child import MAX_MESSAGE, Channel, Handler, Message, serve
from engine.workers.errors import DeadlineExceeded, RemoteError, WorkerDied
from engine.workers.parent import Worker

__all__ = [
    "MAX_MESSAGE",
    "Channel",
    "DeadlineExceeded",
    "Handler",
    "Message",
    "RemoteError",
    "Worker",
    "WorkerDied",
    "serve",
]

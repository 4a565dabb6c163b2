"""The `lemma` command: the window by default, sub-commands for everything else.

Exit codes: 0 right or done, 1 wrong or undecided, 2 an error, which is told in one sentence. Imports what a command
needs only when that command runs, so that `lemma --help` is instant.
"""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Sequence
from contextlib import closing, nullcontext, suppress
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from engine.errors import LemmaError

if TYPE_CHECKING:
    from app.terminal import JsonView, TerminalView

EXAMPLE = "3x + 5 = 20"
MAX_PROBLEM = 4000  # characters


def run(arguments: Sequence[str]) -> int:
    """Runs the command line `arguments` (without the program's name) and returns its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        return _run(arguments)
    except LemmaError as error:
        _say(f"lemma: {error.message}", error.hint)
        return 2
    except KeyboardInterrupt:
        _say("\nStopped.")
        return 130
    except EOFError:
        _say("lemma: Nobody was there to type what was asked for.")
        return 2
    except BrokenPipeError:  # whoever was reading has gone
        return 2
    except MemoryError:
        _say("lemma: There is not enough memory for this.")
        return 2
    except OSError as error:  # a disk that fails, a folder that may not be entered: no fault of the program
        where = f"{error.filename}: " if error.filename else ""
        _say(f"lemma: {where}{error.strerror or error}.")
        return 2
    finally:
        _let_go()


def _run(arguments: Sequence[str]) -> int:
    """As `run`, with what goes wrong as exceptions: also that what was printed cannot be written in the end."""
    try:
        options = _parser().parse_args(arguments)  # imports much, and Ctrl-C may come meanwhile
        _working_folder()
        code: int = options.func(options)
    except SystemExit:  # the help was shown, or the arguments are wrong
        _flush(sys.stdout)
        raise
    _flush(sys.stdout)
    return code


def _say(*lines: str) -> None:
    """Tells an error; where nobody can be told, the exit code has to do."""
    with suppress(OSError, ValueError):
        for line in filter(None, lines):
            print(line, file=sys.stderr)


def _flush(stream: TextIO | None) -> None:
    if stream is not None:
        stream.flush()


def _let_go() -> None:
    """Gives up what cannot be written: at its end the interpreter would try again and complain."""
    for stream in (sys.stdout, sys.stderr):
        try:
            _flush(stream)
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _working_folder() -> None:
    """Raises LemmaError where the folder this was started in has been removed: no path leads on from there."""
    try:
        Path.cwd()
    except OSError:
        raise LemmaError("The folder you are in is no longer there.", "Go to another one first: cd") from None


def _parser() -> argparse.ArgumentParser:
    from app.learner.data import arguments as data_arguments
    from app.learner.reports import arguments as report_arguments
    from app.packs import arguments as pack_arguments
    from app.tutor.evaluation import arguments as eval_arguments
    from app.tutor.teaching import arguments as teaching_arguments
    from convert import cli as convert_cli

    parser = argparse.ArgumentParser(
        prog="lemma",
        description="An offline STEM tutor: a language model writes the solution, computer algebra checks it.",
    )
    parser.add_argument("--version", action="version", version=f"lemma {metadata.version('lemma-tutor')}")
    parser.add_argument("--model", type=Path, metavar="FILE", help="the model file (GGUF) to use")
    parser.set_defaults(func=_start)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    window = commands.add_parser("window", help="open the window (what `lemma` alone does)")
    window.add_argument("--model", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the model file")
    window.add_argument("--smoke", action="store_true", help="solve one problem in the window and leave")
    window.add_argument("--screenshot", type=Path, metavar="PNG", help="solve one problem, save a picture, leave")
    window.add_argument("--problem", default="", help="the problem for --smoke and --screenshot")
    window.add_argument("--safe", action="store_true", help="leave the settings and the chosen model aside this time")
    window.set_defaults(func=_window)

    solve = commands.add_parser("solve", help="solve one problem in the terminal")
    solve.add_argument("problem", help="the problem, in quotes; - reads it from standard input")
    solve.add_argument("--model", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the model file")
    solve.add_argument("--json", action="store_true", help="write the events, one JSON object a line")
    solve.add_argument("--seed", type=_natural, default=0, help="the sampling seed (default 0)")
    solve.add_argument("--temperature", type=_temperature, help="0 to 2; default: what the model asks for")
    solve.add_argument("--max-tokens", type=_positive, default=None, help="stop after so many tokens")
    solve.add_argument("--retries", type=_natural, default=None, help="times a wrong step is written again")
    solve.add_argument("--thinking", action="store_true", help="show the model's thoughts as well")
    solve.add_argument("--algebra", action="store_true", help="let the algebra solve it by itself, without a model")
    solve.set_defaults(func=_solve)

    env = commands.add_parser("env", help="print what lets other llama-cpp-python programs use Lemma's library")
    env.set_defaults(func=_env)

    eval_arguments.register(commands)
    pack_arguments.register(commands)
    teaching_arguments.register(commands)
    report_arguments.register(commands)
    data_arguments.register(commands)

    model = commands.add_parser("model", help="convert, inspect and compare model files")
    model_commands = model.add_subparsers(title="model commands", metavar="COMMAND", required=True)
    convert_cli.register(model_commands)
    info = model_commands.add_parser("info", help="what a model file is and whether it fits this machine")
    info.add_argument("file", type=Path)
    info.set_defaults(func=_model_info)
    logits = model_commands.add_parser("logits", help="write the logits of every position of a token sequence")
    logits.add_argument("file", type=Path)
    logits.add_argument("--tokens", required=True, type=_token_list, metavar="1,2,3")
    logits.add_argument("--chunk", type=_positive, metavar="N", help="decode N tokens at a time")
    logits.add_argument("--no-flash-attn", action="store_true", help="plain attention instead of flash attention")
    logits.add_argument("-o", "--output", required=True, type=Path, metavar="LOGITS.npy")
    logits.set_defaults(func=_model_logits)
    return parser


def _natural(text: str) -> int:
    return _whole(text, 0)


def _positive(text: str) -> int:
    return _whole(text, 1)


def _whole(text: str, least: int) -> int:
    try:
        value = int(text)
    except ValueError:
        value = least - 1
    if value < least:
        raise argparse.ArgumentTypeError(f"must be a whole number, {least} or more")
    return value


def _temperature(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 2:
        raise argparse.ArgumentTypeError("must be a number between 0 and 2")
    return value


def _token_list(text: str) -> list[int]:
    try:
        return [int(part) for part in text.split(",")] if text.strip() else []
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be token numbers with commas between them") from error


def _start(options: argparse.Namespace) -> int:
    """`lemma` alone: the window where there is a display, else a session in the terminal."""
    from app.display import has_display

    if has_display():
        return _window(options)
    return _terminal_session(options)


def _window(options: argparse.Namespace) -> int:
    from app.display import has_display
    from app.tutor.tutor import Tutor

    if not has_display():
        raise LemmaError("There is no display to show the window on.", "In the terminal: lemma solve PROBLEM")
    from app.ui.application import run as run_window

    arguments = ["--smoke"] if getattr(options, "smoke", False) else []
    if getattr(options, "screenshot", None) is not None:
        arguments += ["--screenshot", str(options.screenshot)]
    if getattr(options, "problem", ""):
        arguments += ["--problem", options.problem]
    if options.model is not None:
        arguments.append("--named")
    if getattr(options, "safe", False):
        arguments.append("--safe")
    return run_window(lambda: Tutor(options.model), arguments)


def _solve(options: argparse.Namespace) -> int:
    from app.terminal import JsonView, TerminalView
    from app.tutor.tutor import Tutor, TutorOptions

    problem = sys.stdin.read(MAX_PROBLEM + 1) if options.problem == "-" else options.problem
    tutor_options = TutorOptions(seed=options.seed, spare=False)
    for name in ("temperature", "max_tokens", "retries"):
        value = getattr(options, name)
        if value is not None:
            setattr(tutor_options, name, value)
    view = JsonView() if options.json else TerminalView(show_thinking=options.thinking)
    if options.algebra:
        return _by_algebra(problem, view)
    with closing(Tutor(options.model, tutor_options)) as tutor:
        for event in tutor.solve(problem):
            view.show(event)
    return view.result.exit_code


def _by_algebra(problem: str, view: TerminalView | JsonView) -> int:
    from app.tutor import algebra
    from engine.maths.client import MathsClient

    with MathsClient(spare=False) as maths:
        for event in algebra.solve(maths, problem):
            view.show(event)
    return view.result.exit_code


def _terminal_session(options: argparse.Namespace) -> int:
    """Solves an example, then whatever is typed, until the end of input."""
    from app.terminal import TerminalView
    from app.tutor.tutor import Tutor, TutorOptions

    interactive = sys.stdin.isatty()
    with closing(Tutor(options.model, TutorOptions(spare=interactive))) as tutor:
        print("Lemma, in the terminal (there is no display for the window).")
        print(f"An example first: {EXAMPLE}\n")
        problem: str | None = EXAMPLE
        code = 0
        while problem is not None:
            view = TerminalView()
            if problem.strip():
                try:
                    for event in tutor.solve(problem):
                        view.show(event)
                except KeyboardInterrupt:
                    tutor.stop()
                    print("\nStopped.")
            code = view.result.exit_code
            problem = _ask(sys.stdout) if interactive else None
    return 0 if interactive else code


def _ask(out: TextIO) -> str | None:
    out.write("\nType a problem (Ctrl-D ends): ")
    out.flush()
    try:
        return input()
    except (EOFError, KeyboardInterrupt):
        out.write("\n")
        return None


def _env(options: argparse.Namespace) -> int:
    from engine.llm.library import environment

    for name, value in environment().items():
        print(f"export {name}={shlex.quote(value)}")
    return 0


def _model_info(options: argparse.Namespace) -> int:
    from app.tutor.choice import ABLE, NOT_ABLE, abilities
    from engine.llm.client import ModelClient

    with ModelClient() as client:
        info = client.inspect(options.file)
    print(f"{info.name}: {info.architecture}, {info.parameters:,} parameters, weights mostly {info.weights}")
    print(ABLE if abilities(info).instructions else NOT_ABLE)
    print(f"File: {info.file_size / 1e6:,.1f} MB. Trained for a context of {info.context_trained:,} tokens.")
    print(f"Sampling: temperature {info.temperature:g}, top-p {info.top_p:g}.")
    print(f"Memory for a context of {info.context:,} tokens:")
    for term, size in info.memory.items():
        print(f"  {size / 1e6:>10,.1f} MB  {term}")
    total = sum(info.memory.values())
    print(f"  {total / 1e6:>10,.1f} MB  together; {info.memory_available / 1e6:,.1f} MB are free on this machine")
    if info.warning:
        print(info.warning)
    return 0


def _may_be_replaced(logits: Path) -> bool:
    """Whether a file is empty or an array, as an earlier run wrote it: a slip must not cost a model."""
    with logits.open("rb") as file:
        return file.read(6) in (b"", b"\x93NUMPY")


def _model_logits(options: argparse.Namespace) -> int:
    import numpy as np

    from engine.files import not_written, whole_or_nothing
    from engine.llm.logits import all_logits

    out = options.output
    if not out.parent.is_dir():
        raise LemmaError(f"{out}: the folder {out.parent} does not exist.", "Create it first.")
    try:
        if out.is_file() and not _may_be_replaced(out):
            raise LemmaError(f"{out} is already there and holds something else than logits.", "Name another file.")
        logits = all_logits(
            options.file, options.tokens, chunk=options.chunk, flash_attention=not options.no_flash_attn
        )
        place = nullcontext(out) if out.exists() and not out.is_file() else whole_or_nothing(out)  # a device is kept
        with place as path, path.open("wb") as file:  # not np.save, which does not tell a full disk from another fault
            np.lib.format.write_array_header_1_0(file, np.lib.format.header_data_from_array_1_0(logits))
            file.write(np.ascontiguousarray(logits).data)
    except OSError as error:
        raise not_written(out, error) from error
    print(f"{options.output}: float32, {logits.shape[0]} positions x {logits.shape[1]} tokens of the vocabulary")
    return 0

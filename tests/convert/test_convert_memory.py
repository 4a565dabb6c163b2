"""Conversion in bounded memory, of a large tensor and at the published size."""

import shutil
import time
from dataclasses import replace

import pytest

from convert.verify import verify
from tests.convert.conversion import keys_of, run_child
from tests.helpers.checkpoints import (
    PUBLISHED,
    TINY,
    config_json,
    shapes,
    stream_checkpoint,
)

MEASURE = """
    import sys, threading, time
    from pathlib import Path
    import psutil
    from convert.convert import convert

    this, peak, going = psutil.Process(), 0, True

    def watch():
        global peak
        while going:
            peak = max(peak, this.memory_info().rss)
            time.sleep(0.002)

    before = this.memory_info().rss
    watcher = threading.Thread(target=watch)
    watcher.start()
    start = time.monotonic()
    convert(Path({src!r}), Path({out!r}), {type!r}, tokenizer={tokenizer}, threads=2)
    took = time.monotonic() - start
    going = False
    watcher.join()
    print((peak - before) // 2**20, round(took, 2))
"""


def test_memory_is_bounded(tmp_path, out):
    """A 300 MB checkpoint, nearly all in one tensor, which alone takes 590 MB as float32."""
    folder = tmp_path / "model"
    stream_checkpoint(folder, replace(TINY, vocab_size=575_000), tokenizer=False)
    assert sum(file.stat().st_size for file in folder.glob("*.safetensors")) > 300e6
    result = run_child(MEASURE.format(src=str(folder), out=str(out), type="q8_0", tokenizer=False))
    assert result.returncode == 0, result.stderr
    assert int(result.stdout.split()[0]) < 250


@pytest.mark.slow
@pytest.mark.timeout(6000)
@pytest.mark.parametrize("type", ["q8_0", "q4_k_m"])
def test_the_published_size(tmp_path_factory, type):
    """All 3.85 billion parameters, in bounded memory."""
    folder = tmp_path_factory.mktemp("published")
    if shutil.disk_usage(folder).free < 15e9:
        pytest.skip("needs 15 GB of free disk space")
    source, out = folder / "model", folder / "model.gguf"
    special = stream_checkpoint(source, PUBLISHED)
    try:
        files = sum(file.stat().st_size for file in source.glob("*.safetensors"))
        assert 7_706_608_640 < files < 7_706_608_640 + 200_000
        start = time.monotonic()
        result = run_child(MEASURE.format(src=str(source), out=str(out), type=type, tokenizer=True))
        assert result.returncode == 0, result.stderr
        grown, took = map(float, result.stdout.split())
        print(f"\n{type}: {took:.0f} s, {grown:.0f} MiB above the start, {out.stat().st_size / 1e9:.2f} GB")
        assert grown < 600
        keys = keys_of(out)
        assert keys["general.name"] == "Phi-4-mini-flash-reasoning"
        assert keys["general.license"] == "mit"
        assert keys["phi4flash.context_length"] == 65536
        assert keys["tokenizer.ggml.tokens"][200021] == "<|user|>"
        assert special["<|user|>"] == 200021
        report = verify(source, out)
        assert report.tensors == 434 - 64
        print(f"verified after {time.monotonic() - start:.0f} s: {report.error}")
    finally:
        shutil.rmtree(folder)


def test_the_helper_writes_config_json_as_published(tmp_path):
    data = config_json(PUBLISHED)
    assert "mamba_d_state" not in data
    assert data["bos_token_id"] == 199999
    assert shapes(PUBLISHED)["model.embed_tokens.weight"] == (200064, 2560)

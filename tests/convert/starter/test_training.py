"""Tokenizer, packing, a tiny training that is interrupted and resumed, evaluation and export."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("tokenizers")
numpy = pytest.importorskip("numpy")

from convert.starter import evaluate, export, packing, problems, tokenizer, train  # noqa: E402
from convert.starter.model import Config, SambaY  # noqa: E402


@pytest.fixture(scope="module")
def sample() -> list[problems.Problem]:
    return list(islice(problems.stream(2), 600))


@pytest.fixture(scope="module")
def tok(sample: list[problems.Problem]) -> Any:
    return tokenizer.train([t for p in sample for t in (p.prompt, p.solution)], 640)


def test_texts_survive_and_digits_stay_single(tok: Any, sample: list[problems.Problem]) -> None:
    for p in sample:
        for text in (p.prompt, p.solution):
            assert tok.decode(tok.encode(text).ids, skip_special_tokens=False) == text
    for token, _ in tok.get_vocab().items():
        letters = sum(c.isalpha() and c.isascii() for c in token)
        assert len(token) == 1 or not any(c.isdigit() for c in token), token
        assert not (letters and any(c in token for c in "+-*/=^(){}$")) or token in tokenizer.SPECIAL, token
    for first, second in (("3", "x"), ("(", "x"), ("-", "y")):
        assert tok.encode(first + second).tokens == [first, second]


def test_words_and_commands_are_single_tokens(tok: Any) -> None:
    assert tok.encode(" both sides").tokens == ["Ġboth", "Ġsides"]
    assert tok.encode("7\\cdot8").tokens == ["7", "\\cdot", "8"]
    assert len(tok.encode("\n\n").ids) == 1 and len(tok.encode("5$.\n\n").ids) == 2


def test_files_of_the_published_layout(tok: Any, tmp_path: Path) -> None:
    tokenizer.save(tok, tmp_path)
    again = tokenizer.load(tmp_path)
    text = tokenizer.prompt_text("Solve 3x+5=20", "Be brief.")
    assert again.encode(text).ids == tok.encode(text).ids
    config = json.loads((tmp_path / "tokenizer_config.json").read_text(encoding="utf-8"))
    added = json.loads((tmp_path / "added_tokens.json").read_text(encoding="utf-8"))
    size = tok.get_vocab_size()
    assert sorted(added.values()) == list(range(size - 5, size))
    assert {d["content"]: int(i) for i, d in config["added_tokens_decoder"].items()} == added
    vocabulary = json.loads((tmp_path / "vocab.json").read_text(encoding="utf-8"))
    assert sorted(vocabulary.values()) == list(range(size - 5))
    lines = (tmp_path / "merges.txt").read_text(encoding="utf-8").splitlines()
    assert len(lines) - 1 == size - 5 - 256
    jinja2 = pytest.importorskip("jinja2")
    messages = [{"role": "user", "content": "1+1"}]
    shown = jinja2.Template(config["chat_template"]).render(messages=messages, add_generation_prompt=True)
    assert shown == tokenizer.prompt_text("1+1") == "<|user|>1+1<|end|><|assistant|>"


def test_packed_rows_hold_whole_problems_and_learn_solutions_only(tok: Any) -> None:
    pool: list[tuple[list[int], int]] = []
    tokens, targets, pos = packing.pack(tok, problems.stream(1), 6, 320, pool)
    end = tok.token_to_id("<|end|>")
    assert (pos == 0).sum(1).min() >= 1
    learned = targets != packing.IGNORE
    assert 0.4 < learned.mean() < 0.95
    inside = pos[:, 1:] > 0
    assert (targets[:, :-1][learned[:, :-1]] == tokens[:, 1:][learned[:, :-1]]).all()
    assert inside[learned[:, :-1]].all()
    assert (tokens[:, 1:][learned[:, :-1]] == end).any()


def test_a_run_can_be_interrupted_resumed_and_branched(tmp_path: Path) -> None:
    base = (
        f"--folder {tmp_path} --hidden 128 --layers 4 --ffn 64 --window 32 --length 320 --rows 2 --rows-first 2".split()
    )
    base += ["--threads", "1", "--vocab", "560", "--warm", "2"]
    texts = [p.prompt + p.solution for p in islice(problems.stream(2), 300)]
    tokenizer.save(tokenizer.train(texts, 560), tmp_path / "tokenizer")
    train.main([*base, "--hours", "1", "--steps", "2"])
    first = torch.load(tmp_path / "last.pt", weights_only=True)
    assert first["step"] == 2
    train.main([*base, "--resume", "--hours", "1", "--steps", "4"])
    second = torch.load(tmp_path / "last.pt", weights_only=True)
    assert second["step"] == 4 and second["tokens"] == 2 * first["tokens"] and second["elapsed"] > first["elapsed"]
    assert any(not torch.equal(first["model"][k], second["model"][k]) for k in first["model"])
    train.main([*base, "--trunk", str(tmp_path / "last.pt"), "--hours", "1", "--steps", "5"])
    assert torch.load(tmp_path / "final.pt", weights_only=True)["step"] == 5


def test_the_schedule_warms_up_holds_and_decays_to_zero() -> None:
    assert train.factor(0, 0.0, 10, 0.4) == pytest.approx(0.1)
    assert train.factor(50, 0.5, 10, 0.4) == 1.0
    assert train.factor(50, 0.8, 10, 0.4) == pytest.approx(0.5)
    assert train.factor(50, 1.0, 10, 0.4) == 0.0


def test_muon_steps_are_orthogonal() -> None:
    torch.manual_seed(0)
    for shape in ((2, 24, 64), (2, 64, 24)):
        values = torch.linalg.svdvals(train.orthogonal(torch.randn(shape)).float())
        assert float(values.min()) > 0.5 and float(values.max()) < 1.4


def test_greedy_decoding_and_answers(tok: Any) -> None:
    model = SambaY(
        Config(
            vocab_size=tok.get_vocab_size(),
            hidden_size=128,
            num_hidden_layers=4,
            num_attention_heads=2,
            num_key_value_heads=2,
            intermediate_size=64,
            sliding_window=16,
        )
    ).eval()
    prompts = [tok.encode(tokenizer.prompt_text(t)).ids for t in ("1+1", "solve 2x=4 please", "x")]
    outputs = evaluate.generate(model, prompts, tok.token_to_id("<|end|>"), most=24)
    for prompt, out in zip(prompts, outputs, strict=True):
        ids = list(prompt)
        for token in out:
            assert int(model(torch.tensor([ids]))[0, -1].argmax()) == token
            ids.append(token)
    assert evaluate.boxed("So.\n\n$\\boxed{\\frac{1}{2}}$") == "\\frac{1}{2}"
    assert evaluate.correct("linear", "x = 5", "x=5") and not evaluate.correct("linear", None, "x=5")
    assert not evaluate.correct("arithmetic", "15", "5") and not evaluate.correct("arithmetic", "10/2", "5")
    swapped = r"x=3\text{ or }x=\frac{1}{2}"
    assert evaluate.correct("quadratic", swapped, r"x=\frac{1}{2}\text{ or }x=3")
    assert not evaluate.correct("quadratic", "x=3", r"x=\frac{1}{2}\text{ or }x=3")
    assert not evaluate.correct("fractions", r"\frac{6}{8}", r"\frac{3}{4}")


def test_export_has_the_published_layout(tok: Any, tmp_path: Path) -> None:
    safetensors = pytest.importorskip("safetensors")
    model = SambaY(
        Config(
            vocab_size=tok.get_vocab_size(),
            hidden_size=128,
            num_hidden_layers=4,
            num_attention_heads=2,
            num_key_value_heads=2,
            intermediate_size=64,
            sliding_window=16,
        )
    )
    export.write(model, tok, tmp_path)
    config = json.loads((tmp_path / "config.json").read_text(encoding="utf-8"))
    assert config["model_type"] == "phi4flash" and config["hidden_size"] == 128 and config["sliding_window"] == 16
    assert config["eos_token_id"] == tok.token_to_id("<|endoftext|>")
    index = json.loads((tmp_path / "model.safetensors.index.json").read_text(encoding="utf-8"))
    assert set(index["weight_map"]) == set(model.state_dict())
    total = 0
    for shard in sorted(set(index["weight_map"].values())):
        with safetensors.safe_open(str(tmp_path / shard), framework="pt") as file:
            for name in file.keys():  # noqa: SIM118
                tensor = file.get_tensor(name)
                total += tensor.numel() * tensor.element_size()
                exact = "A_log" in name or ".lambda_" in name
                assert tensor.dtype == (torch.float32 if exact else torch.bfloat16), name
                assert torch.allclose(tensor.float(), model.state_dict()[name].float(), rtol=1e-2), name
    assert total == index["metadata"]["total_size"]


def test_samples_of_every_family_print(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["problems", "--family", "all", "-n", "1"])
    problems.main()
    assert capsys.readouterr().out.count("boxed") >= len(problems.FAMILIES)
    assert problems.draw("linear", Random(1)) == problems.draw("linear", Random(1))


def test_the_converters_reference_gives_the_same_logits() -> None:
    from convert import config, reference

    cfg = Config(
        vocab_size=64,
        hidden_size=256,
        num_hidden_layers=8,
        num_attention_heads=4,
        num_key_value_heads=2,
        intermediate_size=128,
        sliding_window=5,
    )
    model = SambaY(cfg).eval()
    tokens = torch.randint(0, 64, (1, 32))
    published = {k: v.float().numpy() for k, v in model.state_dict().items()}
    known = config.Config.from_dict(export.config_of(cfg, tokenizer.make([]), 512))
    wanted = reference.forward(known, published, tokens[0].tolist())
    found = model(tokens)[0].detach().numpy()
    assert numpy.abs(wanted - found).max() < 1e-4 * (1 + numpy.abs(wanted).max())

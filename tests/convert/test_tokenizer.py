"""Tokenizer files to vocabularies: the ids that count, the published defect, and what is refused."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from convert import tokenizer
from convert.tokenizer import GPT2, LLAMA3, O200K, QWEN2, TokenType, read_vocabulary
from engine.errors import LemmaError
from tests.helpers.checkpoints import O200K_PATTERN, make_vocabulary, write_json, write_tokenizer

SIZE = 400
END = "<|endoftext|>"


@pytest.fixture
def folder(tmp_path):
    write_tokenizer(tmp_path, SIZE)
    return tmp_path


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    folder = tmp_path_factory.mktemp("published")
    write_tokenizer(folder, 200064)
    return folder


def load(folder, name):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def change(folder, name, **values):
    write_json(folder / name, load(folder, name) | values)


def change_model(folder, **values):
    change(folder, "tokenizer.json", model=load(folder, "tokenizer.json")["model"] | values)


def check_published(vocabulary):
    assert len(vocabulary.tokens) == len(vocabulary.types) == len(set(vocabulary.tokens)) == 200064
    assert vocabulary.tokens[200019:200023] == ["<|assistant|>", "<|end|>", "<|user|>", "<|system|>"]
    assert vocabulary.tokens[199999] == END
    assert vocabulary.tokens[200028:200030] == ["<|tag|>", "[PAD200029]"]
    assert vocabulary.pre == "gpt-4o"
    assert vocabulary.special == {"bos": 199999, "eos": 199999, "pad": 199999, "unk": 199999, "eot": 200020}
    assert vocabulary.add_bos is False
    assert vocabulary.max_length == 65536
    kinds = [vocabulary.types[i] for i in (0, 199998, 199999, 200017, 200020, 200021, 200029)]
    control, unused = TokenType.CONTROL, TokenType.UNUSED
    assert kinds == [TokenType.NORMAL, unused, control, unused, control, control, unused]
    assert len(vocabulary.merges) == 199742


def test_the_published_vocabulary(published):
    vocabulary = read_vocabulary(published, 200064)
    check_published(vocabulary)
    tools = [vocabulary.types[i] for i in range(200023, 200028)]
    assert tools == [TokenType.USER_DEFINED] * 5  # published as not special
    assert "<|assistant|>" in vocabulary.chat_template


def test_vocab_json_is_wrong_by_one_and_not_believed(published, tmp_path):
    wrong = load(published, "vocab.json")
    assert (wrong["<|end|>"], wrong["<|user|>"], wrong["<|system|>"]) == (200020, 200022, 200023), "the defect itself"
    for name in ("vocab.json", "merges.txt", "added_tokens.json", "tokenizer_config.json", "generation_config.json"):
        (tmp_path / name).write_bytes((published / name).read_bytes())
    check_published(read_vocabulary(tmp_path, 200064))
    (tmp_path / "added_tokens.json").unlink()
    check_published(read_vocabulary(tmp_path, 200064))  # tokenizer_config.json has them too


def test_vocab_json_alone_is_caught(published, tmp_path):
    for name in ("vocab.json", "merges.txt"):
        (tmp_path / name).write_bytes((published / name).read_bytes())
    with pytest.raises(LemmaError, match=r"token 200021 is '\[PAD200021\]'; it must be '<\|user\|>'"):
        read_vocabulary(tmp_path, 200064, "gpt-4o")


def test_roles_at_other_ids_are_refused(published, tmp_path):
    write_json(tmp_path / "vocab.json", load(published, "vocab.json"))
    (tmp_path / "merges.txt").write_bytes((published / "merges.txt").read_bytes())
    added = load(published, "added_tokens.json")
    write_json(tmp_path / "added_tokens.json", {t: n + (n > 200020) for t, n in added.items()})
    with pytest.raises(LemmaError, match="token 200021 is"):
        read_vocabulary(tmp_path, 200064, "gpt-4o")


def test_a_small_vocabulary(folder):
    vocabulary = read_vocabulary(folder, SIZE)
    texts, merges, special = make_vocabulary(SIZE)
    assert [vocabulary.tokens[i] for i in texts.values()] == list(texts)
    assert vocabulary.merges == merges
    assert all(vocabulary.tokens[number] == text for text, number in special.items())
    assert vocabulary.special["eot"] == special["<|end|>"]
    assert vocabulary.tokens.count("[PAD399]") == 1


def test_merges_as_pairs(folder):
    merges = load(folder, "tokenizer.json")["model"]["merges"]
    change_model(folder, merges=[merge.split(" ") for merge in merges])
    assert read_vocabulary(folder, SIZE).merges == merges


# ---- pre-tokenizers


def split(regex, **more):
    return {"type": "Split", "pattern": {"Regex": regex}, "behavior": "Isolated", "invert": False} | more


def byte_level(**more):
    return {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False} | more


def sequence(*steps):
    return {"type": "Sequence", "pretokenizers": list(steps)}


def test_the_published_pattern():
    assert O200K_PATTERN == O200K


@pytest.mark.parametrize(
    ("pre_tokenizer", "ignore_merges", "name"),
    [
        (sequence(split(O200K, behavior="Removed", invert=True), byte_level()), False, "gpt-4o"),
        (sequence(split(O200K), byte_level()), False, "gpt-4o"),
        (sequence(split(O200K.replace(r"\r\n", "\r\n")), byte_level()), False, "gpt-4o"),
        (sequence(split(LLAMA3), byte_level()), True, "llama-bpe"),
        (sequence(split(LLAMA3), byte_level()), False, "smaug-bpe"),
        (sequence(split(QWEN2), byte_level()), False, "qwen2"),
        (byte_level(use_regex=True), False, "gpt-2"),
        ({"type": "ByteLevel", "add_prefix_space": False}, False, "gpt-2"),
        (sequence(split(GPT2), byte_level()), False, "gpt-2"),
        (sequence({"type": "Digits", "individual_digits": True}, byte_level(use_regex=True)), False, "starcoder"),
    ],
)
def test_known_pre_tokenizers(folder, pre_tokenizer, ignore_merges, name):
    change(folder, "tokenizer.json", pre_tokenizer=pre_tokenizer)
    change_model(folder, ignore_merges=ignore_merges)
    assert read_vocabulary(folder, SIZE).pre == name


@pytest.mark.parametrize(
    ("pre_tokenizer", "ignore_merges"),
    [
        ([], False),
        (byte_level(), False),  # no cut at all
        (sequence(), False),
        (sequence(split(O200K + "|x"), byte_level()), False),
        (sequence(split(O200K), byte_level()), True),
        (sequence(split(O200K, behavior="Removed"), byte_level()), False),
        (sequence(split(O200K), byte_level(use_regex=True)), False),
        (sequence(split(O200K), byte_level(add_prefix_space=True)), False),
        (sequence({"type": "Digits", "individual_digits": False}, byte_level(use_regex=True)), False),
        ({"type": "Whitespace"}, False),
        ({"type": "Sequence", "pretokenizers": 3}, False),
        ("ByteLevel", False),
    ],
    ids=repr,
)
def test_unknown_pre_tokenizers(folder, pre_tokenizer, ignore_merges):
    change(folder, "tokenizer.json", pre_tokenizer=pre_tokenizer)
    change_model(folder, ignore_merges=ignore_merges)
    with pytest.raises(LemmaError, match="pre-tokenizer is none of gpt-4o, llama-bpe") as caught:
        read_vocabulary(folder, SIZE)
    assert "--pre NAME" in caught.value.hint
    assert read_vocabulary(folder, SIZE, "tekken").pre == "tekken"


@pytest.mark.parametrize(
    "edit",
    [
        lambda f: (f / "tokenizer.json").unlink(),
        lambda f: change(f, "tokenizer.json", pre_tokenizer=None),
    ],
    ids=["no tokenizer.json", "no pre-tokenizer"],
)
def test_where_nothing_says_how_text_is_cut_a_note_does(folder, edit):
    edit(folder)
    vocabulary = read_vocabulary(folder, SIZE)
    (note,) = vocabulary.notes
    assert (vocabulary.pre, vocabulary.tokens) == ("gpt-4o", read_vocabulary_of(SIZE))
    assert "nothing says how text is cut" in note and "--pre NAME" in note
    vocabulary = read_vocabulary(folder, SIZE, "gpt-2")
    assert (vocabulary.pre, vocabulary.notes) == ("gpt-2", [])


def test_without_tokenizer_json_the_published_config_names_the_cut(folder):
    (folder / "tokenizer.json").unlink()
    (folder / "config.json").write_text('{"auto_map": {"AutoTokenizer": "Xenova/gpt-4o"}}')
    vocabulary = read_vocabulary(folder, SIZE)
    assert (vocabulary.pre, vocabulary.notes) == ("gpt-4o", [])


def read_vocabulary_of(size):
    texts, _, special = make_vocabulary(size)
    names = {number: text for text, number in (texts | special).items()}
    return [names.get(i, f"[PAD{i}]") for i in range(size)]


def test_no_tokenizer_files(tmp_path):
    with pytest.raises(LemmaError, match=r"has no tokenizer\.json") as caught:
        read_vocabulary(tmp_path, SIZE)
    assert "--no-tokenizer" in caught.value.hint


# ---- what is refused


def entry(number, text, **more):
    return {"id": number, "content": text, "special": True} | more


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda f: change_model(f, type="WordPiece"), "not a byte-level BPE"),
        (lambda f: change_model(f, type="Unigram"), "not a byte-level BPE"),
        (lambda f: change_model(f, byte_fallback=True), "not a byte-level BPE"),
        (lambda f: change(f, "tokenizer.json", model=None), "not a byte-level BPE"),
        (lambda f: change_model(f, vocab=[]), "lacks vocab or merges"),
        (lambda f: change_model(f, merges=None), "lacks vocab or merges"),
        (lambda f: change_model(f, merges=["a b c"]), "not a pair"),
        (lambda f: change_model(f, merges=[["a"]]), "not a pair"),
        (lambda f: change_model(f, merges=[["a", 3]]), "not a pair"),
        (lambda f: change_model(f, merges=[7]), "not a pair"),
        (lambda f: change_model(f, merges=["Ā Ā"]), "makes or takes a text that is no token"),
        (lambda f: change(f, "tokenizer.json", normalizer={"type": "Lowercase"}), "normalizer"),
        (lambda f: change(f, "tokenizer.json", added_tokens=[{"id": 3}]), "no id and content"),
        (lambda f: change(f, "tokenizer.json", added_tokens=3), "no id and content"),
        (lambda f: change(f, "tokenizer.json", added_tokens=[entry(-1, "x")]), "no id and content"),
        (lambda f: change(f, "tokenizer.json", added_tokens=[entry(400, "x")]), "counts 400 tokens"),
        (lambda f: change(f, "tokenizer.json", added_tokens=[entry(0, "x")]), "id 0 is both 'x' and"),
        (lambda f: change(f, "tokenizer.json", added_tokens=[entry(336, END)]), "disagree on the id of token"),
        (lambda f: change(f, "tokenizer.json", added_tokens=[entry(399, "[PAD398]")]), r"\[PAD398\] is needed for id"),
        (lambda f: change(f, "added_tokens.json", **{"<|end|>": 399}), "disagree on the id of token '<|end|>'"),
        (lambda f: change(f, "added_tokens.json", **{"<|new|>": "no"}), "has no id"),
        (lambda f: change(f, "tokenizer_config.json", added_tokens_decoder={"x": {}}), "is not a token"),
        (lambda f: change(f, "tokenizer_config.json", eos_token="<|nowhere|>"), "eos token '<|nowhere|>' is not"),
        (lambda f: (f / "tokenizer.json").write_text("{"), "not readable as JSON"),
        (lambda f: (f / "tokenizer_config.json").write_text("[]"), "not an object"),
    ],
)
def test_broken_tokenizer_files(folder, edit, words):
    edit(folder)
    with pytest.raises(LemmaError, match=words.replace("<|", r"<\|").replace("|>", r"\|>")) as caught:
        read_vocabulary(folder, SIZE)
    assert str(folder) in caught.value.message


def test_a_vocabulary_larger_than_the_model(folder):
    with pytest.raises(LemmaError, match="counts 360 tokens"):
        read_vocabulary(folder, 360)


def test_a_missing_byte(folder):
    vocab = load(folder, "tokenizer.json")["model"]["vocab"]
    letter = next(letter for letter, byte in tokenizer.byte_letters().items() if byte == 0x7F)
    change_model(folder, vocab={text: number for text, number in vocab.items() if text != letter})
    (note,) = read_vocabulary(folder, SIZE).notes
    assert "no token for the byte 0x7F; the model will not see" in note


def test_bytes_that_never_occur_may_be_missing(folder):
    vocab = load(folder, "tokenizer.json")["model"]["vocab"]
    never = {letter for letter, byte in tokenizer.byte_letters().items() if byte in (0xC0, 0xC1) or byte > 0xF4}
    change_model(folder, vocab={text: number for text, number in vocab.items() if text not in never})
    vocabulary = read_vocabulary(folder, SIZE)
    assert (len(vocabulary.tokens), vocabulary.notes) == (SIZE, [])


@pytest.mark.parametrize("line", ["a", "a b c", " "])
def test_a_broken_merges_file(folder, line):
    (folder / "tokenizer.json").unlink()
    (folder / "merges.txt").write_text(f"#version: 0.2\n{line}\n")
    with pytest.raises(LemmaError, match=r"is not a pair of texts|no token"):
        read_vocabulary(folder, SIZE, "gpt-2")


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 500)
    | st.floats()
    | st.sampled_from(["", "a", "Split", "BPE", END, "3"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "content", "type", "pretokenizers", "a", "3"]), inner, max_size=3)
    ),
    max_leaves=6,
)
FILES = ["tokenizer.json", "tokenizer_config.json", "added_tokens.json", "generation_config.json", "vocab.json"]


@pytest.fixture(scope="module")
def originals(tmp_path_factory):
    folder = tmp_path_factory.mktemp("originals")
    write_tokenizer(folder, 330)
    return folder, {name: load(folder, name) for name in FILES}


@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_anything_at_any_place(originals, data):
    """Whatever JSON stands anywhere in the files: a vocabulary that adds up, or a LemmaError."""
    folder, contents = originals
    name = data.draw(st.sampled_from(FILES))
    changed = json.loads(json.dumps(contents[name]))
    here = changed
    while True:
        places = sorted(here)[:12] if isinstance(here, dict) else list(range(min(3, len(here))))
        key = data.draw(st.sampled_from(places))
        if not isinstance(here[key], dict | list) or not here[key] or data.draw(st.booleans()):
            break
        here = here[key]
    here[key] = data.draw(JSON)
    absent = name == "vocab.json"
    try:
        write_json(folder / name, changed)
        if absent:
            (folder / "tokenizer.json").unlink()
        vocabulary = read_vocabulary(folder, 330, data.draw(st.sampled_from([None, "gpt-4o"])))
    except LemmaError:
        return
    finally:
        for file, content in contents.items():
            write_json(folder / file, content)
    assert len(vocabulary.tokens) == len(set(vocabulary.tokens)) == 330
    assert all(isinstance(number, int) and 0 <= number < 330 for number in vocabulary.special.values())


# ---- special ids and templates


def test_ids_from_the_generation_settings(folder):
    for name in ("tokenizer_config.json", "special_tokens_map.json"):
        (folder / name).unlink()
    special = read_vocabulary(folder, SIZE).special
    number = make_vocabulary(SIZE)[2]
    assert special == {"bos": number[END], "eos": number[END], "pad": number[END], "eot": number["<|end|>"]}


def test_tokens_written_as_objects(folder):
    change(folder, "tokenizer_config.json", eos_token={"content": "<|tag|>", "special": True})
    assert read_vocabulary(folder, SIZE).special["eos"] == make_vocabulary(SIZE)[2]["<|tag|>"]


def test_templates(folder):
    assert read_vocabulary(folder, SIZE).chat_template.startswith("{% for message")
    change(
        folder,
        "tokenizer_config.json",
        chat_template=[{"name": "rag", "template": "R"}, {"name": "default", "template": "D"}],
    )
    assert read_vocabulary(folder, SIZE).chat_template == "D"
    (folder / "chat_template.jinja").write_text("J")
    assert read_vocabulary(folder, SIZE).chat_template == "J"
    (folder / "chat_template.jinja").write_bytes(b"\xff")
    with pytest.raises(LemmaError, match=r"chat_template\.jinja"):
        read_vocabulary(folder, SIZE)


def test_a_length_that_means_none(folder):
    change(folder, "tokenizer_config.json", model_max_length=1e30)
    assert read_vocabulary(folder, SIZE).max_length is None

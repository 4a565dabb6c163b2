"""Bytes to text and text to thought and answer: the same whatever the split."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.llm.reading import Reading, common_prefix
from engine.llm.text import TextStream
from engine.llm.thinking import ThinkSplitter


@st.composite
def split(draw, values):
    """A value and the pieces it was cut into."""
    whole = draw(values)
    cuts = sorted(draw(st.lists(st.integers(0, len(whole)), max_size=8)))
    return whole, [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]


BYTES = st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass"))
TAGGED = st.lists(
    st.sampled_from(["<think>", "</think>", "<", "</", "think>", "<th", "\n", " ", "a", "é", "</think", "<<think>"])
).map("".join)


class TestTextStream:
    @given(split(BYTES))
    def test_any_split_of_bytes_gives_the_same_text(self, case):
        whole, pieces = case
        stream = TextStream()
        assert "".join(map(stream.feed, pieces)) + stream.finish() == whole.decode("utf-8", "replace")

    @given(st.text())
    def test_a_character_is_never_split(self, text):
        stream = TextStream()
        for byte in text.encode("utf-8", "replace"):
            assert "\ufffd" not in stream.feed(bytes([byte]))

    @given(split(BYTES))
    def test_a_copy_goes_on_from_the_same_place(self, case):
        _, pieces = case
        stream = TextStream()
        for piece in pieces[:2]:
            stream.feed(piece)
        copy = stream.copy()
        assert copy == stream
        rest = b"".join(pieces[2:])
        assert copy.feed(rest) + copy.finish() == stream.feed(rest) + stream.finish()

    def test_half_a_character_waits(self):
        stream = TextStream()
        assert stream.feed("€".encode()[:2]) == ""
        assert stream.feed("€".encode()[2:] + b"x") == "€x"
        assert stream.feed(b"\xf0\x9f") == ""
        assert stream.finish() == "\ufffd"


def joined(parts):
    """Parts with neighbours of a kind put together."""
    result = []
    for kind, text in parts:
        if result and result[-1][0] == kind:
            result[-1][1] += text
        else:
            result.append([kind, text])
    return result


class TestThinkSplitter:
    @pytest.mark.parametrize(
        "text, parts",
        [
            ("4", [["answer", "4"]]),
            ("<think>hm</think>\n\n4", [["thinking", "hm"], ["answer", "4"]]),
            ("\n <think>\nhm\n</think>4", [["thinking", "hm\n"], ["answer", "4"]]),
            ("<think>hm", [["thinking", "hm"]]),
            ("1 < 2 <thin air", [["answer", "1 < 2 <thin air"]]),
            ("a</think>b", [["answer", "ab"]]),
            ("<think>a<think>b</think>c", [["thinking", "a<think>b"], ["answer", "c"]]),
            ("a<think>b</think>c", [["answer", "a"], ["thinking", "b"], ["answer", "c"]]),
            ("<think></think>x", [["answer", "x"]]),
            ("a</thi", [["answer", "a</thi"]]),
            ("", []),
        ],
    )
    def test_texts(self, text, parts):
        splitter = ThinkSplitter()
        assert joined([*splitter.feed(text), *splitter.finish()]) == parts

    def test_a_thought_the_template_opened(self):
        splitter = ThinkSplitter(thinking=True)
        assert joined(splitter.feed("\nhm</think>\n4")) == [["thinking", "hm"], ["answer", "4"]]

    @given(split(TAGGED | st.text()))
    def test_any_split_of_text_gives_the_same_parts(self, case):
        whole, pieces = case
        at_once, bit_by_bit = ThinkSplitter(), ThinkSplitter()
        expected = joined([*at_once.feed(whole), *at_once.finish()])
        parts = [part for piece in pieces for part in bit_by_bit.feed(piece)]
        assert joined([*parts, *bit_by_bit.finish()]) == expected
        assert bit_by_bit == at_once

    @given(st.text(st.characters(exclude_characters="<")))
    def test_plain_text_is_not_held_back(self, text):
        assert "".join(part for _, part in ThinkSplitter().feed(text)) == text.lstrip()

    @given(TAGGED, TAGGED)
    def test_a_copy_goes_its_own_way(self, first, second):
        splitter = ThinkSplitter()
        splitter.feed(first)
        copy = splitter.copy()
        assert splitter.feed(second) == copy.feed(second)


class TestReading:
    def read(self, text, mark="\n\n", size=1):
        reading, passed = Reading(ThinkSplitter()), []
        data = text.encode()
        for number, at in enumerate(range(0, len(data), size)):
            parts = reading.feed(number, data[at : at + size])
            passed.append(reading.passes(mark, "".join(part for kind, part in parts if kind == "answer")))
        return reading, passed

    @pytest.mark.parametrize("size", [1, 2, 3, 100])
    def test_boundaries_are_noticed_however_tokens_fall(self, size):
        text = "one\n\ntwo\nthree\n\nfour"
        _, passed = self.read(text, size=size)
        assert sum(passed) == (2 if size < 100 else 1)

    def test_a_boundary_counts_once(self):
        _, passed = self.read("a\n\n\nb")
        assert passed == [False, False, True, False, False]

    def test_tokens_of_the_thought_are_counted(self):
        reading, _ = self.read("<think>abc</think>de")
        assert reading.thought_tokens == 3 + len("</think>")
        assert "".join(reading.raw) == "<think>abc</think>de"

    @given(st.lists(st.integers(0, 2)), st.lists(st.integers(0, 2)))
    def test_common_prefix(self, first, second):
        n = common_prefix(first, second)
        assert first[:n] == second[:n]
        assert n == min(len(first), len(second)) or first[n] != second[n]

    @pytest.mark.parametrize("shared", [0, 1, 255, 256, 257, 600])
    def test_common_prefix_of_long_lists(self, shared):
        assert common_prefix([1] * shared + [2, 1, 1], [1] * shared + [3, 1, 1]) == shared
        assert common_prefix([1] * shared, [1] * (shared + 5)) == shared

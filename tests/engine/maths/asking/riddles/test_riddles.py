"""Number riddles: what is read, what is answered, what is asked back, and what is left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.asking import recognise
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.riddles import ask
from engine.maths.solving import solve
from engine.maths.worked.proof import worked


def answered(text):
    question = ask(text)
    assert question is not None, text
    return solve(question).text


@pytest.mark.parametrize(
    ("typed", "equation"),
    [
        ("Take a number, add 4, multiply the result by 5. The outcome is 60. Which number was taken?", "5(n + 4) = 60"),
        ("When I subtract my number from 50, I get 18. What is it?", "50 - n = 18"),
        ("What number, if 15 is taken from it, leaves 27?", "n - 15 = 27"),
        ("The product of a number and 9, less 5, is 58. Determine the number.", "9n - 5 = 58"),
        ("A number is decreased by 3 and the result halved; this yields 8.5. What was the number?", "(n - 3)/2 = 8.5"),
        ("What number is as much above 20 as it is below 46?", "n - 20 = 46 - n"),
        ("5 more than a number, doubled, is 3 times the number. number?", "2(n + 5) = 3n"),
        ("Which number is 12 less than its triple?", "n = 3n - 12"),
        ("My number and 17 together make 5. What's my number?", "n + 17 = 5"),
        ("Six times one less than a number makes 54. What is the number?", "6(n - 1) = 54"),
        ("After taking away 30 percent of a number, 49 remain. What was the number?", "n - 30/100*n = 49"),
        ("When would 30 + 5w and 90 - 7w be the same?", "30 + 5w = 90 - 7w"),
        ("I am thinking of an x such that x together with its own half gives 21", "x + x/2 = 21"),
        ("For what number x is 5 times x equal to x plus 28?", "5x = x + 28"),
        ("v minus three is twice v, what is v", "v - 3 = 2v"),
        ("By which number do you have to multiply 14 to get 91?", "14n = 91"),
        ("Which number gives 45 when it is multiplied by 9?", "9n = 45"),
        ("I take 18 from my number, and only a third of it is left. What is my number?", "n - 18 = 1/3*n"),
        ("When I divide my number by 3 I get 4 less than when I divide it by 2. My number?", "n/3 = n/2 - 4"),
        ("two x squared is fifty, what is x", "2x^2 = 50"),
    ],
)
def test_the_equation_of_a_riddle(typed, equation):
    question = ask(typed)
    assert question is not None
    assert question.text.partition(": ")[2] == equation


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("The square of a positive number is 196. What is the number?", "n = 14"),
        ("A negative number squared is 121. Say which.", "n = -11"),
        ("The square of a number is 10 more than three times the number. Which numbers fit?", "n = -2 or n = 5"),
        ("The square of a whole number is 121, and the number is negative. What is the number?", "-11"),
        ("The square of a number is 81, and the number is greater than 2. What is it?", "n = 9"),
        ("What number is 19 more than 45?", "64"),
        ("two consecutive even numbers make 86 together, what's the bigger", "44"),
        ("Three consecutive numbers have the sum 72. Name the middle one.", "24"),
        ("One number is 6 more than another; together they are 50. What is the smaller number?", "22"),
        ("The product of two numbers is 24 and their sum is 10. What is the smaller?", "4"),
        ("Two numbers differ by 8 and the bigger one is twice the smaller. How much is the smaller?", "8"),
        ("Find the smaller of two consecutive integers if double the smaller plus the larger is 40.", "13"),
    ],
)
def test_only_what_is_asked_for_is_answered(typed, answer):
    assert answered(typed) == answer


@pytest.mark.parametrize(
    "typed",
    [
        "The square of a number increased by 5 is 41. What is the number?",
        "5 more than a number doubled is 20. What is the number?",
        "The sum of a number and 8 divided by 3 is 9. Find the number",
        "A number doubled plus 3 tripled is 21. What is the number?",
        "6 times 4 more than a number is 30. Find the number.",
        "The opposite of my number plus 9 is 4. What is my number?",
        "The sum of a positive number and 3 squared is 25. What is it?",
    ],
)
def test_two_readings_are_asked_back(typed):
    with pytest.raises(NotAsked, match="two ways"):
        ask(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "Twice a number plus 9 is 31.",  # nothing is asked
        "Double a number and add 9. What is the number?",  # nothing comes of it
        "One number is 3 more than another. What is the larger number?",  # one fact is missing
        "A number is not 5 more than 3. What is the number?",
        "Twice a number is at least 10. What is the number?",
        "The sum of the digits of a number is 9. What is the number?",
        "Take a number. Add 5. Double the number. You get 24. What is the number?",
        "By which number must it be multiplied to give 36?",
        "A number is divided by 2 and 3. The result is 5. What is the number?",
        "Three times a number gives 12 apples. What is the number?",
        "Double a number and triple another number to get 20. What is the number?",
        "Please make an equation for this riddle but don't solve it: three times a number less 5 is 16.",
        "What is the probability that a number is 5 more than 3?",
    ],
)
def test_what_is_no_whole_riddle_is_left_alone(typed):
    assert ask(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "Thrice a number, less seven, makes twenty-six. Which number?",
        "I add 5 to a number, then square it: 144. My number is positive. What is it?",
        "One number is 6 more than another; together they are 50. What is the smaller number?",
        "The product of two consecutive positive even numbers is 80. Find the smaller.",
        "A third of my number is 14. My number?",
    ],
)
def test_a_riddle_is_worked_out(typed):
    question = recognise(typed).question
    assert question is not None
    assert len(worked(question).steps) > 1


_NUMBERS = st.integers(min_value=2, max_value=40)
_DONE = st.sampled_from(
    [
        ("add {0}", lambda n, k: n + k),
        ("subtract {0}", lambda n, k: n - k),
        ("take away {0} from it", lambda n, k: n - k),
        ("multiply the result by {0}", lambda n, k: n * k),
        ("double it", lambda n, k: 2 * n),
        ("it is increased by {0}", lambda n, k: n + k),
        ("{0} is added to the result", lambda n, k: n + k),
    ]
)


@settings(max_examples=25, deadline=None)
@given(start=_NUMBERS, done=st.lists(st.tuples(_DONE, _NUMBERS), min_size=1, max_size=4))
def test_a_chain_of_actions_leads_back_to_its_number(start, done):
    size, said = start, []
    for at, ((wording, work_out), amount) in enumerate(done):
        said.append(wording.format(amount).replace("the result", "the result" if at else "the number"))
        size = work_out(size, amount)
    text = f"I think of a number, {', then '.join(said)}. I get {size}. What is my number?"
    assert answered(text) == f"n = {start}"


def test_no_number_of_a_riddle_is_passed_over_by_lenient_rules():
    for typed in (
        "Of my number and 17, whose moon is 4, the blue half is 3. What is it?",
        "A number wobbles by 12 whenever 3x + 5 = 20 sings. Which number?",
    ):
        found = recognise(typed)
        assert found.question is None, found.question

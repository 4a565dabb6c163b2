"""Word problems of two related amounts, of equal groups, and formulas with a meaning: their answers, and near-misses."""

# ruff: noqa: E501  (a question stays on one line)
import pytest

from engine.maths.asking import recognise
from engine.maths.solving import solve


def answer(text: str) -> str:
    found = recognise(text)
    assert found.question is not None, found.reason
    return solve(found.question).text


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("My sister is 4 years older than me and our ages add up to 30. How old am I?", "13 years"),
        ("Nina is 5 cm taller than Leo. Together they are 305 cm. How tall is Leo?", "150 cm"),
        ("Nina is 5 years older than Leo. In 3 years she will be twice as old as him. How old is Nina?", "7 years"),
        ("Ben is twice as old as Cara. Five years ago Ben was three times as old as Cara. How old is Ben?", "20 years"),
        ("The perimeter of a rectangle is 46 cm and its length is 5 cm more than its width. Find the width.", "9 cm"),
        ("A garden is 3 m longer than it is wide. Its area is 40 m². How wide is it?", "5 m"),
        ("Tickets: an adult's price is twice a child's price. 2 adults and 3 children pay $42. How much is one child's ticket?", "$6"),
        ("A sum of $96 is shared between Lucy and Tom so that Lucy receives $12 more than Tom. How much does Tom get?", "$42"),
        ("Mia and Leo have 40 stickers altogether. Mia has 3 times as many as Leo. How many does Mia have?", "30"),
        ("Four identical notebooks and one pen cost £21 altogether. The pen costs £3. What is the price of one notebook?", "£4.50"),
        ("The square of a positive number is 12 more than the number itself. What is the number?", "n = 4"),
        ("I think of a number, add 4, then take away the number I first thought of. I get 7. What's my number?", "no solution"),
    ],
)  # fmt: skip
def test_two_amounts_by_two_facts(typed, expected):
    assert answer(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("A theatre has 18 rows of 24 seats and 37 of the seats are broken. How many seats can be used?", "395"),
        ("I've bought 6 pens at £1.35 each; how much change from a £10 note?", "£1.90"),
        ("There are 12 boxes. Each box holds 24 eggs. 15 eggs are broken. How many eggs are left?", "273"),
        ("240 sweets are shared equally among 15 children. How many does each child get?", "16"),
        ("Ravi has 5 packets of 24 pencils each. He gives 3 pencils to each of his 28 classmates. How many pencils are left?", "36"),
        ("Each ticket costs £8. Lena buys 5 tickets. How much does she pay?", "£40"),
        ("A lift starts at floor 3, goes up 9 floors, down 14, then up 5. Which floor is it on now?", "3"),
        ("The temperature was -7 °C at dawn and rose by 4 degrees each hour for 5 hours. What was it then?", "13"),
        ("Paul reads 25 pages a day. How many pages does he read in 12 days?", "300"),
        ("A plant is 15 cm tall and grows 3 cm a week. How tall is it after 6 weeks?", "33"),
        ("A tank holds 500 litres. It leaks 12 litres every hour. How much is left after 8 hours?", "404"),
        ("A rope of 45 m is cut into 9 equal pieces. How long is each piece?", "5 m"),
        ("A plumber charges 40 + 25h pounds for h hours of work. How much for 3 hours?", "115"),
        ("The height of a ball after t seconds is 20t - 5t² metres. How high is it after 3 seconds?", "15"),
        ("A triangle has sides x, 2x + 1 and 3x − 4. Write its perimeter in the simplest form.", "6x - 3"),
        ("The sides of a rectangle are (x + 4) cm and (3x + 1) cm. Give its area as a quadratic in x.", "3x^2 + 13x + 4"),
    ],
)  # fmt: skip
def test_groups_changes_and_formulas_with_a_meaning(typed, expected):
    assert answer(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "A tank holds 500 litres. It leaks 12 litres every hour. How much has leaked after 8 hours?",
        "A plant is 15 cm tall and grows 3 cm a week. How much has it grown after 6 weeks?",
        "A plant is 15 cm tall and grows 3 cm a week. How much does it grow in 6 weeks?",
        "Each box holds 24 eggs. There are 12 boxes. 3 boxes are sold. How many eggs are left?",
        "A shop has 40 boxes of 12 pens. It sells 15 boxes. How many pens are left?",
        "There are 4 rows of 6 chairs. How many chairs are in each row?",
        "I buy 3 pens at £2 each and a book for £5. How much change from £20?",
        "Dad is 28 years older than Sam. How old is Sam?",
        "Anna is 4 years younger than Ben. In 5 years they will be 30 together. How old is Ben?",
        "Anna has twice as many as Ben and 3 more than Carl. Together 47. How many has Ben?",
        "A pen costs 80 cents more than a pencil. Two pens and one pencil cost 7 euros. How much is a pencil?",
        "Tom is 5 years older than Sam. Sam is 12. How old is Tom in 3 years?",
        "A baker packs 50 rolls into bags of 8. How many bags does she need?",
        "There are 28 pupils in a class. 30 are absent. How many are present?",
        "A phone company charges 10 + 2n euros for n messages. How many messages can I send for 30 euros?",
        "A plumber charges 40 + 25h pounds for h hours of work. How much more for 3 hours than for 2 hours?",
        "There are 12 boxes of 24 eggs and 15 boxes are sold. How many eggs are left?",
        "A theatre has 18 rows of 24 seats. Half of the seats are broken. How many are left?",
        "The sides of a triangle are 3, 4 and x. Find the area.",
    ],
)
def test_what_is_not_wholly_understood_is_left_alone(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text

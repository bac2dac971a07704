# %% tags=["module:shapes"]
def area(w, h):
    return w * h

# %% tags=["test"]
import math
CASES = [(1, 2, 2)]

def check(w, h, expected):
    assert math.isclose(area(w, h), expected)

def test_cases():
    for case in CASES:
        check(*case)

def test_zero():
    assert area(0, 5) == 0

# %% tags=["step:s"]
print(area(1, 1))

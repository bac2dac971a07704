# %%
def expect(value, code):
    assert code() == value, value


def scaled(numbers):
    return [rate * number for number in numbers]


def distance(word):
    return abs(len(word) - rate)


def shifted(number):
    return number + offset


# %% tags=["step:first"]
rate = 2
offset = 1
expect([2, 4], lambda: scaled([1, 2]))
print(sorted(["abc", "a", "ab"], key=lambda word: distance(word)))
later = lambda number: shifted(number)

# %% tags=["step:second"]
rate = 3
offset = 5
expect([3, 6], code=lambda: scaled([1, 2]))
print(sorted(["abc", "a", "ab"], key=lambda word: distance(word)), later(1))

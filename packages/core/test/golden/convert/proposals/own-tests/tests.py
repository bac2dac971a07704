# %%
from dataclasses import dataclass


@dataclass
class State:
    attackers: int
    defenders: int


def update(state, deaths):
    return State(state.attackers - deaths[0], state.defenders - deaths[1])


def is_won(state):
    return state.defenders == 0 and state.attackers > 0

# %%
start = State(10, len("abc"))

# %% [markdown]
# # Tests

# %%
# Tests for update
small = State(3, 2)
assert update(small, (1, 1)) == State(2, 1)
assert update(start, (0, 2)) == State(10, 1)

# %%
for defenders in range(1, 4):
    assert not is_won(State(1, defenders))

# %% [markdown]
# # Battles

# %%
def tests():
    assert is_won(State(1, 0))
    assert not is_won(State(0, 0))
    return "pass"

tests()

# %%
def test1():
    "Nobody has won yet."
    assert not is_won(start)
    return True

# %%
test1()

# %%
def test_of_two(state):
    assert update(state, (0, 0)) == state

test_of_two(start)

# %%
def test2():
    assert is_won(State(2, 0))
    return True

print(test2())

# %%
print(update(start, (1, 2)))

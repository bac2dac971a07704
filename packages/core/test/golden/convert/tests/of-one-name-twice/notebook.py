# %% tags=["export"]
def total(values):
    return sum(values)

# %% tags=["test"]
def test_total():
    assert total([1]) == 1

# %% tags=["test"]
def test_total():
    assert total([1, 2]) == 3

# %% tags=["test"]
class TestTotal:
    def test_empty(self):
        assert total([]) == 0

# %% tags=["test"]
class TestTotal:
    def test_one(self):
        assert total([1]) == 1

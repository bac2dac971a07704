# %% tags=["export"]
def total(values):
    return sum(values)

# %% tags=["test"]
import unittest


class TotalTest(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(total([1, 2]), 3)


unittest.main(argv=[""], exit=False)

# %% tags=["parameters"]
# how many rows to take
n = 3
m = 4

# about the next two

k = 5
# %% tags=["module:geo"]
def area(w, h): return w * h
# %% tags=["test"]
import unittest
class AreaTest(unittest.TestCase):
    def test_area(self):
        self.assertEqual(area(2, 3), 6)
# %% tags=["step:show"]
print(area(n, m), k)

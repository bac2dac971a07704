# %% tags=["step:a"]
import functools
@functools.total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
    @property
    def twice(self): return self.n * 2

# %% tags=["step:b"]
print(V(1) < V(2), V(3).twice)

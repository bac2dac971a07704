# %% tags=["step:a"]
class Counter:
    seen = []
    def note(self, x):
        self.seen.append(x)

# %% tags=["step:b"]
Counter().note(1)
Counter.limit = 5

# %% tags=["step:c"]
print(Counter.seen, Counter.limit)

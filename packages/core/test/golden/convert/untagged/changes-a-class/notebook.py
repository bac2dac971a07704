# %% tags=["step:build"]
class Tally:
    seen = []

    def add(self, value):
        self.seen.append(value)


tally = Tally()
tally.add(1)

# %%
for value in [2, 3]:
    Tally().add(value)

# %% tags=["step:show"]
print(tally.seen)

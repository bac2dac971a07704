# %% tags=["step:a"]
rows = [1]


class Tally:
    seen = rows

    def add(self, value):
        self.seen.append(value)


tally = Tally()

# %% tags=["test"]
assert rows == [1]

# %% tags=["step:b"]
tally.add(2)
print(rows)

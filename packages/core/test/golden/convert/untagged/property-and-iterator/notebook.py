# %% tags=["step:a"]
class Watched:
    looks = 0

    @property
    def value(self):
        self.looks += 1
        return self.looks


watched = Watched()
rows = iter([1, 2, 3, 4])

# %%
watched.value

# %%
2 in rows

# %% tags=["step:b"]
print(watched.looks, next(rows))

# %% tags=["step:a"]
class Counted:
    looks = 0

    def __eq__(self, other):
        self.looks += 1
        return True

    def __str__(self):
        self.looks += 1
        return "seen"


counted = Counted()

# %%
counted == 1

# %%
f"{counted}"

# %% tags=["step:b"]
counted in [2]
print(counted.looks)

# %% tags=["step:prepare"]
class Watched:
    looks = 0

    def __bool__(self):
        self.looks += 1
        return self.looks > 2


class Setter:
    def __call__(self, value):
        global level
        level = value + 1
        return value


watched = Watched()
level = 0
adjust = Setter()

# %%
any([watched])

# %%
made = [adjust(value) for value in (1, 2)]

# %% tags=["step:show"]
print(watched.looks, level)

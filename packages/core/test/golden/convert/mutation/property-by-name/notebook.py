# %% tags=["step:prepare"]
j = 3
class Watched:
    looks = 0
    @property
    def value(self):
        self.looks += 1
        return self.looks + j

watched = Watched()
# %%
getattr(watched, 'value')
# %% tags=["step:show"]
print(watched.looks)

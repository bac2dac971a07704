# %% tags=["module:tools"]
class T:
    def show(self):
        return len(rows)

# %% tags=["step:a"]
rows = [1, 2]

# %% tags=["step:b"]
print(T().show())

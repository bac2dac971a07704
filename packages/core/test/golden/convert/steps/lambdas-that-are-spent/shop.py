# %%
class Answer:
    def __init__(self, name, code, wanted=None):
        self.name, self.code, self.wanted = name, code, wanted
        self.check()

    def check(self):
        self.got = self.code()

    def __repr__(self):
        return f"{self.name}: {self.got}"


def measure(label, work):
    result = work()
    print(label, result)
    return result


# %% [markdown]
# # Small
# %%
units = int("3")
small = Answer("small", lambda: units * 2)
measure("half", work=lambda: units / 2)

# %% [markdown]
# # Large
# %%
units = int("300")
large = Answer("large", lambda: units * 2)

# %% [markdown]
# # Summary
# %%
print(small, large)

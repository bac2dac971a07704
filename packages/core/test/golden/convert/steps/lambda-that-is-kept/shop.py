# %%
class Answer:
    def __init__(self, name, code):
        self.name, self.code = name, code
        print(self.code())


# %% [markdown]
# # Small
# %%
units = int("3")
small = Answer("small", lambda: units * 2)

# %% [markdown]
# # Large
# %%
units = int("300")
large = Answer("large", lambda: units * 2)

# %% [markdown]
# # Summary
# %%
print(small.code(), large.code())

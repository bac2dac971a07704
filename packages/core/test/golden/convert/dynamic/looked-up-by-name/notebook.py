# %% [markdown]
# # Riddles

# %%
def double(n):
    return 2 * n


def riddle_1():
    return double(21)


def riddle_2():
    return sum(range(5))


# %%
for n in (1, 2, 3):
    name = f"riddle_{n}"
    if name in globals():
        print(name, globals()[name]())

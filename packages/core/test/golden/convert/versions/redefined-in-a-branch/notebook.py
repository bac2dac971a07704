# %%
fast = len("abc") > 2


def solve(n):
    return n + 1


print(solve(1))

# %%
if fast:
    def solve(n):
        return n * 10

# %%
print(solve(1))

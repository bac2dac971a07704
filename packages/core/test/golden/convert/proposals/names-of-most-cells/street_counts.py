# %%
counts = {}

# %%
def count(name):
    counts[name] = counts.get(name, 0) + len(name)

# %%
for name in ("east", "west"):
    count(name)

# %%
big = max(counts, key=counts.get)
print(big)

# %%
counts = {}
count("north")

# %%
print(sorted(counts))

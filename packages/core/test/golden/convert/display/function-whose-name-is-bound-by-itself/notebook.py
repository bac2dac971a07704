# %%
def last(values):
    found = None
    for value in values:
        found = value
    return found


def cut(values, most):
    kept = sorted(values)
    kept = kept if len(kept) < most else kept[:most]
    kept = kept or [0]
    return kept


def pairs(values):
    made = zip(values, values)
    made = made if values else None
    return made


# %%
sizes = [3, 1, 2]
short = cut(sizes, 2)
twice = pairs(sizes)

# %%
1 in short

# %%
(2, 2) in twice

# %%
print(last(sizes), short, list(twice))

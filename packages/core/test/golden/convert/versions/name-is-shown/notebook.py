# %%
def spread(values):
    return max(values) - min(values)


print(spread.__name__)

# %%
def spread(values):
    return sum(values) / len(values)


# %%
for measure in [max, spread]:
    print(measure.__name__, measure([1.0, 3.0]))

# %%
def scores(values):
    return [value * 2 for value in values]


def best(values):
    return max(scores(values))


print(best([1, 2]))

# %%
scores = scores([3, 4])
print(scores)

# %%
for scores in [scores, [1]]:
    print(sum(scores))

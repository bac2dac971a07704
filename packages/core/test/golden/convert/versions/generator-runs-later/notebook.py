# %%
def weight(word):
    return len(word)


def weights(words):
    for word in words:
        yield weight(word)


print(sum(weights(["a", "bc"])))
waiting = weights(["a", "bc"])

# %%
def weight(word):
    return 100


print(list(waiting))

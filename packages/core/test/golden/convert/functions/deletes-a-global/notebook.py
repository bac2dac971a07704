# %%
count = 2


def take():
    global count
    taken = count
    del count
    return taken


print(take())
count = 3
print(count)
print(take())

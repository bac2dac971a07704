# %% tags=["step:a"]
def init():
    global cache
    cache = {}
def get(k):
    return cache.get(k)

# %% tags=["step:b"]
init()
print(get(1))

# %% tags=["step:a"]
stop = len("ab")
def ping(n):
    return ["ping"] if n <= stop else ["ping", *pong(n - 1)]
def pong(n):
    return ["pong"] if n <= stop else ["pong", *ping(n - 1)]

# %% tags=["step:b"]
print(ping(5))

# %% tags=["step:a"]
log = []
def trace(f):
    log.append(f.__name__)
    return f
@trace
def one():
    return 1

# %% tags=["step:b"]
print(log, one())

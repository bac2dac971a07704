# %% tags=["step:a"]
import io
with io.StringIO("x\ny\n") as handle:
    first = handle.readline()
    rest = handle.read()

# %% tags=["step:b"]
print(first, rest, handle.closed)


x = f(1)
print(x)
# %%
# a comment before it



y = 2
# %%
import contextlib
import io
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    x = f(1)

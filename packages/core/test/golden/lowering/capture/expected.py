import contextlib
import io
import numpy as np

def f(x):
    return x

text = """a
  b"""
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    model.fit(text, """c
d""")

    x = 1; print(x)
# %%

# %%
import contextlib
import io
import types
captured_stdout = io.StringIO()
with contextlib.redirect_stdout(captured_stdout):
    train("""one
two""")
def g():
    pass
with contextlib.redirect_stdout(captured_stdout):
    train(g)
captured = types.SimpleNamespace(stdout=captured_stdout.getvalue(), stderr="", show=lambda: print(captured_stdout.getvalue(), end=""))
# %%
print(captured.stdout)
captured.show()
# %%
import contextlib
import io
import types
whole_stdout = io.StringIO()
whole_stderr = io.StringIO()
with contextlib.redirect_stdout(whole_stdout), contextlib.redirect_stderr(whole_stderr):
    train()
whole = types.SimpleNamespace(stdout=whole_stdout.getvalue(), stderr=whole_stderr.getvalue())
# %%
print(whole.stdout)

%%capture
import numpy as np

def f(x):
    return x

text = """a
  b"""
model.fit(text, """c
d""")

x = 1; print(x)
# %%
%%capture
%pip install pandas
# %%
%%capture captured --no-stderr
train("""one
two""")
def g():
    pass
train(g)
# %%
print(captured.stdout)
captured.show()
# %%
%%capture whole
train()
# %%
print(whole)

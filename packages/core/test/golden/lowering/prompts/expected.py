x = 1
for i in range(3):
    print(i)

# %%
import subprocess
x = 1

for i in range(3):
    subprocess.run(["ls"], check=False)
# %%
def f():
    return '''
text
    '''
f()
# %%
def f():
    """Doc.

    >>> f()
    1
    """

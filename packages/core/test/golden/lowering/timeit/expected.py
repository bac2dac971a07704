x = 1

t = None

# %%

# %%

x = 2
for i in range(2):
    pass
# %%

# %%
if x:
    pass
timed_printed = None; raise NotImplementedError("notebook.ipynb, cell 5: `%timeit -o` measures time, which no package does while it works")
print(timed_printed)
timed_in_text = None; raise NotImplementedError("notebook.ipynb, cell 5: `%timeit -o` measures time, which no package does while it works")
print(f"{timed_in_text.best}")
timed_by_itself = None; raise NotImplementedError("notebook.ipynb, cell 5: `%timeit -o` measures time, which no package does while it works")
timed_in_command = None; raise NotImplementedError("notebook.ipynb, cell 5: `%timeit -o` measures time, which no package does while it works")
# %%
import subprocess
subprocess.run(f"echo {timed_in_command}", shell=True, check=False)
timed_elsewhere = 1
# %%
timed_elsewhere = None; raise NotImplementedError("notebook.ipynb, cell 7: `%timeit -o` measures time, which no package does while it works")

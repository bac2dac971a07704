
# %%

# %%

x = 1
# %%

# %%
import subprocess
subprocess.run(["bash"], text=True, check=True, input="""\
ls -l
""")
# %%

# %%
raise NotImplementedError("notebook.ipynb, cell 7: `%run` runs the notebook ./setup, which is not there")
# %%

# %%


import subprocess


lr = 0.1
subprocess.run(["ls"], check=False)
# %%
import subprocess
subprocess.run(["bash"], text=True, check=True, input="""\
#| eval: false
ls
""")
# %%



x = 1
# %%



# %%
import os
os.chdir("..")
# %%
import subprocess
subprocess.run(["ls", "-F"], check=False)
# %%
import subprocess
subprocess.run(["ls", "-F", "-la"], check=False)
# %%

# %%

# %%

x = 1

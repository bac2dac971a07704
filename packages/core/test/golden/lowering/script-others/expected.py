
# %%

# %%
import subprocess
subprocess.run(["bash", "-e"], text=True, check=True, input="""\
echo on
""")
# %%
import subprocess
import sys
subprocess.run([sys.executable], text=True, check=True, input="""\
print("in a process of its own")
""")
# %%
import subprocess
subprocess.run(["perl"], text=True, check=True, input="""\
print "x";
""")

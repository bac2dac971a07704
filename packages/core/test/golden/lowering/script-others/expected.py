
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
# %%
import subprocess
subprocess.run(["bash"], text=True, check=True, input="""\
ls -l
""")
# %%
import subprocess
subprocess.run(["ls", "-l"], check=False)
# %%
x = "a b"
# %%
import shlex
import subprocess
import sys
subprocess.run([sys.executable, *shlex.split(f"-u {x}")], text=True, check=True, input="""\
print(1)
""")

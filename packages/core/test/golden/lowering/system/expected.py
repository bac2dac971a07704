import subprocess
lines = subprocess.run(["ls", "data"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
subprocess.run(["ls"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
# %%
import subprocess
subprocess.run(["ls"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
# %%
import subprocess
listing = subprocess.run("ls a\nls b", shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()

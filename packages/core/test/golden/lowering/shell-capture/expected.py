import subprocess
files = subprocess.run(["ls", "data"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
lines = subprocess.run("grep -c x *.csv", shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
subprocess.run(["ls"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
d["a"] = subprocess.run(["pwd"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
x: list = subprocess.run(["ls"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
for f in files: n = subprocess.run(f"wc -l {f}", shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
n = subprocess.run(["ls", "-l"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()

y = 1
# %%
files.grep("csv")

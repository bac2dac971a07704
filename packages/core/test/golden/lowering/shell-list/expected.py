import subprocess
files = subprocess.run(["ls", "data"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
both = subprocess.run(["ls"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
both = both + ["other"]
found = subprocess.run(["find", "."], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
got = subprocess.run(["ls"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout.splitlines()
# %%
text = " ".join(files)
print("\n".join(files), sep=""); rows = files[0]
" ".join(files).split(); "\n".join(files)
for name in files:
    print(name, " ".join(found), "\n".join(got))
ordered = sorted(files)
# %%
print(f"{files.s}: {len(files)}", "files.s", files.sum, other.files.s)
# %%
csv = files.grep("csv")
files.fields(0)
[path.name for path in files.p]
files.sort(1, nums=True)
files.s = 1
# %%
print(both.s)
def show(both):
    return both.n
# %%
import subprocess
subprocess.run(f'echo {" ".join(files)}', shell=True, check=False)
subprocess.run("cat " + str("\n".join(files)) + " " + str(got), shell=True, check=False)

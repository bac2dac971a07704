files = !ls data
both = !ls
both = both + ["other"]
found = %sx find .
got = get_ipython().getoutput("ls")
# %%
text = files.s
print(files.n, sep=""); rows = files.l[0]
files.spstr.split(); files.nlstr
for name in files.list:
    print(name, found . s, got.n)
ordered = files.sort()
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
!echo {files.s}
!cat $files.n $got

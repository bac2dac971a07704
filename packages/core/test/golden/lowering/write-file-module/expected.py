
# %%
import pathlib
pathlib.Path("run_me.py").write_text("""\
print("hello")
""", encoding="utf-8")
# %%
import subprocess
import tools
subprocess.run(["python", "run_me.py"], check=False)
# %%
import pathlib
pathlib.Path("pkg/more.py").write_text("""\
#| not a directive
x = 1
""", encoding="utf-8")
# %%
from pkg import more
open("pkg/more.py")

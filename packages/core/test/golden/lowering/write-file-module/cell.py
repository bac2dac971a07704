%%writefile tools.py
def double(x):
    return 2 * x
# %%
%%writefile run_me.py
print("hello")
# %%
import tools
!python run_me.py
# %%
%%writefile pkg/more.py
#| not a directive
x = 1
# %%
from pkg import more
open("pkg/more.py")

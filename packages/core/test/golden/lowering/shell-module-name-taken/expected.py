import os
import subprocess as subprocess_
import os.path
subprocess = 3
def os_name(): return os.name
subprocess_.run(["ls", "subprocess.run"], check=False)
os.environ["A"] = "1"
x = subprocess.bit_length()

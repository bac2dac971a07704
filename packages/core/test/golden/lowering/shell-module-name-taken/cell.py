import os.path
subprocess = 3
def os_name(): return os.name
!ls "subprocess.run"
%env A=1
x = subprocess.bit_length()

x = (17
     % 5)
y = 17 \
  % 5
text = """
%matplotlib inline
!ls
what?
"""
z = f(a="%s", b=not x != y)
w = x if x else y  # really?
t = f"{x!r} {'?'}"
assert x != y, "why?"
d = {1: 2,
     3: lambda q: q % 2}
m @= n
k = "!ls"

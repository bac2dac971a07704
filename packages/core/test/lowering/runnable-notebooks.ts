/**
 * Notebooks that run anywhere, for a comparison with what they are lowered to. Cells are separated by lines of `---`.
 * Names without a leading underscore and the files are compared.
 */
export const runnableNotebooks: Readonly<Record<string, string>> = {
  time: String.raw`
%time x = 1 + 1
---
%%time
y = x
z = [y]
z
---
v = %time sum([1, 2])
---
%time a = 1; b = 2
%prun -q c = 3
`,
  timeit: String.raw`
n = []
---
%timeit -n 1 -r 1 q = 1
---
t = %timeit -n 1 -r 1 1
---
%%timeit -n 1 -r 1 s = 1
r = s
`,
  capture: String.raw`
%%capture out
print('a')
x = '''b
  c'''
print(x)
import sys
print('e', file=sys.stderr)
---
text, err = out.stdout, out.stderr
---
%%capture
print(1)
y = 2
---
%%capture both --no-stderr
print('x'); a = 1
def f():
    print('z')
f()
---
z = both.stdout
w = both.stderr
`,
  bash: String.raw`
%%bash
cat > a.txt <<'EOF'
one \ two\n """ '''
EOF
echo "$0" >> a.txt
---
%%bash --out a --err b
echo out
echo err >&2
false || true
---
x = 'p q'
---
%%bash -s "$x" {x}
printf "%s," "$@" > args.txt
---
%%sh
echo 'tab\t\\t' > b.txt
---
%%script bash --no-raise-error
exit 3
---
%%python3
open('c.txt', 'w').write('\x41\n')
---
%%script false --no-raise-error
nothing of this runs
`,
  files: String.raw`
%%writefile a.txt
one
  two \ three {x} $y

---
%%writefile -a a.txt
four """ \
---
name = 'b'
---
%%file {name}.txt
five
---
text = open('a.txt').read()
---
%%writefile mod.py
VALUE = "\n"
---
import os; size = os.path.getsize('mod.py')
`,
  environment: String.raw`
import os
n = 3
---
%env NBLIFT_A=1  # two
---
%env NBLIFT_B $n
%set_env NBLIFT_C=a b
---
a, b, c = (os.environ['NBLIFT_' + k] for k in 'ABC')
d = %env NBLIFT_A
`,
  directory: String.raw`
import os
---
%mkdir sub
%cd sub
!touch here.txt
%cd -q ..
files = sorted(os.listdir('sub'))
here = %pwd
is_same = here == os.getcwd(); del here
`,
  shell: String.raw`
n = 2
names = ['a b', 'c']
---
lines = !printf 'x\ny\n\nz'
errors = !echo e >&2
!touch {names[0]} '{names[1]} d' "$n" e$n
import os
files = sorted(os.listdir())
---
for i in range(n):
    q = !echo {i}
    !echo $i > f{i}.txt
---
w = !ls \
  *.txt
%sx echo
s = %sx echo $n
---
def f(k):
    r = !echo {k * 2}
    return r
r = f(4)
`,
  blocks: String.raw`
x = 1
if x:
    %precision 3
else:
    %who
for i in range(2):
    %time x = x + i
---
def f():
    %precision 3
v = repr(f())
`,
  prompts: String.raw`
>>> a = 1
>>> def f():
...     return '''x
... y'''
>>> b = f()
---
In [1]: c = 2

In [2]: for i in range(2):
   ...:     c = c * 3
---
    d = '''
    e
  f'''
    g = 3
`,
  autocall: String.raw`
def h(a, b='z'): return a + b
p = []
c = 1
---
,p.append x
/p.append c
;p.append y  z
---
k = '''
%time x
!ls
'''
`,
  calls: String.raw`
get_ipython().run_line_magic('time', 'x = 5')
ip = get_ipython(); del ip
get_ipython().system('echo a > a.txt')
y = get_ipython().getoutput('echo b')
if True:
    get_ipython().run_cell_magic('bash', '', 'echo a\nprintf "  b\\n" > c.txt\n')
`,
  lists: String.raw`
x = !printf "b 2\na 1\n"
y = %sx printf "c d"
---
a = [x.s, x.n, x.l, x.nlstr.upper(), [len(y.list), y.spstr]]
b = x.sort()
c = [each for each in x.s.split()]; d = {"n": x.n}
---
e = !echo {x.s} $y.n
`,
  captured: String.raw`
%%capture caught
print("one")
---
%%capture again
caught()
print(caught)
---
%%capture quoted
print("two")
---
a = [caught.stdout, caught.stderr, str(caught), again.stdout]
b = f"{quoted.stdout}!"
del caught, again, quoted
`,
};

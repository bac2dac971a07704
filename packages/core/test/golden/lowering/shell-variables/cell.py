import sys
path = "data/a.csv"
n = 3
names = ["a", "b c"]
!head -n {n} {path}
!head "{path}"
!head $path
!python train.py {" ".join(names)}
!python train.py --names "{names[0]}" '{names[1]!r}'
!echo $$PATH $n {n + 1}
!echo ${n} {unknown}
!echo '$n' "$n" $unknown
!{sys.executable} -c 'print(1)'
!echo {{n}} {names[0:1]}
command = " ".join(names)
!{command}
!echo "{len('a"b')}"

!ls -la data
!cp "a b.txt" 'c d' e\ f
!ls *.csv | head -3 > out.txt
!echo $HOME
!wget -q https://example.com/a.csv -O a.csv && unzip a.zip
! echo it\'s
!wget \
    https://example.com/b.csv \
    -O b.csv
x = 1
!diff <(sort a) <(sort b)
!FOO=1 python run.py
!ls  # list
!cd data
!export A=1
if x:
    !rm -f x
!
!awk '{print $1}' a.txt
!python -c "print('{}')"
!nohup sleep 10 &

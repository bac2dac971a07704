%mkdir -p out
%ls
%cat a.txt
%rm out/*.csv
files = %ls

x = 1
%xdel x

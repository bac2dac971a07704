%store x
%store -r prices volumes
%store x > x.txt
%store

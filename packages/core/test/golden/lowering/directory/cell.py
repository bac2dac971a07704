%cd ..
%cd -q "my data"
%cd ~/work
%cd
%cd -
%pwd
here = %pwd
folder = "x"
%cd {folder}

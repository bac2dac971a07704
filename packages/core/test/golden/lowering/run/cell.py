%run helpers.py
%run train.py --epochs 3
%run -m pkg.tool
%run script
%run -n lib.py
%run other.ipynb
%run -i script.py

%pip install -q pandas==2.1.4 "scikit-learn>=1.3" -r requirements.txt
!pip install --upgrade 'numpy<2' git+https://github.com/a/b.git -e ./lib --quiet 2>&1 | tail -1
!pip3 install torch --index-url https://example.com/whl --pre
!python -m pip install xgboost && python setup.py build
!{sys.executable} -m pip install lightgbm
! pip install polars>=0.20
!pip install $package
!uv pip install ruff
%uv pip install --system httpx
!pip uninstall -y foo; pip list
pip install requests
_ = !pip install rich
!sudo pip install a; pip install b[c]
!yes | pip install d

%%bash
# set up
pip install -q pandas
apt-get install -y graphviz

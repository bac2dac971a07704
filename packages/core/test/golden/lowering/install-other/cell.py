%conda install -c conda-forge -y numpy=1.26 pytorch::pytorch
!conda install --yes --file env.txt
!mamba install polars
!apt-get -qq install -y graphviz > /dev/null
!sudo apt-get update
!apt install ffmpeg && echo done

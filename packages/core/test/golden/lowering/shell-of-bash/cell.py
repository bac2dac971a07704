!echo -e "a\tb" > f.txt
!echo '{"user":"x\ny"}' > kaggle.json
!echo -e "shown"
!echo $((1 + 1)) && echo \$x
!names=(a b); echo ${names[1]} ${names[1]:0:1}
!v=abc; echo ${v^^} ${v/a/b}
!v=abc; echo ${v:-none} ${#v} ${v%c}
!python train.py |& tee log.txt
!if [ "$HOME" == "/root" ]; then echo root; fi
!nvidia-smi
!nvidia-smi --query-gpu=name

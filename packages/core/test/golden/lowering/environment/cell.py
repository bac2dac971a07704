%env CUDA_VISIBLE_DEVICES=0
%set_env A b c
%env B="quoted"  # really
%env
%env HOME
n = 3
home = %env HOME
%env N=$n

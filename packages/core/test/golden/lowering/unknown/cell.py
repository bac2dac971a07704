%nosuchmagic 1 2
x = %nosuchmagic
y = 2
if y:
    %nosuchmagic
%%time
z = 1

%time x = f(1)
%time y = f(2); z = 3
  
for i in range(3):
    %time g(i)
%time
r = %time f(3)
s = %time t = 4
%time total = f(1, \
               2)

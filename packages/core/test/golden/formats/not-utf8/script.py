x = 'abc'
y = 'café'

# %% tags=["step:a"]
text = """first
  second
    third"""
sql = f"""
select {len(text)}
  from t
"""
if True:
    inner = '''a
b'''

# %% tags=["step:b"]
print(text)
print(sql)
print(inner)

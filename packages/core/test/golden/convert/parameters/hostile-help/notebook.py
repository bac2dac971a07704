# %% tags=["parameters"]
rate = 0.5  # 100% "quoted" {{ package }} \n {% raw %}
text = "it's \"x\" \\ %s"

# %% tags=["step:a"]
print(rate, text)

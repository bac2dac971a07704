# %% tags=["module:registry"]
HANDLERS = {}

def register(name):
    def wrap(f):
        HANDLERS[name] = f
        return f
    return wrap

@register("double")
def double(x):
    return x * 2

print("registered", sorted(HANDLERS))

# %% tags=["step:show"]
print(HANDLERS["double"](4))

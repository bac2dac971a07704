# %% tags=["module:words"]
title = "dr"


def greet(name):
    return "{title} {name}".format(**{**globals(), **locals()})


# %% tags=["step:show"]
who = "who".upper()
print("{title} {who}".format(**locals()), "{title}".format_map(vars()))

title = "dr"


def greet(name):
    return "{title} {name}".format(**{**globals(), **locals()})

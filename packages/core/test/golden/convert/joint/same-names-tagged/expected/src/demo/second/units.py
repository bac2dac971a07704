INCHES = 12


# a foot is defined by the yard
def to_metres(feet):
    return feet * 0.3048

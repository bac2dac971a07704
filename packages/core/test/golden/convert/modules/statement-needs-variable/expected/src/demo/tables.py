def double(k, *, DOUBLED):
    return DOUBLED[k]

def Parameters(width=1):
    return {"width": width}

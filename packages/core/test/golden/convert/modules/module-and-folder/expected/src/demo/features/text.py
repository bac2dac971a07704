def shorten(line, width):
    return line[:width]

def letters(rack):
    return "".join(set(rack))


def remove(tiles, rack):
    for tile in tiles:
        rack = rack.replace(tile, "", 1)
    return rack


def shortened(racks):
    return [remove(letters(rack)[:1], rack) for rack in racks]

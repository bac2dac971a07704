from shapes.core import area


def rows(table):
    return f"""{''.join(f'<tr>{" ".join(row)}</tr>' for row in table)}""" + str(area(1))

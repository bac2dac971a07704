from math import floor as rounding

low = rounding(2.5)
from math import ceil as rounding

high = rounding(2.5)

# -*- coding: utf-8 -*-
# <nbformat>3.0</nbformat>

# <headingcell level=2>

# Title

# <markdowncell>

# Text.

# <codecell>

x = 1

# <rawcell>

# raw

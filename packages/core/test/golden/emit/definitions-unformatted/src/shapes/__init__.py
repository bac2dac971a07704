"""Areas & <b>perimeters</b> of *shapes*."""

"""Sea level at a small harbour, from its harmonic constants."""

"""Documents that nobody would write, and what must hold of masa for each of them."""

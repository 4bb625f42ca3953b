"""Documents in masa's format, made the same to the byte wherever and whenever they are made."""

"""What masa takes inside one process that has everything loaded; run by the interpreter beside masa, printing JSON."""

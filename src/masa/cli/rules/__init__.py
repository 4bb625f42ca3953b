"""`masa rules`: the catalogue, each of its views a module; and rules of one's own."""

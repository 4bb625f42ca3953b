"""How hard a children's page is to read, and the gate that refuses one that is too hard."""

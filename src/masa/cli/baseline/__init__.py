"""`masa baseline`: findings accepted for now."""

"""The questions that a rule can ask, those of one meaning in one module; no module knows another."""

"""The questions that a rule can ask; one module each, and none knows another."""

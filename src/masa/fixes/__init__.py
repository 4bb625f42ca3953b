"""Fixes: what would mend a finding, as edits of the text, and the proof that nothing else changes."""

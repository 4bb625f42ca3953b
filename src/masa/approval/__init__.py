"""Approvals bound to content: what the leads approve, the digest of it, and whose approval still holds."""

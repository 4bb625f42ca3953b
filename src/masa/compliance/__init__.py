"""The statement of compliance: what each requirement found in a document, and which parts answer none."""

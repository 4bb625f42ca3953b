# One command for each job. `make check` is what CI runs.
.PHONY: check format generate

check:
	.ci/check

format:
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

generate:
	.venv/bin/masa schema --output schemas/arrangements.schema.json
	.venv/bin/masa templates context --output docs/template-context.md

"""A workflow of GitHub Actions of a wanted size, for a linter that reads nothing else."""

_HEAD = """\
name: Analogue
on: [pull_request]
permissions: {contents: read}
jobs:
"""
_JOB = """\
  job-{number}:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
        with: {{persist-credentials: false}}
      - name: Step of job {number}
        env: {{TITLE: "title {number}"}}
        run: |
          echo "Job {number} says $TITLE"
          make job-{number}
"""


def workflow(size: int) -> str:
    """Return the longest workflow that has at most `size` bytes, in steps of one job."""
    text, number = _HEAD, 1
    while len(text) + len(job := _JOB.format(number=number)) <= size:
        text, number = text + job, number + 1
    return text

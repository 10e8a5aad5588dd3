"""`python -m planner.cli`, where the console script is not at hand."""

from planner.cli import run

if __name__ == "__main__":
    run()

"""What is kept: the plan file and its migrations, and the database of plans and their revisions."""

"""On paper: the plan becomes views, the views become HTML, and the HTML becomes a tagged PDF."""

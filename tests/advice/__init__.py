"""What is proposed, why, and what becomes of it."""

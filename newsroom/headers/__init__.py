"""What the host says with every answer: one list of rules, and the forms that hosts read it in."""

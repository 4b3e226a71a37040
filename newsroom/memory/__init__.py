"""What a build remembers for the next one; whoever removes it loses time and nothing else."""

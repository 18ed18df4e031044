"""What the certification programme is: catalogue, participants, checks, issuing. Standard library only."""

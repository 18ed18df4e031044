"""What the certification programme is: catalogue, participants, checks, issuing. Stdlib only."""

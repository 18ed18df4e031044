"""The participants of one course: the table, the confirmation, the issuing, the results."""

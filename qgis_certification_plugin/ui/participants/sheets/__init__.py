"""The participants' table on its way to paper: lists to sign, name plates, attendance."""

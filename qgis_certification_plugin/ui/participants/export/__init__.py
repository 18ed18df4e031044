"""The participants' table on its way to files and layers."""

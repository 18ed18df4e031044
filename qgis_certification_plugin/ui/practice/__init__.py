"""Practising: the whole plugin against a server on this computer."""

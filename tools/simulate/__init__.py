"""Random schedules of troubles for what costs money: the real services against a model of the site.

`make simulate SCHEDULES=10000 SEED=n` runs it. A schedule is a small course, a trainer who goes on
until nothing is left to do, and troubles that each strike at their time: the site, the network,
other people, the disk, the journal, the process. Afterwards the laws are checked.
"""

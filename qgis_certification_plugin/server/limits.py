"""How much of a server is put up with: more than the site ever needs, less than harms QGIS."""

from __future__ import annotations

# Bytes of one answer, unpacked. 5,000 courses take about 3 MB, a certificate 1 MB.
MOST_BYTES = 32_000_000
# Seconds for one answer as a whole, however alive it seems. The front end of the site gives up
# after 60 without a byte (contract 0.10); 3 MB at 10 kB a second take 300.
MOST_SECONDS = 300.0

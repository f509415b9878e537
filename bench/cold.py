#!/usr/bin/env python3
"""cold.py COMMAND...: runs a command; appends its wall seconds and the largest process's resident memory to $COLD."""
import os, sys, time
begun = time.monotonic()
pid = os.spawnvp(os.P_NOWAIT, sys.argv[1], sys.argv[1:])
_, status, usage = os.wait4(pid, 0)
with open(os.environ["COLD"], "a") as out:
    print(f"{time.monotonic() - begun:.3f} {usage.ru_maxrss / 1024:.0f}", file=out)
sys.exit(os.waitstatus_to_exitcode(status))

"""`launch.py RESULT SECONDS COMMAND...`: runs one command and writes "exit-code CPU-seconds wall-seconds peak-KB".

A process of its own, and with few imports, because a child's peak memory begins with that of the process that started
it: a script that has read a large report would hide what a small program uses.
"""

import os
import signal
import sys
import time


def main():
    result, seconds, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        try:
            os.execvp(command[0], command)
        except OSError as error:
            sys.stderr.write(f"{command[0]}: {error}\n")
            os._exit(127)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
    signal.alarm(seconds)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    with open(result, "w") as out:
        code = os.waitstatus_to_exitcode(status)
        out.write(f"{code} {usage.ru_utime + usage.ru_stime} {wall} {usage.ru_maxrss}")


main()

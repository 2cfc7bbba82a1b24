# A path with a delay: makes a network namespace's own link on which every packet waits, then runs a command beside it.
# Usage, as root in a fresh network namespace: delayed-path.py <ms one way> <command>…
#
# The link is a TUN device. Whatever is sent to FAR comes back, after the delay, as sent from FAR to NEAR: so one stack
# speaks with itself, and each way takes the delay. Swapping the two addresses leaves the checksums as they are. (tc's netem
# does the same where the kernel has it; this needs no module but tun.)
import collections
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

NEAR, FAR = "10.99.0.1", "10.99.0.2"
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000

delay = float(sys.argv[1]) / 1000
tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", b"delay0", IFF_TUN | IFF_NO_PI))
for line in ["link set lo up", f"addr add {NEAR}/24 dev delay0", "link set delay0 up"]:
    subprocess.run(["ip", *line.split()], check=True)

child = subprocess.Popen(sys.argv[2:])
waiting = collections.deque()
while child.poll() is None:
    rest = waiting[0][0] - time.monotonic() if waiting else 0.05
    # select wakes late by up to a tick of the scheduler, so the last bit is waited for awake.
    readable, _, _ = select.select([tun], [], [], max(0, min(rest - 0.0002, 0.05)))
    if readable:
        packet = bytearray(os.read(tun, 65536))
        if packet[0] >> 4 == 4:
            packet[12:16], packet[16:20] = packet[16:20], packet[12:16]
            waiting.append((time.monotonic() + delay, packet))
    while waiting and waiting[0][0] <= time.monotonic():
        os.write(tun, waiting.popleft()[1])
sys.exit(child.returncode)

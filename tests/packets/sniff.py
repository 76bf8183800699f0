"""Writes every IPv4 packet seen on an interface as `protocol address port name`, name for DNS questions."""

import socket
import sys

interface, record = sys.argv[1:3]
wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(0x0003))
wire.bind((interface, 0))
PROTOCOLS = {1: "icmp", 6: "tcp", 17: "udp"}


def question(data):
    """The name a DNS message asks for."""
    labels, at = [], 12
    while at < len(data) and data[at]:
        labels.append(data[at + 1 : at + 1 + data[at]].decode("ascii", "replace"))
        at += data[at] + 1
    return ".".join(labels)


with open(record, "w", buffering=1) as out:
    while True:
        frame = wire.recv(65535)
        if frame[12:14] != b"\x08\x00":
            continue
        packet = frame[14:]
        start = (packet[0] & 15) * 4
        address = ".".join(map(str, packet[16:20]))
        protocol = PROTOCOLS.get(packet[9], str(packet[9]))
        port = int.from_bytes(packet[start + 2 : start + 4], "big") if protocol in ("tcp", "udp") else 0
        name = question(packet[start + 8 :]) if protocol == "udp" and port == 53 else ""
        out.write(f"{protocol} {address} {port} {name}\n")

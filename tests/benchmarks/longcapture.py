#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Writes a capture (pcap) of one connection with N segments, a millisecond apart, to standard output:
#     longcapture.py N >long.pcap
import struct
import sys

CLIENT, SERVER = (10, 0, 0, 1), (10, 0, 0, 2)
FIN, SYN, PSH, ACK = 1, 2, 8, 16


def segment(host, flags, seq, ack, length):
    ports = (40000, 7000) if host == CLIENT else (7000, 40000)
    tcp = struct.pack(">HHIIBBHHH", *ports, seq, ack, 0x50, flags, 64240, 0, 0) + bytes(length)
    ip = struct.pack(">BBHHHBBH4B4B", 0x45, 0, 20 + len(tcp), 0, 0, 64, 6, 0, *host,
                     *(SERVER if host == CLIENT else CLIENT))
    return ip + tcp


def segments(count):
    yield segment(CLIENT, SYN, 0, 0, 0)
    yield segment(SERVER, SYN | ACK, 0, 1, 0)
    yield segment(CLIENT, ACK, 1, 1, 0)
    sent = 1
    for number in range(3, count - 4):
        if number % 2 == 1:
            yield segment(CLIENT, PSH | ACK, sent, 1, 10)
            sent += 10
        else:
            yield segment(SERVER, ACK, 1, sent, 0)
    yield segment(CLIENT, FIN | ACK, sent, 1, 0)
    yield segment(SERVER, ACK, 1, sent + 1, 0)
    yield segment(SERVER, FIN | ACK, 1, sent + 1, 0)
    yield segment(CLIENT, ACK, sent + 1, 2, 0)


def main():
    out = sys.stdout.buffer
    out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 101))  # raw IP
    for number, packet in enumerate(segments(int(sys.argv[1]))):
        out.write(struct.pack("<IIII", number // 1000, number % 1000 * 1000, len(packet), len(packet)))
        out.write(packet)


main()

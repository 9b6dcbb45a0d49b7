// SPDX-License-Identifier: MIT
#pragma once

#include "../capture/captureimage.h"

// A capture of two connections that open and stay.
inline QByteArray twoConnections()
{
    constexpr int RawIp = 101; // LINKTYPE_RAW
    image::Pcap capture(RawIp);
    for (const std::uint16_t port : {std::uint16_t{40000}, std::uint16_t{40001}}) {
        image::Tcp syn;
        syn.from = port;
        image::Tcp answer;
        answer.from = 7000;
        answer.to = port;
        answer.ack = 1;
        answer.flags = image::Syn | image::Ack;
        image::Tcp ack;
        ack.from = port;
        ack.seq = ack.ack = 1;
        ack.flags = image::Ack;
        capture.add(port, 0, image::ipv4(syn.bytes()));
        capture.add(port, 1, image::ipv4(answer.bytes(), true));
        capture.add(port, 2, image::ipv4(ack.bytes()));
    }
    return capture.bytes();
}

#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes a scenario in which K messages are sent, one a second: 8 + 2 K arrows.
#     arrows.sh K >arrows.fourwave
# With the option --mscgen it reads a trace (fourwave simulate --json) instead, and writes the same
# arrows with the same labels for mscgen.
set -eu

if [ "$1" = --mscgen ]; then
    echo 'msc {'
    echo '  client [label="Client"], server [label="Server"];'
    sed -n 's/.*"kind":"segment","host":"\([a-z]*\)".*"flags":"\([A-Z+]*\)","seq":\([0-9]*\).*/\1 \2 \3/p' |
        while read -r host flags seq; do
            peer=client
            [ "$host" = server ] || peer=server
            echo "  $host=>$peer [label=\"$flags seq $seq\"];"
        done
    echo '}'
    exit
fi

cat <<END
format = 1
title = { en = "$1 messages", zh = "$1 条消息" }
summary = { en = "For measuring.", zh = "用于测量。" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "send", bytes = 100, repeat = { count = $1, interval = "1s" } },
  { at = "$(($1 + 2))s", host = "client", call = "close" },
  { at = "$(($1 + 5))s", host = "server", call = "close" },
]
faults = [
  { drop = "FIN", from = "client" },
]

[hosts]
client = { os = "linux" }
server = { os = "linux" }

[network]
delay = "50ms"
END

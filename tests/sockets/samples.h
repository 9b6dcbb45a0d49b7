// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/table.h"

#include <vector>

// What the tools print, written as they print it.
namespace samples {

struct Sample
{
    const char *name;
    const char *text;
    sockets::Tool tool;
    std::vector<const char *> entries;
    int otherProtocols = 0;
};

using enum sockets::Tool;

inline const std::vector<Sample> All = {
    {"ss -tan",
     R"(State      Recv-Q Send-Q Local Address:Port  Peer Address:Port Process
LISTEN     2      8            10.0.0.5:8080       0.0.0.0:*
CLOSE-WAIT 6      0            10.0.0.5:8080      10.0.0.9:54482
FIN-WAIT-2 0      0           127.0.0.1:54466    127.0.0.1:42785
SYN-SENT   0      1            10.0.0.5:54500    192.0.2.7:443
)",
     Ss,
     {"LISTEN 10.0.0.5 8080 > * *, 2 8, owner?",
      "CLOSE_WAIT 10.0.0.5 8080 > 10.0.0.9 54482, 6 0, owner?",
      "FIN_WAIT_2 127.0.0.1 54466 > 127.0.0.1 42785, 0 0, owner?",
      "SYN_SENT 10.0.0.5 54500 > 192.0.2.7 443, 0 1, owner?"}},
    {"ss -Htan",
     "TIME-WAIT 0 0 10.0.0.5:8080 10.0.0.9:54482\nSYN-RECV  0 0 10.0.0.5:8080 10.0.0.9:54483\n",
     Ss,
     {"TIME_WAIT 10.0.0.5 8080 > 10.0.0.9 54482, 0 0, owner?",
      "SYN_RECEIVED 10.0.0.5 8080 > 10.0.0.9 54483, 0 0, owner?"}},
    {"ss -tanoep",
     R"(State      Recv-Q Send-Q Local Address:Port  Peer Address:Port Process
LISTEN     0      128          0.0.0.0:2024       0.0.0.0:*     ino:561 sk:2 cgroup:/ <->
CLOSE-WAIT 0      0          127.0.0.1:42785    127.0.0.1:54490 users:(("python3",pid=15815,fd=9)) ino:52593 sk:3 cgroup:/ -->
CLOSE-WAIT 1      0          127.0.0.1:42785    127.0.0.1:54510 ino:0 sk:7 cgroup:/ -->
FIN-WAIT-2 0      0          127.0.0.1:54466    127.0.0.1:42785 timer:(timewait,59sec,0) ino:0 sk:b
ESTAB      100    0          127.0.0.1:41701    127.0.0.1:51370 users:(("nginx: worker",pid=7,fd=3),("nginx: worker",pid=8,fd=3)) timer:(keepalive,119min,0) ino:52602 sk:13 cgroup:/ <->
ESTAB      0      1448       10.0.0.5:41702     192.0.2.7:443   timer:(on,1.204ms,3) uid:1000 ino:52700 sk:14 <->
)",
     Ss,
     {"LISTEN * 2024 > * *, 0 128, program",
      "CLOSE_WAIT 127.0.0.1 42785 > 127.0.0.1 54490, 0 0, python3 15815",
      "CLOSE_WAIT 127.0.0.1 42785 > 127.0.0.1 54510, 1 0, nobody",
      "FIN_WAIT_2 127.0.0.1 54466 > 127.0.0.1 42785, 0 0, nobody, timewait 59s 0",
      "ESTABLISHED 127.0.0.1 41701 > 127.0.0.1 51370, 100 0, nginx: worker 7, keepalive 119min 0",
      "ESTABLISHED 10.0.0.5 41702 > 192.0.2.7 443, 0 1448, program, on 1.204s 3"}},
    {"ss -tanp, where some have no program",
     "State Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n"
     "CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.0.9:1 users:((\"java\",pid=2231,fd=45))\n"
     "CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.0.9:2\n",
     Ss,
     {"CLOSE_WAIT 10.0.0.5 8080 > 10.0.0.9 1, 1 0, java 2231",
      "CLOSE_WAIT 10.0.0.5 8080 > 10.0.0.9 2, 1 0, unnamed"}},
    {"ss of old",
     "State       Recv-Q Send-Q       Local Address:Port         Peer Address:Port\n"
     "LISTEN      0      128                     :::22                      :::*      "
     "users:((\"sshd\",1201,4))\n"
     "ESTAB       0      0     ::ffff:10.0.0.5:80   ::ffff:10.0.0.9:49152\n",
     Ss,
     {"LISTEN * 22 > * *, 0 128, sshd 1201",
      "ESTABLISHED 10.0.0.5 80 > 10.0.0.9 49152, 0 0, unnamed"}},
    {"ss -ta, names and IPv6 with scopes",
     "State Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n"
     "LISTEN 0 4096 *:http *:*\n"
     "ESTAB 0 0 [fe80::1]%eth0:ssh [fe80::2]%eth0:51000\n"
     "ESTAB 0 0 [2001:db8::5]:https [2001:db8::9]:51000\n"
     "LISTEN 0 128 127.0.0.53%lo:domain 0.0.0.0:*\n",
     Ss,
     {"LISTEN * http > * *, 0 4096, owner?",
      "ESTABLISHED fe80::1%eth0 ssh > fe80::2%eth0 51000, 0 0, owner?",
      "ESTABLISHED 2001:db8::5 https > 2001:db8::9 51000, 0 0, owner?",
      "LISTEN 127.0.0.53%lo domain > * *, 0 128, owner?"}},
    {"ss -an, with other sockets",
     "Netid State  Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n"
     "u_str ESTAB  0      0      * 22222 * 22223\n"
     "udp   UNCONN 0      0      0.0.0.0:68 0.0.0.0:*\n"
     "tcp   LISTEN 0      128    0.0.0.0:22 0.0.0.0:*\n",
     Ss,
     {"LISTEN * 22 > * *, 0 128, owner?"},
     2},
    {"ss -tn state close-wait, with its command",
     "$ ss -tn state close-wait\nRecv-Q Send-Q Local Address:Port Peer Address:Port Process\n"
     "1 0 10.0.0.5:8080 10.0.0.9:2\n",
     Ss,
     {"CLOSE_WAIT 10.0.0.5 8080 > 10.0.0.9 2, 1 0, owner?"}},
    {"ss -tani, and a narrow terminal",
     "State Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n"
     "CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.0.9:2\n"
     "\t bbr wscale:10,10 rto:200 rtt:0.007/0.003 ato:40 mss:32768 cwnd:10\n"
     "CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.0.9:3\n"
     "          users:((\"java\",pid=2231,fd=45))\n",
     Ss,
     {"CLOSE_WAIT 10.0.0.5 8080 > 10.0.0.9 2, 1 0, unnamed",
      "CLOSE_WAIT 10.0.0.5 8080 > 10.0.0.9 3, 1 0, java 2231"}},
    {"netstat -antp on Linux",
     R"((Not all processes could be identified, non-owned process info
 will not be shown, you would have to be root to see it all.)
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name
tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      812/sshd: /usr/sbin
tcp        1      0 10.0.0.5:8080           10.0.0.9:51234          CLOSE_WAIT  2231/java
tcp6       0      0 :::80                   :::*                    LISTEN      -
tcp        0      0 10.0.0.5:8080           10.0.0.9:51235          FIN_WAIT2   -
udp        0      0 0.0.0.0:68              0.0.0.0:*                           701/dhclient
)",
     LinuxNetstat,
     {"LISTEN * 22 > * *, 0 0, sshd 812",
      "CLOSE_WAIT 10.0.0.5 8080 > 10.0.0.9 51234, 1 0, java 2231",
      "LISTEN * 80 > * *, 0 0, unnamed", "FIN_WAIT_2 10.0.0.5 8080 > 10.0.0.9 51235, 0 0, unnamed"},
     1},
    {"netstat -antpoe on Linux",
     R"(Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode      PID/Program name     Timer
tcp        0      0 127.0.0.1:42785         127.0.0.1:54490         CLOSE_WAIT  0          52593      15815/python3        off (0.00/0/0)
tcp        1      0 127.0.0.1:42785         127.0.0.1:54510         CLOSE_WAIT  0          0          -                    off (0.00/0/0)
tcp        0      0 127.0.0.1:54500         127.0.0.1:42785         TIME_WAIT   0          0          -                    timewait (59.66/0/0)
tcp      100      0 127.0.0.1:41701         127.0.0.1:51370         ESTABLISHED 0          52602      15815/python3        keepalive (7199.66/0/0)
)",
     LinuxNetstat,
     {"CLOSE_WAIT 127.0.0.1 42785 > 127.0.0.1 54490, 0 0, python3 15815",
      "CLOSE_WAIT 127.0.0.1 42785 > 127.0.0.1 54510, 1 0, nobody",
      "TIME_WAIT 127.0.0.1 54500 > 127.0.0.1 42785, 0 0, nobody, timewait 59.66s 0",
      "ESTABLISHED 127.0.0.1 41701 > 127.0.0.1 51370, 100 0, python3 15815, keepalive 7199.66s "
      "0"}},
    {"netstat -an on Linux, in Chinese, with UNIX sockets",
     "激活Internet连接 (服务器和已建立连接的)\n"
     "Proto Recv-Q Send-Q Local Address           Foreign Address         State      \n"
     "tcp        1      0 10.0.0.5:8080           10.0.0.9:51234          CLOSE_WAIT \n"
     "活跃的UNIX域套接字 (服务器和已建立连接的)\n"
     "Proto RefCnt Flags       Type       State         I-Node   Path\n"
     "unix  2      [ ACC ]     STREAM     LISTENING     20613    /run/systemd/private\n",
     LinuxNetstat,
     {"CLOSE_WAIT 10.0.0.5 8080 > 10.0.0.9 51234, 1 0, owner?"},
     1},
    {"netstat -ano on Windows",
     "\r\nActive Connections\r\n\r\n"
     "  Proto  Local Address          Foreign Address        State           PID\r\n"
     "  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       912\r\n"
     "  TCP    10.0.0.5:50123         192.0.2.7:443          CLOSE_WAIT      4321\r\n"
     "  TCP    10.0.0.5:50124         192.0.2.7:443          TIME_WAIT       0\r\n"
     "  TCP    [fe80::1%12]:50125     [fe80::2%12]:445       ESTABLISHED     4\r\n"
     "  UDP    0.0.0.0:123            *:*                                    1044\r\n",
     WindowsNetstat,
     {"LISTEN * 135 > * *, ? ?, 912", "CLOSE_WAIT 10.0.0.5 50123 > 192.0.2.7 443, ? ?, 4321",
      "TIME_WAIT 10.0.0.5 50124 > 192.0.2.7 443, ? ?, unnamed",
      "ESTABLISHED fe80::1%12 50125 > fe80::2%12 445, ? ?, 4"},
     1},
    {"netstat -anob on Windows, in Chinese",
     "\n活动连接\n\n  协议  本地地址          外部地址        状态           PID\n"
     "  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       912\n"
     "  RpcEptMapper\n [svchost.exe]\n"
     "  TCP    10.0.0.5:50123         192.0.2.7:443          CLOSE_WAIT      4321\n [java.exe]\n"
     "  TCP    10.0.0.5:50126         192.0.2.7:443          BOUND           4321\n "
     "无法获取所有权信息\n",
     WindowsNetstat,
     {"LISTEN * 135 > * *, ? ?, svchost.exe 912",
      "CLOSE_WAIT 10.0.0.5 50123 > 192.0.2.7 443, ? ?, java.exe 4321",
      "CLOSED 10.0.0.5 50126 > 192.0.2.7 443, ? ?, 4321"}},
    {"netstat -an on Windows, in GBK",
     "\xbb\xee\xb6\xaf\xc1\xac\xbd\xd3\r\n\r\n  \xd0\xad\xd2\xe9  \xb1\xbe\xb5\xd8\r\n"
     "  TCP    10.0.0.5:50123         192.0.2.7:443          CLOSE_WAIT\r\n",
     WindowsNetstat,
     {"CLOSE_WAIT 10.0.0.5 50123 > 192.0.2.7 443, ? ?, owner?"}},
    {"netstat -an on macOS",
     R"(Active Internet connections (including servers)
Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)
tcp4       0      0  192.168.1.5.52345      17.57.144.84.5223      ESTABLISHED
tcp4       0      0  192.168.1.5.52346      17.57.144.84.443       CLOSE_WAIT
tcp6       0      0  fe80::1%lo0.8021       *.*                    LISTEN
tcp46      0      0  *.80                   *.*                    LISTEN
udp4       0      0  *.5353                 *.*
Active LOCAL (UNIX) domain sockets
Address          Type   Recv-Q Send-Q            Inode             Conn             Refs          Nextref Addr
d5b5e0c5d5b5e0c5 stream      0      0                0 d5b5e0c5d5b5e0c6                0                0
)",
     BsdNetstat,
     {"ESTABLISHED 192.168.1.5 52345 > 17.57.144.84 5223, 0 0, owner?",
      "CLOSE_WAIT 192.168.1.5 52346 > 17.57.144.84 443, 0 0, owner?",
      "LISTEN fe80::1%lo0 8021 > * *, 0 0, owner?", "LISTEN * 80 > * *, 0 0, owner?"},
     3},
    {"netstat -anv on macOS",
     R"(Active Internet connections (including servers)
Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)     rhiwat shiwat    pid   epid
tcp4       0      0  127.0.0.1.8080         127.0.0.1.52345        CLOSE_WAIT  408300 146988    812      0
tcp4       0      0  127.0.0.1.52345        127.0.0.1.8080         TIME_WAIT   408300 146988      0      0
)",
     BsdNetstat,
     {"CLOSE_WAIT 127.0.0.1 8080 > 127.0.0.1 52345, 0 0, 812",
      "TIME_WAIT 127.0.0.1 52345 > 127.0.0.1 8080, 0 0, unnamed"}},
    {"netstat -an on OpenBSD and FreeBSD",
     "Active Internet connections (including servers)\n"
     "Proto   Recv-Q Send-Q  Local Address          Foreign Address        (state)\n"
     "tcp          0      0  10.0.0.5.22            10.0.0.9.51234         FIN_WAIT_2\n"
     "tcp4         0     20  10.0.0.5.22            10.0.0.9.51235         SYN_RCVD\n",
     BsdNetstat,
     {"FIN_WAIT_2 10.0.0.5 22 > 10.0.0.9 51234, 0 0, owner?",
      "SYN_RECEIVED 10.0.0.5 22 > 10.0.0.9 51235, 0 20, owner?"}},
    {"netstat -an -P tcp on illumos",
     R"(
TCP: IPv4
   Local Address        Remote Address    Swind  Send-Q Rwind  Recv-Q    State
-------------------- -------------------- ------ ------ ------ ------ -----------
      *.22                 *.*                 0      0 128000      0 LISTEN
10.0.0.5.22          10.0.0.9.51234        64240      5 128872      7 CLOSE_WAIT
)",
     SolarisNetstat,
     {"LISTEN * 22 > * *, 0 0, owner?", "CLOSE_WAIT 10.0.0.5 22 > 10.0.0.9 51234, 7 5, owner?"}},
    {"lsof -nP -iTCP",
     R"(COMMAND     PID USER   FD   TYPE             DEVICE SIZE/OFF NODE NAME
python3   15815 root    3u  IPv4              52585      0t0  TCP 127.0.0.1:42785 (LISTEN)
python3   15815 root    6u  IPv4              52594      0t0  TCP 127.0.0.1:54496->127.0.0.1:42785 (FIN_WAIT2)
Google\x20C 512  me    24u  IPv6 0x8ad1d8f4e1f3b2c1      0t0  TCP [2001:db8::5]:52001->[2001:db8::9]:443 (CLOSE_WAIT)
mDNSRespo   243 _mdns   8u  IPv4 0x8ad1d8f4e1f3b2c2      0t0  UDP *:5353
)",
     Lsof,
     {"LISTEN 127.0.0.1 42785 > * *, ? ?, python3 15815",
      "FIN_WAIT_2 127.0.0.1 54496 > 127.0.0.1 42785, ? ?, python3 15815",
      "CLOSE_WAIT 2001:db8::5 52001 > 2001:db8::9 443, ? ?, Google C 512"},
     1},
    {"lsof -iTCP, with names",
     "COMMAND PID USER FD TYPE DEVICE SIZE/OFF NODE NAME\n"
     "java 2231 app 45u IPv6 887123 0t0 TCP db-1.example.org:54496->cache.example.org:http-alt "
     "(CLOSE_WAIT)\n"
     "java 2231 app 46u IPv6 887124 0t0 TCP *:http-alt (LISTEN)\n",
     Lsof,
     {"CLOSE_WAIT db-1.example.org 54496 > cache.example.org http-alt, ? ?, java 2231",
      "LISTEN * http-alt > * *, ? ?, java 2231"}},
    {"Get-NetTCPConnection",
     R"(
LocalAddress                        LocalPort RemoteAddress                       RemotePort State       AppliedSetting OwningProcess
------------                        --------- -------------                       ---------- -----       -------------- -------------
::                                  49668     ::                                  0          Listen                     3220
192.168.1.5                         50123     52.1.2.3                            443        CloseWait   Internet       4321
192.168.1.5                         50124     52.1.2.3                            443        TimeWait                   0
)",
     PowerShell,
     {"LISTEN * 49668 > * *, ? ?, 3220", "CLOSE_WAIT 192.168.1.5 50123 > 52.1.2.3 443, ? ?, 4321",
      "TIME_WAIT 192.168.1.5 50124 > 52.1.2.3 443, ? ?, unnamed"}},
    {"Get-NetTCPConnection | Format-List",
     R"(
LocalAddress   : 0.0.0.0
LocalPort      : 49664
RemoteAddress  : 0.0.0.0
RemotePort     : 0
State          : Listen
AppliedSetting :
OwningProcess  : 688
CreationTime   : 2026/3/1 8:00:00
OffloadState   : InHost

LocalAddress   : fe80::1%7
LocalPort      : 50123
RemoteAddress  : fe80::2%7
RemotePort     : 443
State          : FinWait2
AppliedSetting : Internet
OwningProcess  : 4321
)",
     PowerShell,
     {"LISTEN * 49664 > * *, ? ?, 688", "FIN_WAIT_2 fe80::1%7 50123 > fe80::2%7 443, ? ?, 4321"}},
    {"Get-NetTCPConnection | Export-Csv",
     "#TYPE "
     "Microsoft.Management.Infrastructure.CimInstance#root/standardcimv2/MSFT_NetTCPConnection\r\n"
     "\"State\",\"AppliedSetting\",\"OwningProcess\",\"CreationTime\",\"Caption\",\"LocalAddress\","
     "\"LocalPort\","
     "\"RemoteAddress\",\"RemotePort\",\"PSComputerName\"\r\n"
     "\"CloseWait\",\"Internet\",\"4321\",\"3/1/2026 8:00:00 AM\",\"one, "
     "\"\"two\"\"\",\"10.0.0.5\",\"50123\","
     "\"192.0.2.7\",\"443\",\r\n"
     "\"11\",\"\",\"0\",,,\"10.0.0.5\",\"50124\",\"192.0.2.7\",\"443\",\r\n",
     PowerShell,
     {"CLOSE_WAIT 10.0.0.5 50123 > 192.0.2.7 443, ? ?, 4321",
      "TIME_WAIT 10.0.0.5 50124 > 192.0.2.7 443, ? ?, unnamed"}},
    {"Export-Csv -UseCulture",
     "LocalAddress;LocalPort;RemoteAddress;RemotePort;State;OwningProcess\n10.0.0.5;50123;192.0.2."
     "7;443;SynSent;99\n",
     PowerShell,
     {"SYN_SENT 10.0.0.5 50123 > 192.0.2.7 443, ? ?, 99"}},
};

} // namespace samples

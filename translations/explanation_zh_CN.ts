<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>explanation</name>
    <message>
        <source>forget all sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks the kernel to accept connections on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program takes the next connection from the accept queue, or waits for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program chooses its own port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program opens a connection (active open) and waits until it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program hands bytes to the kernel; returning does not mean that they have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program takes received bytes, or waits for some; 0 means end of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sends no more but goes on reading (half-close).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reads no more; nothing is sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program neither sends nor reads any more but keeps the descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program lets go of the socket; the kernel finishes the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ends the connection at once with RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sets options of its socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks for the socket&apos;s pending error and clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process ends; the kernel closes its descriptors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child process now holds the same descriptors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host forgets the connection without a segment; it then answers with RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is silent: it receives and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is back and remembers no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address already in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no local address or port is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an open descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported on this socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 (end of file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brings %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returns %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourwave cannot write .%1 files; it writes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters are not in Fourwave&apos;s font and were drawn with one of the system&apos;s: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence against forged segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments and ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First retransmission timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the first SYN waits for an answer before it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN retransmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often SYN is sent again, each time after twice the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN retransmissions at a steady pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often SYN is first sent again without a longer wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of connect()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When connect() gives up although retransmissions are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN+ACK retransmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often SYN+ACK is sent again before the request is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN again after a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon SYN is sent again after RST; no limit means never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated SYN in SYN_RECEIVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers a SYN that comes again before the handshake is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places above the backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections the accept queue holds beyond listen()&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept queue full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the last step of a handshake when the queue is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest retransmission timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO is never shorter, however short the round trip is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest retransmission timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential back-off stops at this wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a measured round trip changes RTO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How retransmissions are limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their number, or by the time that so many would take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransmissions of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often data is sent again before the connection is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransmissions of an orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once the program has let go; 0 means as for data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail loss probe (TLP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last segment is sent again early, to learn whether it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an ACK may wait for data to travel with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACKs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many first data segments are acknowledged without delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed ACK of FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once data has come, the ACK of FIN waits like that of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME_WAIT (2MSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the end that closed first waits before the four-tuple is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIN_WAIT_2 of an orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an orphan waits for the peer&apos;s FIN; a program that still holds the socket waits for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close() with unread data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What close() sends while received data is still unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST in TIME_WAIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether RST ends TIME_WAIT early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN in TIME_WAIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which SYN may open a new connection on the same four-tuple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse of TIME_WAIT by connect()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether connect() may take a four-tuple that is still in TIME_WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest reuse of TIME_WAIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the TIME_WAIT must be before connect() may take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore RST in TIME_WAIT (RFC 1337)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old segments cannot cut TIME_WAIT short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME_WAIT entries at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above this number a connection skips TIME_WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepalive without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes are sent even if the program does not set SO_KEEPALIVE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepalive: idle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the connection must be silent before the first probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepalive: interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait between probes that are not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepalive: probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many unanswered probes end the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST not exactly at the next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a RST within the window, but not at the next expected number, does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN on a connection that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a SYN does after the handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge ACKs at most every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second challenge ACK within this time is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse ghost ACKs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acknowledgment number older than anything really acknowledged is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum segment size (MSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most payload that one segment carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First receive window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window that SYN offers: how much may be sent without an acknowledgment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers windows above 65,535 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift count that SYN offers: windows count in units of two to this power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each segment carries the sender&apos;s clock; it protects against old segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective ACK (SACK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver tells which data beyond a gap has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSH at the end of a burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of several full segments sent at once carries PSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First ephemeral port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest port that connect() chooses from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ephemeral port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest port that connect() chooses from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer with ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send SYN+ACK again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send RST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6298</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by equivalent time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends it when in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a higher sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a higher sequence number or a newer timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the old window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer with a challenge ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the socket that sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port it goes to. With both addresses, the ports make the four-tuple that names the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the first byte; SYN and FIN take one number each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte before it has arrived; this one is expected next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing, because the ACK flag is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a connection and tells the initial sequence number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender has nothing more to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the connection at once; nothing answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the data to the program without waiting for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acknowledgment number is valid; set on all segments but the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bytes the sender of this segment is ready to receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option MSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most payload that its sender wants to receive in one segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option window scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later windows count in units of two to this power, if both ends offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option SACK permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sender understands selective ACKs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s clock, and the peer&apos;s clock that it saw last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option SACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data beyond a gap that has already arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s bytes; Fourwave counts them and does not look inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-window probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>timer, started, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still under way at the end of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has sent SYN, waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has answered SYN, waits for the ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: both ends can send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has sent FIN, waits for its ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its FIN is acknowledged, waits for the peer&apos;s FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer sends no more; waits for this program&apos;s close()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both closed at once, waits for the ACK of its FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has sent the second FIN, waits for the last ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until old segments have disappeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retransmission timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tail loss probe timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2MSL timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIN_WAIT_2 timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keepalive timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed ACK timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persist timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user timeout timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linger timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent is sent again when no acknowledgment comes in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end that closed first waits until old segments have disappeared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An orphan waits only so long for the peer&apos;s FIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a long silence a probe asks whether the peer is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ACK waits a moment, so that it can travel with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the peer&apos;s window is zero, probes ask whether it has opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is given up when nothing is acknowledged for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close() waits only so long for the FIN to be acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∞ no timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passive closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate, acknowledged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of order, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unacceptable acknowledgment number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by a challenge ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no socket has this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost: the line is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost: the host is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data is dropped: nobody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accept queue is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SYN queue is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every ephemeral port is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call finds no such socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program takes it from the accept queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program lets go: it is an orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <comment>timer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>timer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <comment>timer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>chapter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk</source>
        <comment>chapter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <comment>chapter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>scenario group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and retransmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset (RST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences between systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen on a running system of that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the source code of that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by the standard or the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from documented values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be confirmed; not a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends at %1: nothing is left to happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends at %1, as the scenario asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped at %1; it would go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped at %1, after %2 events; it would go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not possible there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid TOML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration; write a number with a unit, such as &quot;50ms&quot; (us, ms, s, min, h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here; allowed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range; allowed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown system &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no parameter &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no call makes a socket named &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be called here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls and faults must stand before the first table; here they belong to [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file has format %1; this version of Fourwave reads format %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no call, so nothing would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %2 of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never made: the run ends before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this fault meets no segment and changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reordering timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap may fill by itself; after this wait it counts as lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

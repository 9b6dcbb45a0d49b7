<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>explanation</name>
    <message>
        <source>forget all sockets</source>
        <translation>遗忘所有套接字</translation>
    </message>
    <message>
        <source>forget the socket</source>
        <translation>遗忘这个套接字</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>断电</translation>
    </message>
    <message>
        <source>power on</source>
        <translation>通电</translation>
    </message>
    <message>
        <source>The program asks the kernel to accept connections on this port.</source>
        <translation>程序请内核在这个端口上接受连接（被动打开）。</translation>
    </message>
    <message>
        <source>The program takes the next connection from the accept queue, or waits for one.</source>
        <translation>程序从 accept 队列取走下一条连接，没有就等。</translation>
    </message>
    <message>
        <source>The program chooses its own port.</source>
        <translation>程序自己选定端口。</translation>
    </message>
    <message>
        <source>The program opens a connection (active open) and waits until it is there.</source>
        <translation>程序打开一条连接（主动打开），并等它建立。</translation>
    </message>
    <message>
        <source>The program hands bytes to the kernel; returning does not mean that they have arrived.</source>
        <translation>程序把字节交给内核；调用返回不表示已经送到。</translation>
    </message>
    <message>
        <source>The program takes received bytes, or waits for some; 0 means end of file.</source>
        <translation>程序取走收到的字节，没有就等；返回 0 表示读到结尾。</translation>
    </message>
    <message>
        <source>The program sends no more but goes on reading (half-close).</source>
        <translation>程序不再发送，但继续读（半关闭）。</translation>
    </message>
    <message>
        <source>The program reads no more; nothing is sent for it.</source>
        <translation>程序不再读；不会因此发出任何报文段。</translation>
    </message>
    <message>
        <source>The program neither sends nor reads any more but keeps the descriptor.</source>
        <translation>程序不再发也不再读，但仍持有文件描述符。</translation>
    </message>
    <message>
        <source>The program lets go of the socket; the kernel finishes the connection.</source>
        <translation>程序放手，由内核收尾。</translation>
    </message>
    <message>
        <source>The program ends the connection at once with RST.</source>
        <translation>程序用 RST 立刻中止连接。</translation>
    </message>
    <message>
        <source>The program sets options of its socket.</source>
        <translation>程序设置套接字选项。</translation>
    </message>
    <message>
        <source>The program asks for the socket&apos;s pending error and clears it.</source>
        <translation>程序取出套接字上待处理的错误，并清除它。</translation>
    </message>
    <message>
        <source>The process ends; the kernel closes its descriptors.</source>
        <translation>进程结束，内核替它关闭文件描述符。</translation>
    </message>
    <message>
        <source>A child process now holds the same descriptors.</source>
        <translation>子进程现在也持有同样的文件描述符。</translation>
    </message>
    <message>
        <source>The host forgets the connection without a segment; it then answers with RST.</source>
        <translation>主机忘掉这条连接，不发任何报文段；之后用 RST 回答。</translation>
    </message>
    <message>
        <source>The host is silent: it receives and sends nothing.</source>
        <translation>主机沉默：不收也不发。</translation>
    </message>
    <message>
        <source>The host is back and remembers no connection.</source>
        <translation>主机恢复，但不记得任何连接。</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>连接被对端重置</translation>
    </message>
    <message>
        <source>connection aborted</source>
        <translation>连接已中止</translation>
    </message>
    <message>
        <source>nothing more can be sent</source>
        <translation>不能再发送</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>address already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>no local address or port is available</source>
        <translation>没有可用的本地地址或端口</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>already connected</source>
        <translation>已经连接</translation>
    </message>
    <message>
        <source>already in progress</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>not an open descriptor</source>
        <translation>不是打开的文件描述符</translation>
    </message>
    <message>
        <source>not supported on this socket</source>
        <translation>这个套接字不支持</translation>
    </message>
    <message>
        <source>0 (end of file)</source>
        <translation>0（读到结尾）</translation>
    </message>
    <message>
        <source>%1 brings %2 (%3)</source>
        <translation>%1 取得 %2（%3）</translation>
    </message>
    <message>
        <source>%1 fails: %2 (%3)</source>
        <translation>%1 失败：%2（%3）</translation>
    </message>
    <message>
        <source>%1 returns</source>
        <translation>%1 返回</translation>
    </message>
    <message>
        <source>%1 returns %2</source>
        <translation>%1 返回 %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fourwave cannot write .%1 files; it writes %2.</source>
        <translation>挥手不能写 .%1 文件；它能写 %2。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller scale.</source>
        <translation>%1 × %2 像素的图片太大，请选小一些的比例。</translation>
    </message>
    <message>
        <source>These characters are not in Fourwave&apos;s font and were drawn with one of the system&apos;s: %1</source>
        <translation>下列字符不在挥手自带的字体里，改用系统字体绘制：%1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>on</source>
        <comment>switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>switch</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>建立连接</translation>
    </message>
    <message>
        <source>Retransmission</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Acknowledging</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>Defence against forged segments</source>
        <translation>防范伪造的报文段</translation>
    </message>
    <message>
        <source>Segments and ports</source>
        <translation>报文段与端口</translation>
    </message>
    <message>
        <source>time</source>
        <comment>unit</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>count</source>
        <comment>unit</comment>
        <translation>次数</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>unit</comment>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>First retransmission timeout</source>
        <translation>首次重传超时</translation>
    </message>
    <message>
        <source>How long the first SYN waits for an answer before it is sent again.</source>
        <translation>第一个 SYN 等多久没有回音就重传。</translation>
    </message>
    <message>
        <source>SYN retransmissions</source>
        <translation>SYN 重传次数</translation>
    </message>
    <message>
        <source>How often SYN is sent again, each time after twice the wait.</source>
        <translation>SYN 重传几次，每次的等待加倍。</translation>
    </message>
    <message>
        <source>SYN retransmissions at a steady pace</source>
        <translation>SYN 等间隔重传次数</translation>
    </message>
    <message>
        <source>How often SYN is first sent again without a longer wait.</source>
        <translation>加倍之前，SYN 先按同样的间隔重传几次。</translation>
    </message>
    <message>
        <source>Limit of connect()</source>
        <translation>connect() 的时限</translation>
    </message>
    <message>
        <source>When connect() gives up although retransmissions are left.</source>
        <translation>即使重传次数没有用完，connect() 到这时也放弃。</translation>
    </message>
    <message>
        <source>SYN+ACK retransmissions</source>
        <translation>SYN+ACK 重传次数</translation>
    </message>
    <message>
        <source>How often SYN+ACK is sent again before the request is forgotten.</source>
        <translation>SYN+ACK 重传几次之后，忘掉这个请求。</translation>
    </message>
    <message>
        <source>SYN again after a refusal</source>
        <translation>被拒绝后再发 SYN</translation>
    </message>
    <message>
        <source>How soon SYN is sent again after RST; no limit means never.</source>
        <translation>收到 RST 后过多久再发 SYN；不限表示不再发。</translation>
    </message>
    <message>
        <source>Repeated SYN in SYN_RECEIVED</source>
        <translation>SYN_RECEIVED 中重复的 SYN</translation>
    </message>
    <message>
        <source>What answers a SYN that comes again before the handshake is complete.</source>
        <translation>握手完成之前又来一个 SYN，用什么回答。</translation>
    </message>
    <message>
        <source>Places above the backlog</source>
        <translation>backlog 之外的位置</translation>
    </message>
    <message>
        <source>How many connections the accept queue holds beyond listen()&apos;s number.</source>
        <translation>accept 队列比 listen() 给的数多放几条连接。</translation>
    </message>
    <message>
        <source>Accept queue full</source>
        <translation>accept 队列满</translation>
    </message>
    <message>
        <source>What becomes of the last step of a handshake when the queue is full.</source>
        <translation>队列满时，握手的最后一步怎样处理。</translation>
    </message>
    <message>
        <source>Shortest retransmission timeout</source>
        <translation>最短重传超时</translation>
    </message>
    <message>
        <source>RTO is never shorter, however short the round trip is.</source>
        <translation>往返再快，RTO 也不会比它短。</translation>
    </message>
    <message>
        <source>Longest retransmission timeout</source>
        <translation>最长重传超时</translation>
    </message>
    <message>
        <source>Exponential back-off stops at this wait.</source>
        <translation>指数退避到这个时间就不再加倍。</translation>
    </message>
    <message>
        <source>Round-trip estimate</source>
        <translation>往返时间的估算</translation>
    </message>
    <message>
        <source>How a measured round trip changes RTO.</source>
        <translation>测到的往返时间怎样改变 RTO。</translation>
    </message>
    <message>
        <source>How retransmissions are limited</source>
        <translation>重传怎样算到头</translation>
    </message>
    <message>
        <source>By their number, or by the time that so many would take.</source>
        <translation>按次数算，或者按这么多次所需的时间算。</translation>
    </message>
    <message>
        <source>Retransmissions of data</source>
        <translation>数据重传次数</translation>
    </message>
    <message>
        <source>How often data is sent again before the connection is given up.</source>
        <translation>数据重传几次之后放弃连接。</translation>
    </message>
    <message>
        <source>Retransmissions of an orphan</source>
        <translation>孤儿连接的重传次数</translation>
    </message>
    <message>
        <source>The same once the program has let go; 0 means as for data.</source>
        <translation>程序放手之后的重传次数；0 表示与数据相同。</translation>
    </message>
    <message>
        <source>Tail loss probe (TLP)</source>
        <translation>尾部丢失探测(TLP)</translation>
    </message>
    <message>
        <source>The last segment is sent again early, to learn whether it was lost.</source>
        <translation>提早重传最后一个报文段，看它是不是丢了。</translation>
    </message>
    <message>
        <source>Delayed ACK</source>
        <translation>延迟确认</translation>
    </message>
    <message>
        <source>How long an ACK may wait for data to travel with.</source>
        <translation>ACK 可以等多久，好跟数据捎带一起发。</translation>
    </message>
    <message>
        <source>ACKs at once</source>
        <translation>立即确认的个数</translation>
    </message>
    <message>
        <source>How many first data segments are acknowledged without delay.</source>
        <translation>最初几个数据报文段不延迟，立即确认。</translation>
    </message>
    <message>
        <source>Delayed ACK of FIN</source>
        <translation>对 FIN 的延迟确认</translation>
    </message>
    <message>
        <source>Once data has come, the ACK of FIN waits like that of data.</source>
        <translation>收过数据之后，对 FIN 的确认也像数据那样延迟。</translation>
    </message>
    <message>
        <source>TIME_WAIT (2MSL)</source>
        <translation>TIME_WAIT（2MSL）</translation>
    </message>
    <message>
        <source>How long the end that closed first waits before the four-tuple is free again.</source>
        <translation>先关闭的一方等多久，这个四元组才能再用。</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 of an orphan</source>
        <translation>孤儿连接的 FIN_WAIT_2</translation>
    </message>
    <message>
        <source>How long an orphan waits for the peer&apos;s FIN; a program that still holds the socket waits for ever.</source>
        <translation>孤儿连接等对端 FIN 的时间；程序还持有套接字时一直等。</translation>
    </message>
    <message>
        <source>close() with unread data</source>
        <translation>还有未读数据时 close()</translation>
    </message>
    <message>
        <source>What close() sends while received data is still unread.</source>
        <translation>收到的数据还没读完就 close()，发什么。</translation>
    </message>
    <message>
        <source>RST in TIME_WAIT</source>
        <translation>TIME_WAIT 中的 RST</translation>
    </message>
    <message>
        <source>Whether RST ends TIME_WAIT early.</source>
        <translation>RST 能不能提前结束 TIME_WAIT。</translation>
    </message>
    <message>
        <source>SYN in TIME_WAIT</source>
        <translation>TIME_WAIT 中的 SYN</translation>
    </message>
    <message>
        <source>Which SYN may open a new connection on the same four-tuple.</source>
        <translation>什么样的 SYN 可以在同一四元组上建立新连接。</translation>
    </message>
    <message>
        <source>Reuse of TIME_WAIT by connect()</source>
        <translation>connect() 复用 TIME_WAIT</translation>
    </message>
    <message>
        <source>Whether connect() may take a four-tuple that is still in TIME_WAIT.</source>
        <translation>connect() 能不能使用还在 TIME_WAIT 的四元组。</translation>
    </message>
    <message>
        <source>Earliest reuse of TIME_WAIT</source>
        <translation>最早何时可复用 TIME_WAIT</translation>
    </message>
    <message>
        <source>How old the TIME_WAIT must be before connect() may take it.</source>
        <translation>TIME_WAIT 过了多久，connect() 才能用它。</translation>
    </message>
    <message>
        <source>Ignore RST in TIME_WAIT (RFC 1337)</source>
        <translation>TIME_WAIT 中忽略 RST（RFC 1337）</translation>
    </message>
    <message>
        <source>Old segments cannot cut TIME_WAIT short.</source>
        <translation>旧报文段不能让 TIME_WAIT 提前结束。</translation>
    </message>
    <message>
        <source>TIME_WAIT entries at most</source>
        <translation>TIME_WAIT 条数上限</translation>
    </message>
    <message>
        <source>Above this number a connection skips TIME_WAIT.</source>
        <translation>超过这个数，连接就跳过 TIME_WAIT。</translation>
    </message>
    <message>
        <source>Keepalive without asking</source>
        <translation>默认开启保活</translation>
    </message>
    <message>
        <source>Probes are sent even if the program does not set SO_KEEPALIVE.</source>
        <translation>程序没有设置 SO_KEEPALIVE 也发探测。</translation>
    </message>
    <message>
        <source>Keepalive: idle time</source>
        <translation>保活：空闲时间</translation>
    </message>
    <message>
        <source>How long the connection must be silent before the first probe.</source>
        <translation>连接安静多久之后发第一个探测。</translation>
    </message>
    <message>
        <source>Keepalive: interval</source>
        <translation>保活：探测间隔</translation>
    </message>
    <message>
        <source>The wait between probes that are not answered.</source>
        <translation>没有回应时，两次探测之间等多久。</translation>
    </message>
    <message>
        <source>Keepalive: probes</source>
        <translation>保活：探测次数</translation>
    </message>
    <message>
        <source>How many unanswered probes end the connection.</source>
        <translation>几次探测都没有回应，就结束连接。</translation>
    </message>
    <message>
        <source>RST not exactly at the next number</source>
        <translation>序列号不正好的 RST</translation>
    </message>
    <message>
        <source>What a RST within the window, but not at the next expected number, does.</source>
        <translation>RST 落在窗口内，但不正好是期待的序列号，怎样处理。</translation>
    </message>
    <message>
        <source>SYN on a connection that is open</source>
        <translation>已建立的连接上的 SYN</translation>
    </message>
    <message>
        <source>What a SYN does after the handshake.</source>
        <translation>握手之后又来 SYN，怎样处理。</translation>
    </message>
    <message>
        <source>Challenge ACKs at most every</source>
        <translation>质询 ACK 的最短间隔</translation>
    </message>
    <message>
        <source>A second challenge ACK within this time is not sent.</source>
        <translation>在这段时间内不发第二个质询 ACK。</translation>
    </message>
    <message>
        <source>Refuse ghost ACKs</source>
        <translation>拒绝过旧的确认号</translation>
    </message>
    <message>
        <source>An acknowledgment number older than anything really acknowledged is refused.</source>
        <translation>确认号比真正确认过的还旧，就拒绝。</translation>
    </message>
    <message>
        <source>Maximum segment size (MSS)</source>
        <translation>最大报文段长度(MSS)</translation>
    </message>
    <message>
        <source>The most payload that one segment carries.</source>
        <translation>一个报文段最多带多少数据。</translation>
    </message>
    <message>
        <source>First receive window</source>
        <translation>最初的接收窗口</translation>
    </message>
    <message>
        <source>Window scaling</source>
        <translation>窗口扩大</translation>
    </message>
    <message>
        <source>Offers windows above 65,535 bytes.</source>
        <translation>可以给出大于 65,535 字节的窗口。</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>窗口扩大因子</translation>
    </message>
    <message>
        <source>The shift count that SYN offers: windows count in units of two to this power.</source>
        <translation>SYN 给出的移位数：窗口以 2 的这个次方为单位。</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Each segment carries the sender&apos;s clock; it protects against old segments.</source>
        <translation>每个报文段带上发送方的时钟，可以防住旧报文段。</translation>
    </message>
    <message>
        <source>Selective ACK (SACK)</source>
        <translation>选择确认(SACK)</translation>
    </message>
    <message>
        <source>The receiver tells which data beyond a gap has arrived.</source>
        <translation>接收方告诉对端，缺口之后哪些数据已经收到。</translation>
    </message>
    <message>
        <source>PSH at the end of a burst</source>
        <translation>一批报文段末尾的 PSH</translation>
    </message>
    <message>
        <source>The last of several full segments sent at once carries PSH.</source>
        <translation>一次发出多个满的报文段时，最后一个带 PSH。</translation>
    </message>
    <message>
        <source>First ephemeral port</source>
        <translation>第一个临时端口</translation>
    </message>
    <message>
        <source>The lowest port that connect() chooses from.</source>
        <translation>connect() 可选端口的下限。</translation>
    </message>
    <message>
        <source>Last ephemeral port</source>
        <translation>最后一个临时端口</translation>
    </message>
    <message>
        <source>The highest port that connect() chooses from.</source>
        <translation>connect() 可选端口的上限。</translation>
    </message>
    <message>
        <source>answer with ACK</source>
        <translation>用 ACK 回答</translation>
    </message>
    <message>
        <source>send SYN+ACK again</source>
        <translation>再发 SYN+ACK</translation>
    </message>
    <message>
        <source>ignore it</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>send RST</source>
        <translation>发 RST</translation>
    </message>
    <message>
        <source>RFC 6298</source>
        <translation>RFC 6298</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>按次数</translation>
    </message>
    <message>
        <source>by equivalent time</source>
        <translation>按折算的时间</translation>
    </message>
    <message>
        <source>send FIN</source>
        <translation>发 FIN</translation>
    </message>
    <message>
        <source>ends it</source>
        <translation>结束它</translation>
    </message>
    <message>
        <source>ends it when in the window</source>
        <translation>落在窗口内就结束它</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>none</source>
        <translation>都不行</translation>
    </message>
    <message>
        <source>with a higher sequence number</source>
        <translation>序列号更大的</translation>
    </message>
    <message>
        <source>with a higher sequence number or a newer timestamp</source>
        <translation>序列号更大或时间戳更新的</translation>
    </message>
    <message>
        <source>beyond the old window</source>
        <translation>超出旧窗口的</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>only on loopback</source>
        <translation>只在环回接口上</translation>
    </message>
    <message>
        <source>answer with a challenge ACK</source>
        <translation>用质询 ACK 回答</translation>
    </message>
    <message>
        <source>reset the connection</source>
        <translation>重置连接</translation>
    </message>
    <message>
        <source>drop it</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>The port of the socket that sends.</source>
        <translation>发送方套接字的端口。</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>The port it goes to. With both addresses, the ports make the four-tuple that names the connection.</source>
        <translation>发往的端口。两个地址加两个端口合成四元组，用来区分连接。</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>The number of the first byte; SYN and FIN take one number each.</source>
        <translation>第一个字节的编号；SYN 和 FIN 各占一个序列号。</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>Every byte before it has arrived; this one is expected next.</source>
        <translation>在它之前的字节都已收到；这是期待的下一个字节。</translation>
    </message>
    <message>
        <source>Says nothing, because the ACK flag is not set.</source>
        <translation>没有意义，因为 ACK 标志位没有置 1。</translation>
    </message>
    <message>
        <source>Opens a connection and tells the initial sequence number.</source>
        <translation>打开连接，并告知初始序列号。</translation>
    </message>
    <message>
        <source>The sender has nothing more to send.</source>
        <translation>发送方不再发数据。</translation>
    </message>
    <message>
        <source>Ends the connection at once; nothing answers it.</source>
        <translation>立刻结束连接；没有人会回答它。</translation>
    </message>
    <message>
        <source>Give the data to the program without waiting for more.</source>
        <translation>马上把数据交给程序，不再等后面的。</translation>
    </message>
    <message>
        <source>The acknowledgment number is valid; set on all segments but the first.</source>
        <translation>确认号有效；除第一个报文段外都会置 1。</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>标志位 %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How many bytes the sender of this segment is ready to receive.</source>
        <translation>这个报文段的发送方还能接收多少字节。</translation>
    </message>
    <message>
        <source>Option MSS</source>
        <translation>MSS选项</translation>
    </message>
    <message>
        <source>The most payload that its sender wants to receive in one segment.</source>
        <translation>发送方希望一个报文段最多带多少数据。</translation>
    </message>
    <message>
        <source>Option window scale</source>
        <translation>窗口扩大选项</translation>
    </message>
    <message>
        <source>Later windows count in units of two to this power, if both ends offer it.</source>
        <translation>双方都给出时，之后的窗口以 2 的这个次方为单位。</translation>
    </message>
    <message>
        <source>Option SACK permitted</source>
        <translation>允许 SACK选项</translation>
    </message>
    <message>
        <source>Its sender understands selective ACKs.</source>
        <translation>发送方懂得选择确认。</translation>
    </message>
    <message>
        <source>Option timestamps</source>
        <translation>时间戳选项</translation>
    </message>
    <message>
        <source>The sender&apos;s clock, and the peer&apos;s clock that it saw last.</source>
        <translation>发送方的时钟，以及它最近看到的对端时钟。</translation>
    </message>
    <message>
        <source>Option SACK</source>
        <translation>SACK选项</translation>
    </message>
    <message>
        <source>Data beyond a gap that has already arrived.</source>
        <translation>缺口之后已经收到的数据。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The program&apos;s bytes; Fourwave counts them and does not look inside.</source>
        <translation>程序的字节；挥手只数个数，不看内容。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>保活探测</translation>
    </message>
    <message>
        <source>zero-window probe</source>
        <translation>零窗口探测</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>伪造</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>发出 %1</translation>
    </message>
    <message>
        <source>receives %1 (%2)</source>
        <translation>收到 %1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>timer, started, time</comment>
        <translation>%1%2，%3</translation>
    </message>
    <message>
        <source>arrives at %1</source>
        <translation>%1 时到达</translation>
    </message>
    <message>
        <source>still under way at the end of the run</source>
        <translation>运行结束时还在路上</translation>
    </message>
    <message>
        <source>inferred from the capture</source>
        <translation>由抓包文件推断</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>%1, %2 %3; %4.</source>
        <translation>%1，%2%3；%4。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>waits for connections</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>has sent SYN, waits for an answer</source>
        <translation>已发出 SYN，等回音</translation>
    </message>
    <message>
        <source>has answered SYN, waits for the ACK</source>
        <translation>已回 SYN+ACK，等确认</translation>
    </message>
    <message>
        <source>has sent FIN, waits for its ACK</source>
        <translation>已发出 FIN，等确认</translation>
    </message>
    <message>
        <source>its FIN is acknowledged, waits for the peer&apos;s FIN</source>
        <translation>自己的 FIN 已被确认，等对端的 FIN</translation>
    </message>
    <message>
        <source>the peer sends no more; waits for this program&apos;s close()</source>
        <translation>对端不再发，等本端程序调用 close()</translation>
    </message>
    <message>
        <source>both closed at once, waits for the ACK of its FIN</source>
        <translation>双方同时关闭，等自己的 FIN 被确认</translation>
    </message>
    <message>
        <source>has sent the second FIN, waits for the last ACK</source>
        <translation>已发出后一个 FIN，等最后的 ACK</translation>
    </message>
    <message>
        <source>waits until old segments have disappeared</source>
        <translation>等旧报文段消失</translation>
    </message>
    <message>
        <source>retransmission timer</source>
        <translation>重传定时器</translation>
    </message>
    <message>
        <source>tail loss probe timer</source>
        <translation>尾部丢失探测定时器</translation>
    </message>
    <message>
        <source>2MSL timer</source>
        <translation>2MSL 定时器</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 timer</source>
        <translation>FIN_WAIT_2 定时器</translation>
    </message>
    <message>
        <source>keepalive timer</source>
        <translation>保活定时器</translation>
    </message>
    <message>
        <source>delayed ACK timer</source>
        <translation>延迟确认定时器</translation>
    </message>
    <message>
        <source>persist timer</source>
        <translation>坚持定时器</translation>
    </message>
    <message>
        <source>user timeout timer</source>
        <translation>用户超时定时器</translation>
    </message>
    <message>
        <source>linger timer</source>
        <translation>linger 定时器</translation>
    </message>
    <message>
        <source>What was sent is sent again when no acknowledgment comes in time.</source>
        <translation>到时还没有收到确认，就把发过的再发一次。</translation>
    </message>
    <message>
        <source>The end that closed first waits until old segments have disappeared.</source>
        <translation>先关闭的一方等旧报文段消失。</translation>
    </message>
    <message>
        <source>An orphan waits only so long for the peer&apos;s FIN.</source>
        <translation>孤儿连接等对端的 FIN，只等这么久。</translation>
    </message>
    <message>
        <source>After a long silence a probe asks whether the peer is still there.</source>
        <translation>安静太久之后，发探测问对端还在不在。</translation>
    </message>
    <message>
        <source>The ACK waits a moment, so that it can travel with data.</source>
        <translation>ACK 稍等一下，好让数据捎带它。</translation>
    </message>
    <message>
        <source>While the peer&apos;s window is zero, probes ask whether it has opened.</source>
        <translation>对端窗口为零时，发探测问窗口打开了没有。</translation>
    </message>
    <message>
        <source>The connection is given up when nothing is acknowledged for so long.</source>
        <translation>这么久都没有收到确认，就放弃连接。</translation>
    </message>
    <message>
        <source>close() waits only so long for the FIN to be acknowledged.</source>
        <translation>close() 等 FIN 被确认，只等这么久。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>∞ no timer</source>
        <translation>∞ 没有定时器</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>active closer</source>
        <translation>主动关闭方</translation>
    </message>
    <message>
        <source>passive closer</source>
        <translation>被动关闭方</translation>
    </message>
    <message>
        <source>simultaneous close</source>
        <translation>同时关闭</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>accept queue</source>
        <translation>accept 队列</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤儿连接</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>duplicate, acknowledged again</source>
        <translation>重复，再次确认</translation>
    </message>
    <message>
        <source>out of order, held</source>
        <translation>乱序，先留着</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>在窗口之外</translation>
    </message>
    <message>
        <source>unacceptable acknowledgment number</source>
        <translation>确认号不可接受</translation>
    </message>
    <message>
        <source>answered by a challenge ACK</source>
        <translation>用质询 ACK 回答</translation>
    </message>
    <message>
        <source>no socket has this port</source>
        <translation>没有套接字用这个端口</translation>
    </message>
    <message>
        <source>dropped without an answer</source>
        <translation>丢弃，不回答</translation>
    </message>
    <message>
        <source>lost in the network</source>
        <translation>在网络中丢失</translation>
    </message>
    <message>
        <source>lost: the line is cut</source>
        <translation>丢失：线路断开</translation>
    </message>
    <message>
        <source>lost: the host is off</source>
        <translation>丢失：主机断电</translation>
    </message>
    <message>
        <source>the data is dropped: nobody can read it</source>
        <translation>数据被丢弃：没有人能读</translation>
    </message>
    <message>
        <source>the accept queue is full</source>
        <translation>accept 队列已满</translation>
    </message>
    <message>
        <source>the SYN queue is full</source>
        <translation>SYN 队列已满</translation>
    </message>
    <message>
        <source>every ephemeral port is taken</source>
        <translation>临时端口耗尽</translation>
    </message>
    <message>
        <source>the call finds no such socket</source>
        <translation>这个调用找不到套接字</translation>
    </message>
    <message>
        <source>the socket is created</source>
        <translation>套接字建立</translation>
    </message>
    <message>
        <source>the program takes it from the accept queue</source>
        <translation>程序从 accept 队列取走它</translation>
    </message>
    <message>
        <source>the program lets go: it is an orphan</source>
        <translation>程序放手，成为孤儿连接</translation>
    </message>
    <message>
        <source>the socket is gone</source>
        <translation>套接字消失</translation>
    </message>
    <message>
        <source>started</source>
        <comment>timer</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>timer</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>timer</comment>
        <translation>到时</translation>
    </message>
    <message>
        <source>open</source>
        <comment>chapter</comment>
        <translation>建立</translation>
    </message>
    <message>
        <source>talk</source>
        <comment>chapter</comment>
        <translation>通信</translation>
    </message>
    <message>
        <source>close</source>
        <comment>chapter</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>scenario group</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Loss and retransmission</source>
        <translation>丢失与重传</translation>
    </message>
    <message>
        <source>Reset (RST)</source>
        <translation>重置(RST)</translation>
    </message>
    <message>
        <source>Listening queues</source>
        <translation>监听队列</translation>
    </message>
    <message>
        <source>Differences between systems</source>
        <translation>系统之间的差别</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>standing</comment>
        <translation>实测</translation>
    </message>
    <message>
        <source>source</source>
        <comment>standing</comment>
        <translation>源码</translation>
    </message>
    <message>
        <source>documented</source>
        <comment>standing</comment>
        <translation>文档</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>standing</comment>
        <translation>有报告</translation>
    </message>
    <message>
        <source>computed</source>
        <comment>standing</comment>
        <translation>推算</translation>
    </message>
    <message>
        <source>unverified</source>
        <comment>standing</comment>
        <translation>未证实</translation>
    </message>
    <message>
        <source>seen on a running system of that version</source>
        <translation>在该版本的运行系统上看到</translation>
    </message>
    <message>
        <source>read in the source code of that version</source>
        <translation>在该版本的源码中读到</translation>
    </message>
    <message>
        <source>stated by the standard or the vendor</source>
        <translation>标准或厂商文档写明</translation>
    </message>
    <message>
        <source>measured by somebody else</source>
        <translation>别人测得</translation>
    </message>
    <message>
        <source>computed from documented values</source>
        <translation>由文档给出的值推算</translation>
    </message>
    <message>
        <source>could not be confirmed; not a fact</source>
        <translation>没能证实，不能当作事实</translation>
    </message>
    <message>
        <source>The run ends at %1: nothing is left to happen.</source>
        <translation>运行在 %1 结束：之后不会再发生什么。</translation>
    </message>
    <message>
        <source>The run ends at %1, as the scenario asks.</source>
        <translation>运行在 %1 结束，这是场景规定的。</translation>
    </message>
    <message>
        <source>The run was stopped at %1; it would go on.</source>
        <translation>运行在 %1 被停下，否则还会继续。</translation>
    </message>
    <message>
        <source>The run was stopped at %1, after %2 events; it would go on.</source>
        <translation>运行在 %1 被停下，已有 %2 个事件，否则还会继续。</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>不认识的键“%1”</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation>缺少键“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>“%1”必须是%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration; write a number with a unit, such as &quot;50ms&quot; (us, ms, s, min, h)</source>
        <translation>“%1”不是时长；请写数字加单位，例如“50ms”（可用 us、ms、s、min、h）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here; allowed: %2</source>
        <translation>这里不能写“%1”；可以写：%2</translation>
    </message>
    <message>
        <source>%1 is out of range; allowed: %2</source>
        <translation>%1 超出范围；允许：%2</translation>
    </message>
    <message>
        <source>unknown system &quot;%1&quot;</source>
        <translation>不认识的系统“%1”</translation>
    </message>
    <message>
        <source>%2 has no parameter &quot;%1&quot;</source>
        <translation>%2 没有参数“%1”</translation>
    </message>
    <message>
        <source>no call makes a socket named &quot;%1&quot;</source>
        <translation>没有调用会产生名为“%1”的套接字</translation>
    </message>
    <message>
        <source>%1 cannot be called here: %2</source>
        <translation>这里不能调用 %1：%2</translation>
    </message>
    <message>
        <source>this file has format %1; this version of Fourwave reads format %2</source>
        <translation>文件格式是 %1；这个版本的挥手读格式 %2</translation>
    </message>
    <message>
        <source>there is no call, so nothing would happen</source>
        <translation>没有任何调用，什么也不会发生</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1；是不是想写“%2”？</translation>
    </message>
    <message>
        <source>%1 is never made: the run ends before it</source>
        <translation>%1 没有执行：运行在它之前就结束了</translation>
    </message>
    <message>
        <source>this fault meets no segment and changes nothing</source>
        <translation>这个故障没有碰到任何报文段，不起作用</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>过了 %1</translation>
    </message>
    <message>
        <source>reordering timer</source>
        <translation>乱序等待定时器</translation>
    </message>
    <message>
        <source>A gap may fill by itself; after this wait it counts as lost.</source>
        <translation>缺口可能自己补上；等过这段时间就算丢失。</translation>
    </message>
    <message>
        <source>%1 knows no such connection</source>
        <translation>%1不知道这条连接</translation>
    </message>
    <message>
        <source>RST arrives for a connection that %1 does not have. It is dropped: RST is never answered with RST.</source>
        <translation>RST 到了，但%1没有这条连接。丢弃它：不会用 RST 回答 RST。</translation>
    </message>
    <message>
        <source>Nobody listens on this port, so %1&apos;s kernel answers SYN with RST at once.</source>
        <translation>没有程序监听这个端口，%1的内核立刻用 RST 回答 SYN。</translation>
    </message>
    <message>
        <source>%1 arrives, but %2 has no connection with these ports and addresses: its kernel answers with RST.</source>
        <translation>%1 到了，但%2没有这个四元组的连接：内核用 RST 回答。</translation>
    </message>
    <message>
        <source>RST tells the sender that it talks to nobody, so that it need not wait.</source>
        <translation>RST 告诉发送方没有人在听，让它不必再等。</translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation>不轻信这个 %1</translation>
    </message>
    <message>
        <source>SYN on an open connection may be forged or old. The kernel only sends ACK (a challenge ACK): a peer that really restarted will answer with RST.</source>
        <translation>已建立的连接上来了 SYN，可能是伪造的或旧的。内核只回 ACK（质询 ACK）：对端若真的重启过，会回 RST。</translation>
    </message>
    <message>
        <source>RST is in the window but not exactly at the next expected number, so it may be forged. The kernel sends ACK (a challenge ACK) and goes on.</source>
        <translation>RST 在窗口内，但不正好是期待的序列号，可能是伪造的。内核回 ACK（质询 ACK），连接照旧。</translation>
    </message>
    <message>
        <source>A peer that really means it answers the ACK with an exact RST; a forger cannot see the ACK.</source>
        <translation>对端真要重置，会用准确的 RST 回答；伪造者看不到这个 ACK。</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>在窗口之外</translation>
    </message>
    <message>
        <source>The sequence number of %1 is not one that %2 expects, so nothing in it is taken.</source>
        <translation>%1 的序列号不在%2期待的范围内，里面的东西都不收。</translation>
    </message>
    <message>
        <source>It is dropped without an answer.</source>
        <translation>丢弃它，不回答。</translation>
    </message>
    <message>
        <source>An ACK tells the sender which number is expected.</source>
        <translation>回一个 ACK，告诉发送方期待的是哪个序列号。</translation>
    </message>
    <message>
        <source>Old and forged segments mostly fall outside the window and do no harm there.</source>
        <translation>旧的和伪造的报文段大多落在窗口之外，造不成危害。</translation>
    </message>
    <message>
        <source>An acknowledgment of nothing</source>
        <translation>确认号对不上</translation>
    </message>
    <message>
        <source>%1 acknowledges something that %2 never sent.</source>
        <translation>%1 确认的内容，%2从来没有发过。</translation>
    </message>
    <message>
        <source>RST tells the sender that its connection is not this one.</source>
        <translation>回 RST，告诉对端这不是它的那条连接。</translation>
    </message>
    <message>
        <source>An ACK tells the sender what is true.</source>
        <translation>回一个 ACK，告诉发送方真实情况。</translation>
    </message>
    <message>
        <source>An acknowledgment number proves that the peer belongs to this connection.</source>
        <translation>确认号能证明对端属于这条连接。</translation>
    </message>
    <message>
        <source>%1 is dropped</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>What means nothing in a state is dropped.</source>
        <translation>在某个状态下没有意义的报文段会被丢弃。</translation>
    </message>
    <message>
        <source>The accept queue is full: the program does not call accept(). %1 is dropped without an answer, and the peer will try again.</source>
        <translation>accept 队列满了：程序没有调用 accept()。%1 被丢弃，不回答，对端会再试。</translation>
    </message>
    <message>
        <source>A dropped segment comes again, and by then there may be room.</source>
        <translation>被丢弃的报文段会再来，那时可能就有空位了。</translation>
    </message>
    <message>
        <source>%1 means nothing to %2 in %3: it is dropped without an answer.</source>
        <translation>%2在 %3 中，%1 没有意义：丢弃，不回答。</translation>
    </message>
    <message>
        <source>%1 means nothing to %2: it is dropped without an answer.</source>
        <translation>%1 对%2没有意义：丢弃，不回答。</translation>
    </message>
    <message>
        <source>%1 closes too: FIN</source>
        <translation>%1也关闭：发出 FIN</translation>
    </message>
    <message>
        <source>Now %1 sends its own FIN: I send no more either.</source>
        <translation>现在%1也发出自己的 FIN：我也不再发了。</translation>
    </message>
    <message>
        <source>%1 closes first: FIN</source>
        <translation>%1先关闭：发出 FIN</translation>
    </message>
    <message>
        <source>%1 sends FIN: I send no more.</source>
        <translation>%1发出 FIN：我不再发了。</translation>
    </message>
    <message>
        <source>FIN closes one direction only, so the other end needs a FIN of its own.</source>
        <translation>FIN 只关闭一个方向，所以另一端还要发自己的 FIN。</translation>
    </message>
    <message>
        <source>%1 closes, but FIN must wait</source>
        <translation>%1关闭，但 FIN 还要等</translation>
    </message>
    <message>
        <source>The state is already %1, but FIN stands behind %2 that cannot be sent yet.</source>
        <translation>状态已经是 %1，但 FIN 排在还发不出去的 %2后面。</translation>
    </message>
    <message>
        <source>FIN comes after all data, so it is sent in its turn.</source>
        <translation>FIN 排在所有数据之后，要轮到它才发。</translation>
    </message>
    <message>
        <source>%1 resets the connection: RST</source>
        <translation>%1重置连接：发出 RST</translation>
    </message>
    <message>
        <source>%1 closes while %2 are still unread: the kernel sends RST instead of FIN, so that the peer learns its data was not read.</source>
        <translation>%1关闭时还有 %2没读：内核发 RST 而不是 FIN，让对端知道数据没有被读走。</translation>
    </message>
    <message>
        <source>With FIN the peer would believe that everything had been read.</source>
        <translation>如果发 FIN，对端会以为数据都读完了。</translation>
    </message>
    <message>
        <source>SO_LINGER is on with time 0, so close() sends RST: data that is not yet delivered is lost.</source>
        <translation>SO_LINGER 打开且时间为 0，所以 close() 发 RST：还没送到的数据会丢失。</translation>
    </message>
    <message>
        <source>Lingering for no time means: abort, do not finish.</source>
        <translation>停留时间为零，意思就是中止，不再收尾。</translation>
    </message>
    <message>
        <source>It is CLOSED at once; there is no TIME_WAIT.</source>
        <translation>它立刻回到 CLOSED，没有 TIME_WAIT。</translation>
    </message>
    <message>
        <source>%1 gives up connecting</source>
        <translation>%1放弃连接</translation>
    </message>
    <message>
        <source>close() while SYN has no answer: the attempt is forgotten, and nothing is sent.</source>
        <translation>SYN 还没有回音就 close()：这次尝试被忘掉，什么也不发。</translation>
    </message>
    <message>
        <source>%1 lets go</source>
        <translation>%1放手</translation>
    </message>
    <message>
        <source>The socket is CLOSED; nothing is sent.</source>
        <translation>套接字回到 CLOSED，什么也不发。</translation>
    </message>
    <message>
        <source>Where the peer knows of no connection there is nothing to tell it.</source>
        <translation>对端不知道有连接，就没有什么要告诉它。</translation>
    </message>
    <message>
        <source>close() sends nothing</source>
        <translation>close() 什么也没发</translation>
    </message>
    <message>
        <source>Nothing is sent and no state changes: the socket is still in use, by another process or by a call that waits on it.</source>
        <translation>什么也没发，状态也没变：套接字还在用，可能被别的进程持有，或者还有调用在等它。</translation>
    </message>
    <message>
        <source>The kernel closes a connection when its last descriptor is closed.</source>
        <translation>最后一个文件描述符关闭时，内核才关闭连接。</translation>
    </message>
    <message>
        <source>%1 stops listening</source>
        <translation>%1不再监听</translation>
    </message>
    <message>
        <source>The listening socket is closed: a SYN to this port is now answered with RST.</source>
        <translation>监听套接字关闭了：以后发到这个端口的 SYN 会收到 RST。</translation>
    </message>
    <message>
        <source>Connections that nobody has accepted get RST too.</source>
        <translation>还没有被 accept 的连接也收到 RST。</translation>
    </message>
    <message>
        <source>A listener has no connection of its own to finish.</source>
        <translation>监听套接字自己没有连接要收尾。</translation>
    </message>
    <message>
        <source>A call asks the kernel; what goes over the network is the kernel&apos;s work.</source>
        <translation>调用只是请求内核；网络上发什么，由内核来做。</translation>
    </message>
    <message>
        <source>%1 listens</source>
        <translation>%1开始监听</translation>
    </message>
    <message>
        <source>%1&apos;s program calls listen(): the kernel now accepts connections on port %2. This is a passive open; LISTEN waits for SYN.</source>
        <translation>%1的程序调用 listen()：内核开始在端口 %2 上接受连接。这叫被动打开，状态 LISTEN 等待 SYN。</translation>
    </message>
    <message>
        <source>Somebody must be ready before the other end can open.</source>
        <translation>要有一端先准备好，另一端才能打开连接。</translation>
    </message>
    <message>
        <source>accept() waits.</source>
        <translation>accept() 等着。</translation>
    </message>
    <message>
        <source>%1&apos;s program takes the connection</source>
        <translation>%1的程序取走连接</translation>
    </message>
    <message>
        <source>accept() takes a connection from the accept queue; the kernel had completed its handshake already.</source>
        <translation>accept() 从 accept 队列取走一条连接；内核早已替它完成了握手。</translation>
    </message>
    <message>
        <source>accept() waits</source>
        <translation>accept() 等待</translation>
    </message>
    <message>
        <source>%1&apos;s program calls accept() and waits: the accept queue is empty.</source>
        <translation>%1的程序调用 accept()，accept 队列是空的，就等着。</translation>
    </message>
    <message>
        <source>The kernel makes connections, accept() only hands them over.</source>
        <translation>连接由内核建立，accept() 只是把它交给程序。</translation>
    </message>
    <message>
        <source>%1 chooses its port</source>
        <translation>%1选定端口</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>this end will use that port.</source>
        <translation>本端将使用这个端口。</translation>
    </message>
    <message>
        <source>connect() opens nothing</source>
        <translation>connect() 没有打开连接</translation>
    </message>
    <message>
        <source>%1 opens: SYN</source>
        <translation>%1打开连接：发出 SYN</translation>
    </message>
    <message>
        <source>%1 sends SYN: I want to connect, and my numbering starts at %2.</source>
        <translation>%1发出 SYN：我要建立连接，我的编号从 %2 开始。</translation>
    </message>
    <message>
        <source>SYN tells the initial sequence number and takes one number itself, so it is acknowledged and repeated when lost.</source>
        <translation>SYN 告知初始序列号，自己也占一个序列号，所以会被确认，丢了会重传。</translation>
    </message>
    <message>
        <source>%1 sends %2</source>
        <translation>%1发送 %2</translation>
    </message>
    <message>
        <source>send() returns when the kernel has the bytes; only an ACK says that they have reached the peer&apos;s kernel.</source>
        <translation>send() 返回只表示内核拿到了字节；只有 ACK 才说明它们到了对端内核。</translation>
    </message>
    <message>
        <source>send() fails</source>
        <translation>send() 失败</translation>
    </message>
    <message>
        <source>%1&apos;s program hands %2 to the kernel; they wait in the send buffer, because nothing may be sent yet.</source>
        <translation>%1的程序把 %2交给内核；现在还不能发，先放在发送缓冲区。</translation>
    </message>
    <message>
        <source>%1&apos;s program hands %2 to the kernel, which sends bytes %3.</source>
        <translation>%1的程序把 %2交给内核，内核发出第 %3 字节。</translation>
    </message>
    <message>
        <source>Without an ACK within %1 they are sent again.</source>
        <translation>%1内没有确认，就重传。</translation>
    </message>
    <message>
        <source>The kernel receives by itself; recv() only takes what is there.</source>
        <translation>收数据是内核的事；recv() 只是取走已经收到的。</translation>
    </message>
    <message>
        <source>recv() waits</source>
        <translation>recv() 等待</translation>
    </message>
    <message>
        <source>%1&apos;s program calls recv() and waits: nothing has arrived that it could read.</source>
        <translation>%1的程序调用 recv()，还没有可读的数据，就等着。</translation>
    </message>
    <message>
        <source>%1&apos;s program calls recv().</source>
        <translation>%1的程序调用 recv()。</translation>
    </message>
    <message>
        <source>%1 half-closes: FIN</source>
        <translation>%1半关闭：发出 FIN</translation>
    </message>
    <message>
        <source>%1 sends FIN: I send no more, but I go on reading (half-close).</source>
        <translation>%1发出 FIN：我不再发了，但还继续读（半关闭）。</translation>
    </message>
    <message>
        <source>%1&apos;s program lets go</source>
        <translation>%1的程序放手</translation>
    </message>
    <message>
        <source>FIN was sent before, so nothing is sent now; the connection is an orphan that the kernel finishes.</source>
        <translation>FIN 早已发出，现在什么也不发；连接成了孤儿连接，由内核收尾。</translation>
    </message>
    <message>
        <source>%1 aborts: RST</source>
        <translation>%1中止连接：发出 RST</translation>
    </message>
    <message>
        <source>RST waits for no answer, and data that is not yet delivered is lost.</source>
        <translation>RST 不等回答，还没送到的数据会丢失。</translation>
    </message>
    <message>
        <source>%1 sets options</source>
        <translation>%1设置选项</translation>
    </message>
    <message>
        <source>%1 asks for the error</source>
        <translation>%1查询错误</translation>
    </message>
    <message>
        <source>%1&apos;s process ends</source>
        <translation>%1的进程结束</translation>
    </message>
    <message>
        <source>The process ends, and the kernel closes its sockets.</source>
        <translation>进程结束，内核替它关闭套接字。</translation>
    </message>
    <message>
        <source>%1&apos;s program makes a child</source>
        <translation>%1的程序产生子进程</translation>
    </message>
    <message>
        <source>close() in one of them will send nothing.</source>
        <translation>之后只有一方 close()，什么也不会发。</translation>
    </message>
    <message>
        <source>%1 forgets</source>
        <translation>%1忘记了连接</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1断电</translation>
    </message>
    <message>
        <source>%1 is switched on again</source>
        <translation>%1重新通电</translation>
    </message>
    <message>
        <source>%1 has no effect</source>
        <translation>%1 没有作用</translation>
    </message>
    <message>
        <source>%1 finds no such socket: it does not exist yet, or is gone already.</source>
        <translation>%1 找不到这个套接字：它还不存在，或者已经消失。</translation>
    </message>
    <message>
        <source>A call needs a descriptor of a socket that exists.</source>
        <translation>调用需要一个存在的套接字的文件描述符。</translation>
    </message>
    <message>
        <source>The kernel has acknowledged, but its own FIN waits for the program&apos;s close(): it is waiting for your code.</source>
        <translation>内核已确认，但要等程序调用 close() 才发自己的 FIN：它在等你的代码。</translation>
    </message>
    <message>
        <source>The kernel will acknowledge, but its own FIN waits for the program&apos;s close(): it is waiting for your code.</source>
        <translation>内核稍后确认，但要等程序调用 close() 才发自己的 FIN：它在等你的代码。</translation>
    </message>
    <message>
        <source>CLOSE_WAIT: %1&apos;s program must act</source>
        <translation>CLOSE_WAIT：等%1的程序关闭</translation>
    </message>
    <message>
        <source>No timer ends CLOSE_WAIT: the kernel cannot know whether the program still wants to send.</source>
        <translation>没有定时器会结束 CLOSE_WAIT：内核不知道程序还要不要发。</translation>
    </message>
    <message>
        <source>It stays in TIME_WAIT for %1: that ACK may be lost, and old segments must disappear.</source>
        <translation>它在 TIME_WAIT 停留 %1：这个 ACK 可能丢，旧报文段也要等它消失。</translation>
    </message>
    <message>
        <source>%1 enters TIME_WAIT</source>
        <translation>%1进入 TIME_WAIT</translation>
    </message>
    <message>
        <source>The peer has closed too. %1 acknowledges its FIN.</source>
        <translation>对端也关闭了，%1确认它的 FIN。</translation>
    </message>
    <message>
        <source>Only the end that closed first waits: it sends the last ACK and cannot know whether it arrives.</source>
        <translation>只有先关闭的一方要等：最后的 ACK 是它发的，它不知道有没有送到。</translation>
    </message>
    <message>
        <source>FINs cross: simultaneous close</source>
        <translation>FIN 在路上交错：同时关闭</translation>
    </message>
    <message>
        <source>%1 has sent FIN and gets FIN before the ACK: both ends closed at once. It acknowledges and waits in CLOSING for the ACK of its own FIN.</source>
        <translation>%1发过 FIN，还没等到确认就收到 FIN：双方同时关闭。它确认对端，在 CLOSING 等自己的 FIN 被确认。</translation>
    </message>
    <message>
        <source>Neither end closed second, so both will pass through TIME_WAIT and neither through CLOSE_WAIT.</source>
        <translation>没有谁是后关闭的，所以双方都会经过 TIME_WAIT，谁也不经过 CLOSE_WAIT。</translation>
    </message>
    <message>
        <source>FIN comes again</source>
        <translation>FIN 又来了</translation>
    </message>
    <message>
        <source>%1 knows this FIN already: its ACK was lost or late. It acknowledges once more.</source>
        <translation>%1已经见过这个 FIN：自己的 ACK 丢了或者迟了。它再确认一次。</translation>
    </message>
    <message>
        <source>FIN takes a sequence number, so it is repeated until it is acknowledged.</source>
        <translation>FIN 占一个序列号，所以会一直重传到被确认。</translation>
    </message>
    <message>
        <source>TIME_WAIT does its work</source>
        <translation>TIME_WAIT 派上用场</translation>
    </message>
    <message>
        <source>The wait of %1 starts anew.</source>
        <translation>%1 重新计时。</translation>
    </message>
    <message>
        <source>FIN before a gap</source>
        <translation>FIN 前面有缺口</translation>
    </message>
    <message>
        <source>FIN has arrived, but data before it is missing. %1 holds it, stays in its state and asks for the missing bytes.</source>
        <translation>FIN 到了，但前面还缺数据。%1先留着它，状态不变，并要求补上缺的字节。</translation>
    </message>
    <message>
        <source>FIN is the end of the data, so it counts only when everything before it is there.</source>
        <translation>FIN 是数据的结尾，前面的都到齐了它才算数。</translation>
    </message>
    <message>
        <source>Its ACK may wait up to %1, so that it can travel with data.</source>
        <translation>它的 ACK 最多等 %1，好让数据捎带。</translation>
    </message>
    <message>
        <source>The kernel acknowledges at once.</source>
        <translation>内核立即确认。</translation>
    </message>
    <message>
        <source>Data for nobody: RST</source>
        <translation>数据没有人要：回 RST</translation>
    </message>
    <message>
        <source>%1 of data arrive, but %2&apos;s program has closed: nobody will ever read them. The kernel answers with RST, and the connection is gone.</source>
        <translation>来了 %1数据，但%2的程序已经关闭，不会有人读。内核回 RST，连接没有了。</translation>
    </message>
    <message>
        <source>A silent acknowledgment would make the peer believe that its data was read.</source>
        <translation>默默确认，会让对端以为数据被读走了。</translation>
    </message>
    <message>
        <source>Data beyond a gap</source>
        <translation>缺口之后的数据</translation>
    </message>
    <message>
        <source>Bytes %1 arrive, but earlier ones are missing. %2 holds them and repeats the number it expects.</source>
        <translation>第 %1 字节到了，但前面的还缺着。%2先留着它，再次说明期待哪个序列号。</translation>
    </message>
    <message>
        <source>The program gets its bytes in order, so those beyond a gap must wait.</source>
        <translation>程序要按顺序拿到字节，缺口之后的只能等。</translation>
    </message>
    <message>
        <source>Data comes again</source>
        <translation>数据又来了</translation>
    </message>
    <message>
        <source>%1 has these bytes already: its ACK was lost or late. It acknowledges once more; the program gets nothing twice.</source>
        <translation>这些字节%1已经有了：自己的 ACK 丢了或者迟了。它再确认一次，程序不会收到两份。</translation>
    </message>
    <message>
        <source>The sequence number tells that the bytes are old.</source>
        <translation>看序列号就知道这些字节是旧的。</translation>
    </message>
    <message>
        <source>The gap is filled: %1</source>
        <translation>缺口补上了：%1</translation>
    </message>
    <message>
        <source>The missing bytes arrive, so the FIN that was held counts now: %1 enters %2.</source>
        <translation>缺的字节到了，先前留着的 FIN 现在算数：%1进入 %2。</translation>
    </message>
    <message>
        <source>FIN is acknowledged: FIN_WAIT_2</source>
        <translation>FIN 被确认：FIN_WAIT_2</translation>
    </message>
    <message>
        <source>%1&apos;s FIN is acknowledged: that direction is closed. It waits in FIN_WAIT_2 for the peer&apos;s FIN.</source>
        <translation>%1的 FIN 被确认，这个方向关闭了。它在 FIN_WAIT_2 等对端的 FIN。</translation>
    </message>
    <message>
        <source>The program has let go, so the kernel waits at most %1.</source>
        <translation>程序已经放手，内核最多等 %1。</translation>
    </message>
    <message>
        <source>No timer limits this wait.</source>
        <translation>没有定时器限制这个等待。</translation>
    </message>
    <message>
        <source>When the peer closes is up to its program; meanwhile the peer is in CLOSE_WAIT.</source>
        <translation>对端何时关闭由它的程序决定；这期间对端处于 CLOSE_WAIT。</translation>
    </message>
    <message>
        <source>The last ACK: CLOSED</source>
        <translation>最后的 ACK：CLOSED</translation>
    </message>
    <message>
        <source>Both FINs are acknowledged. %1 closed second, so it is CLOSED at once and need not wait.</source>
        <translation>两个 FIN 都被确认了。%1是后关闭的，立刻回到 CLOSED，不用等。</translation>
    </message>
    <message>
        <source>Whoever gets the last ACK knows everything; whoever sent it does not, and waits in TIME_WAIT.</source>
        <translation>收到最后一个 ACK 的一方什么都知道了；发它的一方不知道，所以要在 TIME_WAIT 等。</translation>
    </message>
    <message>
        <source>Now %1&apos;s own FIN is acknowledged too. Both ends closed at once, so both wait in TIME_WAIT.</source>
        <translation>现在%1自己的 FIN 也被确认了。双方同时关闭，所以双方都要在 TIME_WAIT 等。</translation>
    </message>
    <message>
        <source>The wait takes %1.</source>
        <translation>要等 %1。</translation>
    </message>
    <message>
        <source>Each end sent the last ACK for the other, and neither knows whether it arrived.</source>
        <translation>双方都给对端发了最后的 ACK，谁也不知道有没有送到。</translation>
    </message>
    <message>
        <source>%1 is ESTABLISHED</source>
        <translation>%1进入 ESTABLISHED</translation>
    </message>
    <message>
        <source>The third segment: now %1 knows as well that its number has arrived. It is ESTABLISHED.</source>
        <translation>第三个报文段到了：%1也知道自己的编号送到了，进入 ESTABLISHED。</translation>
    </message>
    <message>
        <source>accept() returns.</source>
        <translation>accept() 返回。</translation>
    </message>
    <message>
        <source>The connection waits in the accept queue until the program calls accept().</source>
        <translation>连接在 accept 队列里，等程序调用 accept()。</translation>
    </message>
    <message>
        <source>The kernel makes the handshake by itself: ESTABLISHED does not mean that a program has accepted.</source>
        <translation>握手由内核完成：ESTABLISHED 不表示程序已经 accept。</translation>
    </message>
    <message>
        <source>%1 answers a probe</source>
        <translation>%1回应探测</translation>
    </message>
    <message>
        <source>A probe with an old sequence number arrives; %1 only sends ACK. That is all the prober wants to know: the connection is still there.</source>
        <translation>来了一个用旧序列号的探测，%1只回 ACK。探测方要知道的就是这个：连接还在。</translation>
    </message>
    <message>
        <source>An unacceptable sequence number is always answered with an ACK, so no new kind of segment is needed.</source>
        <translation>序列号不可接受时总要回 ACK，所以不需要专门的探测报文段。</translation>
    </message>
    <message>
        <source>The acknowledgment number says which byte is expected next; everything before it has reached the peer&apos;s kernel.</source>
        <translation>确认号说的是期待的下一个字节；它之前的都已到达对端内核。</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1被确认</translation>
    </message>
    <message>
        <source>ACK tells %1 that everything before number %2 has arrived.</source>
        <translation>ACK 告诉%1：%2 之前的都已收到。</translation>
    </message>
    <message>
        <source>Nothing is outstanding, so nothing will be repeated.</source>
        <translation>没有等待确认的了，也就不用重传。</translation>
    </message>
    <message>
        <source>An ACK with nothing new</source>
        <translation>没有新内容的 ACK</translation>
    </message>
    <message>
        <source>This ACK says nothing new to %1. A bare ACK takes no sequence number and is not acknowledged itself.</source>
        <translation>这个 ACK 没有告诉%1新的东西。裸 ACK 不占序列号，它自己不会被确认。</translation>
    </message>
    <message>
        <source>%1 sends %2.</source>
        <translation>%1发出 %2。</translation>
    </message>
    <message>
        <source>%1 arrive</source>
        <translation>收到 %1</translation>
    </message>
    <message>
        <source>%1 gets bytes %2.</source>
        <translation>%1收到第 %2 字节。</translation>
    </message>
    <message>
        <source>The kernel takes data in and acknowledges it; whether the program reads it is another matter.</source>
        <translation>内核收下数据并确认；程序读不读是另一回事。</translation>
    </message>
    <message>
        <source>%1 gives up</source>
        <translation>%1放弃</translation>
    </message>
    <message>
        <source>No answer came to %1 retransmissions: %2 gives up and is CLOSED.</source>
        <translation>重传 %1 次都没有回音：%2放弃，回到 CLOSED。</translation>
    </message>
    <message>
        <source>No answer came in time: %1 gives up and is CLOSED.</source>
        <translation>等到时限也没有回音：%1放弃，回到 CLOSED。</translation>
    </message>
    <message>
        <source>TCP cannot tell a dead peer from a broken line: it can only wait, and wait no longer.</source>
        <translation>TCP 分不清是对端死了还是线路断了：只能等，等够了就不等。</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>重传 %1</translation>
    </message>
    <message>
        <source>No ACK came within %1: %2 sends %3 again.</source>
        <translation>%1内没有等到确认：%2再发一次 %3。</translation>
    </message>
    <message>
        <source>The next wait is longer: %1 (exponential back-off).</source>
        <translation>下一次等得更久：%1（指数退避）。</translation>
    </message>
    <message>
        <source>It waits %1 again.</source>
        <translation>再等 %1。</translation>
    </message>
    <message>
        <source>The sender cannot know what was lost, its segment or the ACK; sending again is right in both cases, because what comes twice is recognised by its number.</source>
        <translation>发送方不知道丢的是报文段还是 ACK；重传在两种情况下都对，因为重复的凭序列号就能认出来。</translation>
    </message>
    <message>
        <source>Tail loss probe</source>
        <translation>尾部丢失探测</translation>
    </message>
    <message>
        <source>When the last segment is lost no later one tells of the gap, so a probe asks early.</source>
        <translation>最后一个报文段丢了，后面没有报文段能暴露缺口，所以提早探测。</translation>
    </message>
    <message>
        <source>Not late but lost</source>
        <translation>不是迟到，是丢了</translation>
    </message>
    <message>
        <source>Later data is acknowledged, and after %1 the gap is still there: it counts as lost, and %2 sends it again.</source>
        <translation>后面的数据已被确认，过了 %1缺口还在：算作丢失，%2重传它。</translation>
    </message>
    <message>
        <source>Segments may overtake each other, so a gap is given a moment to fill by itself.</source>
        <translation>报文段可能互相超越，所以给缺口一点时间自己补上。</translation>
    </message>
    <message>
        <source>TIME_WAIT is over</source>
        <translation>TIME_WAIT 结束</translation>
    </message>
    <message>
        <source>The wait is 2MSL: a segment and its answer live no longer than one MSL each.</source>
        <translation>等的是 2MSL：一个报文段和它的回答，各自最多存活一个 MSL。</translation>
    </message>
    <message>
        <source>The orphan is gone</source>
        <translation>孤儿连接消失了</translation>
    </message>
    <message>
        <source>%1 without the peer&apos;s FIN: %2&apos;s kernel forgets the orphan.</source>
        <translation>等了 %1，对端的 FIN 没有来：%2的内核忘掉这个孤儿连接。</translation>
    </message>
    <message>
        <source>It sends RST, so the peer learns of it.</source>
        <translation>它发出 RST，让对端知道。</translation>
    </message>
    <message>
        <source>Nothing is sent: the peer knows nothing of it and may stay in CLOSE_WAIT.</source>
        <translation>什么也没发：对端毫不知情，可能一直停在 CLOSE_WAIT。</translation>
    </message>
    <message>
        <source>RFC 9293 has no such timer; systems add it because nobody can close a socket that no program holds.</source>
        <translation>RFC 9293 没有这个定时器；系统加上它，是因为没有程序持有的套接字谁也关不了。</translation>
    </message>
    <message>
        <source>Keepalive gives up</source>
        <translation>保活放弃</translation>
    </message>
    <message>
        <source>No probe was answered: %1 takes the peer for dead and is CLOSED.</source>
        <translation>探测都没有回应：%1认为对端已经不在，回到 CLOSED。</translation>
    </message>
    <message>
        <source>Keepalive probe</source>
        <translation>保活探测</translation>
    </message>
    <message>
        <source>Without data TCP never notices that a peer is gone; somebody must ask.</source>
        <translation>没有数据往来，TCP 永远发现不了对端已经不在，总要有人去问。</translation>
    </message>
    <message>
        <source>The ACK waits no longer</source>
        <translation>ACK 不再等</translation>
    </message>
    <message>
        <source>%1 have passed and there was no data to travel with: %2 sends the ACK alone.</source>
        <translation>等了 %1，没有数据可以捎带：%2单独发出 ACK。</translation>
    </message>
    <message>
        <source>A short wait often saves a segment; a long one would make the peer send again.</source>
        <translation>稍等一下常能省一个报文段；等太久会让对端重传。</translation>
    </message>
    <message>
        <source>Zero-window probe</source>
        <translation>零窗口探测</translation>
    </message>
    <message>
        <source>The ACK that opens the window is never repeated; if it were lost, both ends would wait for ever.</source>
        <translation>打开窗口的 ACK 不会重传；它若丢了，双方会一直等下去。</translation>
    </message>
    <message>
        <source>close() waits no longer</source>
        <translation>close() 不再等</translation>
    </message>
    <message>
        <source>The time of SO_LINGER has passed without an ACK of FIN: close() returns, and the kernel goes on alone.</source>
        <translation>SO_LINGER 的时间到了，FIN 还没有被确认：close() 返回，内核自己继续。</translation>
    </message>
    <message>
        <source>SO_LINGER only decides how long close() waits for the kernel&apos;s work.</source>
        <translation>SO_LINGER 只决定 close() 等内核多久。</translation>
    </message>
    <message>
        <source>%1 answers: SYN+ACK</source>
        <translation>%1回答：发出 SYN+ACK</translation>
    </message>
    <message>
        <source>%1 has SYN and answers SYN+ACK: I have yours, and my numbering starts at %2.</source>
        <translation>%1收到 SYN，回 SYN+ACK：我收到了，我的编号从 %2 开始。</translation>
    </message>
    <message>
        <source>Each end must learn that the other has its initial sequence number; SYN+ACK carries two of the four messages, so three segments suffice.</source>
        <translation>双方都要知道自己的初始序列号被对端收到；SYN+ACK 把两件事合在一起，所以三个报文段就够。</translation>
    </message>
    <message>
        <source>A new connection takes over from TIME_WAIT</source>
        <translation>新连接接替了 TIME_WAIT</translation>
    </message>
    <message>
        <source>The new SYN is newer than anything of the old connection, so TIME_WAIT ends early.</source>
        <translation>新的 SYN 比旧连接的一切都新，TIME_WAIT 提前结束。</translation>
    </message>
    <message>
        <source>SYNs cross: simultaneous open</source>
        <translation>SYN 在路上交错：同时打开</translation>
    </message>
    <message>
        <source>%1 has sent SYN and gets SYN, not SYN+ACK: both ends open at once. It answers SYN+ACK and is in %2.</source>
        <translation>%1发过 SYN，收到的也是 SYN，不是 SYN+ACK：双方同时打开。它回 SYN+ACK，进入 %2。</translation>
    </message>
    <message>
        <source>Both SYNs belong to the same four-tuple, so one connection comes of it, not two.</source>
        <translation>两个 SYN 属于同一个四元组，所以只有一条连接，不是两条。</translation>
    </message>
    <message>
        <source>SYN comes again</source>
        <translation>SYN 又来了</translation>
    </message>
    <message>
        <source>%1 knows this SYN already: its answer may have been lost.</source>
        <translation>%1已经见过这个 SYN：自己的回答可能丢了。</translation>
    </message>
    <message>
        <source>It sends SYN+ACK again.</source>
        <translation>它再发一次 SYN+ACK。</translation>
    </message>
    <message>
        <source>It sends ACK with the number it expects.</source>
        <translation>它回 ACK，带上期待的序列号。</translation>
    </message>
    <message>
        <source>The same segment twice must do no more than once.</source>
        <translation>同一个报文段来两次，效果要和来一次一样。</translation>
    </message>
    <message>
        <source>%1 gets SYN+ACK: its SYN has arrived. It is ESTABLISHED and sends ACK, the third segment.</source>
        <translation>%1收到 SYN+ACK：自己的 SYN 已经送到。它进入 ESTABLISHED，发出第三个报文段 ACK。</translation>
    </message>
    <message>
        <source>connect() returns.</source>
        <translation>connect() 返回。</translation>
    </message>
    <message>
        <source>SYN+ACK proves that the peer has this end&apos;s initial sequence number; the ACK proves the same to the peer.</source>
        <translation>SYN+ACK 证明对端收到了本端的初始序列号；ACK 再向对端证明同样的事。</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN+ACK acknowledges this end&apos;s SYN: %1 is ESTABLISHED.</source>
        <translation>对端的 SYN+ACK 确认了本端的 SYN：%1进入 ESTABLISHED。</translation>
    </message>
    <message>
        <source>SYN+ACK comes again</source>
        <translation>SYN+ACK 又来了</translation>
    </message>
    <message>
        <source>%1 knows this SYN+ACK already: its ACK was lost or late. It acknowledges once more.</source>
        <translation>%1已经见过这个 SYN+ACK：自己的 ACK 丢了或者迟了。它再确认一次。</translation>
    </message>
    <message>
        <source>The connection is refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>RST answers SYN: nobody listens on that port.</source>
        <translation>对 SYN 的回答是 RST：那个端口没有人监听。</translation>
    </message>
    <message>
        <source>RST with the right acknowledgment number can only come from one who has seen this SYN.</source>
        <translation>确认号正确的 RST，只可能来自收到过这个 SYN 的一方。</translation>
    </message>
    <message>
        <source>%1 does not want this connection</source>
        <translation>%1不要这条连接</translation>
    </message>
    <message>
        <source>RST instead of the third segment: %1 forgets the half-made connection, and its listener waits on.</source>
        <translation>来的不是第三个报文段，而是 RST：%1忘掉这条没建好的连接，继续监听。</translation>
    </message>
    <message>
        <source>This is why there are three segments: an old SYN that turns up late can be refused.</source>
        <translation>这就是要三次握手的原因：迟到的旧 SYN 可以被拒绝。</translation>
    </message>
    <message>
        <source>RST ends TIME_WAIT early</source>
        <translation>RST 提前结束了 TIME_WAIT</translation>
    </message>
    <message>
        <source>RST arrives in TIME_WAIT and ends it at once, so old segments may now meet a new connection (TIME_WAIT assassination).</source>
        <translation>TIME_WAIT 中来了 RST，立刻结束它；旧报文段可能碰上新连接（TIME_WAIT 被提前终止）。</translation>
    </message>
    <message>
        <source>TIME_WAIT ignores RST</source>
        <translation>TIME_WAIT 忽略 RST</translation>
    </message>
    <message>
        <source>RST arrives in TIME_WAIT and is ignored: the wait goes on to its end.</source>
        <translation>TIME_WAIT 中来了 RST，被忽略：照样等到结束。</translation>
    </message>
    <message>
        <source>TIME_WAIT protects only if it lasts.</source>
        <translation>TIME_WAIT 要等够时间才有保护作用。</translation>
    </message>
    <message>
        <source>RST: the connection is gone</source>
        <translation>RST：连接没有了</translation>
    </message>
    <message>
        <source>RST arrives: %1 is CLOSED at once, with no FIN and no TIME_WAIT.</source>
        <translation>RST 到了：%1立刻回到 CLOSED，没有 FIN，也没有 TIME_WAIT。</translation>
    </message>
    <message>
        <source>The program learns of it by its next call, which fails.</source>
        <translation>程序要到下一次调用失败时才知道。</translation>
    </message>
    <message>
        <source>RST says that the other end has nothing left of this connection, so there is nothing to finish.</source>
        <translation>RST 表示另一端已经没有这条连接，也就没有什么要收尾。</translation>
    </message>
    <message>
        <source>Somebody on the way forged %1.</source>
        <translation>%1 是路上有人伪造的。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>No program holds this socket: it is an orphan.</source>
        <translation>没有程序持有这个套接字：它是孤儿连接。</translation>
    </message>
    <message>
        <source>The other end (%1) is now in %2.</source>
        <translation>另一端（%1）此时处于 %2。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is %2 here; in %3 it would be %4.</source>
        <translation>参数“%1”在这里是 %2；在 %3 中本来是 %4。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is %2 in %3 (%4).</source>
        <translation>参数“%1”在 %3 中是 %2（%4）。</translation>
    </message>
    <message>
        <source>arrived: %1, %2</source>
        <translation>到达：%1，%2</translation>
    </message>
    <message>
        <source>sent: %1, %2</source>
        <translation>发出：%1，%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>RST is never repeated: the peer goes on knowing a connection that is gone.</source>
        <translation>RST 不会重传：对端还以为连接在，其实已经没有了。</translation>
    </message>
    <message>
        <source>Nobody is told: only when no ACK has come by %1 does %2 send it again.</source>
        <translation>没有人会知道：到 %1 还没有确认，%2才重传。</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>没有人会知道。</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 丢失</translation>
    </message>
    <message>
        <source>%1 from %2 does not arrive (%3).</source>
        <translation>%2发出的 %1 没有送到（%3）。</translation>
    </message>
    <message>
        <source>IP promises nothing: TCP learns of a loss only because an acknowledgment does not come.</source>
        <translation>IP 不管送没送到：确认没有来，TCP 才知道丢了。</translation>
    </message>
    <message>
        <source>A forged %1</source>
        <translation>伪造的 %1</translation>
    </message>
    <message>
        <source>Somebody else sends this segment and pretends to be %1. The receiver can judge it only by its ports and numbers.</source>
        <translation>这个报文段是别人发的，冒充%1。接收方只能凭端口和编号来判断。</translation>
    </message>
    <message>
        <source>TCP has no signature: whoever guesses the four-tuple and the numbers can join in.</source>
        <translation>TCP 没有签名：猜中四元组和编号的人就能插进来。</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1进入 %2</translation>
    </message>
    <message>
        <source>It follows from what happened before.</source>
        <translation>这是前面的事情带来的结果。</translation>
    </message>
    <message>
        <source>open, both ends can send</source>
        <translation>已建立，双方都能发</translation>
    </message>
    <message>
        <source>lost: no host has this address</source>
        <translation>丢失：没有主机用这个地址</translation>
    </message>
    <message>
        <source>%1 closes at the same time: FIN</source>
        <translation>%1也在这时关闭：发出 FIN</translation>
    </message>
    <message>
        <source>%1&apos;s program decides this: %2 at %3.</source>
        <translation>这由%1的程序决定：它在 %3 执行 %2。</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>引号里的文字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a duration such as &quot;50ms&quot;</source>
        <translation>时长，例如“50ms”</translation>
    </message>
    <message>
        <source>a table { … }</source>
        <translation>表 { … }</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <translation>列表 [ … ]</translation>
    </message>
    <message>
        <source>a table of both languages: { en = &quot;…&quot;, zh = &quot;…&quot; }</source>
        <translation>两种语言的表：{ en = &quot;…&quot;, zh = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>a number, a list, &quot;1-3&quot; or &quot;all&quot;</source>
        <translation>数字、列表、“1-3”或“all”</translation>
    </message>
    <message>
        <source>a duration, or { client = &quot;25ms&quot;, server = &quot;40ms&quot; }</source>
        <translation>时长，或者 { client = &quot;25ms&quot;, server = &quot;40ms&quot; }</translation>
    </message>
    <message>
        <source>an IPv4 address such as 10.0.0.1</source>
        <translation>IPv4 地址，例如 10.0.0.1</translation>
    </message>
    <message>
        <source>a name that is not empty</source>
        <translation>不为空的名字</translation>
    </message>
    <message>
        <source>that socket only listens</source>
        <translation>那个套接字只用来监听</translation>
    </message>
    <message>
        <source>no fork makes that process</source>
        <translation>没有 fork 产生那个进程</translation>
    </message>
    <message>
        <source>the host is never switched off before</source>
        <translation>在此之前主机没有断过电</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;; known here: %2</source>
        <translation>不认识的键“%1”；这里可以用：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>“%1”写了两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given beside &quot;%2&quot;; only one of them is possible</source>
        <translation>“%1”和“%2”只能写一个</translation>
    </message>
    <message>
        <source>%1 sends FIN: I send no more. The peer&apos;s FIN is already under way.</source>
        <translation>%1发出 FIN：我不再发了。对端的 FIN 也已在路上。</translation>
    </message>
    <message>
        <source>SO_LINGER with time 0: close() will send RST instead of FIN.</source>
        <translation>SO_LINGER 的时间设为 0：以后 close() 发 RST，不发 FIN。</translation>
    </message>
    <message>
        <source>SO_LINGER is off: close() returns at once, and the kernel finishes.</source>
        <translation>关闭 SO_LINGER：close() 立刻返回，由内核收尾。</translation>
    </message>
    <message>
        <source>SO_LINGER: close() will wait up to %1 for FIN to be acknowledged.</source>
        <translation>SO_LINGER：close() 会等 FIN 被确认，最多 %1。</translation>
    </message>
    <message>
        <source>TCP_LINGER2: an orphan will stay in FIN_WAIT_2 for %1 at most.</source>
        <translation>TCP_LINGER2：孤儿连接在 FIN_WAIT_2 最多停留 %1。</translation>
    </message>
    <message>
        <source>SO_KEEPALIVE: the kernel will probe a connection that is silent.</source>
        <translation>SO_KEEPALIVE：连接安静下来时，内核会发探测。</translation>
    </message>
    <message>
        <source>SO_KEEPALIVE is off: no probes will be sent.</source>
        <translation>关闭 SO_KEEPALIVE：不再发探测。</translation>
    </message>
    <message>
        <source>The first probe comes after %1 of silence.</source>
        <translation>安静 %1后发第一个探测。</translation>
    </message>
    <message>
        <source>With no answer, the next follows after %1.</source>
        <translation>没有回应，过 %1再发。</translation>
    </message>
    <message>
        <source>SO_REUSEADDR: bind() may take a port on which connections are still in TIME_WAIT.</source>
        <translation>SO_REUSEADDR：端口上还有 TIME_WAIT 连接时，bind() 也可以用它。</translation>
    </message>
    <message>
        <source>TCP_USER_TIMEOUT: without any ACK for %1 the connection is given up.</source>
        <translation>TCP_USER_TIMEOUT：%1 内没有任何确认，就放弃连接。</translation>
    </message>
    <message>
        <source>SO_RCVBUF: the receive buffer takes %1.</source>
        <translation>SO_RCVBUF：接收缓冲区设为 %1。</translation>
    </message>
    <message>
        <source>: options change how the kernel treats this socket, nothing is sent for them.</source>
        <translation>：选项改变内核怎样对待这个套接字，不会因此发出报文段。</translation>
    </message>
    <message>
        <source>One segment brings FIN and ACK: three close the connection. %1 sends the last ACK.</source>
        <translation>一个报文段带来 FIN 和 ACK：三个就关闭了连接。%1发出最后的 ACK。</translation>
    </message>
    <message>
        <source>The probe is answered</source>
        <translation>探测有了回应</translation>
    </message>
    <message>
        <source>The peer answers the probe: its kernel still knows this connection.</source>
        <translation>对端回应了探测：它的内核还记得这条连接。</translation>
    </message>
    <message>
        <source>%1 asks again after %2 of silence.</source>
        <translation>再安静 %2，%1会再问一次。</translation>
    </message>
    <message>
        <source>The answer comes from the kernel: it says nothing about the program.</source>
        <translation>回应来自内核，并不说明程序还在工作。</translation>
    </message>
    <message>
        <source>With no answer, it asks again in %1.</source>
        <translation>没有回应，过 %1再问。</translation>
    </message>
    <message>
        <source>A bare ACK takes no sequence number, so nobody repeats it: the peer must send again first.</source>
        <translation>裸 ACK 不占序列号，没有人会重传它：要等对端先再发一次。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; must stand before the first table; here it belongs to [%1]</source>
        <translation>“%2”必须写在第一个表之前；写在这里就属于 [%1] 了</translation>
    </message>
    <message>
        <source>Not silent for long enough</source>
        <translation>安静得还不够久</translation>
    </message>
    <message>
        <source>The keepalive timer expires, but a segment has arrived in the meantime: no probe is sent.</source>
        <translation>保活定时器到时了，但这期间收到过报文段：不用发探测。</translation>
    </message>
    <message>
        <source>It is set again, for %1.</source>
        <translation>再等 %1。</translation>
    </message>
    <message>
        <source>SYN again after a bad ACK</source>
        <translation>确认号不对后再发 SYN</translation>
    </message>
    <message>
        <source>How soon SYN is sent again when the answer acknowledges something else; no limit means not early.</source>
        <translation>回答确认的不是这个 SYN 时，过多久再发 SYN；不限表示不提早。</translation>
    </message>
    <message>
        <source>Half-open requests are small records</source>
        <translation>未完成的握手只用小记录</translation>
    </message>
    <message>
        <source>SYN_RECEIVED of a listener is not a full connection and follows rules of its own.</source>
        <translation>监听套接字的 SYN_RECEIVED 还不是完整的连接，有自己的规则。</translation>
    </message>
    <message>
        <source>An old ACK completes a simultaneous open</source>
        <translation>旧 ACK 可完成同时打开</translation>
    </message>
    <message>
        <source>An ACK of nothing new is enough in SYN_RECEIVED.</source>
        <translation>在 SYN_RECEIVED 中，没有确认新内容的 ACK 也够了。</translation>
    </message>
    <message>
        <source>SYN with FIN is dropped</source>
        <translation>丢弃带 FIN 的 SYN</translation>
    </message>
    <message>
        <source>A listener drops a segment that carries both.</source>
        <translation>监听套接字丢弃同时带 SYN 和 FIN 的报文段。</translation>
    </message>
    <message>
        <source>RST in a simultaneous open refuses</source>
        <translation>同时打开时 RST 表示拒绝</translation>
    </message>
    <message>
        <source>The error is ECONNREFUSED, otherwise ECONNRESET.</source>
        <translation>错误是 ECONNREFUSED，否则是 ECONNRESET。</translation>
    </message>
    <message>
        <source>Reordering timer (RACK)</source>
        <translation>乱序等待定时器(RACK)</translation>
    </message>
    <message>
        <source>A gap counts as lost after a short wait, not only when RTO is over.</source>
        <translation>缺口稍等一会儿就算丢失，不必等到 RTO。</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 of an orphan is a small record</source>
        <translation>孤儿连接的 FIN_WAIT_2 只用小记录</translation>
    </message>
    <message>
        <source>It is not a full connection and follows rules of its own.</source>
        <translation>它不是完整的连接，有自己的规则。</translation>
    </message>
    <message>
        <source>RST carries ACK</source>
        <translation>RST 带 ACK</translation>
    </message>
    <message>
        <source>A RST that this end sends of its own accord also acknowledges.</source>
        <translation>本端主动发出的 RST 同时带确认。</translation>
    </message>
    <message>
        <source>RST in CLOSE_WAIT gives EPIPE</source>
        <translation>CLOSE_WAIT 中的 RST 报 EPIPE</translation>
    </message>
    <message>
        <source>The next send fails with EPIPE, otherwise with ECONNRESET.</source>
        <translation>下一次 send 报 EPIPE，否则报 ECONNRESET。</translation>
    </message>
    <message>
        <source>Slightly old RST ends a closing connection</source>
        <translation>略旧的 RST 可结束正在关闭的连接</translation>
    </message>
    <message>
        <source>In CLOSE_WAIT, CLOSING and LAST_ACK a RST one below the expected number counts.</source>
        <translation>在 CLOSE_WAIT、CLOSING、LAST_ACK 中，比期待的序列号小 1 的 RST 也算数。</translation>
    </message>
    <message>
        <source>Segments right before the window</source>
        <translation>紧挨窗口之前的报文段</translation>
    </message>
    <message>
        <source>A segment that ends right before the window passes the first check.</source>
        <translation>正好在窗口之前结束的报文段通过第一步检查。</translation>
    </message>
    <message>
        <source>ends it when exact, else a challenge ACK</source>
        <translation>序列号正好就结束它，否则回质询 ACK</translation>
    </message>
    <message>
        <source>Linux 6.18, on the machine measured</source>
        <translation>Linux 6.18，所测的机器</translation>
    </message>
    <message>
        <source>Linux 6.18, with tcp_rfc1337 = 0</source>
        <translation>Linux 6.18，tcp_rfc1337 = 0 时</translation>
    </message>
    <message>
        <source>Linux 6.18: 11 ms; 6.12 tcp_input.c TCP_TIMEOUT_MIN</source>
        <translation>Linux 6.18：11 毫秒；6.12 tcp_input.c TCP_TIMEOUT_MIN</translation>
    </message>
    <message>
        <source>Linux 6.18: 40 to 44 ms after data</source>
        <translation>Linux 6.18：收过数据后 40 到 44 毫秒</translation>
    </message>
    <message>
        <source>Linux 6.18: 41 to 55 ms</source>
        <translation>Linux 6.18：41 到 55 毫秒</translation>
    </message>
    <message>
        <source>Linux 6.18: ECONNREFUSED at once</source>
        <translation>Linux 6.18：立刻 ECONNREFUSED</translation>
    </message>
    <message>
        <source>Linux 6.18: SYN again after 1.01 s</source>
        <translation>Linux 6.18：1.01 秒后再发 SYN</translation>
    </message>
    <message>
        <source>Linux 6.18: about 16</source>
        <translation>Linux 6.18：约 16 个</translation>
    </message>
    <message>
        <source>Linux 6.18: data repeated after a quarter of the RTT</source>
        <translation>Linux 6.18：四分之一个往返时间后重传数据</translation>
    </message>
    <message>
        <source>Linux 6.18: ends by count</source>
        <translation>Linux 6.18：按次数结束</translation>
    </message>
    <message>
        <source>Linux 6.18: link MTU of 1500 less 40</source>
        <translation>Linux 6.18：链路 MTU 1500 减 40</translation>
    </message>
    <message>
        <source>Linux 6.18: tcp_max_tw_buckets of the machine measured</source>
        <translation>Linux 6.18：所测机器的 tcp_max_tw_buckets</translation>
    </message>
    <message>
        <source>Linux 6.18: tcp_orphan_retries 0 means 8</source>
        <translation>Linux 6.18：tcp_orphan_retries 为 0 时按 8 算</translation>
    </message>
    <message>
        <source>Linux 6.18: the queue holds backlog + 1</source>
        <translation>Linux 6.18：队列容纳 backlog + 1 条</translation>
    </message>
    <message>
        <source>RFC 1337 is informational</source>
        <translation>RFC 1337 只是资料性的</translation>
    </message>
    <message>
        <source>RFC 2018 is an option</source>
        <translation>RFC 2018 是可选的</translation>
    </message>
    <message>
        <source>RFC 5961 (7) asks for a limit, gives none</source>
        <translation>RFC 5961 (7) 要求有上限，没有给数</translation>
    </message>
    <message>
        <source>RFC 7323 (2) is an option</source>
        <translation>RFC 7323 (2) 是可选的</translation>
    </message>
    <message>
        <source>RFC 7323 (3) is an option</source>
        <translation>RFC 7323 (3) 是可选的</translation>
    </message>
    <message>
        <source>RFC 8985 (6) is an option</source>
        <translation>RFC 8985 (6) 是可选的</translation>
    </message>
    <message>
        <source>RFC 8985 (7) is an option</source>
        <translation>RFC 8985 (7) 是可选的</translation>
    </message>
    <message>
        <source>RFC 9293 (3.10.7.2) third</source>
        <translation>RFC 9293 (3.10.7.2) 第三步</translation>
    </message>
    <message>
        <source>RFC 9293 (3.10.7.3) first</source>
        <translation>RFC 9293 (3.10.7.3) 第一步</translation>
    </message>
    <message>
        <source>RFC 9293 (3.10.7.4) eighth</source>
        <translation>RFC 9293 (3.10.7.4) 第八步</translation>
    </message>
    <message>
        <source>RFC 9293 (3.10.7.4) fifth</source>
        <translation>RFC 9293 (3.10.7.4) 第五步</translation>
    </message>
    <message>
        <source>RFC 9293 (3.10.7.4) first</source>
        <translation>RFC 9293 (3.10.7.4) 第一步</translation>
    </message>
    <message>
        <source>RFC 9293 (3.10.7.4) second</source>
        <translation>RFC 9293 (3.10.7.4) 第二步</translation>
    </message>
    <message>
        <source>RFC 9293 (3.4.2, 3.6.1): MSL of 2 min</source>
        <translation>RFC 9293（3.4.2、3.6.1）：MSL 为 2 分钟</translation>
    </message>
    <message>
        <source>RFC 9293 (3.7.1), on Ethernet</source>
        <translation>RFC 9293 (3.7.1)，以太网上</translation>
    </message>
    <message>
        <source>RFC 9293 (3.8.3) R2 of 3 min for SYN</source>
        <translation>RFC 9293 (3.8.3) SYN 的 R2 为 3 分钟</translation>
    </message>
    <message>
        <source>RFC 9293 (3.8.3) R2 of at least 100 s SHLD-11</source>
        <translation>RFC 9293 (3.8.3) R2 至少 100 秒 SHLD-11</translation>
    </message>
    <message>
        <source>RFC 9293 (3.8.3) limits the time, not the count</source>
        <translation>RFC 9293 (3.8.3) 限制时间，不限次数</translation>
    </message>
    <message>
        <source>RFC 9293 (3.8.4) MUST-29 gives none</source>
        <translation>RFC 9293 (3.8.4) MUST-29 没有给数</translation>
    </message>
    <message>
        <source>RFC 9293 (3.8.4) gives none</source>
        <translation>RFC 9293 (3.8.4) 没有给数</translation>
    </message>
    <message>
        <source>RFC 9293 (3.8.6.3) MUST-40: below 500 ms</source>
        <translation>RFC 9293 (3.8.6.3) MUST-40：小于 500 毫秒</translation>
    </message>
    <message>
        <source>RFC 9293 has no accept queue</source>
        <translation>RFC 9293 没有 accept 队列</translation>
    </message>
    <message>
        <source>RFC 9293 has no limit</source>
        <translation>RFC 9293 没有上限</translation>
    </message>
    <message>
        <source>the largest window without scaling</source>
        <translation>不用窗口扩大时最大的窗口</translation>
    </message>
    <message>
        <source>without effect while reuse is never</source>
        <translation>从不复用时不起作用</translation>
    </message>
    <message>
        <source>FIN has arrived; recv returns %1.</source>
        <comment>%2 is the host where it arrives</comment>
        <translation>%2收到 FIN，recv 返回 %1。</translation>
    </message>
    <message>
        <source>FIN has arrived: %1 sends no more.</source>
        <comment>%2 is the host where it arrives</comment>
        <translation>%2收到 FIN：%1不再发送。</translation>
    </message>
    <message>
        <source>It is now in %1; without an ACK within %2, it sends SYN+ACK again.</source>
        <translation>它进入 %1；%2内等不到 ACK，就再发一次。</translation>
    </message>
    <message>
        <source>It is now in %1; with no answer within %2, it sends SYN again.</source>
        <translation>它进入 %1；%2内没有回音，就再发一次。</translation>
    </message>
    <message>
        <source>Delayed ACK follows the data</source>
        <translation>延迟确认随数据调整</translation>
    </message>
    <message>
        <source>The wait adapts to how fast data comes in.</source>
        <translation>等多久，看数据来得多快。</translation>
    </message>
    <message>
        <source>Buffer space of each segment</source>
        <translation>每个报文段占用的缓冲区</translation>
    </message>
    <message>
        <source>What a segment costs in the receive buffer beside its payload.</source>
        <translation>一个报文段除数据外，在接收缓冲区里还占多少。</translation>
    </message>
    <message>
        <source>Buffer space of SO_RCVBUF</source>
        <translation>SO_RCVBUF 的缓冲区倍数</translation>
    </message>
    <message>
        <source>The kernel sets aside this many times what the program asks for.</source>
        <translation>内核实际留出的，是程序要求的多少倍。</translation>
    </message>
    <message>
        <source>RFC 9293 counts bytes of payload</source>
        <translation>RFC 9293 只计数据字节</translation>
    </message>
    <message>
        <source>Longest FIN_WAIT_2 as a small record</source>
        <translation>小记录中 FIN_WAIT_2 的上限</translation>
    </message>
    <message>
        <source>What exceeds it is waited for twice, first as a full socket.</source>
        <translation>超出的时间等两次，先以完整的套接字等。</translation>
    </message>
    <message>
        <source>Windows of whole segments</source>
        <translation>窗口取整个报文段</translation>
    </message>
    <message>
        <source>Linux 6.18: from the windows of a small SO_RCVBUF</source>
        <translation>Linux 6.18：由小 SO_RCVBUF 的窗口得出</translation>
    </message>
    <message>
        <source>Linux 6.18: tcp_fin_timeout of 120 and 90; 6.12 tcp.c</source>
        <translation>Linux 6.18：tcp_fin_timeout 取 120 和 90；6.12 tcp.c</translation>
    </message>
    <message>
        <source>RFC 9293 (3.8.6.2.2) asks for less</source>
        <translation>RFC 9293 (3.8.6.2.2) 要求更少</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is neither pcap nor pcapng; save the capture in one of these formats.</source>
        <translation>%1 既不是 pcap 也不是 pcapng，请把抓包文件另存为其中一种。</translation>
    </message>
    <message>
        <source>%1 was captured on a link of type %2, which Fourwave cannot read; capture on Ethernet or on &quot;any&quot;.</source>
        <translation>%1 的链路类型是 %2，挥手读不了；请在以太网或“any”上抓包。</translation>
    </message>
    <message>
        <source>%1 is damaged after packet %2; what stands before it is shown.</source>
        <translation>%1 在第 %2 个分组之后损坏，只显示它之前的内容。</translation>
    </message>
    <message>
        <source>%1 is a capture without packets.</source>
        <translation>%1 是空的抓包文件，没有分组。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 TCP segments; the first ones are shown.</source>
        <translation>%1 的 TCP 报文段超过 %2 个，只显示前面的。</translation>
    </message>
    <message>
        <source>Only the descriptor is freed</source>
        <translation>只是释放文件描述符</translation>
    </message>
    <message>
        <source>The connection is CLOSED already, so close() sends nothing; it only frees the descriptor.</source>
        <translation>连接早已 CLOSED，close() 什么也不发，只释放文件描述符。</translation>
    </message>
    <message>
        <source>The connection and the descriptor end separately: one in the kernel, the other in the program.</source>
        <translation>连接和文件描述符各有各的结束：一个在内核，一个在程序。</translation>
    </message>
    <message>
        <source>The window opens</source>
        <translation>窗口打开了</translation>
    </message>
    <message>
        <source>The peer&apos;s program has read: the window is now %1, and %2 may send on.</source>
        <translation>对端的程序读走了数据：窗口现在是 %1，%2可以继续发。</translation>
    </message>
    <message>
        <source>The peer&apos;s window is zero: nothing more may be sent until it opens.</source>
        <translation>对端的窗口是零：窗口打开之前不能再发。</translation>
    </message>
    <message>
        <source>TIME_WAIT ends early</source>
        <translation>TIME_WAIT 提前结束</translation>
    </message>
    <message>
        <source>A SYN that is newer than the old connection has come for the same four-tuple: %1 ends TIME_WAIT and makes room for the new connection.</source>
        <translation>同一四元组上来了比旧连接更新的 SYN：%1结束 TIME_WAIT，给新连接让位。</translation>
    </message>
    <message>
        <source>Old segments cannot harm a connection whose numbers begin beyond theirs.</source>
        <translation>新连接的编号从旧报文段之后开始，旧报文段就碍不了事。</translation>
    </message>
    <message>
        <source>The persist timer ran for %1, and the peer&apos;s window is still zero: %2 asks with a probe whether it has opened.</source>
        <translation>坚持定时器走完了 %1，对端的窗口还是零：%2发探测，问窗口打开了没有。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Limit of SYN_RECEIVED</source>
        <translation>SYN_RECEIVED 的时限</translation>
    </message>
    <message>
        <source>When a request that nobody completes is forgotten although retransmissions are left.</source>
        <translation>握手迟迟没有完成的请求过多久被丢弃，即使还有重传次数。</translation>
    </message>
    <message>
        <source>RST when SYN_RECEIVED ends</source>
        <translation>SYN_RECEIVED 超时发 RST</translation>
    </message>
    <message>
        <source>Whether the peer is told when the request is forgotten.</source>
        <translation>丢弃请求时是否告知对端。</translation>
    </message>
    <message>
        <source>SYN+ACK of a simultaneous open is refused</source>
        <translation>拒绝同时打开的 SYN+ACK</translation>
    </message>
    <message>
        <source>The peer&apos;s SYN+ACK in SYN_RECEIVED gets RST, and the simultaneous open fails.</source>
        <translation>在 SYN_RECEIVED 收到对端的 SYN+ACK 时回 RST，同时打开因此失败。</translation>
    </message>
    <message>
        <source>Largest backlog</source>
        <translation>backlog 的上限</translation>
    </message>
    <message>
        <source>listen() cuts larger numbers down to this.</source>
        <translation>listen() 把更大的数减到这个值。</translation>
    </message>
    <message>
        <source>Share of the backlog</source>
        <translation>backlog 的百分比</translation>
    </message>
    <message>
        <source>How much of listen()&apos;s number the accept queue takes, in percent.</source>
        <translation>accept 队列容纳 listen() 所给数目的百分之几。</translation>
    </message>
    <message>
        <source>SYN while the accept queue is full</source>
        <translation>accept 队列满时的 SYN</translation>
    </message>
    <message>
        <source>Length of the SYN queue</source>
        <translation>SYN 队列的长度</translation>
    </message>
    <message>
        <source>Connections in SYN_RECEIVED that one listener keeps; 0 means as many as its accept queue holds.</source>
        <translation>一个监听套接字最多保留多少个未完成的握手；0 表示与 accept 队列一样多。</translation>
    </message>
    <message>
        <source>SYN while the SYN queue is full</source>
        <translation>SYN 队列已满时的 SYN</translation>
    </message>
    <message>
        <source>What a new SYN gets when too many connections wait in SYN_RECEIVED.</source>
        <translation>未完成的握手太多时，新到的 SYN 得到什么。</translation>
    </message>
    <message>
        <source>Bound port out of TIME_WAIT</source>
        <translation>绑定的端口还在 TIME_WAIT</translation>
    </message>
    <message>
        <source>After bind() with SO_REUSEADDR, connect() takes the port out of TIME_WAIT at once; timestamps must have been on.</source>
        <translation>设了 SO_REUSEADDR 再 bind()，connect() 可以立刻重用还在 TIME_WAIT 的端口；前提是旧连接用了时间戳。</translation>
    </message>
    <message>
        <source>Calls of other threads hold the socket</source>
        <translation>其他线程的调用占着套接字</translation>
    </message>
    <message>
        <source>close() sends nothing while another thread still waits in a call on the socket.</source>
        <translation>另一个线程还在这个套接字的调用里等待时，close() 什么也不发。</translation>
    </message>
    <message>
        <source>answer with a SYN cookie</source>
        <translation>用 SYN cookie 回答</translation>
    </message>
    <message>
        <source>a SYN cookie for every SYN</source>
        <translation>每个 SYN 都用 SYN cookie 回答</translation>
    </message>
    <message>
        <source>forget the oldest one that waits</source>
        <translation>丢掉最早的那个未完成的握手</translation>
    </message>
    <message>
        <source>%1 answers with a SYN cookie</source>
        <translation>%1用 SYN cookie 回答</translation>
    </message>
    <message>
        <source>The SYN queue is full. %1 answers SYN+ACK and remembers nothing: the sequence number is a cookie, and only an ACK that brings it back opens the connection.</source>
        <translation>SYN 队列满了。%1照样回 SYN+ACK，但什么也不记：序列号就是 cookie，等 ACK 把它带回来，才建立连接。</translation>
    </message>
    <message>
        <source>Whoever only floods with SYN costs no memory. The price: the SYN+ACK is never repeated, and without timestamps the SYN&apos;s options are lost.</source>
        <translation>SYN 泛洪从此不占内存。代价是：SYN+ACK 丢了不会重传；没有时间戳时，SYN 里的选项也丢了。</translation>
    </message>
    <message>
        <source>The SYN queue is full of connections whose last ACK has not come. %1 is dropped without an answer, and the peer will try again.</source>
        <translation>SYN 队列里全是还没等到最后那个 ACK 的连接，没有空位。%1 被丢弃，不回答，对端会再试。</translation>
    </message>
    <message>
        <source>Each SYN costs the listener memory before it knows whether anybody is there: a SYN flood lives on it.</source>
        <translation>每个 SYN 都先占用内存，之后才知道对面有没有人：SYN 泛洪攻击利用的就是这一点。</translation>
    </message>
    <message>
        <source>answered with a SYN cookie</source>
        <translation>用 SYN cookie 回答</translation>
    </message>
    <message>
        <source>RFC 9293 has no SYN queue</source>
        <translation>RFC 9293 没有 SYN 队列</translation>
    </message>
    <message>
        <source>Linux 6.18: no FIN while another thread waits for data</source>
        <translation>Linux 6.18：另一个线程还在等数据时，不发 FIN</translation>
    </message>
    <message>
        <source>Linux 6.18: at once, with timestamps</source>
        <translation>Linux 6.18：用了时间戳就立刻可以</translation>
    </message>
    <message>
        <source>FreeBSD 15 (2024-10): syncache of 512 buckets of 30</source>
        <translation>FreeBSD 15 (2024-10)：512 个桶，每桶 30 条</translation>
    </message>
    <message>
        <source>macOS 15.4: a random or the oldest one goes</source>
        <translation>macOS 15.4：随机丢一条，或丢最早的一条</translation>
    </message>
    <message>
        <source>illumos: drops a half-open entry</source>
        <translation>illumos：丢掉一条未完成的握手</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): the SYN cache evicts</source>
        <translation>OpenBSD (2025-09)：SYN 缓存淘汰旧条目</translation>
    </message>
    <message>
        <source>What a new SYN gets when the queue is full already.</source>
        <translation>队列已满时，新到的 SYN 得到什么。</translation>
    </message>
    <message>
        <source>Addition to each timeout</source>
        <translation>每次超时的附加时间</translation>
    </message>
    <message>
        <source>Added to RTO of data and FIN after doubling, against coarse clocks.</source>
        <translation>数据和 FIN 的 RTO 加倍之后再加上它，以容忍粗糙的时钟。</translation>
    </message>
    <message>
        <source>Addition to the timeout of SYN</source>
        <translation>SYN 超时的附加时间</translation>
    </message>
    <message>
        <source>Added to each doubled timeout of SYN and SYN+ACK.</source>
        <translation>SYN 和 SYN+ACK 每次加倍的超时再加上它。</translation>
    </message>
    <message>
        <source>Largest back-off</source>
        <translation>退避的最大倍数</translation>
    </message>
    <message>
        <source>RTO grows to this many times its first value at most.</source>
        <translation>RTO 最多增长到最初值的这么多倍。</translation>
    </message>
    <message>
        <source>Limit of retransmission</source>
        <translation>重传的时限</translation>
    </message>
    <message>
        <source>How long data or FIN may stay unacknowledged before the connection is given up.</source>
        <translation>数据或 FIN 多久得不到确认，连接就被放弃。</translation>
    </message>
    <message>
        <source>RST when giving up</source>
        <translation>放弃时发 RST</translation>
    </message>
    <message>
        <source>Whether the peer is told when retransmission ends without an answer.</source>
        <translation>重传没有得到回答而结束时，是否告知对端。</translation>
    </message>
    <message>
        <source>Silence that ends an orphan behind a zero window</source>
        <translation>零窗口孤儿连接的静默时限</translation>
    </message>
    <message>
        <source>How long the peer of an orphan may keep its window shut without a word.</source>
        <translation>孤儿连接的对端关着窗口、一言不发，最多可以多久。</translation>
    </message>
    <message>
        <source>No TIME_WAIT on loopback</source>
        <translation>本机连接没有 TIME_WAIT</translation>
    </message>
    <message>
        <source>A connection within one host is gone at once.</source>
        <translation>同一台主机内部的连接立即消失。</translation>
    </message>
    <message>
        <source>What restarts TIME_WAIT</source>
        <translation>什么使 TIME_WAIT 重新计时</translation>
    </message>
    <message>
        <source>Which segment makes the wait begin anew.</source>
        <translation>哪种报文段让等待从头开始。</translation>
    </message>
    <message>
        <source>SYN in TIME_WAIT that opens nothing</source>
        <translation>TIME_WAIT 中不被接受的 SYN</translation>
    </message>
    <message>
        <source>What answers a SYN that may not open a new connection.</source>
        <translation>不能打开新连接的 SYN 得到什么回答。</translation>
    </message>
    <message>
        <source>SYN in TIME_WAIT with an older timestamp</source>
        <translation>TIME_WAIT 中时间戳更旧的 SYN</translation>
    </message>
    <message>
        <source>What a SYN gets whose timestamp went backwards.</source>
        <translation>时间戳倒退的 SYN 得到什么。</translation>
    </message>
    <message>
        <source>New data in TIME_WAIT</source>
        <translation>TIME_WAIT 中的新数据</translation>
    </message>
    <message>
        <source>What new data gets when no program holds the socket.</source>
        <translation>没有程序持有套接字时，新数据得到什么。</translation>
    </message>
    <message>
        <source>Sequence step over TIME_WAIT</source>
        <translation>越过 TIME_WAIT 的序列号步长</translation>
    </message>
    <message>
        <source>How far above the old connection a new one over TIME_WAIT begins.</source>
        <translation>在 TIME_WAIT 上新建的连接，初始序列号比旧连接高多少。</translation>
    </message>
    <message>
        <source>TIME_WAIT holds the local port</source>
        <translation>TIME_WAIT 占住本地端口</translation>
    </message>
    <message>
        <source>connect() chooses such a port for no other destination either.</source>
        <translation>connect() 连其他目的地也不会选用这个端口。</translation>
    </message>
    <message>
        <source>Error of a taken four-tuple</source>
        <translation>四元组被占用时的错误</translation>
    </message>
    <message>
        <source>What connect() returns when the same four-tuple still exists.</source>
        <translation>同样的四元组还在时，connect() 返回什么。</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 of a held socket</source>
        <translation>有程序持有时的 FIN_WAIT_2</translation>
    </message>
    <message>
        <source>How long a half-closed connection waits while a program still holds it.</source>
        <translation>程序仍持有套接字时，半关闭的连接等多久。</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 is checked again every</source>
        <translation>FIN_WAIT_2 每隔多久再检查</translation>
    </message>
    <message>
        <source>A peer that was heard lately keeps the state; 0 means that the first limit counts.</source>
        <translation>最近来过报文段，这个状态就继续；0 表示只看第一个时限。</translation>
    </message>
    <message>
        <source>Segments restart FIN_WAIT_2</source>
        <translation>报文段使 FIN_WAIT_2 重新计时</translation>
    </message>
    <message>
        <source>Each acceptable segment begins the wait anew.</source>
        <translation>每个可接受的报文段都让等待从头开始。</translation>
    </message>
    <message>
        <source>RST when FIN_WAIT_2 ends</source>
        <translation>FIN_WAIT_2 超时发 RST</translation>
    </message>
    <message>
        <source>Whether the peer is told that nobody waits for its FIN any more.</source>
        <translation>是否告知对端：已经没有人等它的 FIN。</translation>
    </message>
    <message>
        <source>shutdown() of both directions counts as close()</source>
        <translation>两个方向都 shutdown() 等于 close()</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 is limited then as for an orphan.</source>
        <translation>这时 FIN_WAIT_2 像孤儿连接一样有时限。</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 covers the RTO</source>
        <translation>FIN_WAIT_2 不短于 RTO</translation>
    </message>
    <message>
        <source>An orphan&apos;s wait is never shorter than 3.5 RTO.</source>
        <translation>孤儿连接的等待不短于 3.5 个 RTO。</translation>
    </message>
    <message>
        <source>Largest TCP_LINGER2</source>
        <translation>TCP_LINGER2 的上限</translation>
    </message>
    <message>
        <source>A program that asks for more gets this.</source>
        <translation>程序要求得更多，也只得到这个值。</translation>
    </message>
    <message>
        <source>Data after shutdown(read)</source>
        <translation>shutdown(read) 之后的数据</translation>
    </message>
    <message>
        <source>Whether data that comes then gets RST; otherwise it is kept.</source>
        <translation>此后到来的数据是否得到 RST；否则照样收下。</translation>
    </message>
    <message>
        <source>Keepalive: growing interval</source>
        <translation>保活：间隔逐次加倍</translation>
    </message>
    <message>
        <source>The wait between probes begins with RTO and doubles up to the interval.</source>
        <translation>探测的间隔从 RTO 开始，逐次加倍，直到设定的间隔。</translation>
    </message>
    <message>
        <source>Keepalive: time limit</source>
        <translation>保活：总时限</translation>
    </message>
    <message>
        <source>How long probes go on without an answer.</source>
        <translation>探测得不到回答，最多持续多久。</translation>
    </message>
    <message>
        <source>Keepalive: garbage in the probe</source>
        <translation>保活：探测中的无用数据</translation>
    </message>
    <message>
        <source>How many bytes below the window a probe carries.</source>
        <translation>探测报文段在窗口之下带几个字节。</translation>
    </message>
    <message>
        <source>Keepalive: states</source>
        <translation>保活：状态</translation>
    </message>
    <message>
        <source>In which states probes are sent.</source>
        <translation>在哪些状态下发送探测。</translation>
    </message>
    <message>
        <source>Keepalive: RST at the end</source>
        <translation>保活：最后发 RST</translation>
    </message>
    <message>
        <source>Whether the silent peer is told that the connection is over.</source>
        <translation>是否告知没有回答的对端：连接已经结束。</translation>
    </message>
    <message>
        <source>RST almost at the next number</source>
        <translation>差一点的 RST</translation>
    </message>
    <message>
        <source>A RST at the last ACK sent, or one above the next number, counts as exact.</source>
        <translation>序列号等于上次发出的 ACK、或比下一个序列号大一的 RST，也算准确。</translation>
    </message>
    <message>
        <source>Challenge ACKs at most</source>
        <translation>质询 ACK 的最大个数</translation>
    </message>
    <message>
        <source>How many are sent within that time.</source>
        <translation>在那段时间里最多发几个。</translation>
    </message>
    <message>
        <source>Very old ACK</source>
        <translation>过旧的 ACK</translation>
    </message>
    <message>
        <source>What an acknowledgment number below any window gets.</source>
        <translation>确认号低于任何窗口的报文段得到什么。</translation>
    </message>
    <message>
        <source>Segment for a closed port</source>
        <translation>发往关闭端口的报文段</translation>
    </message>
    <message>
        <source>Whether RST answers a segment that no socket wants.</source>
        <translation>没有套接字要的报文段，是否用 RST 回答。</translation>
    </message>
    <message>
        <source>MSS when none is named</source>
        <translation>没有给出 MSS 时</translation>
    </message>
    <message>
        <source>What is assumed when the peer&apos;s SYN carries no MSS.</source>
        <translation>对端的 SYN 没有带 MSS 时假定的值。</translation>
    </message>
    <message>
        <source>Time to live (TTL)</source>
        <translation>生存时间（TTL）</translation>
    </message>
    <message>
        <source>How many routers a packet may pass.</source>
        <translation>一个 IP 分组最多经过多少个路由器。</translation>
    </message>
    <message>
        <source>deviation with a floor, as in Linux</source>
        <translation>偏差有下限，如 Linux</translation>
    </message>
    <message>
        <source>answer with SYN+ACK</source>
        <translation>回 SYN+ACK</translation>
    </message>
    <message>
        <source>a repeated FIN</source>
        <translation>重复的 FIN</translation>
    </message>
    <message>
        <source>any segment with ACK</source>
        <translation>任何带 ACK 的报文段</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有什么</translation>
    </message>
    <message>
        <source>RST+ACK in the window, else ACK</source>
        <translation>在窗口内回 RST+ACK，否则回 ACK</translation>
    </message>
    <message>
        <source>the timestamp is not read</source>
        <translation>不看时间戳</translation>
    </message>
    <message>
        <source>EADDRNOTAVAIL</source>
        <translation>EADDRNOTAVAIL</translation>
    </message>
    <message>
        <source>EADDRINUSE</source>
        <translation>EADDRINUSE</translation>
    </message>
    <message>
        <source>from SYN_RECEIVED to LAST_ACK</source>
        <translation>从 SYN_RECEIVED 到 LAST_ACK</translation>
    </message>
    <message>
        <source>not in LAST_ACK and FIN_WAIT_2</source>
        <translation>LAST_ACK 和 FIN_WAIT_2 除外</translation>
    </message>
    <message>
        <source>not in LAST_ACK</source>
        <translation>LAST_ACK 除外</translation>
    </message>
    <message>
        <source>until FIN is sent</source>
        <translation>到发出 FIN 为止</translation>
    </message>
    <message>
        <source>as any old ACK</source>
        <translation>同一般的旧 ACK</translation>
    </message>
    <message>
        <source>answer with RST</source>
        <translation>用 RST 回答</translation>
    </message>
    <message>
        <source>drop SYN</source>
        <translation>丢弃 SYN</translation>
    </message>
    <message>
        <source>drop everything</source>
        <translation>全部丢弃</translation>
    </message>
    <message>
        <source>FreeBSD 15 (2024-10), before the slop</source>
        <translation>FreeBSD 15 (2024-10)，附加时间另计</translation>
    </message>
    <message>
        <source>FreeBSD 15 (2024-10): full above 1.5 times the backlog</source>
        <translation>FreeBSD 15 (2024-10)：超过 backlog 的 1.5 倍算满</translation>
    </message>
    <message>
        <source>FreeBSD 15 (2024-10): no limit since 14</source>
        <translation>FreeBSD 15 (2024-10)：从 14 起没有上限</translation>
    </message>
    <message>
        <source>FreeBSD 15 (2024-10): tcp_timer.c: 8 x 75 s idle; 60 s with fast_finwait2_recycle</source>
        <translation>FreeBSD 15 (2024-10)：tcp_timer.c，空闲 8 x 75 s；开 fast_finwait2_recycle 时 60 s</translation>
    </message>
    <message>
        <source>FreeBSD 15 (2024-10): tcp_timer.c: as for data</source>
        <translation>FreeBSD 15 (2024-10)：tcp_timer.c，与数据相同</translation>
    </message>
    <message>
        <source>FreeBSD 15 (2024-10): tcp_timer.c: no count, stops at 75 s</source>
        <translation>FreeBSD 15 (2024-10)：tcp_timer.c，不计次数，到 75 s 为止</translation>
    </message>
    <message>
        <source>Microsoft KB 175523; libuv 2896: 2 s in all</source>
        <translation>Microsoft KB 175523；libuv 2896：共约 2 s</translation>
    </message>
    <message>
        <source>Microsoft KB 813056: 300 s in XP and 2003</source>
        <translation>Microsoft KB 813056：XP 和 2003 为 300 s</translation>
    </message>
    <message>
        <source>Microsoft NDIS, Vista to 2012</source>
        <translation>Microsoft NDIS，Vista 到 2012</translation>
    </message>
    <message>
        <source>Microsoft SIO_KEEPALIVE_VALS; 5 before Vista</source>
        <translation>Microsoft SIO_KEEPALIVE_VALS；Vista 之前为 5</translation>
    </message>
    <message>
        <source>Microsoft: 1460 on Ethernet</source>
        <translation>Microsoft：以太网上为 1460</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): none found</source>
        <translation>OpenBSD (2025-09)：没有找到</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): tcp_input.c: full above the backlog</source>
        <translation>OpenBSD (2025-09)：tcp_input.c，超过 backlog 算满</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): tcp_input.c: inferred, the FIN is trimmed first</source>
        <translation>OpenBSD (2025-09)：tcp_input.c，推断：FIN 先被裁掉</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): tcp_input.c: random, 32768 at least</source>
        <translation>OpenBSD (2025-09)：tcp_input.c，随机，至少 32768</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): tcp_input.c; not tested</source>
        <translation>OpenBSD (2025-09)：tcp_input.c，未经试验</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): tcp_timer.c arms 57 600 s, which looks unintended</source>
        <translation>OpenBSD (2025-09)：tcp_timer.c 设为 57 600 s，看来并非本意</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): tcp_timer.c: as for data</source>
        <translation>OpenBSD (2025-09)：tcp_timer.c，与数据相同</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): tcp_timer.c: no count, stops at 75 s</source>
        <translation>OpenBSD (2025-09)：tcp_timer.c，不计次数，到 75 s 为止</translation>
    </message>
    <message>
        <source>OpenBSD (2025-09): tcp_timer.h: the first wait is not verified</source>
        <translation>OpenBSD (2025-09)：tcp_timer.h，第一次等待未经证实</translation>
    </message>
    <message>
        <source>Windows 10: Microsoft on TCP/IP connectivity</source>
        <translation>Windows 10：Microsoft 关于 TCP/IP 连接的说明</translation>
    </message>
    <message>
        <source>Windows 10: Microsoft on port exhaustion</source>
        <translation>Windows 10：Microsoft 关于端口耗尽的说明</translation>
    </message>
    <message>
        <source>Windows 10: nmap 2113; 3 s until 8.1</source>
        <translation>Windows 10：nmap 2113；8.1 以前为 3 s</translation>
    </message>
    <message>
        <source>Windows 2026: speasy 344: 21.0 s with 4 retransmissions</source>
        <translation>Windows 2026：speasy 344，重传 4 次时为 21.0 s</translation>
    </message>
    <message>
        <source>Windows Server 2019: Internet template</source>
        <translation>Windows Server 2019：Internet 模板</translation>
    </message>
    <message>
        <source>disputed: 120 s in Microsoft KB 314053 and on Server 2019, 240 s on newer pages</source>
        <translation>有争议：Microsoft KB 314053 和 Server 2019 为 120 s，较新的网页为 240 s</translation>
    </message>
    <message>
        <source>illumos: _ip_abort_interval; Solaris 9: 8 min</source>
        <translation>illumos：_ip_abort_interval；Solaris 9 为 8 分钟</translation>
    </message>
    <message>
        <source>illumos: none found</source>
        <translation>illumos：没有找到</translation>
    </message>
    <message>
        <source>illumos: tcp.c: no more than the system value</source>
        <translation>illumos：tcp.c，不超过系统的值</translation>
    </message>
    <message>
        <source>illumos: tcp_input.c: a full connection</source>
        <translation>illumos：tcp_input.c，是完整的连接</translation>
    </message>
    <message>
        <source>illumos: tcp_input.c: with window scaling</source>
        <translation>illumos：tcp_input.c，随窗口扩大一起</translation>
    </message>
    <message>
        <source>illumos: tcp_timers.c tcp_clean_death: inferred</source>
        <translation>illumos：tcp_timers.c tcp_clean_death，推断</translation>
    </message>
    <message>
        <source>illumos: tcp_timers.c: as for data</source>
        <translation>illumos：tcp_timers.c，与数据相同</translation>
    </message>
    <message>
        <source>illumos: tcp_timers.c: begins with RTO, doubles to 60 s</source>
        <translation>illumos：tcp_timers.c，从 RTO 开始，加倍到 60 s</translation>
    </message>
    <message>
        <source>illumos: tcp_timers.c: by time</source>
        <translation>illumos：tcp_timers.c，按时间计</translation>
    </message>
    <message>
        <source>illumos: tcp_tunables.c; 50 ms on the local subnet</source>
        <translation>illumos：tcp_tunables.c；本地子网上为 50 毫秒</translation>
    </message>
    <message>
        <source>macOS 15.4: XNU 11417, fires within 100 to 200 ms</source>
        <translation>macOS 15.4：XNU 11417，100 到 200 毫秒之内到期</translation>
    </message>
    <message>
        <source>macOS 15.4: XNU 11417, once established</source>
        <translation>macOS 15.4：XNU 11417，建立之后</translation>
    </message>
    <message>
        <source>macOS 15.4: XNU 11417, randomised</source>
        <translation>macOS 15.4：XNU 11417，随机化</translation>
    </message>
    <message>
        <source>macOS 15.4: XNU 11417: 3 at least</source>
        <translation>macOS 15.4：XNU 11417，至少 3</translation>
    </message>
    <message>
        <source>macOS 15.4: as for data; 3 with TCP_RXT_FINDROP</source>
        <translation>macOS 15.4：与数据相同；设 TCP_RXT_FINDROP 时为 3</translation>
    </message>
    <message>
        <source>macOS 15.4: net.inet.tcp.rtt_min, before the slop</source>
        <translation>macOS 15.4：net.inet.tcp.rtt_min，附加时间另计</translation>
    </message>
    <message>
        <source>macOS 15.4: none found</source>
        <translation>macOS 15.4：没有找到</translation>
    </message>
    <message>
        <source>macOS 15.4: tcp_input.c: a full socket</source>
        <translation>macOS 15.4：tcp_input.c，是完整的套接字</translation>
    </message>
    <message>
        <source>macOS 15.4: tcp_input.c: full at the backlog, or 1.5 times it</source>
        <translation>macOS 15.4：tcp_input.c，到 backlog 或它的 1.5 倍算满</translation>
    </message>
    <message>
        <source>macOS 15.4: tcp_input.c: inferred, the FIN is trimmed first</source>
        <translation>macOS 15.4：tcp_input.c，推断：FIN 先被裁掉</translation>
    </message>
    <message>
        <source>macOS 15.4: tcp_timer.c: no count, stops at 75 s</source>
        <translation>macOS 15.4：tcp_timer.c，不计次数，到 75 s 为止</translation>
    </message>
    <message>
        <source>nmap 2113: for SYN; Microsoft KB 170359: 240 s</source>
        <translation>nmap 2113：指 SYN；Microsoft KB 170359：240 s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读到</translation>
    </message>
    <message>
        <source>not known; as in RFC 9293</source>
        <translation>不详，取 RFC 9293 的做法</translation>
    </message>
    <message>
        <source>not read; as keepalive does</source>
        <translation>未读到，比照保活</translation>
    </message>
    <message>
        <source>not read; as other BSD stacks</source>
        <translation>未读到，比照其他 BSD 协议栈</translation>
    </message>
    <message>
        <source>widely seen, not documented</source>
        <translation>常见，但没有文档</translation>
    </message>
    <message>
        <source>%1 arrives, but %2 has no connection with these ports and addresses, and its kernel keeps silent.</source>
        <translation>%1 到了，但%2没有这个四元组的连接：内核不作声。</translation>
    </message>
    <message>
        <source>SYN is refused in TIME_WAIT</source>
        <translation>TIME_WAIT 中拒绝 SYN</translation>
    </message>
    <message>
        <source>SYN lies in the window of the old connection, so it may be an old one. RST+ACK refuses it, and TIME_WAIT goes on.</source>
        <translation>SYN 落在旧连接的窗口里，可能是旧的。用 RST+ACK 拒绝它，TIME_WAIT 照旧。</translation>
    </message>
    <message>
        <source>The accept queue is full: the program does not call accept(). RST answers %1.</source>
        <translation>accept 队列满了：程序没有调用 accept()。用 RST 回答 %1。</translation>
    </message>
    <message>
        <source>RST tells the peer at once that it will not be served.</source>
        <translation>RST 立即告诉对端：不会受理。</translation>
    </message>
    <message>
        <source>It sends RST, in case the peer can hear it after all.</source>
        <translation>它发一个 RST，万一对端还收得到。</translation>
    </message>
    <message>
        <source>The wait for FIN goes on</source>
        <translation>继续等 FIN</translation>
    </message>
    <message>
        <source>%1 have passed, but %2&apos;s kernel gives the peer another %3.</source>
        <translation>已经过了 %1，但%2的内核再给对端 %3。</translation>
    </message>
    <message>
        <source>How long an orphan may wait is each system&apos;s own rule.</source>
        <translation>孤儿连接能等多久，由各个系统自己规定。</translation>
    </message>
    <message>
        <source>%1 does not give up yet: it sends SYN again in %2.</source>
        <translation>%1还不放弃：%2 后再发 SYN。</translation>
    </message>
    <message>
        <source>RST after SO_LINGER&apos;s time</source>
        <translation>SO_LINGER 到时发 RST</translation>
    </message>
    <message>
        <source>Whether the connection ends when close() has waited in vain; otherwise the kernel goes on alone.</source>
        <translation>close() 白等之后是否结束连接；否则内核独自继续。</translation>
    </message>
    <message>
        <source>The time of SO_LINGER has passed without an ACK of FIN: RST ends the connection, and close() returns.</source>
        <translation>SO_LINGER 的时间过了，FIN 还没有得到确认：用 RST 结束连接，close() 返回。</translation>
    </message>
    <message>
        <source>No FIN has left %1: its program has not called close(), and no timer ends CLOSE_WAIT.</source>
        <translation>%1没有发出 FIN：它的程序还没有调用 close()，而 CLOSE_WAIT 不会因定时器而结束。</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>states inferred</source>
        <translation>状态为推断</translation>
    </message>
    <message>
        <source>still open when the capture ends</source>
        <translation>抓包结束时仍未关闭</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 个处于 %2</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 个未知</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at the end of the capture: %2.</source>
        <translation>%1；抓包结束时：%2。</translation>
    </message>
    <message>
        <source>Shown is connection %1 of %2: %3 → %4.</source>
        <translation>现在显示第 %1 个连接（共 %2 个）：%3 → %4。</translation>
    </message>
    <message>
        <source>At the end of the capture: %1 %2, %3 %4.</source>
        <translation>抓包结束时：%1 %2，%3 %4。</translation>
    </message>
    <message>
        <source>All states are inferred from the segments: a capture shows neither timers nor programs.</source>
        <translation>所有状态都是从报文段推断的：抓包看不到定时器，也看不到程序。</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were captured twice and are shown once.</source>
        <translation>
            <numerusform>有 %n 个分组被抓到两次，这里只画一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is compressed with %2; unpack it first, then open the result.</source>
        <translation>%1 是用 %2 压缩的；请先解压，再打开得到的文件。</translation>
    </message>
    <message>
        <source>%1 begins as a capture but is damaged: not even its first packet can be read.</source>
        <translation>%1 开头像抓包文件，但已损坏：连第一个分组也读不出来。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n packet(s), but no TCP segment.</source>
        <translation>
            <numerusform>%1 中有 %n 个分组，但没有 TCP 报文段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n packet(s), each cut too short to hold a TCP header; capture again with more bytes of each (tcpdump -s 96).</source>
        <translation>
            <numerusform>%1 中的 %n 个分组都被截得太短，放不下 TCP 首部；请重新抓包，每个分组多保存一些字节（tcpdump -s 96）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n TCP segment(s), but each has a damaged header.</source>
        <translation>
            <numerusform>%1 中有 %n 个 TCP 报文段，但首部都已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 小时 %2 分 %3 秒</translation>
    </message>
    <message>
        <source>How long depends: once its program has let go, Linux waits %1.</source>
        <translation>等多久要看情况：程序已经放手时，Linux 等 %1。</translation>
    </message>
    <message>
        <source>socket</source>
        <comment>what accept() returns</comment>
        <translation>套接字</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell the format; let it end in one of these: %1.</source>
        <translation>从文件名看不出格式；扩展名请用其中之一：%1。</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>文件名是空的。</translation>
    </message>
    <message>
        <source>There is no display to show the window on; simulate, render, scenarios, profiles and explain work without one.</source>
        <translation>没有可用的显示器，窗口打不开；simulate、render、scenarios、profiles 和 explain 不需要显示器。</translation>
    </message>
    <message>
        <source>The run is not over, but it stops after %1.</source>
        <translation>运行还没有完，到 %1为止。</translation>
    </message>
    <message>
        <source>The run is not over, but it stops at %1, after %2 events; let less happen.</source>
        <translation>运行还没有完，但已有 %2 个事件，停在 %1；让场景里少发生一些事。</translation>
    </message>
    <message>
        <source>a branch that stands before this one</source>
        <translation>排在它前面的分支</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>它前面少了逗号</translation>
    </message>
    <message>
        <source>no comma may stand before }</source>
        <translation>} 前面不能有逗号</translation>
    </message>
    <message>
        <source>a table { … } must end with } on the line where it begins</source>
        <translation>表 { … } 必须在同一行用 } 结束</translation>
    </message>
    <message>
        <source>a list [ … ] is not closed with ]</source>
        <translation>列表 [ … ] 没有用 ] 结束</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing on this line</source>
        <translation>这一行少了右引号</translation>
    </message>
    <message>
        <source>the name of the table is not closed with ]</source>
        <translation>表名后面少了 ]</translation>
    </message>
    <message>
        <source>&quot;=&quot; is missing after the key</source>
        <translation>键后面少了“=”</translation>
    </message>
    <message>
        <source>a value is missing after &quot;=&quot;</source>
        <translation>“=”后面少了值</translation>
    </message>
    <message>
        <source>there is no such escape; write \\ for a backslash</source>
        <translation>没有这种转义；反斜杠要写成 \\</translation>
    </message>
    <message>
        <source>nothing more may stand on this line; begin a new one</source>
        <translation>这一行不能再写别的，请另起一行</translation>
    </message>
    <message>
        <source>a key, a [table] or a # comment must stand here</source>
        <translation>这里只能写键、[表] 或 # 注释</translation>
    </message>
    <message>
        <source>a key or } must stand here</source>
        <translation>这里只能写键或 }</translation>
    </message>
    <message>
        <source>this is not a value; write texts and durations in quotation marks, numbers, true and false without</source>
        <translation>这不是值；文字和时长要加引号，数字、true 和 false 不加</translation>
    </message>
    <message>
        <source>a control character cannot stand here</source>
        <translation>这里不能有控制字符</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数字太大</translation>
    </message>
    <message>
        <source>lists and tables are nested too deeply</source>
        <translation>列表和表嵌套得太深</translation>
    </message>
    <message>
        <source>this is a full-width character; write the half-width one that TOML knows</source>
        <translation>这是全角字符；TOML 只认半角的</translation>
    </message>
    <message>
        <source>this cannot be read as TOML</source>
        <translation>这里不合 TOML 的写法</translation>
    </message>
    <message>
        <source>at &quot;%1&quot;: %2</source>
        <comment>a character, a mistake there</comment>
        <translation>“%1”处：%2</translation>
    </message>
    <message>
        <source>the file is larger than 1 MB (%1 bytes)</source>
        <translation>文件大于 1 MB（%1 字节）</translation>
    </message>
    <message>
        <source>this line holds more than %1 dots</source>
        <translation>这一行里的点超过 %1 个</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; has more than %2 entries</source>
        <translation>列表“%1”超过 %2 项</translation>
    </message>
    <message>
        <source>one of these keys is missing: %1</source>
        <translation>缺少键，要写下面之一：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here</source>
        <translation>这里不能写“%1”</translation>
    </message>
    <message>
        <source>unknown system &quot;%1&quot;; known: %2</source>
        <translation>不认识的系统“%1”；现有：%2</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8; save it in that encoding</source>
        <translation>文件不是 UTF-8 编码的文本；请存成 UTF-8</translation>
    </message>
    <message>
        <source>Each direction needs a FIN of its own; this is the second, and its ACK ends the connection.</source>
        <translation>两个方向各要一个 FIN，这是第二个；它被确认，连接就结束。</translation>
    </message>
    <message>
        <source>With none within %1, its tail loss probe (TLP) sends FIN again.</source>
        <translation>%1内没有回音，尾部丢失探测（TLP）就再发一次。</translation>
    </message>
    <message>
        <source>With none within %1, it sends FIN again.</source>
        <translation>%1内没有回音，就再发一次。</translation>
    </message>
    <message>
        <source>It waits in LAST_ACK for the last ACK.</source>
        <translation>它进入 LAST_ACK，等最后的 ACK。</translation>
    </message>
    <message>
        <source>It waits in %1 for the ACK.</source>
        <translation>它进入 %1，等确认。</translation>
    </message>
    <message>
        <source>After %1 without an answer the connection ends.</source>
        <translation>%1 次没有回应就结束连接。</translation>
    </message>
    <message>
        <source>No ACK came within %1: %2&apos;s tail loss probe (TLP) sends the last segment again, without waiting for the retransmission timer.</source>
        <translation>%1内没有收到确认：%2的尾部丢失探测（TLP）把最后一个报文段再发一次，不等重传定时器。</translation>
    </message>
    <message>
        <source>%1 have passed: no old segment is expected any more. %2 is CLOSED; the four-tuple is free again.</source>
        <translation>过了 %1，系统认为旧报文段都已消失。%2进入 CLOSED，四元组空出来了。</translation>
    </message>
    <message>
        <source>Nothing has come for %1: %2 sends a probe, an old sequence number that must be answered with ACK.</source>
        <translation>%1没有收到任何东西：%2发一个探测，用旧的序列号，对端必须用 ACK 回应。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and what explains it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: expires at %2</source>
        <translation>%1：%2 到时</translation>
    </message>
    <message>
        <source>%1 enters %2 (%3).</source>
        <translation>%1进入 %2（%3）。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>When more than half of the SYN queue has waited long, an old request is given up sooner, but not before this many.</source>
        <translation>SYN 队列过半且其中多数已等待较久时，旧的连接请求会提前放弃，但至少重传这么多次。</translation>
    </message>
    <message>
        <source>How much may be sent without an acknowledgment: the first window is this, or the whole segments in it.</source>
        <translation>未经确认最多可以发送多少字节：最初的窗口就是这个值，或者取其中整数个报文段。</translation>
    </message>
    <message>
        <source>A window without scaling is a multiple of the segment size; one with scaling is rounded up.</source>
        <translation>不使用窗口扩大时，通告的窗口是报文段长度的整数倍；使用窗口扩大时则向上取整。</translation>
    </message>
    <message>
        <source>End of file before the error</source>
        <translation>先报文件结束，后报错误</translation>
    </message>
    <message>
        <source>When a RST follows the peer&apos;s FIN, recv() still returns 0; only send() and SO_ERROR tell of it.</source>
        <translation>对端发来 FIN 之后又发来 RST 时，recv() 仍返回 0；只有 send() 和 SO_ERROR 会报告错误。</translation>
    </message>
    <message>
        <source>Linux 6.18: whole segments of it, 64240 in SYN, 65160 in SYN+ACK</source>
        <translation>Linux 6.18：取其中整数个报文段，SYN 中为 64240，SYN+ACK 中为 65160</translation>
    </message>
    <message>
        <source>Urgent data follows; nearly unused today.</source>
        <translation>后面有紧急数据；如今几乎不用。</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志位</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>首部字段</translation>
    </message>
    <message>
        <source>Socket calls</source>
        <translation>套接字调用</translation>
    </message>
    <message>
        <source>Socket options</source>
        <translation>套接字选项</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Notions</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, host, event</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>带来的结果</translation>
    </message>
    <message>
        <source>%1 repeated %2 at %3</source>
        <translation>%1 在 %3 时重传 %2</translation>
    </message>
    <message>
        <source>%1 sent %2 at %3</source>
        <translation>%1 在 %3 时发出 %2</translation>
    </message>
    <message>
        <source>%1 entered %2 at %3</source>
        <translation>%1 在 %3 时进入 %2</translation>
    </message>
    <message>
        <source>%1&apos;s %2 %3 at %4</source>
        <translation>%1 的%2在 %4 时%3</translation>
    </message>
    <message>
        <source>%1&apos;s program called %2 at %3</source>
        <translation>%1 的程序在 %3 时调用 %2</translation>
    </message>
    <message>
        <source>At %1 on %2: %3</source>
        <comment>time, host, what happened</comment>
        <translation>%1 时，%2：%3</translation>
    </message>
    <message>
        <source>was started</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>its program called %1</source>
        <translation>程序调用了 %1</translation>
    </message>
    <message>
        <source>its %1 expired</source>
        <translation>它的%1到期</translation>
    </message>
    <message>
        <source>%1 entered %2</source>
        <translation>%1 进入 %2</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1 丢失</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>%1 到达</translation>
    </message>
    <message>
        <source>%1 sent %2</source>
        <translation>%1 发出 %2</translation>
    </message>
    <message>
        <source>%1; it had run for %2, since %3.</source>
        <translation>%1；从%3起，它走了 %2。</translation>
    </message>
    <message>
        <source>%1 in answer to %2.</source>
        <translation>%1，这是对 %2 的回应。</translation>
    </message>
    <message>
        <source>%1 because %2.</source>
        <translation>%1，因为%2。</translation>
    </message>
    <message>
        <source>%1 was still under way.</source>
        <translation>%1 还在途中。</translation>
    </message>
    <message>
        <source>%1 arrived, but its receiver dropped it (%2).</source>
        <translation>%1 到达了，但被接收方丢弃（%2）。</translation>
    </message>
    <message>
        <source>%1 arrived, but its receiver was still holding the ACK back.</source>
        <translation>%1 到达了，但接收方的 ACK 还在等待（延迟确认）。</translation>
    </message>
    <message>
        <source>%1 arrived, but its receiver had sent nothing that acknowledges it.</source>
        <translation>%1 到达了，但接收方还没有发出任何确认它的报文段。</translation>
    </message>
    <message>
        <source>%1, which carries the ACK, was still under way.</source>
        <translation>带着这个确认的 %1 还在途中。</translation>
    </message>
    <message>
        <source>%1, which carried the ACK, came, but was dropped (%2).</source>
        <translation>带着这个确认的 %1 到达了，但被丢弃（%2）。</translation>
    </message>
    <message>
        <source>set in the scenario</source>
        <translation>场景设定</translation>
    </message>
    <message>
        <source>%1: %2 = %3 (%4)</source>
        <translation>%1：%2 = %3（%4）</translation>
    </message>
    <message>
        <source>The timer had run for %1, since %2.</source>
        <translation>从%2起，定时器走了 %1。</translation>
    </message>
    <message>
        <source>the network dropped it</source>
        <translation>被网络丢弃</translation>
    </message>
    <message>
        <source>the path was cut</source>
        <translation>线路断开</translation>
    </message>
    <message>
        <source>the receiver was switched off</source>
        <translation>接收方已断电</translation>
    </message>
    <message>
        <source>nobody has that address</source>
        <translation>没有主机使用这个地址</translation>
    </message>
    <message>
        <source>That ACK was lost on the way: %1.</source>
        <translation>那个 ACK 在途中丢失：%1。</translation>
    </message>
    <message>
        <source>%1, which carried the ACK, was lost on the way: %2.</source>
        <translation>带着这个确认的 %1 在途中丢失：%2。</translation>
    </message>
    <message>
        <source>The timer was running because no ACK with number %1 had come.</source>
        <translation>定时器还在走，因为确认号为 %1 的 ACK 一直没有来。</translation>
    </message>
    <message>
        <source>The timer was running because no ACK with number %1 had come, although %2 had been sent %3 times.</source>
        <translation>定时器还在走，因为 %2 已经发了 %3 次，确认号为 %1 的 ACK 仍没有来。</translation>
    </message>
    <message>
        <source>%1 was lost on the way: %2.</source>
        <translation>%1 在途中丢失：%2。</translation>
    </message>
    <message>
        <source>None of them arrived; the last was lost on the way: %1.</source>
        <translation>一个也没有到达；最后一个在途中丢失：%1。</translation>
    </message>
    <message>
        <source>Here the chain ends: calling %1 was up to the program of %2.</source>
        <translation>因果链到此为止：调用 %1 是%2的程序自己的决定。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Cancelled; %1 is as it was.</source>
        <translation>已取消，%1 没有变动。</translation>
    </message>
    <message>
        <source>Cannot write %1: the program ffmpeg is not installed. Install it, or choose GIF.</source>
        <translation>无法写入 %1：没有安装 ffmpeg。请安装它，或改用 GIF。</translation>
    </message>
    <message>
        <source>Cannot write %1: ffmpeg says: %2</source>
        <translation>无法写入 %1，ffmpeg 报告：%2</translation>
    </message>
    <message>
        <source>Recycle TIME_WAIT (tcp_tw_recycle of old Linux)</source>
        <translation>回收 TIME_WAIT（旧版 Linux 的 tcp_tw_recycle）</translation>
    </message>
    <message>
        <source>TIME_WAIT is cut to 3.5 RTO; instead, a SYN from the same address is dropped when its timestamp is older than the last. Several machines behind one NAT address lose SYNs by it.</source>
        <translation>TIME_WAIT 缩短为 3.5 RTO；代价是：来自同一地址的 SYN，时间戳比上一个旧就被丢弃。NAT 后面共用一个地址的几台机器会因此丢 SYN。</translation>
    </message>
    <message>
        <source>the timestamp is older than the last from there</source>
        <translation>时间戳比该地址上一个还旧</translation>
    </message>
    <message>
        <source>The timestamp of %1 is older than the last one from the same address. %2 takes it for an old segment and drops it without an answer.</source>
        <translation>%1的时间戳比同一地址的上一个还旧。%2把它当成旧报文段，不予回答就丢弃。</translation>
    </message>
    <message>
        <source>Behind NAT one address is many machines, and each has its own clock: whose clock is behind cannot connect.</source>
        <translation>NAT 后面一个地址就是许多台机器，各有各的时钟：时钟落后的就连不上。</translation>
    </message>
    <message>
        <source>Linux 6.12: no such switch; 4.9 tcp_metrics.c tcp_peer_is_proven had it</source>
        <translation>Linux 6.12：没有这个开关；4.9 的 tcp_metrics.c tcp_peer_is_proven 里有</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Time 0 is when the first segment left its sender; that, and all times of sending, are estimated.</source>
        <translation>时刻 0 是第一个报文段离开发送方的时刻；这个时刻和所有发送时刻都是估计的。</translation>
    </message>
    <message>
        <source>Time 0 is when the first segment left its sender, by estimate %1 before the capture saw it arrive.</source>
        <translation>时刻 0 是第一个报文段离开发送方的时刻，估计比抓到它早 %1。</translation>
    </message>
    <message>
        <source>no route to the host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>ICMP ends connect()</source>
        <translation>ICMP 使 connect() 失败</translation>
    </message>
    <message>
        <source>Which ICMP messages end a connection in SYN_SENT: hard ones (nobody has the port), or soft ones (the host cannot be reached) too.</source>
        <translation>哪些 ICMP 报文会结束处于 SYN_SENT 的连接：只有硬差错（端口不可达），还是软差错（主机不可达）也算。</translation>
    </message>
    <message>
        <source>Most orphans</source>
        <translation>孤儿连接的上限</translation>
    </message>
    <message>
        <source>Connections that no program holds any more; a close() that makes one too many sends RST.</source>
        <translation>已没有程序持有的连接；close() 若使其超出上限，就发送 RST。</translation>
    </message>
    <message>
        <source>forget the oldest one, whose SYN+ACK was a SYN cookie</source>
        <translation>丢弃最旧的一个，但它的 SYN+ACK 就是 SYN cookie</translation>
    </message>
    <message>
        <source>hard ones</source>
        <translation>只有硬差错</translation>
    </message>
    <message>
        <source>hard and soft ones</source>
        <translation>硬差错和软差错</translation>
    </message>
    <message>
        <source>How many routers the packet may pass (a field of the IP header).</source>
        <translation>分组最多可以经过多少个路由器（IP 首部中的字段）。</translation>
    </message>
    <message>
        <source>ICMP: the host cannot be reached</source>
        <translation>ICMP：主机不可达</translation>
    </message>
    <message>
        <source>ICMP: nobody has the port</source>
        <translation>ICMP：端口不可达</translation>
    </message>
    <message>
        <source>no message at all</source>
        <translation>任何报文都不会</translation>
    </message>
    <message>
        <source>SYN+ACK retransmissions when crowded</source>
        <translation>SYN 队列拥挤时 SYN+ACK 的重传次数</translation>
    </message>
    <message>
        <source>%1 longer on its way</source>
        <translation>路上多用 %1</translation>
    </message>
    <message>
        <source>%1 less on its way</source>
        <translation>路上少用 %1</translation>
    </message>
    <message>
        <source>lost now</source>
        <translation>改为丢失</translation>
    </message>
    <message>
        <source>arrives now</source>
        <translation>改为到达</translation>
    </message>
    <message>
        <source>arrives twice now</source>
        <translation>改为到达两次</translation>
    </message>
    <message>
        <source>arrives once now</source>
        <translation>改为到达一次</translation>
    </message>
    <message>
        <source>received otherwise</source>
        <translation>接收结果不同</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>早 %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>arrives twice</source>
        <translation>到达两次</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>路上用 %1</translation>
    </message>
    <message>
        <source>left: %1; right: %2</source>
        <translation>左：%1；右：%2</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>没有了</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>只有左边有</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>只有右边有</translation>
    </message>
    <message>
        <source>%1 on the right</source>
        <translation>右边%1</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>两个方向</translation>
    </message>
    <message>
        <source>what %1 sends</source>
        <translation>%1发出的</translation>
    </message>
    <message>
        <source>arrives as usual</source>
        <translation>照常到达</translation>
    </message>
    <message>
        <source>arrives %1 later, at %2</source>
        <translation>晚 %1 到达，在 %2</translation>
    </message>
    <message>
        <source>whatever %1 sends takes %2</source>
        <translation>%1发出的报文段路上都用 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>%1 is never called</source>
        <translation>一直不调用 %1</translation>
    </message>
    <message>
        <source>Without it no call would be left.</source>
        <translation>去掉它就一个调用也不剩了。</translation>
    </message>
    <message>
        <source>A capture cannot be edited: it shows what has happened.</source>
        <translation>抓包文件不能编辑：它记录的是已经发生的事。</translation>
    </message>
    <message>
        <source>A forged segment comes from outside; it can only be taken away.</source>
        <translation>伪造的报文段来自外部，只能去掉它。</translation>
    </message>
    <message>
        <source>The path is cut then: every segment is lost.</source>
        <translation>这段时间路径已被切断，所有报文段都会丢失。</translation>
    </message>
    <message>
        <source>No call makes that socket.</source>
        <translation>没有调用建立这个套接字。</translation>
    </message>
    <message>
        <source>Who is in TIME_WAIT, and why?</source>
        <translation>谁停在 TIME_WAIT？为什么？</translation>
    </message>
    <message>
        <source>%1, because its FIN went first. It stays for %2, to acknowledge again if its last ACK was lost, and until old segments are gone.</source>
        <translation>是%1，因为它先发了 FIN。它停留 %2：万一最后的 ACK 丢了还能再确认一次，也等旧报文段从网络中消失。</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>假如……</translation>
    </message>
    <message>
        <source>The last ACK is lost</source>
        <translation>最后一个 ACK 丢失</translation>
    </message>
    <message>
        <source>%1 never closes</source>
        <translation>%1一直不关闭</translation>
    </message>
    <message>
        <source>%1 closes first</source>
        <translation>%1先关闭</translation>
    </message>
    <message>
        <source>Segments that %1 sends</source>
        <translation>%1发出的报文段</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Lost on the way</source>
        <translation>途中丢失</translation>
    </message>
    <message>
        <source>All closed after</source>
        <translation>全部关闭用时</translation>
    </message>
    <message>
        <source>%1: state in the end</source>
        <translation>%1：最后的状态</translation>
    </message>
    <message>
        <source>%1: time in %2</source>
        <translation>%1：%2 的时间</translation>
    </message>
    <message>
        <source>The scenario itself</source>
        <translation>场景本身</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>没有差别。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差别</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first at %2</source>
        <translation>%1，第一处在 %2</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Nobody, as it looks now.</source>
        <translation>目前看来，不用处理。</translation>
    </message>
    <message>
        <source>You: %1 on this machine must call close().</source>
        <translation>你：本机的 %1 要调用 close()。</translation>
    </message>
    <message>
        <source>You: a program on this machine must call close(); the table does not tell which.</source>
        <translation>你：本机上有个程序要调用 close()，只是这张表没有说是哪个。</translation>
    </message>
    <message>
        <source>You: the program that listens on port %1 must call accept().</source>
        <translation>你：监听端口 %1 的程序要调用 accept()。</translation>
    </message>
    <message>
        <source>The program at the other end: it has not closed.</source>
        <translation>对端的程序：它还没有关闭。</translation>
    </message>
    <message>
        <source>The program at the other end; or %1 here, by no longer waiting for it.</source>
        <translation>对端的程序；或者由本机的 %1 处理：不再等下去。</translation>
    </message>
    <message>
        <source>Nobody, as long as new connections succeed.</source>
        <translation>只要新连接还能建立，就不用处理。</translation>
    </message>
    <message>
        <source>You: the program that opens so many short connections.</source>
        <translation>你：是这个程序打开了太多短暂的连接。</translation>
    </message>
    <message>
        <source>Nobody: retransmissions run out by themselves.</source>
        <translation>不用处理：重传次数用完就会结束。</translation>
    </message>
    <message>
        <source>Whoever looks after the way to the server, or after the server.</source>
        <translation>管网络路径的人，或者管服务器的人。</translation>
    </message>
    <message>
        <source>Whoever looks after the network in front of port %1.</source>
        <translation>管端口 %1 前面那段网络的人。</translation>
    </message>
    <message>
        <source>You: %1 does not read what has come.</source>
        <translation>你：%1 没有读取已经到达的数据。</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>不用处理。</translation>
    </message>
    <message>
        <source>The peer has closed, and recv() tells the program so by returning 0. No timer runs in CLOSE_WAIT: only the program&apos;s own close() ends it.</source>
        <translation>对端已经关闭，recv() 返回 0 就是在告诉程序这件事。CLOSE_WAIT 里没有定时器，只有程序自己的 close() 能结束它。</translation>
    </message>
    <message>
        <source>This end closed first. Each socket stays for %1, so that old segments disappear and the last ACK can be repeated; it holds no descriptor and little memory.</source>
        <translation>是本端先关闭的。每个套接字停留 %1，让旧报文段消失，最后的 ACK 丢了也能再确认；它不占文件描述符，内存也很少。</translation>
    </message>
    <message>
        <source>This end has closed and its FIN is acknowledged; the peer&apos;s FIN is missing. This system sets no limit to that.</source>
        <translation>本端已经关闭，FIN 也得到了确认，只等对端的 FIN。这个系统对此没有时限。</translation>
    </message>
    <message>
        <source>This end has closed and its FIN is acknowledged; the peer&apos;s FIN is missing. No program holds these any more: the system forgets each after %1.</source>
        <translation>本端已经关闭，FIN 也得到了确认，只等对端的 FIN。它们已经没有程序持有，过 %1 系统就会忘掉。</translation>
    </message>
    <message>
        <source>Fewer than %1 are no pile: such states come and go. Look again in a minute; if the same sockets are still there, something is wrong.</source>
        <translation>不到 %1 个，算不上堆积：这样的状态来来去去。过一分钟再看，如果还是那几个套接字，才有问题。</translation>
    </message>
    <message>
        <source>The clients connected and closed again before the program took them. They wait in the accept queue: no process has a descriptor of them, so nothing can close them before accept().</source>
        <translation>客户端连上之后，程序还没来得及接收，它们就又关闭了。这些连接还在 accept 队列里，没有哪个进程有它们的文件描述符，不调用 accept() 就没法关闭。</translation>
    </message>
    <message>
        <source>%1 has shut down its own direction and still waits for the peer&apos;s FIN: a half-close, which may last for ever.</source>
        <translation>%1 关闭了自己这个方向，还在等对端的 FIN：这是半关闭，可以一直持续下去。</translation>
    </message>
    <message>
        <source>This end has closed and its FIN is acknowledged; the peer&apos;s FIN is missing.</source>
        <translation>本端已经关闭，FIN 也得到了确认，只等对端的 FIN。</translation>
    </message>
    <message>
        <source>Accepted connections share the server&apos;s port, so no port runs out.</source>
        <translation>服务器接受的连接共用一个端口，所以不会端口耗尽。</translation>
    </message>
    <message>
        <source>The FIN is sent or queued and nobody acknowledges it: the peer or the way to it is gone, or the peer&apos;s window is shut.</source>
        <translation>FIN 已经发出或在排队，却没有人确认：对端不在了，路不通，或者对端的接收窗口是零。</translation>
    </message>
    <message>
        <source>The SYN has no answer: something drops it on the way, or the accept queue of the server is full.</source>
        <translation>SYN 没有回音：不是路上被丢掉，就是服务器的 accept 队列满了。</translation>
    </message>
    <message>
        <source>SYN+ACK has been sent, and the third step of the handshake does not come: ACKs get lost, or the SYNs are a flood with false addresses.</source>
        <translation>SYN+ACK 已经发出，三次握手的最后一步却没有来：ACK 丢了，或者这是伪造地址的 SYN 泛洪。</translation>
    </message>
    <message>
        <source>Open connections: nothing is wrong with them.</source>
        <translation>正常打开的连接，没有问题。</translation>
    </message>
    <message>
        <source>The kernel has completed the handshake, and the program has not taken the connections: the clients are connected and nobody answers.</source>
        <translation>内核完成了握手，程序却没有接收这些连接：客户端“连上了”，却没有人应答。</translation>
    </message>
    <message>
        <source>%1 of %2 hold data that no recv() has fetched.</source>
        <translation>%2 个里有 %1 个的数据一直没有被 recv() 取走。</translation>
    </message>
    <message>
        <source>%1 connections wait for accept().</source>
        <translation>有 %1 条连接在等 accept()。</translation>
    </message>
    <message>
        <source>%1 connections wait for accept() where the backlog is %2: what comes now is not taken.</source>
        <translation>有 %1 条连接在等 accept()，而 backlog 只有 %2：再来的就接收不了。</translation>
    </message>
    <message>
        <source>These are no connections: a port is bound, or nothing is left.</source>
        <translation>这些不是连接：只是绑定了端口，或者已经什么都不剩。</translation>
    </message>
    <message>
        <source>First find the owner, with the command below and root&apos;s rights.</source>
        <translation>先用下面的命令、以 root 权限查出是哪个程序。</translation>
    </message>
    <message>
        <source>recv() returned 0 and nobody called close().</source>
        <translation>recv() 返回 0 之后，没有人调用 close()。</translation>
    </message>
    <message>
        <source>An error path, an exception or a timeout leaves before close().</source>
        <translation>出错、抛异常或超时的分支提前返回，漏掉了 close()。</translation>
    </message>
    <message>
        <source>A pool keeps connections that the peer has closed: test and evict idle ones.</source>
        <translation>连接池留着对端已经关闭的连接：要检测并清理空闲连接。</translation>
    </message>
    <message>
        <source>A thread is blocked in recv() on the socket while another calls close(): call shutdown() first.</source>
        <translation>一个线程还阻塞在 recv() 里，另一个线程就调用了 close()：应当先调用 shutdown()。</translation>
    </message>
    <message>
        <source>A child process has inherited the descriptor: close() in the parent sends nothing.</source>
        <translation>子进程继承了文件描述符：父进程的 close() 什么也不会发。</translation>
    </message>
    <message>
        <source>The thread that accepts is stuck: a lock, or a call that blocks.</source>
        <translation>负责 accept 的线程卡住了：在等锁，或者阻塞在某个调用里。</translation>
    </message>
    <message>
        <source>All workers are busy with slow requests.</source>
        <translation>所有工作线程都在处理很慢的请求。</translation>
    </message>
    <message>
        <source>accept() fails because the limit of open descriptors is reached (EMFILE).</source>
        <translation>打开的文件描述符到了上限，accept() 失败(EMFILE)。</translation>
    </message>
    <message>
        <source>Reuse connections: keep-alive in HTTP, a pool.</source>
        <translation>复用连接：HTTP 持久连接、连接池。</translation>
    </message>
    <message>
        <source>Let the other end close first.</source>
        <translation>让另一端先关闭。</translation>
    </message>
    <message>
        <source>Widen the range of local ports, or use more addresses at either end.</source>
        <translation>扩大临时端口的范围，或者在任一端增加地址。</translation>
    </message>
    <message>
        <source>Last, %1 = 1, where both ends use timestamps.</source>
        <translation>最后才是 %1 = 1，要求两端都启用时间戳。</translation>
    </message>
    <message>
        <source>At the other end the same connections show CLOSE_WAIT: the mistake is there.</source>
        <translation>同样的连接在对端显示为 CLOSE_WAIT：错误在那边。</translation>
    </message>
    <message>
        <source>Here, ask why this end closes first: a short idle time, perhaps, toward a pool that keeps connections.</source>
        <translation>本端要问的是为什么先关闭：也许空闲时限太短，而对端的连接池还留着连接。</translation>
    </message>
    <message>
        <source>shutdown() for writing, and then recv() without a limit of time.</source>
        <translation>shutdown() 关闭了写方向，之后的 recv() 却没有时限。</translation>
    </message>
    <message>
        <source>Only if a restart fails because the address is in use: SO_REUSEADDR before bind() (on Windows this option means something else).</source>
        <translation>只有重启时报地址已被占用，才在 bind() 之前设置 SO_REUSEADDR（Windows 上这个选项的含义不同）。</translation>
    </message>
    <message>
        <source>Only if connect() fails with EADDRNOTAVAIL: reuse connections.</source>
        <translation>只有 connect() 报 EADDRNOTAVAIL 才要处理：复用连接。</translation>
    </message>
    <message>
        <source>Where Send-Q is above 1, data waits in front of the FIN: does the peer read?</source>
        <translation>Send-Q 大于 1，说明 FIN 前面还有数据在排队：对端在读吗？</translation>
    </message>
    <message>
        <source>A firewall or NAT on the way has forgotten the connections.</source>
        <translation>路上的防火墙或 NAT 忘掉了这些连接。</translation>
    </message>
    <message>
        <source>Capture at both ends: does the SYN arrive, does an answer leave?</source>
        <translation>在两端抓包：SYN 到了没有，应答发出了没有？</translation>
    </message>
    <message>
        <source>At the server: is the accept queue full?</source>
        <translation>在服务器上看：accept 队列是不是满了？</translation>
    </message>
    <message>
        <source>Very many different peers: a flood. SYN cookies keep the service alive.</source>
        <translation>对端地址非常多：是泛洪，SYN Cookie 能让服务维持下去。</translation>
    </message>
    <message>
        <source>Few peers: capture at both ends; the way back may be another one.</source>
        <translation>对端地址很少：在两端抓包，来回可能不是同一条路。</translation>
    </message>
    <message>
        <source>The accept queue is full, and the last ACK is ignored.</source>
        <translation>accept 队列满了，最后的 ACK 被忽略。</translation>
    </message>
    <message>
        <source>The thread that should read is stuck, or waits for something else first.</source>
        <translation>本该读取的线程卡住了，或者先在等别的东西。</translation>
    </message>
    <message>
        <source>%1: it rules FIN_WAIT_2, not TIME_WAIT.</source>
        <translation>%1：它管的是 FIN_WAIT_2，不是 TIME_WAIT。</translation>
    </message>
    <message>
        <source>tcp_tw_recycle: it broke clients behind NAT and is no longer in Linux.</source>
        <translation>tcp_tw_recycle：会让 NAT 后面的客户端连不上，Linux 早已删除了它。</translation>
    </message>
    <message>
        <source>SO_LINGER with time 0: data is lost, and the peer sees a reset.</source>
        <translation>把 SO_LINGER 的时间设为 0：数据会丢失，对端看到连接被重置。</translation>
    </message>
    <message>
        <source>A small %1: connections end wrongly as soon as segments are lost.</source>
        <translation>调小 %1：一旦丢了报文段，连接就会错误地结束。</translation>
    </message>
    <message>
        <source>%1: it rules an orphan&apos;s FIN_WAIT_2, at the other end.</source>
        <translation>%1：它管的是另一端孤儿连接的 FIN_WAIT_2。</translation>
    </message>
    <message>
        <source>Keepalive: a peer that has only half-closed answers every probe; where it does end the state, it hides the missing close().</source>
        <translation>保活：只做了半关闭的对端会回应每一次探测；就算它结束了这个状态，也只是把漏掉的 close() 掩盖起来。</translation>
    </message>
    <message>
        <source>Any other parameter: no system that was read limits CLOSE_WAIT.</source>
        <translation>其他任何参数：查过的系统都不限制 CLOSE_WAIT。</translation>
    </message>
    <message>
        <source>A restart: it is first aid, and the leak begins again.</source>
        <translation>重启：只是急救，泄漏会重新开始。</translation>
    </message>
    <message>
        <source>Looking for a missing close(): there is no descriptor to close.</source>
        <translation>找漏掉的 close()：根本没有可关的文件描述符。</translation>
    </message>
    <message>
        <source>A longer backlog: the queue only grows longer.</source>
        <translation>加大 backlog：队列只会变得更长。</translation>
    </message>
    <message>
        <source>A shorter %1: it tidies up here, and the peer&apos;s CLOSE_WAIT stays.</source>
        <translation>调小 %1：只是把本端收拾干净，对端的 CLOSE_WAIT 还在。</translation>
    </message>
    <message>
        <source>%1: it rules orphans, and these are none.</source>
        <translation>%1：它管的是孤儿连接，这些不是。</translation>
    </message>
    <message>
        <source>close(): it has been called, or these would not be there.</source>
        <translation>close()：早就调用过了，不然不会有这些套接字。</translation>
    </message>
    <message>
        <source>More retries of SYN: each failure only takes longer.</source>
        <translation>增加 SYN 的重传次数：只会让每次失败拖得更久。</translation>
    </message>
    <message>
        <source>close() in the program: it does not know of these connections yet.</source>
        <translation>程序里的 close()：它还不知道有这些连接。</translation>
    </message>
    <message>
        <source>A larger receive buffer: it fills up as well.</source>
        <translation>加大接收缓冲区：照样会满。</translation>
    </message>
    <message>
        <source>the processes behind them</source>
        <translation>是哪些进程</translation>
    </message>
    <message>
        <source>the sockets again, with what the system tells of them</source>
        <translation>再看一次这些套接字，以及系统还能说出什么</translation>
    </message>
    <message>
        <source>how many wait for accept(), and how many may</source>
        <translation>有多少条在等 accept()，最多能等多少条</translation>
    </message>
    <message>
        <source>how often a queue has overflowed</source>
        <translation>队列溢出过多少次</translation>
    </message>
    <message>
        <source>the local ports, and what holds them</source>
        <translation>临时端口，以及被什么占着</translation>
    </message>
    <message>
        <source>A capture does not tell the system; this is how %1 would print it.</source>
        <translation>抓包文件不说明是什么系统；这里按 %1 的样子列出。</translation>
    </message>
    <message>
        <source>The RFC has no command; this is how %1 would print it.</source>
        <translation>RFC 没有规定命令；这里按 %1 的样子列出。</translation>
    </message>
    <message>
        <source>A question mark stands where the run does not tell: numbers of processes and files, or whether the program has read the end of file.</source>
        <translation>问号表示运行记录里没有：进程和文件的编号，或者程序是否已经读到结尾。</translation>
    </message>
    <message>
        <source>client of %1</source>
        <translation>%1 的客户端</translation>
    </message>
    <message>
        <source>client of port %1 at %2 addresses</source>
        <translation>%2 个地址上端口 %1 的客户端</translation>
    </message>
    <message>
        <source>%1 (%2 processes)</source>
        <translation>%1（%2 个进程）</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>有程序持有</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>line %1 is no socket: %2</source>
        <translation>第 %1 行不是套接字：%2</translation>
    </message>
    <message>
        <source>line %1 is cut short: %2</source>
        <translation>第 %1 行不完整：%2</translation>
    </message>
    <message>
        <source>line %1 does not tell its state; let the command show all states, or paste it along</source>
        <translation>第 %1 行没有状态；请让命令列出所有状态，或者把命令一起贴上</translation>
    </message>
    <message>
        <source>listens on port %1</source>
        <translation>监听端口 %1</translation>
    </message>
    <message>
        <source>server on port %1</source>
        <translation>端口 %1 的服务器</translation>
    </message>
    <message>
        <source>by its ports</source>
        <translation>按端口判断</translation>
    </message>
    <message>
        <source>no process: accept queue</source>
        <translation>没有进程：在 accept 队列里</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>表里没有</translation>
    </message>
    <message>
        <source>no process named</source>
        <translation>没有列出进程</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>没有进程</translation>
    </message>
    <message>
        <source>%1 more addresses</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>%1 TCP sockets: %2.</source>
        <translation>%1 个 TCP 套接字：%2。</translation>
    </message>
    <message>
        <source>and %1 more lines</source>
        <translation>另外还有 %1 行</translation>
    </message>
    <message>
        <source>Give it what ss -tanp, netstat -ano, lsof -nP -iTCP or Get-NetTCPConnection prints.</source>
        <translation>请给出 ss -tanp、netstat -ano、lsof -nP -iTCP 或 Get-NetTCPConnection 的输出。</translation>
    </message>
    <message>
        <source>There is no TCP socket in this text.</source>
        <translation>这段文字里没有 TCP 套接字。</translation>
    </message>
    <message>
        <source>There is no TCP socket in this text; %1.</source>
        <translation>这段文字里没有 TCP 套接字；%1。</translation>
    </message>
    <message>
        <source>any destination</source>
        <translation>任何目标</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 local ports are in use, %5 of them by TIME_WAIT.</source>
        <translation>从 %1 到 %2：%4 个临时端口用了 %3 个，其中 %5 个被 TIME_WAIT 占着。</translation>
    </message>
    <message>
        <source>Peers: %1</source>
        <translation>对端：%1</translation>
    </message>
    <message>
        <source>What to do about the chosen pile</source>
        <translation>怎样处理选中的这一堆</translation>
    </message>
    <message>
        <source>Look for it here, in this order:</source>
        <translation>按这个顺序检查：</translation>
    </message>
    <message>
        <source>What will not help:</source>
        <translation>没有用的办法：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>see it</source>
        <translation>看演示</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>该由谁处理：%1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没有列出</translation>
    </message>
    <message>
        <source>By peer: %1</source>
        <translation>按对端：%1</translation>
    </message>
    <message>
        <source>By port of a server here: %1</source>
        <translation>按本机服务器的端口：%1</translation>
    </message>
    <message>
        <source>By program: %1</source>
        <translation>按程序：%1</translation>
    </message>
    <message>
        <source>%1 other sockets are in groups of fewer than %2, which are no piles.</source>
        <translation>另外 %1 个套接字，每组不到 %2 个，算不上堆积。</translation>
    </message>
    <message>
        <source>%1 From %2 % on, connect() fails or soon will, with EADDRNOTAVAIL.</source>
        <translation>%1占用到 %2% 以上，connect() 就会失败，或者很快会失败，报 EADDRNOTAVAIL。</translation>
    </message>
    <message>
        <source>On our machine: %1; %2; owner: %3.</source>
        <translation>我们的机器上：%1；%2；持有者：%3。</translation>
    </message>
    <message>
        <source>%1: your socket stands here</source>
        <translation>%1：你的套接字停在这里</translation>
    </message>
    <message>
        <source>%1: your %2 sockets stand here</source>
        <translation>%1：你的 %2 个套接字停在这里</translation>
    </message>
    <message>
        <source>the command could not see every owner; run it as root or as an administrator</source>
        <translation>这个命令看不到所有持有者；请用 root 或管理员身份运行</translation>
    </message>
    <message>
        <source>Tells of congestion (RFC 3168); not modelled here.</source>
        <translation>用来通知拥塞（RFC 3168），这里不模拟。</translation>
    </message>
    <message>
        <source>The urgent pointer is valid; hardly used.</source>
        <translation>紧急指针有效；现在很少使用。</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Over header, data and addresses; not modelled here.</source>
        <translation>覆盖首部、数据和地址，这里不模拟。</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>紧急指针</translation>
    </message>
    <message>
        <source>Valid with URG only; not modelled here.</source>
        <translation>只有 URG 置位时有效，这里不模拟。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>数据偏移</translation>
    </message>
    <message>
        <source>How many rows of 32 bits the header has: where the data begins.</source>
        <translation>首部有多少行（每行 32 位），也就是数据从哪里开始。</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept for later uses.</source>
        <translation>留作以后使用。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Each is told below, with its value.</source>
        <translation>各个选项和值列在下面。</translation>
    </message>
    <message>
        <source>%1 arrives at %2, which is in %3.</source>
        <translation>%1 到达%2，后者处于 %3。</translation>
    </message>
    <message>
        <source>%1&apos;s %2 expires, in %3.</source>
        <translation>%1 的%2到期，它处于 %3。</translation>
    </message>
    <message>
        <source>%1&apos;s program calls %2, in %3.</source>
        <translation>%1 的程序调用 %2，它处于 %3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>trigger, question</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Which state does %1 enter?</source>
        <translation>%1 进入哪个状态？</translation>
    </message>
    <message>
        <source>What does %1&apos;s kernel send at once?</source>
        <translation>%1 的内核马上发出什么？</translation>
    </message>
    <message>
        <source>%1 has been waiting. What does it return?</source>
        <translation>%1 一直在等待，它返回什么？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, timer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It expires at %1.</source>
        <translation>它在 %1 时到期。</translation>
    </message>
    <message>
        <source>Nothing arrives and nobody calls before. Which timer acts next?</source>
        <translation>在这之前没有报文段到达，也没有程序调用。下一个起作用的是哪个定时器？</translation>
    </message>
    <message>
        <source>CLOSED comes when both FINs are acknowledged and nothing is left to wait for, with RST, or when a timer gives up.</source>
        <translation>双方的 FIN 都已确认且无须再等，或者收到 RST，或者定时器放弃，才进入 CLOSED。</translation>
    </message>
    <message>
        <source>LISTEN comes from a program that calls listen().</source>
        <translation>程序调用 listen() 才进入 LISTEN。</translation>
    </message>
    <message>
        <source>SYN_SENT comes from connect(): this end&apos;s SYN goes first.</source>
        <translation>调用 connect()、本端先发 SYN，才进入 SYN_SENT。</translation>
    </message>
    <message>
        <source>SYN_RECEIVED comes with the peer&apos;s SYN, while this end&apos;s own is not acknowledged.</source>
        <translation>收到对端的 SYN、而自己的 SYN 还没有被确认，才进入 SYN_RECEIVED。</translation>
    </message>
    <message>
        <source>ESTABLISHED comes when both SYNs are acknowledged.</source>
        <translation>双方的 SYN 都已确认，才进入 ESTABLISHED。</translation>
    </message>
    <message>
        <source>FIN_WAIT_1 comes when this end&apos;s program closes first, before a FIN has come.</source>
        <translation>本端的程序先关闭、还没有收到 FIN，才进入 FIN_WAIT_1。</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 comes with the ACK of this end&apos;s FIN, while the peer has not sent its own.</source>
        <translation>自己的 FIN 得到确认、对端还没有发 FIN，才进入 FIN_WAIT_2。</translation>
    </message>
    <message>
        <source>CLOSE_WAIT comes with the peer&apos;s FIN, while this end&apos;s program has not closed.</source>
        <translation>收到对端的 FIN、而本端的程序还没有关闭，才进入 CLOSE_WAIT。</translation>
    </message>
    <message>
        <source>CLOSING comes with the peer&apos;s FIN before the ACK of this end&apos;s own: both closed at once.</source>
        <translation>对端的 FIN 先于对自己 FIN 的 ACK 到达（双方同时关闭），才进入 CLOSING。</translation>
    </message>
    <message>
        <source>LAST_ACK comes when this end&apos;s program closes second, after the peer&apos;s FIN.</source>
        <translation>收到对端的 FIN 之后，本端的程序才关闭，这时进入 LAST_ACK。</translation>
    </message>
    <message>
        <source>TIME_WAIT comes when both FINs are done and this end did not close second.</source>
        <translation>双方的 FIN 都已完成、而本端不是后关闭的一方，才进入 TIME_WAIT。</translation>
    </message>
    <message>
        <source>SYN opens a connection, and is repeated until it is answered.</source>
        <translation>SYN 用来打开连接，没有回音就重传。</translation>
    </message>
    <message>
        <source>SYN+ACK answers SYN where a program listens.</source>
        <translation>有程序监听时，用 SYN+ACK 回应 SYN。</translation>
    </message>
    <message>
        <source>ACK alone says that something has come, and asks for nothing.</source>
        <translation>单独的 ACK 只说明收到了什么，不要求回音。</translation>
    </message>
    <message>
        <source>FIN is sent when this end&apos;s program closes, and is repeated until it is acknowledged.</source>
        <translation>本端的程序关闭时才发 FIN，没有确认就重传。</translation>
    </message>
    <message>
        <source>RST refuses what belongs to no connection here, or breaks one off.</source>
        <translation>RST 用来拒绝不属于任何连接的报文段，或者中止连接。</translation>
    </message>
    <message>
        <source>A kernel is silent when nothing has come that takes a sequence number, and its program wants nothing sent.</source>
        <translation>没有收到占用序列号的内容、程序也没有要发的，内核就不出声。</translation>
    </message>
    <message>
        <source>ECONNRESET: RST came on an open connection.</source>
        <translation>ECONNRESET：连接打开后收到 RST。</translation>
    </message>
    <message>
        <source>ETIMEDOUT: nobody answered for too long.</source>
        <translation>ETIMEDOUT：太久没有回音。</translation>
    </message>
    <message>
        <source>ECONNREFUSED: RST answered SYN.</source>
        <translation>ECONNREFUSED：SYN 换来了 RST。</translation>
    </message>
    <message>
        <source>0 means that the peer&apos;s FIN came.</source>
        <translation>0 表示收到了对端的 FIN。</translation>
    </message>
    <message>
        <source>Taken: in %1 the numbers are still to be agreed on (RFC 9293 3.10.7.2, 3.10.7.3).</source>
        <translation>接受：在 %1 中双方的编号还没有商定（RFC 9293 3.10.7.2、3.10.7.3）。</translation>
    </message>
    <message>
        <source>Acceptable: %1 is expected next, with a window of %2 (RFC 9293 3.10.7.4, first).</source>
        <translation>可以接受：下一个期待的是 %1，窗口 %2（RFC 9293 3.10.7.4 第一步）。</translation>
    </message>
    <message>
        <source>Check failed: SYN in a synchronized state is only challenged (RFC 9293 3.10.7.4, fourth; RFC 5961 4.2).</source>
        <translation>检查未通过：同步状态下的 SYN 只换来质询 ACK（RFC 9293 3.10.7.4 第四步，RFC 5961 4.2）。</translation>
    </message>
    <message>
        <source>Check failed: RST must have exactly the number %1 (RFC 9293 3.10.7.4, second; RFC 5961 3.2).</source>
        <translation>检查未通过：RST 的序列号必须正好是 %1（RFC 9293 3.10.7.4 第二步，RFC 5961 3.2）。</translation>
    </message>
    <message>
        <source>Old: everything before %1 has been received (RFC 9293 3.10.7.4, first).</source>
        <translation>旧的：%1 之前的都已收到（RFC 9293 3.10.7.4 第一步）。</translation>
    </message>
    <message>
        <source>In the window, but beyond a gap: %1 is expected next, so it is held (RFC 9293 3.10.7.4, first).</source>
        <translation>在窗口内，但前面有缺口：下一个期待的是 %1，所以先留着（RFC 9293 3.10.7.4 第一步）。</translation>
    </message>
    <message>
        <source>Check failed: the sequence number lies outside the window, where %1 is expected next (RFC 9293 3.10.7.4, first).</source>
        <translation>检查未通过：序列号不在窗口内，下一个期待的是 %1（RFC 9293 3.10.7.4 第一步）。</translation>
    </message>
    <message>
        <source>Check failed: it acknowledges what was never sent (RFC 9293 3.10.7.4, fifth).</source>
        <translation>检查未通过：它确认了从未发送过的内容（RFC 9293 3.10.7.4 第五步）。</translation>
    </message>
    <message>
        <source>Check failed: no socket has these ports and addresses (RFC 9293 3.10.7.1).</source>
        <translation>检查未通过：没有套接字使用这些端口和地址（RFC 9293 3.10.7.1）。</translation>
    </message>
    <message>
        <source>Dropped: it means nothing in %1 (RFC 9293 3.10.7).</source>
        <translation>丢弃：它在 %1 中没有意义（RFC 9293 3.10.7）。</translation>
    </message>
    <message>
        <source>%1 gets it at %2. %3</source>
        <translation>%1 在 %2 时收到。%3</translation>
    </message>
    <message>
        <source>It never arrives (%1).</source>
        <translation>它没有到达（%1）。</translation>
    </message>
    <message>
        <source>It is still under way.</source>
        <translation>它还在途中。</translation>
    </message>
    <message>
        <source>%1, set by the program</source>
        <translation>%1，由程序设定</translation>
    </message>
    <message>
        <source>%1; longer after each retransmission (%2 so far)</source>
        <translation>%1；每次重传后加长（已重传 %2 次）</translation>
    </message>
    <message>
        <source>%1, from a smoothed round-trip time of %2; %3</source>
        <translation>%1，由平滑往返时间 %2 算出；%3</translation>
    </message>
    <message>
        <source>passive open</source>
        <translation>被动打开</translation>
    </message>
    <message>
        <source>active open / sends SYN</source>
        <translation>主动打开 / 发 SYN</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>receives SYN / sends SYN+ACK</source>
        <translation>收到 SYN / 发 SYN+ACK</translation>
    </message>
    <message>
        <source>send / sends SYN</source>
        <translation>发送数据 / 发 SYN</translation>
    </message>
    <message>
        <source>receives SYN+ACK / sends ACK</source>
        <translation>收到 SYN+ACK / 发 ACK</translation>
    </message>
    <message>
        <source>receives ACK of SYN</source>
        <translation>收到对 SYN 的 ACK</translation>
    </message>
    <message>
        <source>close / sends FIN</source>
        <translation>关闭 / 发 FIN</translation>
    </message>
    <message>
        <source>note 1: receives RST, after a passive open</source>
        <translation>注 1：被动打开后收到 RST</translation>
    </message>
    <message>
        <source>receives FIN / sends ACK</source>
        <translation>收到 FIN / 发 ACK</translation>
    </message>
    <message>
        <source>receives ACK of FIN</source>
        <translation>收到对 FIN 的 ACK</translation>
    </message>
    <message>
        <source>note 2: receives FIN and ACK of FIN / sends ACK</source>
        <translation>注 2：同时收到 FIN 和对 FIN 的 ACK / 发 ACK</translation>
    </message>
    <message>
        <source>2MSL have passed</source>
        <translation>2MSL 已过</translation>
    </message>
    <message>
        <source>no ACK after the last retransmission</source>
        <translation>最后一次重传后仍没有 ACK</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>收到 %1</translation>
    </message>
    <message>
        <source>%1 → %2: %3 (%4).</source>
        <translation>%1 → %2：%3（%4）。</translation>
    </message>
    <message>
        <source>%1 went this way at %2.</source>
        <translation>%1 在 %2 时走过这一步。</translation>
    </message>
    <message>
        <source>RFC 9293, figure 5</source>
        <translation>RFC 9293 图 5</translation>
    </message>
    <message>
        <source>RFC 9293, notes of figure 5</source>
        <translation>RFC 9293 图 5 的注</translation>
    </message>
    <message>
        <source>an addition of the system</source>
        <translation>系统自己加上的</translation>
    </message>
    <message>
        <source>seen in this run</source>
        <translation>这次运行中出现的</translation>
    </message>
    <message>
        <source>no scenario that comes with Fourwave is called &quot;%1&quot;</source>
        <translation>自带的场景里没有“%1”</translation>
    </message>
    <message>
        <source>there is no file &quot;%1&quot;</source>
        <translation>没有“%1”这个文件</translation>
    </message>
    <message>
        <source>the scenario has no branch &quot;%1&quot;</source>
        <translation>这个场景没有名为“%1”的分支</translation>
    </message>
    <message>
        <source>Nothing can be changed while you are asked what comes next.</source>
        <translation>预测下一步时不能修改。</translation>
    </message>
    <message>
        <source>On one sheet the letters would be %1 pt high, too small to read. Take larger paper, a shorter span of time, or a PDF of several sheets.</source>
        <translation>排在一张纸上，字只有 %1 pt 高，小得看不清。请用更大的纸、更短的时间段，或分成多页的 PDF。</translation>
    </message>
    <message>
        <source>The letters would be %1 pt high, too small to read. Leave out the calls or the timers, or make the picture %2 mm wide.</source>
        <translation>字只有 %1 pt 高，小得看不清。请去掉系统调用或定时器，或把图加宽到 %2 mm。</translation>
    </message>
    <message>
        <source>A page %1 mm high is more than PDF readers show. Spread it over sheets of paper, or take a shorter span of time.</source>
        <translation>页面高 %1 mm，超出了 PDF 阅读器能显示的范围。请分成多页，或缩短时间段。</translation>
    </message>
    <message>
        <source>The run ends at %1; after that there is nothing to draw.</source>
        <translation>运行在 %1 结束，此后没有内容可画。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, one picture a step, %3</source>
        <translation>%1 × %2 像素，每步一幅画面，%3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 frames a second, %4</source>
        <translation>%1 × %2 像素，每秒 %3 帧，%4</translation>
    </message>
    <message>
        <source>SYN: asks to open</source>
        <translation>SYN：请求建立连接</translation>
    </message>
    <message>
        <source>FIN: has nothing more to send</source>
        <translation>FIN：不再发送数据</translation>
    </message>
    <message>
        <source>RST: ends the connection at once</source>
        <translation>RST：立即终止连接</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>only an acknowledgement</source>
        <translation>纯确认</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>forged segment</source>
        <translation>伪造的报文段</translation>
    </message>
    <message>
        <source>copy that the network made</source>
        <translation>网络产生的副本</translation>
    </message>
    <message>
        <source>lost on the way</source>
        <translation>途中丢失</translation>
    </message>
    <message>
        <source>timer that was stopped</source>
        <translation>被停止的定时器</translation>
    </message>
    <message>
        <source>timer that expired</source>
        <translation>到期的定时器</translation>
    </message>
    <message>
        <source>call that returns at once</source>
        <translation>立即返回的调用</translation>
    </message>
    <message>
        <source>call that waits</source>
        <translation>等待中的调用</translation>
    </message>
    <message>
        <source>time that is left out</source>
        <translation>省略的时间</translation>
    </message>
    <message>
        <source>Even with %1 × %2 pixels and one picture a step the film would have about %3. Allow more, or take a shorter span of time.</source>
        <translation>即使每步一幅画面、画面只有 %1 × %2 像素，动画仍约有 %3。请放宽大小限制，或缩短时间段。</translation>
    </message>
    <message>
        <source>What if %1 is lost?</source>
        <translation>假如 %1 丢了？</translation>
    </message>
    <message>
        <source>What if %1 is late?</source>
        <translation>假如 %1 迟到？</translation>
    </message>
    <message>
        <source>What if %1 arrives twice?</source>
        <translation>假如 %1 到了两次？</translation>
    </message>
    <message>
        <source>What if %1 is overtaken?</source>
        <translation>假如 %1 被后面的报文段超过？</translation>
    </message>
    <message>
        <source>this segment</source>
        <translation>这个报文段</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已讲 %1</translation>
    </message>
    <message>
        <source>of %1; this part until %2</source>
        <translation>共 %1；这一段讲到 %2</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>The audience sees black.</source>
        <translation>观众画面：黑屏。</translation>
    </message>
    <message>
        <source>The audience sees white.</source>
        <translation>观众画面：白屏。</translation>
    </message>
    <message>
        <source>the future</source>
        <translation>以后的事</translation>
    </message>
    <message>
        <source>names of states</source>
        <translation>状态名</translation>
    </message>
    <message>
        <source>what the arrows are</source>
        <translation>箭头上的字</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <translation>没有显示：%1。</translation>
    </message>
    <message>
        <source>The audience&apos;s picture is frozen.</source>
        <translation>观众画面：定格。</translation>
    </message>
    <message>
        <source>Esc goes back.</source>
        <translation>按 Esc 回到原处。</translation>
    </message>
    <message>
        <source>No later segment could fare differently.</source>
        <translation>后面没有可以这样处理的报文段。</translation>
    </message>
    <message>
        <source>The scenario can no longer be read.</source>
        <translation>场景文件读不到了。</translation>
    </message>
    <message>
        <source>This is the end.</source>
        <translation>到此结束。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of a presentation</comment>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>讲稿</translation>
    </message>
    <message>
        <source>Fourwave: presenter</source>
        <translation>Fourwave：讲者窗口</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Next part of the lecture</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Watch this step again</source>
        <translation>重看这一步</translation>
    </message>
    <message>
        <source>Play, or stop playing</source>
        <translation>播放或停下</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Black screen, and back</source>
        <translation>黑屏，再按恢复</translation>
    </message>
    <message>
        <source>White screen, and back</source>
        <translation>白屏，再按恢复</translation>
    </message>
    <message>
        <source>Freeze the audience&apos;s picture</source>
        <translation>定格观众画面</translation>
    </message>
    <message>
        <source>What if the next segment is lost?</source>
        <translation>假如下一个报文段丢了？</translation>
    </message>
    <message>
        <source>What if the next segment is late?</source>
        <translation>假如下一个报文段迟到？</translation>
    </message>
    <message>
        <source>What if the next segment arrives twice?</source>
        <translation>假如下一个报文段到了两次？</translation>
    </message>
    <message>
        <source>Hide or show the future</source>
        <translation>隐藏或显示以后的事</translation>
    </message>
    <message>
        <source>Hide or show the names of states</source>
        <translation>隐藏或显示状态名</translation>
    </message>
    <message>
        <source>Hide or show what the arrows are</source>
        <translation>隐藏或显示箭头上的字</translation>
    </message>
    <message>
        <source>Hide or show the timers</source>
        <translation>隐藏或显示定时器</translation>
    </message>
    <message>
        <source>Hide or show the calls</source>
        <translation>隐藏或显示调用</translation>
    </message>
    <message>
        <source>Show all that is hidden</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>光点</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Wipe what the pen has drawn</source>
        <translation>擦去笔迹</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>The audience&apos;s language: Chinese, English, both</source>
        <translation>观众画面的语言：中文、英文、双语</translation>
    </message>
    <message>
        <source>Go on where the last show was left</source>
        <translation>从上次讲到的地方接着讲</translation>
    </message>
    <message>
        <source>Audience in a window, or on the full screen</source>
        <translation>观众画面用窗口或全屏</translation>
    </message>
    <message>
        <source>Start the presentation</source>
        <translation>开始讲课</translation>
    </message>
    <message>
        <source>Out of a what-if, or out of the presentation</source>
        <translation>离开假如，或结束讲课</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>F1: all keys</source>
        <translation>按 F1 看全部按键</translation>
    </message>
    <message>
        <source>path cut from %1 on: %2</source>
        <translation>路径从 %1 起切断：%2</translation>
    </message>
    <message>
        <source>path cut from %1 to %2: %3</source>
        <translation>路径从 %1 到 %2 切断：%3</translation>
    </message>
    <message>
        <source>path cut: %1</source>
        <translation>路径切断：%1</translation>
    </message>
    <message>
        <source>path whole again: %1</source>
        <translation>路径恢复：%1</translation>
    </message>
    <message>
        <source>A question mark: it rests on a value of the system that is not verified.</source>
        <translation>问号：所依据的系统参数值未经证实。</translation>
    </message>
    <message>
        <source>Last time you came to part %1; G goes on.</source>
        <translation>上次讲到第 %1 段，按 G 接着讲。</translation>
    </message>
    <message>
        <source>Last time you came to step %1; G goes on.</source>
        <translation>上次讲到第 %1 步，按 G 接着讲。</translation>
    </message>
    <message>
        <source>It plays %1 times as fast.</source>
        <translation>播放速度是平常的 %1 倍。</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no state</source>
        <translation>第 %1 行：“%2”不是状态</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no address with a port</source>
        <translation>第 %1 行：“%2”不是带端口的地址</translation>
    </message>
    <message>
        <source>%1 = %2: %3 (%4)</source>
        <translation>%1 = %2：%3（%4）</translation>
    </message>
    <message>
        <source>nmap 2113: 3 s until Windows 8.1</source>
        <translation>nmap 2113：到 Windows 8.1 为止是 3 秒</translation>
    </message>
    <message>
        <source>Microsoft KB 813056</source>
        <translation>微软 KB 813056</translation>
    </message>
    <message>
        <source>Microsoft SIO_KEEPALIVE_VALS: before Vista</source>
        <translation>微软 SIO_KEEPALIVE_VALS：Vista 之前</translation>
    </message>
    <message>
        <source>newer pages of Microsoft; others say 120 s</source>
        <translation>微软较新的页面；别的页面写 120 秒</translation>
    </message>
    <message>
        <source>Linux 6.18: tcp_tw_reuse = 1</source>
        <translation>Linux 6.18：tcp_tw_reuse = 1</translation>
    </message>
    <message>
        <source>Linux 6.18: tcp_tw_reuse = 0</source>
        <translation>Linux 6.18：tcp_tw_reuse = 0</translation>
    </message>
    <message>
        <source>Linux 6.18: tcp_rfc1337 = 1</source>
        <translation>Linux 6.18：tcp_rfc1337 = 1</translation>
    </message>
    <message>
        <source>The page would have %1 steps; it plays at most %2. Take a shorter span of time.</source>
        <translation>网页将有 %1 步，最多只能播放 %2 步。请缩短时间段。</translation>
    </message>
    <message>
        <source>sends a segment</source>
        <translation>发送一个报文段</translation>
    </message>
    <message>
        <source>receives a segment</source>
        <translation>收到一个报文段</translation>
    </message>
    <message>
        <source>a segment is lost</source>
        <translation>一个报文段丢失</translation>
    </message>
    <message>
        <source>enters another state</source>
        <translation>进入另一个状态</translation>
    </message>
    <message>
        <source>a timer starts or ends</source>
        <translation>一个定时器开始或结束</translation>
    </message>
    <message>
        <source>Last time you came to part %1 and were within a what-if; G goes on there.</source>
        <translation>上次讲到第 %1 段，正在试一个“假如”，按 G 回到那里接着讲。</translation>
    </message>
    <message>
        <source>Last time you came to step %1 and were within a what-if; G goes on there.</source>
        <translation>上次讲到第 %1 步，正在试一个“假如”，按 G 回到那里接着讲。</translation>
    </message>
    <message>
        <source>The presenter&apos;s language: Chinese or English</source>
        <translation>讲课人窗口的语言：中文或英文</translation>
    </message>
    <message>
        <source>Into the list: arrows or a number, Return goes there</source>
        <translation>到目录里选：方向键或编号，回车跳过去</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Beginning of this part, then the part before</source>
        <translation>回到这一段的开头，再按到上一段</translation>
    </message>
</context>
</TS>

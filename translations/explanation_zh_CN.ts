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
        <source>The window that SYN offers: how much may be sent without an acknowledgment.</source>
        <translation>SYN 给出的窗口：未经确认最多可以发多少。</translation>
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
        <source>Linux</source>
        <translation>Linux</translation>
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
        <translation>选项 MSS</translation>
    </message>
    <message>
        <source>The most payload that its sender wants to receive in one segment.</source>
        <translation>发送方希望一个报文段最多带多少数据。</translation>
    </message>
    <message>
        <source>Option window scale</source>
        <translation>选项 窗口扩大</translation>
    </message>
    <message>
        <source>Later windows count in units of two to this power, if both ends offer it.</source>
        <translation>双方都给出时，之后的窗口以 2 的这个次方为单位。</translation>
    </message>
    <message>
        <source>Option SACK permitted</source>
        <translation>选项 允许 SACK</translation>
    </message>
    <message>
        <source>Its sender understands selective ACKs.</source>
        <translation>发送方懂得选择确认。</translation>
    </message>
    <message>
        <source>Option timestamps</source>
        <translation>选项 时间戳</translation>
    </message>
    <message>
        <source>The sender&apos;s clock, and the peer&apos;s clock that it saw last.</source>
        <translation>发送方的时钟，以及它最近看到的对端时钟。</translation>
    </message>
    <message>
        <source>Option SACK</source>
        <translation>选项 SACK</translation>
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
        <source>open: both ends can send</source>
        <translation>已建立，双方都能发</translation>
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
        <source>it is not possible there</source>
        <translation>那时做不到</translation>
    </message>
    <message>
        <source>this is not valid TOML: %1</source>
        <translation>不是有效的 TOML：%1</translation>
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
        <source>calls and faults must stand before the first table; here they belong to [%1]</source>
        <translation>calls 和 faults 必须写在第一个表之前；写在这里就属于 [%1] 了</translation>
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
        <source>there are more than %2 of &quot;%1&quot;</source>
        <translation>“%1”超过 %2 个</translation>
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
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Fourwave</source>
        <translation>关于挥手</translation>
    </message>
    <message>
        <source>Fourwave %1</source>
        <translation>挥手 %1</translation>
    </message>
    <message>
        <source>Three waves to open, four to close: an explorer of the life of a TCP connection.</source>
        <translation>三次握手，四次挥手：看清一条 TCP 连接的一生。</translation>
    </message>
    <message>
        <source>Simulated: two hosts with several sockets, the socket calls of their programs, all eleven states of RFC 9293, retransmission by RFC 6298, the timers of opening, closing and keeping alive, and what a network does to segments. The systems are data: each number has its source, and says how sure it is.</source>
        <translation>模拟的内容：两台主机和它们的多个套接字、程序的套接字调用、RFC 9293 的全部十一个状态、RFC 6298 的重传、建立、关闭和保活的各种定时器，以及网络对报文段做的事。各个系统都是数据：每个数值都注明来源和可信程度。</translation>
    </message>
    <message>
        <source>Left out: congestion control, the contents of payloads, and IP below TCP. Times of programs and kernels are zero unless the scenario gives them.</source>
        <translation>没有模拟的：拥塞控制、数据的内容、TCP 之下的 IP。除非场景写明，程序和内核本身不花时间。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. The font Fourwave Sans is made from Noto Sans CJK, under the SIL Open Font License 1.1.</source>
        <translation>自由软件，采用 MIT 许可证。字体 Fourwave Sans 由 Noto Sans CJK 制成，采用 SIL Open Font License 1.1。</translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>到开头(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Watch this step again</source>
        <translation>重看这一步(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>放慢(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Sequence &amp;numbers</source>
        <translation>序列号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Absolute numbers</source>
        <translation>绝对编号(&amp;A)</translation>
    </message>
    <message>
        <source>By &amp;event</source>
        <translation>按事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compressed, with breaks</source>
        <translation>压缩，空档断开(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>线性(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Other language</source>
        <translation>另一种语言(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Both side by side</source>
        <translation>两种语言并排(&amp;B)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>投影(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Piles of CLOSE_WAIT or TIME_WAIT</source>
        <translation>大量 CLOSE_WAIT 或 TIME_WAIT(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Fourwave</source>
        <translation>关于挥手(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>通常大小(&amp;U)</translation>
    </message>
    <message>
        <source>Calls of the pro&amp;grams</source>
        <translation>程序的调用(&amp;G)</translation>
    </message>
    <message>
        <source>Ti&amp;mers</source>
        <translation>定时器(&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;dder alone</source>
        <translation>只显示时序图(&amp;D)</translation>
    </message>
    <message>
        <source>Full &amp;screen, large type</source>
        <translation>全屏大字(&amp;S)</translation>
    </message>
    <message>
        <source>To the n&amp;ext pane</source>
        <translation>到下一个窗格(&amp;E)</translation>
    </message>
    <message>
        <source>Suggestions for a sta&amp;rt</source>
        <translation>入门建议(&amp;R)</translation>
    </message>
    <message>
        <source>To its &amp;cause</source>
        <translation>跳到原因(&amp;C)</translation>
    </message>
    <message>
        <source>To what it led t&amp;o</source>
        <translation>跳到结果(&amp;O)</translation>
    </message>
    <message>
        <source>Wh&amp;y did this happen?</source>
        <translation>为什么会这样(&amp;Y)</translation>
    </message>
    <message>
        <source>Pre&amp;vious of several</source>
        <translation>多个中的上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt of several</source>
        <translation>多个中的下一个(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>导览(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Misbeliefs</source>
        <translation>常见误解(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Explain what is selected</source>
        <translation>解释所选内容(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep as a branch…</source>
        <translation>保留为分支(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Compare branches or systems…</source>
        <translation>比较分支或系统(&amp;C)…</translation>
    </message>
    <message>
        <source>About the m&amp;odel</source>
        <translation>关于模型(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Sho&amp;w to an audience</source>
        <translation>讲课(&amp;W)</translation>
    </message>
    <message>
        <source>Few steps at a time, &amp;big</source>
        <translation>每次几步，大字(&amp;B)</translation>
    </message>
    <message>
        <source>Map of the w&amp;hole</source>
        <translation>全貌缩略图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Greyscale, for print</source>
        <translation>灰度，适合打印(&amp;G)</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy ladder as &amp;text</source>
        <translation>复制为文字图(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;scenario</source>
        <translation>复制场景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste scenario</source>
        <translation>粘贴场景(&amp;P)</translation>
    </message>
    <message>
        <source>Add this &amp;moment to a lecture…</source>
        <translation>把此刻加入讲稿(&amp;M)…</translation>
    </message>
    <message>
        <source>Edit a &amp;lecture…</source>
        <translation>编辑讲稿(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>app::ClipboardCommands</name>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Copied the picture as SVG; as pixels it would be too large.</source>
        <translation>已把图片复制为 SVG；位图太大，没有复制。</translation>
    </message>
    <message>
        <source>Copied the picture, as PNG and as SVG.</source>
        <translation>已复制图片（PNG 和 SVG）。</translation>
    </message>
    <message>
        <source>Copied the ladder as text.</source>
        <translation>已把时序图复制为文字。</translation>
    </message>
    <message>
        <source>Copied the what-if as a scenario.</source>
        <translation>已把改动后的假设复制为场景。</translation>
    </message>
    <message>
        <source>Copied the scenario.</source>
        <translation>已复制场景。</translation>
    </message>
</context>
<context>
    <name>app::CompareWindow</name>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>System of both hosts</source>
        <translation>两台主机的系统</translation>
    </message>
    <message>
        <source>its own systems</source>
        <translation>各自的系统</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>减去一个</translation>
    </message>
    <message>
        <source>Ladders side by side</source>
        <translation>并排的时序图</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差别</translation>
    </message>
</context>
<context>
    <name>app::ContentPage</name>
    <message>
        <source>Both side by side</source>
        <translation>双语并排</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Greyscale, for print</source>
        <translation>灰度（打印用）</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>全部过程</translation>
    </message>
    <message>
        <source>As it is now, the future faint</source>
        <translation>当前时刻，之后的变淡</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>窗口中看到的部分</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>一段时间</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Beginning of the span</source>
        <translation>时间段的开始</translation>
    </message>
    <message>
        <source>End of the span</source>
        <translation>时间段的结束</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>系统调用</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>State names</source>
        <translation>状态名</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志位</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Sequence numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>What is said about the steps</source>
        <translation>各步的说明</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>图中内容：</translation>
    </message>
    <message>
        <source>Around it:</source>
        <translation>图外内容：</translation>
    </message>
</context>
<context>
    <name>app::Docks</name>
    <message>
        <source>This step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>Both ends</source>
        <translation>两端</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Compare systems</source>
        <translation>系统比较</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Misbeliefs</source>
        <translation>常见误解</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Piles of sockets</source>
        <translation>堆积的套接字</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>状态机</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>app::EventCommands</name>
    <message>
        <source>Show its details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>为什么会这样？</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>解释它</translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Kept choices:</source>
        <translation>预设(&amp;K)：</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Of GIF, WebP and MP4 only</source>
        <translation>只用于 GIF、WebP 和 MP4</translation>
    </message>
</context>
<context>
    <name>app::ExportFormats</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>Ladder as text</source>
        <translation>文字时序图</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid 时序图</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Trace as JSON lines</source>
        <translation>JSON 行格式的事件记录</translation>
    </message>
    <message>
        <source>Capture for Wireshark</source>
        <translation>抓包文件（可用 Wireshark 打开）</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP 动画</translation>
    </message>
    <message>
        <source>MP4 needs the program ffmpeg, which is not installed.</source>
        <translation>导出 MP4 需要 ffmpeg 程序，本机没有安装。</translation>
    </message>
    <message>
        <source>A video has no single moment, no size on paper, no repeats and no limit of its size. The words about each step are an option of the film.</source>
        <translation>视频不能只画某一时刻，没有纸面尺寸，也不能设置循环次数和文件大小上限。每一步的解说在“动画”里选择。</translation>
    </message>
    <message>
        <source>A film has no single moment and no size on paper. The words about each step are an option of the film.</source>
        <translation>动画不能只画某一时刻，也没有纸面尺寸。每一步的解说在“动画”里选择。</translation>
    </message>
    <message>
        <source>Each slide has its own moment and its own words.</source>
        <translation>每张幻灯片画一个时刻，并自带解说。</translation>
    </message>
    <message>
        <source>A capture holds every segment of the run; what is drawn, and how, does not matter.</source>
        <translation>抓包文件总是包含全部报文段，绘图方面的选项不起作用。</translation>
    </message>
    <message>
        <source>A text holds the whole run; what is drawn, and how, does not matter.</source>
        <translation>文字总是包含整个过程，绘图方面的选项不起作用。</translation>
    </message>
    <message>
        <source>A web page plays the steps and tells each of them. It has no single moment and is as wide as its window.</source>
        <translation>网页会逐步播放并解说每一步，不能只画某一时刻，宽度随窗口而定。</translation>
    </message>
</context>
<context>
    <name>app::FileProblems</name>
    <message>
        <source>%1 is a capture: a scenario is not saved over it. Choose another name.</source>
        <translation>%1 是抓包文件，场景不能存到它上面。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 is a picture: a scenario is not saved over it. Choose another name.</source>
        <translation>%1 是图片，场景不会保存到它上面。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 holds no scenario. Fourwave opens pictures that it exported itself, as PNG, SVG, PDF or HTML, not those of captures.</source>
        <translation>%1 里没有场景。Fourwave 能打开的是自己导出的 PNG、SVG、PDF 或 HTML 图片，由抓包文件画的除外。</translation>
    </message>
    <message>
        <source>%1 is a lecture. Open it in the window, or with fourwave present.</source>
        <translation>%1 是讲稿。请在窗口里打开，或者用 fourwave present。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was read here. Open it once more to edit what it holds now.</source>
        <translation>%1 读入之后被别人改过。请重新打开，再编辑它现在的内容。</translation>
    </message>
</context>
<context>
    <name>app::Files</name>
    <message>
        <source>Opened in part</source>
        <translation>只打开了一部分</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a scenario or a capture</source>
        <translation>打开场景或抓包文件</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Scenarios (*.fourwave)</source>
        <translation>场景 (*.fourwave)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的修改</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>没有打开</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scenarios, lectures, captures and exported pictures (*.fourwave *.fourwave-lecture *.pcap *.pcapng *.cap *.png *.svg *.pdf *.html)</source>
        <translation>场景、讲稿、抓包文件和导出的图片 (*.fourwave *.fourwave-lecture *.pcap *.pcapng *.cap *.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been changed. Save the changes?</source>
        <translation>“%1”已修改，要保存吗？</translation>
    </message>
</context>
<context>
    <name>app::FilmPage</name>
    <message>
        <source>As it is played, segments in flight</source>
        <translation>连续播放，报文段在途中移动</translation>
    </message>
    <message>
        <source>A still picture for each step</source>
        <translation>每步一幅静止画面</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>What is said about the step, below</source>
        <translation>下方写出这一步的说明</translation>
    </message>
    <message>
        <source>File at most:</source>
        <translation>文件不超过：</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>一直重复</translation>
    </message>
    <message>
        <source>Largest size of the file</source>
        <translation>文件大小的上限</translation>
    </message>
    <message>
        <source>Pa&amp;ce:</source>
        <translation>节奏(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>速度(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Hold each still for:</source>
        <translation>每幅停留(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Repeats:</source>
        <translation>重复次数(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>app::LectureCommands</name>
    <message>
        <source>lecture</source>
        <translation>讲稿</translation>
    </message>
    <message>
        <source>Save the scenario first</source>
        <translation>请先保存场景</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>已加入 %1</translation>
    </message>
    <message>
        <source>A lecture</source>
        <translation>讲稿</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a lecture of %n moment(s); the first one is open.</source>
        <translation>
            <numerusform>“%1”是一份讲稿，共 %n 个时刻，现在打开的是第一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Present it</source>
        <translation>开始讲(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look at it here</source>
        <translation>就在这里看(&amp;L)</translation>
    </message>
    <message>
        <source>Another connection of a capture</source>
        <translation>抓包文件里的另一条连接</translation>
    </message>
    <message>
        <source>A lecture shows the first connection of a capture, and this is another one. Export it as a capture of its own, and add the moment from there.</source>
        <translation>讲稿只能放抓包文件里的第一条连接，这是另外一条。请先把它单独导出成一个抓包文件，再从那里加入这一刻。</translation>
    </message>
    <message>
        <source>A lecture shows what files hold, and what you see, with all that you changed in it, is in none yet.</source>
        <translation>讲稿放的是文件里的内容，而现在看到的改动还不在任何文件里。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save writes it over the scenario&apos;s file, and all moments of that file change with it. Save as makes another file, and leaves that one as it is.</source>
        <translation>“保存”会覆盖这个场景的文件，讲稿里用到它的时刻都跟着变；“另存为”写成另一个文件，原来的不动。</translation>
    </message>
    <message>
        <source>Save as makes a file of it; what it was made from stays as it is.</source>
        <translation>“另存为”把它写成一个文件，原来的场景不动。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>app::LectureDialog</name>
    <message>
        <source>Add this moment to a lecture</source>
        <translation>把此刻加入讲稿</translation>
    </message>
    <message>
        <source>Edit a lecture</source>
        <translation>编辑讲稿</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <source>L&amp;ecture:</source>
        <translation>讲稿(&amp;E)：</translation>
    </message>
    <message>
        <source>Title o&amp;f the lecture:</source>
        <translation>讲稿标题(&amp;F)：</translation>
    </message>
    <message>
        <source>Title of the lecture in English</source>
        <translation>讲稿的英文标题</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>加入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a lecture, or name a new one</source>
        <translation>选择讲稿，或给新讲稿起名</translation>
    </message>
    <message>
        <source>Lectures (*.fourwave-lecture)</source>
        <translation>讲稿 (*.fourwave-lecture)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的修改</translation>
    </message>
    <message>
        <source>What you changed in the lecture has not been saved. Throw it away?</source>
        <translation>对讲稿的改动还没有保存，放弃吗？</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>文件里的注释</translation>
    </message>
    <message>
        <source>These comments in the file go with what you removed, or have no place any more. Save without them?</source>
        <translation>文件里的这些注释会随着删掉的内容一起消失，或者已经没有地方可放。仍然保存吗？</translation>
    </message>
    <message>
        <source>Nothing was written, and what you wrote is still here. Choose another file, or see to this one and try again.</source>
        <translation>没有写入任何内容，填好的都还在这里。请换一个文件，或处理好这个文件后再试。</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Ladder</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>%1[*] – Fourwave</source>
        <translation>%1[*] – 挥手</translation>
    </message>
</context>
<context>
    <name>app::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Time scale</source>
        <translation>时间轴(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>app::NoticeStrip</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>app::PartForm</name>
    <message>
        <source>A c&amp;hapter begins:</source>
        <translation>新的一章(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Notes in English</source>
        <translation>英文备注</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>不计划时间</translation>
    </message>
    <message>
        <source>&amp;Planned time:</source>
        <translation>打算讲(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Begins:</source>
        <translation>起点(&amp;B)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>at its moment</source>
        <translation>就从这一刻开始</translation>
    </message>
</context>
<context>
    <name>app::PartList</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the moment &amp;shown</source>
        <translation>改用窗口里的这一刻(&amp;S)</translation>
    </message>
    <message>
        <source>Parts of the lecture</source>
        <translation>讲稿的各部分</translation>
    </message>
</context>
<context>
    <name>app::PartWords</name>
    <message>
        <source>future</source>
        <translation>后面的事</translation>
    </message>
    <message>
        <source>state names</source>
        <translation>状态名</translation>
    </message>
    <message>
        <source>what arrows are</source>
        <translation>箭头上的文字</translation>
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
        <source>as presented</source>
        <translation>按放映时的设置</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>greyscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对编号</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>绝对编号</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>by event</source>
        <translation>按事件</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>compressed, with breaks</source>
        <translation>压缩，空档断开</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a moment: scenario, time</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, branch “%2”, at %3</source>
        <extracomment>a moment: scenario, branch, time</extracomment>
        <translation>%1，分支“%2”（%3）</translation>
    </message>
</context>
<context>
    <name>app::Pictures</name>
    <message>
        <source>Not exported</source>
        <translation>没有导出</translation>
    </message>
    <message>
        <source>Drawing %1…</source>
        <translation>正在绘制 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已经存在，要覆盖它吗？</translation>
    </message>
</context>
<context>
    <name>app::PresetBar</name>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>存为预设…</translation>
    </message>
    <message>
        <source>Kept choices</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the kept choices “%1”?</source>
        <translation>删除预设“%1”吗？</translation>
    </message>
</context>
<context>
    <name>app::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; %3</source>
        <translation>%1 × %2 像素；%3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; %3 s</source>
        <translation>%1 × %2 像素；%3 秒</translation>
    </message>
</context>
<context>
    <name>app::Printing</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Out of full screen, or out of the ladder alone</source>
        <translation>退出全屏，或退出只显示时序图</translation>
    </message>
    <message>
        <source>Open or close a panel</source>
        <translation>打开或关闭面板</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>What if: menu of what is selected</source>
        <translation>假如：打开所选对象的菜单</translation>
    </message>
    <message>
        <source>What if: lose the segment, never make the call</source>
        <translation>假如：丢掉报文段，或不做这个调用</translation>
    </message>
    <message>
        <source>What if: delay the segment, make the call at another time</source>
        <translation>假如：推迟报文段，或换个时间调用</translation>
    </message>
    <message>
        <source>What if: a little later or earlier</source>
        <translation>假如：再晚一点或早一点</translation>
    </message>
    <message>
        <source>What if: deliver the segment twice</source>
        <translation>假如：让报文段到达两次</translation>
    </message>
    <message>
        <source>What if: the next segment overtakes it</source>
        <translation>假如：让下一个报文段先到</translation>
    </message>
    <message>
        <source>What if: do nothing special to the segment</source>
        <translation>假如：让报文段照常传送</translation>
    </message>
    <message>
        <source>What if: add a call</source>
        <translation>假如：添加一个调用</translation>
    </message>
    <message>
        <source>What if: cut the path</source>
        <translation>假如：切断路径</translation>
    </message>
    <message>
        <source>What if: another delay of the path</source>
        <translation>假如：改变路径的延迟</translation>
    </message>
    <message>
        <source>Drag an arrow&apos;s head</source>
        <translation>拖动箭头的尖端</translation>
    </message>
    <message>
        <source>What if: delay the segment</source>
        <translation>假如：推迟报文段</translation>
    </message>
    <message>
        <source>Ctrl+drag an arrow&apos;s head</source>
        <translation>按住 Ctrl 拖动箭头的尖端</translation>
    </message>
    <message>
        <source>Drag a call</source>
        <translation>拖动一个调用</translation>
    </message>
    <message>
        <source>What if: make it at another time, or outside its lane never</source>
        <translation>假如：换个时间调用，拖到通道之外则不调用</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>按住 Shift 拖动</translation>
    </message>
    <message>
        <source>What if: cut the path for a while</source>
        <translation>假如：切断路径一段时间</translation>
    </message>
    <message>
        <source>Double click in a lane</source>
        <translation>在通道里双击</translation>
    </message>
</context>
<context>
    <name>app::SizePage</name>
    <message>
        <source>As the ladder needs it</source>
        <translation>按图的大小</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>按像素</translation>
    </message>
    <message>
        <source>Ratio of width to height</source>
        <translation>按宽高比</translation>
    </message>
    <message>
        <source>One sheet of paper</source>
        <translation>一张纸</translation>
    </message>
    <message>
        <source>Column of print</source>
        <translation>版面栏宽</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高（像素）</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>一页</translation>
    </message>
    <message>
        <source>Sheets of paper</source>
        <translation>分成多张纸</translation>
    </message>
    <message>
        <source>A slide for each step</source>
        <translation>每步一张幻灯片</translation>
    </message>
    <message>
        <source>Handout with blanks, and its answers</source>
        <translation>留空的讲义，附答案</translation>
    </message>
    <message>
        <source>Letters as text that can be edited</source>
        <translation>文字保持可编辑</translation>
    </message>
    <message>
        <source>Pa&amp;ges:</source>
        <translation>页面(&amp;G)：</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>尺寸(&amp;Z)：</translation>
    </message>
    <message>
        <source>Width × height:</source>
        <translation>宽 × 高：</translation>
    </message>
    <message>
        <source>&amp;Ratio:</source>
        <translation>宽高比(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>纸张(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>Pi&amp;xels for each point:</source>
        <translation>缩放倍数(&amp;X)：</translation>
    </message>
</context>
<context>
    <name>app::Usage</name>
    <message>
        <source>Fourwave shows the life of a TCP connection.</source>
        <translation>挥手展示一条 TCP 连接的一生。</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>print what happens, as a ladder or as JSON lines</source>
        <translation>打印发生的事，时序图或逐行 JSON</translation>
    </message>
    <message>
        <source>with another system on a host</source>
        <translation>给主机换一个系统</translation>
    </message>
    <message>
        <source>draw the ladder into a file</source>
        <translation>把时序图画到文件里</translation>
    </message>
    <message>
        <source>as it is at a moment; default: at the end</source>
        <translation>某一时刻的样子；默认：结束时</translation>
    </message>
    <message>
        <source>list the scenarios that come with the program</source>
        <translation>列出自带的场景</translation>
    </message>
    <message>
        <source>list the systems, or one system&apos;s parameters</source>
        <translation>列出系统，或某个系统的参数</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 bad input, 2 wrong usage.</source>
        <translation>退出状态：0 完成，1 输入有误，2 用法有误。</translation>
    </message>
    <message>
        <source>%1 is not an option of this command.</source>
        <translation>这个命令没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>%1 后面要跟一个值。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 is not possible; write for example: %2.</source>
        <translation>不能写 %1；例如可以写：%2。</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>缺少参数：%1。</translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation>多了一个参数：%1。</translation>
    </message>
    <message>
        <source>compare all systems; a question mark: not verified</source>
        <translation>并列比较所有系统；带问号的未经证实</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>无法写到标准输出：%1</translation>
    </message>
    <message>
        <source>There is no connection %1; the file holds %2.</source>
        <translation>没有第 %1 条连接，文件里共有 %2 条。</translation>
    </message>
    <message>
        <source>Connection %1 of %2 is shown; --connection N shows another.</source>
        <translation>这是第 %1 条连接，共 %2 条；用 --connection N 看另一条。</translation>
    </message>
    <message>
        <source>%1 is what is to be drawn; a picture must not replace it.</source>
        <translation>%1 就是要画的文件，不能用图片覆盖它。</translation>
    </message>
    <message>
        <source>the capture&apos;s Nth connection (render too)</source>
        <translation>抓包文件里的第 N 条连接（render 也可以用）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
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
        <source>Segments</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Ends in (client / server)</source>
        <translation>最后状态（客户端 / 服务器）</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>它已关闭</translation>
    </message>
    <message>
        <source>&quot;fourwave --help&quot; shows what is possible.</source>
        <translation>用“fourwave --help”查看用法。</translation>
    </message>
    <message>
        <source>zh, en or both; default: as the locale says</source>
        <translation>zh、en 或 both；默认按系统语言</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is too large; at most %2 is possible.</source>
        <translation>%1 太大；最大是 %2。</translation>
    </message>
    <message>
        <source>There is no command %1; did you mean %2?</source>
        <translation>没有命令 %1；是不是想写 %2？</translation>
    </message>
    <message>
        <source>There is no system %1; did you mean %2?</source>
        <translation>没有系统 %1；是不是想写 %2？</translation>
    </message>
    <message>
        <source>There is no system %1; there are: %2.</source>
        <translation>没有系统 %1；现有：%2。</translation>
    </message>
    <message>
        <source>There is no topic %1; did you mean %2?</source>
        <translation>没有主题 %1；是不是想写 %2？</translation>
    </message>
    <message>
        <source>There is no topic %1; &quot;fourwave explain&quot; lists them.</source>
        <translation>没有主题 %1；用“fourwave explain”列出所有主题。</translation>
    </message>
    <message>
        <source>with lines that every terminal has (render too)</source>
        <translation>只用任何终端都有的字符画线（render 也可用）</translation>
    </message>
    <message>
        <source>whose segments a capture holds</source>
        <translation>抓包文件记录哪一端看到的报文段</translation>
    </message>
    <message>
        <source>a scenario (*.fourwave), a capture (pcap, pcapng), a picture that Fourwave exported, a scenario&apos;s name, or - for standard input</source>
        <translation>场景(*.fourwave)、抓包文件(pcap、pcapng)、Fourwave 导出的图片、场景的名字，或者用 - 表示标准输入</translation>
    </message>
    <message>
        <source>Segments sent</source>
        <translation>发送的报文段</translation>
    </message>
    <message>
        <source>of them sent again</source>
        <translation>其中重传</translation>
    </message>
    <message>
        <source>lost on the way</source>
        <translation>途中丢失</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>sockets, moment</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Most sockets at once in each state</source>
        <translation>每个状态最多同时有多少套接字</translation>
    </message>
    <message>
        <source>Sockets in each state at the end</source>
        <translation>结束时每个状态的套接字数</translation>
    </message>
    <message>
        <source>Calls that failed</source>
        <translation>失败的调用</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>%1 events were counted.</source>
        <translation>共计 %1 个事件。</translation>
    </message>
    <message>
        <source>only count, for as many connections as you like</source>
        <translation>只统计总数，连接再多也可以</translation>
    </message>
    <message>
        <source>how time becomes height</source>
        <translation>时间怎样变成高度</translation>
    </message>
    <message>
        <source>sequence numbers on the arrows</source>
        <translation>箭头上标出序列号</translation>
    </message>
    <message>
        <source>without these</source>
        <translation>不画这些部分</translation>
    </message>
    <message>
        <source>PDF: sheets, a slide a step, or a handout with blanks</source>
        <translation>PDF：分页、每步一页，或留空的讲义</translation>
    </message>
    <message>
        <source>explain a state, call, error or other topic; without one, list them</source>
        <translation>解释一个主题：状态、调用、错误等；不写主题就列出全部</translation>
    </message>
    <message>
        <source>compare two branches of a scenario</source>
        <translation>比较场景的两个分支</translation>
    </message>
    <message>
        <source>compare a scenario on several systems</source>
        <translation>比较同一场景在几个系统上的运行</translation>
    </message>
    <message>
        <source>There is no branch %1; did you mean %2?</source>
        <translation>没有分支 %1；是不是 %2？</translation>
    </message>
    <message>
        <source>There is no branch %1; the scenario has none.</source>
        <translation>没有分支 %1；这个场景没有分支。</translation>
    </message>
    <message>
        <source>There is no branch %1; there are: %2.</source>
        <translation>没有分支 %1；有这些：%2。</translation>
    </message>
    <message>
        <source>tell what piles of sockets mean and who must act</source>
        <translation>说明堆积的套接字意味着什么，该由谁处理</translation>
    </message>
    <message>
        <source>what ss, netstat, lsof or Get-NetTCPConnection printed: a file, or - for standard input, which is the default</source>
        <translation>ss、netstat、lsof 或 Get-NetTCPConnection 的输出：一个文件，或 -（标准输入，默认）</translation>
    </message>
    <message>
        <source>only a span of time</source>
        <translation>只画一段时间</translation>
    </message>
    <message>
        <source>in pixels, or a ratio of width to height</source>
        <translation>按像素，或按宽高比</translation>
    </message>
    <message>
        <source>in a column of print, on one sheet; PNG: more pixels</source>
        <translation>按版面栏宽，或排在一张纸上；PNG：更多像素</translation>
    </message>
    <message>
        <source>SVG: letters as text, not as shapes</source>
        <translation>SVG：文字可编辑，不转成轮廓</translation>
    </message>
    <message>
        <source>without these on the arrows and at the axis</source>
        <translation>箭头上和时间轴上不写这些</translation>
    </message>
    <message>
        <source>films: still pictures, slower, each step&apos;s time</source>
        <translation>动画：逐步的静止画面、放慢、每步停留的时间</translation>
    </message>
    <message>
        <source>GIF and WebP: how often; find settings for a size</source>
        <translation>GIF 和 WebP：重复次数；按文件大小自动选择设置</translation>
    </message>
    <message>
        <source>a file whose ending tells the format: .svg, .png, .pdf, .html, .gif, .webp, .mp4, .txt, .mmd (Mermaid), .md, .csv, .json or .pcapng</source>
        <translation>文件，扩展名决定格式：.svg、.png、.pdf、.html、.gif、.webp、.mp4、.txt、.mmd（Mermaid）、.md、.csv、.json 或 .pcapng</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 和 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>%1 has no effect on a .%2 file; it is for %3.</source>
        <translation>%1 对 .%2 文件不起作用，它用于 %3。</translation>
    </message>
    <message numerus="yes">
        <source>There is no screen %1; there are %n.</source>
        <translation>
            <numerusform>没有第 %1 块屏幕；一共 %n 块。</numerusform>
        </translation>
    </message>
    <message>
        <source>show it to an audience, on screen N; F1 tells the keys</source>
        <translation>给听众看，画面放到第 N 块屏幕；按 F1 看按键</translation>
    </message>
    <message>
        <source>light, dark, projector, high-contrast or greyscale</source>
        <translation>light、dark、projector、high-contrast 或 greyscale</translation>
    </message>
    <message>
        <source>for the window and for present also a lecture (*.fourwave-lecture), or tour</source>
        <translation>打开窗口和讲课时也可以是讲稿（*.fourwave-lecture），或 tour</translation>
    </message>
    <message>
        <source>films: frames a second, without the words below</source>
        <translation>动画：每秒帧数；不要下方的说明</translation>
    </message>
    <message>
        <source>&quot;fourwave simulate FILE --connection N&quot; shows one of them.</source>
        <translation>“fourwave simulate 文件 --connection N”显示其中一个。</translation>
    </message>
    <message>
        <source>with the title, what the signs mean; still pictures: what is said about the steps</source>
        <translation>加上标题、图例；静态图片：各步的说明</translation>
    </message>
</context>
<context>
    <name>app::ViewFields</name>
    <message>
        <source>Hidden at first:</source>
        <translation>先藏起来：</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>序列号(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Steps at once:</source>
        <translation>同时看到几步(&amp;S)：</translation>
    </message>
    <message>
        <source>T&amp;ime as height:</source>
        <translation>时间尺度(&amp;I)：</translation>
    </message>
</context>
<context>
    <name>model::Connections</name>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>The last states of client and server</source>
        <translation>客户端和服务器各自的最后状态</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>最后状态</translation>
    </message>
</context>
<context>
    <name>model::Endpoints</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Unacknowledged data</source>
        <translation>未确认的数据</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传次数</translation>
    </message>
    <message>
        <source>SYN queue</source>
        <translation>SYN 队列</translation>
    </message>
    <message>
        <source>Accept queue</source>
        <translation>accept 队列</translation>
    </message>
</context>
<context>
    <name>model::Parameters</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>System&apos;s value</source>
        <translation>系统的值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>model::Piles</name>
    <message>
        <source>Sockets</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>model::SegmentDetails</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>model::SystemsComparison</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>model::Timers</name>
    <message>
        <source>Timer</source>
        <translation>定时器</translation>
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
        <source>Expires at</source>
        <translation>到时</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>acts next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>启动于 %1</translation>
    </message>
    <message>
        <source>expires %1, in %2</source>
        <translation>%1 到期，还有 %2</translation>
    </message>
</context>
<context>
    <name>panels::BranchStrip</name>
    <message>
        <source>The scenario itself</source>
        <translation>场景本身</translation>
    </message>
    <message>
        <source>Keep what was edited as a branch</source>
        <translation>把改动保留为分支</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>Another name for the branch</source>
        <translation>给分支改名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Keep as a branch…</source>
        <translation>保留为分支…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
</context>
<context>
    <name>panels::CardsPanel</name>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>See it in the ladder</source>
        <translation>在时序图里看</translation>
    </message>
    <message>
        <source>See it in the ladder: %1</source>
        <translation>在时序图里看：%1</translation>
    </message>
</context>
<context>
    <name>panels::ComparisonPanel</name>
    <message>
        <source>Bold: this scenario depends on it. A question mark: not verified.</source>
        <translation>粗体：影响当前场景。带问号：未经证实。</translation>
    </message>
    <message>
        <source>All systems compared</source>
        <translation>所有系统的比较</translation>
    </message>
</context>
<context>
    <name>panels::ConnectionsPanel</name>
    <message>
        <source>A capture lists its connections here. Open a pcap or pcapng file.</source>
        <translation>抓包文件里的连接会列在这里。请打开 pcap 或 pcapng 文件。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Find an address, a port or a state</source>
        <translation>查找地址、端口或状态</translation>
    </message>
</context>
<context>
    <name>panels::Copying</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>panels::DetailsPanel</name>
    <message>
        <source>Nothing is selected. Click an arrow, a state or a call.</source>
        <translation>还没有选中什么。请点一个箭头、状态或调用。</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>首部字段</translation>
    </message>
    <message>
        <source>Header as bits</source>
        <translation>首部各位</translation>
    </message>
    <message>
        <source>Causes and consequences</source>
        <translation>原因和结果</translation>
    </message>
</context>
<context>
    <name>panels::Doors</name>
    <message>
        <source>Watch it (1 min)</source>
        <translation>看一遍（1 分钟）</translation>
    </message>
    <message>
        <source>I have piles of CLOSE_WAIT / TIME_WAIT</source>
        <translation>我有大量 CLOSE_WAIT / TIME_WAIT</translation>
    </message>
    <message>
        <source>Open a capture or scenario</source>
        <translation>打开抓包文件或场景</translation>
    </message>
    <message>
        <source>Guided tour: from SYN to TIME_WAIT</source>
        <translation>导览：从 SYN 到 TIME_WAIT</translation>
    </message>
    <message>
        <source>Hide these suggestions</source>
        <translation>隐藏这些建议</translation>
    </message>
</context>
<context>
    <name>panels::EndpointsPanel</name>
    <message>
        <source>Both ends at this instant</source>
        <translation>此刻的两端</translation>
    </message>
</context>
<context>
    <name>panels::FieldRow</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Back to the system&apos;s own value</source>
        <translation>恢复系统自己的值</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 200ms, 2s or 1.5min.</source>
        <translation>请写数字加单位，例如 200ms、2s 或 1.5min。</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 200ms, 2s, 1.5min, or: no limit.</source>
        <translation>请写数字加单位，例如 200ms、2s、1.5min，或者写“不限”。</translation>
    </message>
</context>
<context>
    <name>panels::HostForm</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>A capture does not tell which systems its hosts run.</source>
        <translation>从抓包看不出两台主机是什么系统。</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>查找参数</translation>
    </message>
    <message>
        <source>Changed ones only</source>
        <translation>只看改过的</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>preset, standing</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
</context>
<context>
    <name>panels::NetworkForm</name>
    <message>
        <source>Delay from %1 to %2</source>
        <extracomment>%1 and %2 are hosts: how long a segment is on its way from one to the other.</extracomment>
        <translation>时延（%1 → %2）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 50ms or 1.5s, up to 1h.</source>
        <translation>请写数字加单位，例如 50ms 或 1.5s，最长 1h。</translation>
    </message>
</context>
<context>
    <name>panels::PilesPanel</name>
    <message>
        <source>Open a table of sockets</source>
        <translation>打开套接字列表</translation>
    </message>
    <message>
        <source>Paste here what one of these prints, or drop a file:
ss -tanp
netstat -ano
lsof -nP -iTCP
Get-NetTCPConnection</source>
        <translation>把下面任一命令的输出粘贴到这里，或者拖进一个文件：
ss -tanp
netstat -ano
lsof -nP -iTCP
Get-NetTCPConnection</translation>
    </message>
    <message>
        <source>Table of sockets</source>
        <translation>套接字列表</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>About piles</source>
        <translation>关于堆积</translation>
    </message>
    <message>
        <source>Piles</source>
        <translation>堆积的套接字</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>看它们停在哪里</translation>
    </message>
    <message>
        <source>Shows a scenario at the moment when its sockets are in this state</source>
        <translation>打开一个场景，停在套接字处于这个状态的时刻</translation>
    </message>
    <message>
        <source>Copy a message to the developers</source>
        <translation>复制给开发者的说明</translation>
    </message>
    <message>
        <source>In English and in Chinese</source>
        <translation>中英文各一份</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>按文字判断</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>panels::PredictPanel</name>
    <message>
        <source>The ladder ends where time stands, and you say what comes next.</source>
        <translation>时序图只画到当前时刻，由你说出接下来发生什么。</translation>
    </message>
    <message>
        <source>What comes next does not follow from what is shown: a program or the network decides it.</source>
        <translation>从画面上看不出接下来会怎样：这由程序或网络决定。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>看答案</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 of %2 right at once</source>
        <translation>%2 题中一次答对 %1 题</translation>
    </message>
    <message>
        <source>Right: %1. %2</source>
        <translation>正确：%1。%2</translation>
    </message>
    <message>
        <source>Not %1. %2</source>
        <translation>不是 %1。%2</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>不再提问</translation>
    </message>
    <message>
        <source>Ask me what comes next</source>
        <translation>问我接下来发生什么</translation>
    </message>
</context>
<context>
    <name>panels::ScenariosPanel</name>
    <message>
        <source>Find a scenario</source>
        <translation>查找场景</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>No scenario has these words.</source>
        <translation>没有场景含有这些字。</translation>
    </message>
</context>
<context>
    <name>panels::SocketsPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>复制这张表</translation>
    </message>
</context>
<context>
    <name>panels::SystemsPanel</name>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>panels::TimersPanel</name>
    <message>
        <source>No timer runs at this instant: without an event from outside, nothing will ever change.</source>
        <translation>此刻没有定时器在走：外面不发生什么，就一直不会变。</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>A capture does not show which timers run.</source>
        <translation>从抓包看不出有哪些定时器在走。</translation>
    </message>
</context>
<context>
    <name>panels::TopicPanel</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>返回上一个主题</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>panels::TourPanel</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 问，共 %2 问</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>看答案</translation>
    </message>
    <message>
        <source>The tour ends here</source>
        <translation>导览到此结束</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一章</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一问</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Go on with question %1.%2</source>
        <translation>接着看第 %1 章第 %2 问</translation>
    </message>
    <message>
        <source>Chapter of the tour</source>
        <translation>导览的章节</translation>
    </message>
    <message>
        <source>From SYN to TIME_WAIT in eight short chapters: each stop asks a question at a moment of a scenario, and the ladder shows the answer. You can leave at any time; what is open stays open, and the tour goes on where you left it.</source>
        <translation>从 SYN 到 TIME_WAIT，一共八章，每章不到一分半钟。每一站在某个场景的某一刻提一个问题，答案就在时序图里。随时可以离开：打开的场景会留着，下次从离开的地方接着看。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>离开导览</translation>
    </message>
</context>
<context>
    <name>panels::TransportBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>To the previous change (Left)</source>
        <translation>到上一个变化（←）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>To the next change (Right)</source>
        <translation>到下一个变化（→）</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>播放或暂停（空格）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Which of the visible changes has happened</source>
        <translation>已发生到第几个可见的变化</translation>
    </message>
</context>
<context>
    <name>scene::CallForm</name>
    <message>
        <source>Add a call of the client</source>
        <translation>添加客户端的调用</translation>
    </message>
    <message>
        <source>Add a call of the server</source>
        <translation>添加服务器的调用</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>scene::DurationForm</name>
    <message>
        <source>With a unit: us, ms, s, min or h, such as 120ms or 1.5s.</source>
        <translation>要带单位：us、ms、s、min 或 h，例如 120ms 或 1.5s。</translation>
    </message>
</context>
<context>
    <name>scene::LadderEditor</name>
    <message>
        <source>&amp;Lose it</source>
        <translation>丢掉它(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delay it…</source>
        <translation>推迟它(&amp;D)…</translation>
    </message>
    <message>
        <source>Deliver it &amp;twice…</source>
        <translation>让它到达两次(&amp;T)…</translation>
    </message>
    <message>
        <source>Let the next one &amp;overtake it</source>
        <translation>让下一个先到(&amp;O)</translation>
    </message>
    <message>
        <source>Take away the &amp;cut that it is lost in</source>
        <translation>去掉使它丢失的切断(&amp;C)</translation>
    </message>
    <message>
        <source>Take away the &amp;forged segment</source>
        <translation>去掉这个伪造的报文段(&amp;F)</translation>
    </message>
    <message>
        <source>Do nothing &amp;special to it</source>
        <translation>让它照常传送(&amp;S)</translation>
    </message>
    <message>
        <source>Delay of the &amp;path…</source>
        <translation>路径的延迟(&amp;P)…</translation>
    </message>
    <message>
        <source>Make it at another &amp;time…</source>
        <translation>换个时间调用(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Never make it</source>
        <translation>不做这个调用(&amp;N)</translation>
    </message>
    <message>
        <source>Add a call of the c&amp;lient…</source>
        <translation>添加客户端的调用(&amp;L)…</translation>
    </message>
    <message>
        <source>Add a call of the s&amp;erver…</source>
        <translation>添加服务器的调用(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;ut the path from here…</source>
        <translation>从这里切断路径(&amp;U)…</translation>
    </message>
    <message>
        <source>Delay the segment</source>
        <translation>推迟这个报文段</translation>
    </message>
    <message>
        <source>It arrives later than usual by</source>
        <translation>比平常晚到</translation>
    </message>
    <message>
        <source>Deliver the segment twice</source>
        <translation>让报文段到达两次</translation>
    </message>
    <message>
        <source>The copy comes later by</source>
        <translation>副本再晚到</translation>
    </message>
    <message>
        <source>When the call is made</source>
        <translation>何时调用</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>从开始算起的时间</translation>
    </message>
    <message>
        <source>Cut the path</source>
        <translation>切断路径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>两个方向</translation>
    </message>
    <message>
        <source>What the client sends</source>
        <translation>客户端发出的</translation>
    </message>
    <message>
        <source>What the server sends</source>
        <translation>服务器发出的</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>丢失什么</translation>
    </message>
    <message>
        <source>Delay of the path</source>
        <translation>路径的延迟</translation>
    </message>
    <message>
        <source>From the client to the server</source>
        <translation>从客户端到服务器</translation>
    </message>
    <message>
        <source>From the server to the client</source>
        <translation>从服务器到客户端</translation>
    </message>
    <message>
        <source>What if it is lost?</source>
        <translation>假如它丢了？</translation>
    </message>
    <message>
        <source>What if it is late?</source>
        <translation>假如它迟到？</translation>
    </message>
    <message>
        <source>What if it comes twice?</source>
        <translation>假如它到达两次？</translation>
    </message>
    <message>
        <source>What if the next one overtakes it?</source>
        <translation>假如下一个超过它？</translation>
    </message>
    <message>
        <source>Let it travel as usual again</source>
        <translation>让它恢复正常传送</translation>
    </message>
    <message>
        <source>What if the call is made at another time?</source>
        <translation>假如换个时间调用？</translation>
    </message>
    <message>
        <source>What if the call is never made?</source>
        <translation>假如从不调用？</translation>
    </message>
</context>
<context>
    <name>scene::LadderView</name>
    <message>
        <source>Selects the event and moves time to it</source>
        <translation>选中这个事件，并把时间移到这里</translation>
    </message>
    <message>
        <source>Selects the event</source>
        <translation>选中这个事件</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>转到它</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>选中它</translation>
    </message>
</context>
<context>
    <name>scene::MapBar</name>
    <message>
        <source>Map of the whole ladder</source>
        <translation>时序图全貌</translation>
    </message>
    <message>
        <source>The whole ladder; what you see of it is framed.</source>
        <translation>整幅时序图；框住的是当前看到的部分。</translation>
    </message>
</context>
<context>
    <name>scene::StateMachinePanel</name>
    <message>
        <source>State machine</source>
        <translation>状态机</translation>
    </message>
    <message>
        <source>Transitions so far</source>
        <translation>到目前为止的状态变化</translation>
    </message>
</context>
</TS>

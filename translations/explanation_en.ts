<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>explanation</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were captured twice and are shown once.</source>
        <translation>
            <numerusform>%n packet was captured twice and is shown once.</numerusform>
            <numerusform>%n packets were captured twice and are shown once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n packet(s), but no TCP segment.</source>
        <translation>
            <numerusform>%1 holds %n packet, but no TCP segment.</numerusform>
            <numerusform>%1 holds %n packets, but no TCP segment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n packet(s), each cut too short to hold a TCP header; capture again with more bytes of each (tcpdump -s 96).</source>
        <translation>
            <numerusform>%1 holds %n packet, cut too short to hold a TCP header; capture again with more bytes of each (tcpdump -s 96).</numerusform>
            <numerusform>%1 holds %n packets, each cut too short to hold a TCP header; capture again with more bytes of each (tcpdump -s 96).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n TCP segment(s), but each has a damaged header.</source>
        <translation>
            <numerusform>%1 holds %n TCP segment, but its header is damaged.</numerusform>
            <numerusform>%1 holds %n TCP segments, but each has a damaged header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
</TS>

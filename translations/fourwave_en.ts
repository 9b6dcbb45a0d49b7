<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app::LectureCommands</name>
    <message numerus="yes">
        <source>“%1” is a lecture of %n moment(s); the first one is open.</source>
        <translation>
            <numerusform>“%1” is a lecture of %n moment; it is open.</numerusform>
            <numerusform>“%1” is a lecture of %n moments; the first one is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Usage</name>
    <message numerus="yes">
        <source>There is no screen %1; there are %n.</source>
        <translation>
            <numerusform>There is no screen %1; there is only %n.</numerusform>
            <numerusform>There is no screen %1; there are %n.</numerusform>
        </translation>
    </message>
</context>
</TS>

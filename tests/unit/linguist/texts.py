"""Translation files to test with."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from qgis_certification_plugin.linguist.ts import Message


def ts_text(messages: list[Message], language: str = "nl") -> bytes:
    """Return the .ts file that holds these messages, as Qt Linguist writes it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language={quoteattr(language)}>')
    for message in messages:
        plural = ' numerus="yes"' if message.plural else ""
        state = f' type="{message.state}"' if message.state else ""
        if message.plural:
            forms = "".join(f"<numerusform>{escape(one)}</numerusform>" for one in message.forms)
        else:
            forms = escape("".join(message.forms))
        lines += [
            f"<context><name>{escape(message.context)}</name><message{plural}>",
            f"<source>{escape(message.source)}</source>",
            f"<comment>{escape(message.comment)}</comment>" if message.comment else "",
            f"<translation{state}>{forms}</translation></message></context>",
        ]
    return "\n".join([*lines, "</TS>"]).encode()


# What lrelease treats in ways of its own.
ODD = b"""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="nl">
<context><name>C</name>
<message><source>a</source><comment>c2</comment><translation>A2</translation></message>
<message><source>a</source><comment>c1</comment><translation>A1</translation></message>
<message><source>b</source><comment>c1</comment><translation>B1</translation></message>
<message><source>b</source><translation>B</translation></message>
<message><source>d</source><translation type="unfinished">D</translation></message>
<message><source>e</source><translation type="unfinished"></translation></message>
<message><source>f</source><translation></translation></message>
<message><source>g</source><comment>x</comment>
  <translation type="vanished">G</translation></message>
<message><source>g</source><comment>y</comment><translation>GY</translation></message>
<message><source>h</source><translation type="obsolete">H</translation></message>
<message><source>h</source><comment>y</comment><translation>HY</translation></message>
<message numerus="yes"><source>%n i</source>
  <translation><numerusform>one i</numerusform></translation></message>
<message numerus="yes"><source>%n j</source><translation><numerusform>1</numerusform>
  <numerusform>2</numerusform><numerusform>3</numerusform></translation></message>
<message numerus="yes"><source>%n k</source><translation type="unfinished">
  <numerusform></numerusform><numerusform>2</numerusform></translation></message>
<message><source>\xc3\xa9\xe2\x82\xac</source><translation>\xf0\x9f\x98\x80</translation></message>
<message><source>l<byte value="x1f"/>m</source><translation>  two
lines  </translation></message>
<message><source>var</source><translation variants="yes"><lengthvariant>long</lengthvariant>
  <lengthvariant>s</lengthvariant></translation></message>
<message><source>dup</source><translation>first</translation></message>
<message><source>dup</source><translation>second</translation></message>
<message id="number"><source>with a number</source><translation>W</translation></message>
<message><source></source><comment>of a context</comment><translation>Z</translation></message>
</context><context><name></name>
<message><source>nowhere</source><comment>q</comment><translation>N</translation></message>
</context></TS>"""

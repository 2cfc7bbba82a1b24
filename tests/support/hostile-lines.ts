// What servers write to fool or to harm whoever reads them, by what it is aimed at. As it comes from the wire: made printable before
// it becomes an event, and shown again in every form that a transcript has.
import { printable } from '#lib/wire.ts'

export const hostileLines: Readonly<Record<string, readonly string[]>> = {
  markup: [
    '220-<script>alert(1)</script>',
    '220-</text></svg><script>alert(1)</script><svg onload=alert(1)>',
    '220-"><img src=x onerror=alert(1)>',
    '220-\'><image href="https://evil.example/x.png"/>',
    '220-]]><![CDATA[<script>alert(1)</script>]]>',
    '220-<!--<?xml-stylesheet href="https://evil.example/x.css"?>-->',
    '220-<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
    '220-<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>',
    '220-<use href="data:image/svg+xml,x"/><animate attributeName=href values="javascript:alert(1)"/>',
    '220-&lt;b&gt; &amp;amp; &#60;script&#62; &#x3c;script&#x3e; &nosuch;',
    '220-" font-weight="600" onload="alert(1)',
    '220-<style>*{display:none}</style><link rel=stylesheet href=//evil.example>',
  ],
  markdown: [
    '220-```',
    '220-`````````````` and more',
    '```',
    '~~~~',
    '    ```js',
    '220-[click](javascript:alert(1)) ![x](https://evil.example/x.png)',
    '[id]: https://evil.example "title"',
    '# heading',
    '| a | b |',
    '- [ ] task',
    '> quote @everyone #1 www.evil.example https://evil.example',
    '220-**bold** __bold__ ~~gone~~ $x$ <https://evil.example>',
  ],
  terminal: [
    '\u001b]0;owned\u0007',
    '\u001b[2J\u001b[H\u001b[31mred',
    '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\',
    '\u001bP+q544e\u001b\\',
    '\u001b]52;c;ZXZpbA==\u0007',
    '\u001b[6n\u001b[c\u001b]10;?\u0007',
    '\u009b31m\u009d0;owned\u009c',
    '\b\b\b\b\b250 Ok\r220',
    '\u0007\u0000\u007f\u000e',
    '\u001bc\u001b(0\u001b[?1049h',
    '\u2028\u2029\u000b\u000c\u0085',
    '\\u001b[31m \\x1b[31m \\033[31m',
  ],
  'bidi and invisible': [
    '\u202egnp.exe\u202c',
    '\u2066abc\u2069\u2067def\u2069',
    '\u200ba\u200bb\u200cc\u200dd\u2060e\ufeff',
    '\u00adsoft\u034fjoiner\u061c',
    '\u{e0041}\u{e0042}\u{e007f}',
    '\u180e\u3164\u115f\u2800',
    'z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030balgo',
    '\ufe0f\ufe0e\u{e0100}',
    '250 \u05e9\u05dc\u05d5\u05dd 5.1.1 \u0645\u0631\u062d\u0628\u0627 550',
    '\ufffe\uffff\u{1ffff}',
    '\ue000\u{f0000}',
    '\u0130stanbul \u212aelvin \uff1cscript\uff1e',
  ],
  size: [
    'W'.repeat(2048),
    '\u65e5'.repeat(680),
    '\u{1f600}'.repeat(512),
    'e\u0301'.repeat(600),
    '\t'.repeat(500),
    ' '.repeat(2000),
    '<'.repeat(2000),
  ],
}

/** All of them as events hold them. */
export const printedHostileLines: readonly string[] = Object.values(hostileLines)
  .flat()
  .map((line) => printable(new TextEncoder().encode(line)))

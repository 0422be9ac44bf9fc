import fc from 'fast-check';

/** Texts that want to be more than words on GitHub. */
export const HOSTILE: readonly string[] = [
  '@octocat please merge',
  'closes #123, GH-7 and owner/repo#9',
  'http://evil.example/x and https://evil.example',
  'www.evil.example/path',
  'WWW.evil.example',
  'a@evil.example, mailto:a@evil.example, xmpp:a@evil.example/x',
  'ftp://evil.example',
  '![pixel](https://evil.example/pixel.png)',
  '[click](https://evil.example)',
  '[click][1]\n\n[1]: https://evil.example',
  '<https://evil.example>',
  '<img src=https://evil.example/p.png>',
  '<a href="https://evil.example">x</a>',
  '<script>alert(1)</script>',
  `it's '><img src=x onerror='alert(1)'>`,
  '<!-- pin-on-merge -->',
  '</details></td></table><h1>approved</h1>',
  '</summary></details>',
  'cell | next | next',
  'cell \\| next \\',
  '| --- | --- |',
  '`code` ``` ~~~',
  '```\nfence\n```',
  '\n\n# Approved\n\n- [x] done',
  '# heading',
  '- item',
  '1. item',
  '2) item',
  '> quote',
  '    indented',
  '***bold*** __bold__ ~~gone~~ ^1^',
  '[^1]\n\n[^1]: note',
  '$`\\href{https://evil.example}{x}`$ $$x$$',
  '&lt;b&gt; &#60;b&#62; &copy &amp;',
  ':white_check_mark: approved :tada:',
  'x\n::set-output name=created::99\n##[error]boo',
  'a\u202egpj.exe\u2066b\u2028c\u2029d\u0000e\u001b[31mf\u0085g',
  '@\u200boctocat @\u2060octocat \ufeff@octocat',
  '日本語 – Crème brûlée 🍮 👩‍🍳',
  '\u00a0\u3000',
  '==',
  '---',
  '+',
  'javascript:alert(1)',
];

/** Hostile texts, their pieces, and any text at all. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(...HOSTILE.join('').replace(/[\w\s]/g, ''), 'www.', 'http', 'gh-', '1', 'a', ' ', '\n'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

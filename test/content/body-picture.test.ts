import { describe, expect, it } from 'vitest';
import { findBodyPicture } from '../../src/content/body-picture.js';

const find = (body: string) => {
  const found = findBodyPicture(body);
  return found === null ? null : [found.source, found.alt];
};

describe('the first picture of a text', () => {
  it.each<[string, readonly [string, string | null] | null]>([
    ['![A loaf](/a.jpg)', ['/a.jpg', 'A loaf']],
    ['Text ![A loaf](a.jpg "A title") text', ['a.jpg', 'A loaf']],
    ["![](./a.jpg 'A title')", ['./a.jpg', null]],
    ['![a\nb]( a.jpg\n"title" )', ['a.jpg', 'a b']],
    ['![a](<my loaf.jpg>)', ['my loaf.jpg', 'a']],
    ['![a](loaf_(1).jpg)', ['loaf_(1).jpg', 'a']],
    ['[![a](a.jpg)](/post/)', ['a.jpg', 'a']],
    ['![a [b] c](a.jpg)', ['a.jpg', 'a [b] c']],
    ['![a \\] b](a.jpg)', ['a.jpg', 'a ] b']],
    ['![a &amp; b](a.jpg?x=1&amp;y=2)', ['a.jpg?x=1&y=2', 'a & b']],
    ['![a][loaf]\n\n[loaf]: /a.jpg "title"', ['/a.jpg', 'a']],
    ['![Loaf][]\n\n  [loaf]: </a.jpg>', ['/a.jpg', 'Loaf']],
    ['![loaf]\n\n[LOAF]: /a.jpg', ['/a.jpg', 'loaf']],
    ['<img src="/a.jpg" alt="A loaf">', ['/a.jpg', 'A loaf']],
    ["<p><IMG\n  class='x' loading=lazy hidden\n  alt='' SRC='/a.jpg' /></p>", ['/a.jpg', null]],
    ['<img src=a.jpg alt=loaf>', ['a.jpg', 'loaf']],
    ['<img alt="a > b" src="a.jpg">', ['a.jpg', 'a > b']],
    ['{{< figure src="/a.jpg" alt="A loaf" >}}', ['/a.jpg', 'A loaf']],
    ['{{% figure src="a.jpg" %}}', ['a.jpg', null]],
    ['![a]({{ site.baseurl }}/a.jpg)', ['/a.jpg', 'a']],
    ['![a]({{site.url}}{{site.baseurl}}/a.jpg)', ['/a.jpg', 'a']],
    ['![a]({{ "/a.jpg" | relative_url }})', ['/a.jpg', 'a']],
    ['- item\n\n    ![a](a.jpg)\n\n![b](b.jpg)', ['b.jpg', 'b']],
    ['A line\n    ![a](a.jpg)', ['a.jpg', 'a']],
    ['![a](logo.svg)\n![b](b.jpg)', ['b.jpg', 'b']],
    ['![a](data:image/png;base64,AA)\n![b](b.jpg)', ['b.jpg', 'b']],
    ['![b](b.jpg)\n![a](a.jpg)', ['b.jpg', 'b']],
    ['<img src={cover} alt="x">\n![a](a.jpg)', ['a.jpg', 'a']],
    ['```md\n![a](a.jpg)\n```', null],
    ['~~~~\n```\n![a](a.jpg)\n~~~\n~~~~\n![b](b.jpg)', ['b.jpg', 'b']],
    ['Write `![a](a.jpg)` or ``` `![c](c.jpg)` ``` for it', null],
    ['an open ` and ![a](a.jpg)', ['a.jpg', 'a']],
    ['\n    ![a](a.jpg)', null],
    ['\n\t![a](a.jpg)', null],
    ['<!-- ![a](a.jpg)\n\n![b](b.jpg) -->', null],
    ['<!-- never closed ![a](a.jpg)', null],
    ['\\![a](a.jpg)', null],
    ['![a] (a.jpg)', null],
    ['![a][nowhere]', null],
    ['[a](a.jpg)', null],
    ['', null],
  ])('in %j is %j', (body, expected) => {
    expect(find(body)).toEqual(expected);
  });

  it('is told with the number of lines above it', () => {
    expect(findBodyPicture('---\r\n\r\nText\r\n`x`\r\n![a](a.jpg)')?.linesAbove).toBe(4);
    expect(findBodyPicture('<!-- a\n\nb -->\n```\nx\n```\n![a](a.jpg)')?.linesAbove).toBe(6);
  });
});

import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../../src/documents/html/block-text.ts';
import { openPage } from '../../../src/documents/html/open-page.ts';

describe('toParagraphs', () => {
  it.each([
    ['a line break stays one, two part paragraphs', 'One<br>Two<br><br>Three', ['One\nTwo', 'Three']],
    ['inline elements part nothing', '<p>Th<b>e</b>y <i>met</i><span>.</span></p>', ['They met.']],
    ['blocks part what stands before and after them', 'a<div>b<p>c</p>d</div>e', ['a', 'b', 'c', 'd', 'e']],
    ['white space collapses as in a browser', '<p> They\n\t met&nbsp; </p>', ['They met']],
    ['cells of a row share a line', '<table><tr><th>a</th><td>b</td></tr></table>', ['a b']],
    ['what is not shown is not read', '<p>a<script>b</script><svg>c</svg><!-- d --></p>', ['a']],
    ['nothing', '<div> <p></p></div>', []],
  ])('%s', (_, html, paragraphs) => {
    expect(toParagraphs(openPage(html).body)).toEqual(paragraphs);
  });
});

import { describe, expect, it } from 'vitest'
import { isTooLongPage, noticeTextOfHtml, plainTextOfHtml } from './html-text.ts'

describe('plainTextOfHtml', () => {
  it.each([
    ['a script', 'a<script>alert(1)</script>b', 'ab'],
    ['a style', 'a<style>p{background:url(x)}</style>b', 'ab'],
    ['an event handler', '<p onclick="alert(1)">a</p>', 'a'],
    ['a javascript link', '<a href="javascript:alert(1)">a</a>', 'a'],
    ['a data link', '<a href="data:text/html,<script>1</script>">a</a>', 'a'],
    ['an image', 'a<img src="https://x.example/pixel.gif" alt="seen" onerror="alert(1)">b', 'ab'],
    ['a frame', 'a<iframe srcdoc="<b>x</b>">x</iframe>b', 'ab'],
    ['a drawing', 'a<svg><script>1</script><text>x</text></svg>b', 'ab'],
    ['what is hidden', 'a<span style="display:none">secret</span><i hidden>x</i>b', 'ab'],
    ['an open tag', 'a<b', 'a'],
    ['entities', 'a &amp; b &lt;script&gt;', 'a & b <script>'],
  ])('leaves nothing alive of %s', (_, html, text) => {
    expect(plainTextOfHtml(html, 100)).toBe(text)
  })

  it('keeps to its limit', () => {
    expect(plainTextOfHtml('<p>abcdef</p>', 3)).toBe('abc')
  })

  it.each([
    ['deep', '<div>'.repeat(100_000)],
    ['wide', '<p>a</p>'.repeat(100_000)],
    ['unclosed', '<a href="'.repeat(20_000)],
    ['long', 'a'.repeat(3_000_000)],
    // No element of these closes the other, so they nest.
    ['deep in turns', '<dd><p>'.repeat(100_000)],
    ['full of lines in one cell', `<table><tr><td>a<td>${'<br>'.repeat(20_000)}`],
    ['full of items', '<ul>' + '<li>a'.repeat(400_000)],
  ])('comes to an end with markup that is %s', (_, html) => {
    const start = performance.now()
    expect(plainTextOfHtml(html, 1000).length).toBeLessThanOrEqual(1000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('noticeTextOfHtml', () => {
  it('shows where a link leads when its words do not', () => {
    const html =
      '<p><a href="https://evil.example/x?y=1">roblox.com</a> <a href="https://roblox.com/a">roblox.com</a></p>'
    expect(noticeTextOfHtml(html)).toBe('roblox.com [evil.example] roblox.com')
  })

  it('keeps rows of facts in lines and layout cells in paragraphs', () => {
    expect(
      noticeTextOfHtml('<table><tr><td>Date</td><td>3 May<br>or later</td></tr></table>'),
    ).toBe('Date | 3 May; or later')
    expect(noticeTextOfHtml('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>')).toBe(
      'One.\n\nTwo.',
    )
  })
})

it.each([
  ['longer than is read', ' '.repeat(2_000_001), true],
  ['deeper than is read', '<div>'.repeat(3000), true],
  ['of more parts than are read', '<p>a'.repeat(40_000), true],
  ['of paragraphs and items that nobody closed', '<p>a'.repeat(9000) + '<li>a'.repeat(9000), false],
])('a page %s is too long: what is left out says nothing (P6)', (_, html, isTooLong) => {
  expect(isTooLongPage(html)).toBe(isTooLong)
})

import { describe, expect, it } from 'vitest'
import { curvePicture } from './curve-picture.ts'
import { figureOf } from './figure-of.ts'
import type { KeptSection } from './kept-section.ts'
import { cellText, numberText } from './number-text.ts'
import { pageText } from './page-text.ts'
import type { Curve, Section } from './section.ts'
import { spreadLabels } from './spread-labels.ts'
import { themeColours } from './theme-colours.ts'

const curve: Curve = {
  id: 'made-up',
  title: 'Made up & drawn',
  across: 'rows',
  up: 'time (ms)',
  series: [
    {
      name: 'ours',
      points: [10, 100, 1000].map((across) => ({
        across,
        figure: { median: across * 2, low: across, high: across * 3, runs: 3 },
      })),
    },
    { name: 'at once', points: [{ across: 1000, figure: figureOf([0]) }] },
  ],
}

const section: Section = {
  title: 'A made-up thing',
  text: ['What it is.'],
  tables: [
    {
      title: 'Times',
      columns: ['size', 'ours (ms)', 'how it grows'],
      rows: [
        { label: 'a|b', cells: [figureOf([1, 2, 4]), 'in step'] },
        { label: '10,000', cells: [1234.5, undefined] },
      ],
    },
  ],
  curves: [curve],
}

const on = { machine: 'A machine', programs: ['SQLite 9.9', 'no Chromium'] }
const of = { version: '1.2.3', commit: 'abc1234', commitDay: '2026-11-22', day: '2026-11-23' }
const kept: KeptSection = { id: 'made-up', on, of, seconds: 61, section }

const pageOf = (...sections: readonly KeptSection[]): string =>
  pageText({ ids: ['made-up', 'other'], kept: sections, on, of, byHand: '## By hand\n' })

describe('figures', () => {
  it('are the median, the lowest and the highest', () => {
    expect(figureOf([30, 10, 20])).toEqual({ median: 20, low: 10, high: 30, runs: 3 })
    expect(figureOf([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1, high: 4, runs: 4 })
    expect(() => figureOf([])).toThrow('Nothing was measured')
  })

  it('have three digits that count', () => {
    const given = [0, 0.012_34, 1.005, 12.34, 99.96, 123.4, 12_345.6]
    expect(given.map(numberText)).toEqual(['0', '0.0123', '1', '12.3', '100', '123', '12,346'])
  })

  it('have their spread beside them where there is one', () => {
    expect(cellText(figureOf([1, 2, 4]))).toBe('2 (1 to 4)')
    expect(cellText(figureOf([2.0001, 2]))).toBe('2')
    expect(cellText('near linear')).toBe('near linear')
    expect(cellText(undefined)).toBe('–')
  })
})

describe('the page', () => {
  it('says on what it was measured, and how to do it again', () => {
    const text = pageOf(kept)
    expect(text).toContain('`npm run bench`')
    expect(text).toContain(
      'Kinventory 1.2.3, commit abc1234 of 2026-11-22, measured on 2026-11-23.',
    )
    expect(text).toContain('A machine; SQLite 9.9, no Chromium.')
    expect(text).toMatch(/## By hand$/)
  })

  it('has a table and a picture for each', () => {
    expect(pageOf(kept)).toContain(
      [
        '**Times**',
        '',
        '| size | ours (ms) | how it grows |',
        '| --- | ---: | --- |',
        '| a\\|b | 2 (1 to 4) | in step |',
        '| 10,000 | 1,235 | – |',
        '',
        '![Made up & drawn](benchmarks/made-up.svg)',
      ].join('\n'),
    )
  })

  it('leaves out no section that failed or was not measured', () => {
    const text = pageOf({ ...kept, section: undefined })
    expect(text).toContain('## made-up\n\n**This section failed** (commit abc1234')
    expect(text).toContain('## other\n\n**Not measured yet.** `npm run bench -- other`')
  })

  it('says where figures are of another commit or another machine', () => {
    expect(pageOf(kept)).not.toContain('_Of commit')
    const older = { ...of, commit: '9999999', day: '2026-11-20' }
    const text = pageOf({ ...kept, of: older, on: { ...on, machine: 'Another' } })
    expect(text).toContain('_Of commit 9999999 of 2026-11-22, measured on 2026-11-20._')
    expect(text).toContain('_On another machine: Another._')
  })
})

describe('a picture', () => {
  const colours = themeColours()
  const picture = curvePicture(curve, colours)

  it('draws twice as much the same way at every size, along the diagonals', () => {
    const [, line = ''] = /<path d="(M[^"]+)" fill="none"/.exec(picture) ?? []
    const numbers = line.split(/[ML ]/).filter(Boolean).map(Number)
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers
    expect(x2 - x1).toBeCloseTo(x3 - x2, 0)
    expect(y1 - y2).toBeCloseTo(y2 - y3, 0)
    const [, fromX, fromY, toX, toY] =
      /<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"[^>]*stroke-dasharray="1 5"/.exec(picture) ??
      []
    const slope = (Number(toY) - Number(fromY)) / (Number(toX) - Number(fromX))
    expect(slope).toBeCloseTo((y2 - y1) / (x2 - x1), 1)
  })

  it('tells in words what it shows', () => {
    expect(picture).toContain('<title id="title">Made up &amp; drawn</title>')
    expect(picture).toContain('ours: 20 (10 to 30) at 10, 200 (100 to 300) at 100')
    expect(picture).toContain('>ours</text>')
  })

  it('has the colours of the theme, and no place outside itself', () => {
    expect(picture).toContain(colours('accent'))
    expect(picture).not.toMatch(/NaN|Infinity|undefined|var\(/)
    const places = [...picture.matchAll(/ (?:cx|x|cy|y)="(-?[\d.]+)"/g)].map(([, at]) => Number(at))
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...places)).toBeLessThanOrEqual(800)
  })

  it('cannot be drawn of nothing', () => {
    expect(() => curvePicture({ ...curve, series: [] }, colours)).toThrow('no points')
  })

  it('keeps its labels apart and inside', () => {
    expect(spreadLabels([50, 10, 52], 15, 100)).toEqual([50, 10, 65])
    expect(spreadLabels([95, 99], 15, 100)).toEqual([85, 100])
  })
})

import { createElement as draw, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { curveScales, leastShown, type CurveScales, type PlotArea } from './curve-scales.ts'
import { figureText, numberText } from './number-text.ts'
import type { Curve } from './section.ts'
import { spreadLabels } from './spread-labels.ts'

/** Gives the colour of a token of the theme. */
type Colours = (token: string) => string

type Series = Curve['series'][number]

/** Told apart by colour, dashes and mark alike; ours is first. */
const looks = [
  { token: 'accent', dashes: undefined, mark: 'disc' },
  { token: 'possible', dashes: '7 4', mark: 'square' },
  { token: 'ink-2', dashes: '2 4', mark: 'ring' },
  { token: 'done', dashes: '10 3 2 3', mark: 'box' },
  { token: 'exposed', dashes: '4 3', mark: 'disc' },
  { token: 'ink-3', dashes: '1 3', mark: 'square' },
] as const

const lookOf = (index: number): (typeof looks)[number] => looks[index % looks.length] ?? looks[0]

const size = { width: 800, height: 420 } as const
const fontSize = 13
/** Of the widest letters of the fonts named below; a label may be shorter than its room, never longer. */
const letterWidth = 7.2
const lineHeight = 17

/** Names of curves take no more room than that; a longer one is to be shortened. */
const longestName = 44

const areaFor = ({ series }: Curve): PlotArea => {
  const longest = Math.max(...series.map(({ name }) => name.length))
  if (longest > longestName)
    throw new Error(`The name of a curve has more than ${longestName} letters`)
  return {
    left: 72,
    right: size.width - 24 - (longest * letterWidth + 14),
    top: 74,
    bottom: size.height - 62,
  }
}

const pixel = (value: number): number => Number(value.toFixed(1))

const markAt = (
  mark: (typeof looks)[number]['mark'],
  x: number,
  y: number,
  colour: string,
  paper: string,
) => {
  const filled = mark === 'disc' || mark === 'square'
  const paint = { fill: filled ? colour : paper, stroke: colour, strokeWidth: 2 }
  return mark === 'disc' || mark === 'ring'
    ? draw('circle', { cx: x, cy: y, r: 4, ...paint })
    : draw('rect', { x: x - 3.5, y: y - 3.5, width: 7, height: 7, ...paint })
}

const seriesShape = (
  { points }: Series,
  index: number,
  { x, y }: CurveScales,
  colours: Colours,
): readonly ReactElement[] => {
  const { token, dashes, mark } = lookOf(index)
  const colour = colours(token)
  const at = (value: number): number => pixel(y(Math.max(leastShown, value)))
  const placed = points
    .toSorted((one, other) => one.across - other.across)
    .map(({ across, figure }) => ({
      x: pixel(x(across)),
      y: at(figure.median),
      low: at(figure.low),
      high: at(figure.high),
    }))
  return [
    draw('path', {
      key: `line ${index}`,
      d: placed.map((point, place) => `${place === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(''),
      fill: 'none',
      stroke: colour,
      strokeWidth: 2,
      strokeDasharray: dashes,
    }),
    ...placed.map((point, place) =>
      draw(
        'g',
        { key: `point ${index} ${place}` },
        draw('path', { d: `M${point.x} ${point.low}V${point.high}`, stroke: colour }),
        markAt(mark, point.x, point.y, colour, colours('surface')),
      ),
    ),
  ]
}

const labels = (
  { series }: Curve,
  { y }: CurveScales,
  area: PlotArea,
  colours: Colours,
): readonly ReactElement[] => {
  const ends = series.map(({ points }) => {
    const last = points.toSorted((one, other) => one.across - other.across).at(-1)
    return last ? y(Math.max(leastShown, last.figure.median)) : area.bottom
  })
  const places = spreadLabels(ends, lineHeight, area.bottom)
  return series.map(({ name }, index) =>
    draw(
      'text',
      {
        key: `label ${index}`,
        x: area.right + 8,
        y: pixel((places[index] ?? area.bottom) + fontSize / 3),
        fill: colours(lookOf(index).token),
        fontWeight: 600,
      },
      name,
    ),
  )
}

const grid = (
  curve: Curve,
  scales: CurveScales,
  area: PlotArea,
  colours: Colours,
): ReactElement => {
  const { x, y, xTicks, yTicks, diagonals } = scales
  const ink = colours('ink-2')
  return draw(
    'g',
    { stroke: 'none', fill: ink },
    ...yTicks.flatMap((tick) => [
      draw('path', {
        key: `y ${tick}`,
        d: `M${area.left} ${pixel(y(tick))}H${area.right}`,
        stroke: colours('line'),
      }),
      draw(
        'text',
        {
          key: `y text ${tick}`,
          x: area.left - 8,
          y: pixel(y(tick) + fontSize / 3),
          textAnchor: 'end',
        },
        numberText(tick),
      ),
    ]),
    ...xTicks.flatMap((tick) => [
      draw('path', {
        key: `x ${tick}`,
        d: `M${pixel(x(tick))} ${area.bottom}v5`,
        stroke: colours('line-strong'),
      }),
      draw(
        'text',
        { key: `x text ${tick}`, x: pixel(x(tick)), y: area.bottom + 21, textAnchor: 'middle' },
        numberText(tick),
      ),
    ]),
    ...diagonals.map(([from, to], index) =>
      draw('path', {
        key: `diagonal ${index}`,
        d: `M${pixel(from.x)} ${pixel(from.y)}L${pixel(to.x)} ${pixel(to.y)}`,
        stroke: colours('edge'),
        strokeDasharray: '1 5',
        strokeLinecap: 'round',
      }),
    ),
    draw('path', {
      d: `M${area.left} ${area.bottom}H${area.right}`,
      stroke: colours('line-strong'),
    }),
    draw(
      'text',
      { x: (area.left + area.right) / 2, y: area.bottom + 44, textAnchor: 'middle' },
      curve.across,
    ),
    draw('text', { x: 20, y: area.top - 16 }, `${curve.up}; dotted: linear growth`),
  )
}

/** The figures in words, for whoever does not see the picture. */
const described = ({ series, across, up }: Curve): string =>
  series
    .map(({ name, points }) => {
      const told = points.map(
        (point) => `${figureText(point.figure)} at ${numberText(point.across)}`,
      )
      return `${name}: ${told.join(', ')}.`
    })
    .join(' ')
    .concat(` ${up} by ${across}.`)

/** A curve as an SVG file that needs nothing beside it, on a light ground of its own. Throws for one without points. */
export const curvePicture = (curve: Curve, colours: Colours): string => {
  if (curve.series.every(({ points }) => points.length === 0))
    throw new Error(`The curve ${curve.id} has no points`)
  const area = areaFor(curve)
  const scales = curveScales(curve, area)
  const { width, height } = size
  const picture = draw(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title description',
      fontFamily: "'Atkinson Hyperlegible Next', system-ui, sans-serif",
      fontSize,
    },
    draw('title', { id: 'title' }, curve.title),
    draw('desc', { id: 'description' }, described(curve)),
    draw('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      rx: 12,
      fill: colours('surface'),
      stroke: colours('line'),
    }),
    draw(
      'text',
      { x: 20, y: 34, fontSize: 17, fontWeight: 700, fill: colours('ink') },
      curve.title,
    ),
    grid(curve, scales, area, colours),
    ...curve.series.flatMap((series, index) => seriesShape(series, index, scales, colours)),
    ...labels(curve, scales, area, colours),
  )
  return `${renderToStaticMarkup(picture)}\n`
}

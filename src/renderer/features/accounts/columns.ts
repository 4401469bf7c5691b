import { accountColumns, type AccountColumn } from '../../../domain/model/account-filter.ts'
import type { Layout } from '../../../domain/model/layout.ts'

/** How the table looks before anybody changed it. */
export const firstLayout: NonNullable<Layout['accounts']> = {
  columns: ['title', 'people', 'login', 'opened', 'status', 'breaches'],
  sort: 'title',
  isDescending: false,
}

/** The least width in pixels and the share of what is left. */
const widths: Readonly<Record<AccountColumn, readonly [least: number, share: number]>> = {
  title: [180, 1.9],
  people: [130, 1.5],
  login: [176, 2.2],
  kind: [120, 1.1],
  opened: [108, 1.1],
  'password-changed': [116, 1.1],
  status: [124, 1.2],
  'two-factor': [96, 0.9],
  shared: [120, 1.2],
  breaches: [84, 0.7],
}

const tickWidth = 24
const gap = 16

/** Columns in their fixed order, the name always among them. */
export const inOrder = (columns: readonly AccountColumn[]): readonly AccountColumn[] =>
  accountColumns.filter((column) => column === 'title' || columns.includes(column))

/** The grid of a line: the tick, then the columns. `least` is how narrow a line may get, in pixels. */
export const gridOf = (
  columns: readonly AccountColumn[],
): { readonly template: string; readonly least: number } => ({
  template: [
    `${tickWidth}px`,
    ...columns.map((column) => `minmax(${widths[column][0]}px, ${widths[column][1]}fr)`),
  ].join(' '),
  least: tickWidth + columns.reduce((sum, column) => sum + widths[column][0] + gap, 0) + 2 * gap,
})

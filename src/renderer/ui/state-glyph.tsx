import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellState, ExposureState } from '../../domain/model/exposure.ts'
import { classNames } from './class-names.ts'
import styles from './state-glyph.module.css'

/** The states of a matrix cell and of an exposure. */
export type GlyphState = CellState | ExposureState

export interface StateGlyphProps {
  readonly state: GlyphState
  /** The word stands beside it, so screen readers need not hear it twice. */
  readonly isDecorative?: boolean | undefined
  /** Its word, where whoever draws thousands has looked the few words up already. */
  readonly label?: string | undefined
}

const shapes: Readonly<Record<GlyphState, ReactElement>> = {
  held: <circle cx="7" cy="7" r="5.5" fill="currentColor" />,
  assumed: <circle cx="7" cy="7" r="4.6" fill="none" strokeWidth="2" />,
  exposed: <path d="M7 .6 13.4 7 7 13.4.6 7z" fill="currentColor" />,
  ask: <path d="M7 2 12 7 7 12 2 7z" fill="none" strokeWidth="2" strokeLinejoin="round" />,
  altered: <path d="M1 4.4h12M1 9.6h12" strokeWidth="2.6" strokeLinecap="round" />,
  'not-real': <path d="M1 4.4h12M1 9.6h12" strokeWidth="2.6" strokeLinecap="round" />,
  'not-given': <path d="M3 3l8 8M11 3l-8 8" strokeWidth="2" strokeLinecap="round" />,
  removed: <path d="M1.5 7h11" strokeWidth="2.6" strokeLinecap="round" />,
}

interface SignProps {
  readonly state: GlyphState
  /** Undefined where the word stands beside it. */
  readonly label: string | undefined
}

function Sign({ state, label }: SignProps): ReactElement {
  return (
    <svg
      className={classNames(styles['glyph'], styles[state])}
      viewBox="0 0 14 14"
      stroke="currentColor"
      strokeWidth="0"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapes[state]}
    </svg>
  )
}

function NamedSign({ state }: Pick<SignProps, 'state'>): ReactElement {
  const { t } = useTranslation('data')
  return <Sign state={state} label={t(`state.${state}`)} />
}

/**
 * The sign of a state, the same on screen, in legends and in print, where it is black: the form
 * carries the meaning, the tone only helps. A decorative one looks nothing up, as a matrix has thousands.
 */
export function StateGlyph({ state, isDecorative, label }: StateGlyphProps): ReactElement {
  if (isDecorative) return <Sign state={state} label={undefined} />
  return label === undefined ? <NamedSign state={state} /> : <Sign state={state} label={label} />
}

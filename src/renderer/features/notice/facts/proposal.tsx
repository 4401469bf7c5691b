import type { ReactElement, ReactNode } from 'react'
import type { Span } from '../../../../domain/notices/notice-reading.ts'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { Quotes } from './quotes.tsx'
import styles from './proposal.module.css'

export interface ProposalProps {
  /** What is proposed; the name of its tick. */
  readonly label: ReactNode
  /** A warning about it: hedged, contradicted. */
  readonly warning?: string | undefined
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
  readonly spans: readonly Span[]
  /** What else can be said of it. */
  readonly children?: ReactNode
}

/** One fact of the notice: a tick, what speaks against it, and the words it came from. */
export function Proposal(props: ProposalProps): ReactElement {
  const { label, warning, isTicked, onTick, spans, children } = props
  return (
    <li className={styles['proposal']}>
      <CheckboxField isSelected={isTicked} onChange={onTick}>
        <span className={styles['label']}>{label}</span>
      </CheckboxField>
      <div className={styles['rest']}>
        {warning !== undefined && <p className={styles['warning']}>{warning}</p>}
        {children}
        <Quotes spans={spans} />
      </div>
    </li>
  )
}

/** Proposals of one kind, one under the other. */
export function ProposalList({ children }: { readonly children: ReactNode }): ReactElement {
  return <ul className={styles['list']}>{children}</ul>
}

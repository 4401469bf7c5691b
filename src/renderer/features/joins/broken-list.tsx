import type { ReactElement } from 'react'
import type { JoinRef } from '../../../domain/joins/person-joins.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { joinKey } from './joins-view.ts'
import { useJoins } from './joins-context.ts'
import { WhenOpen } from './when-open.tsx'
import styles from './broken-list.module.css'

/** Joins by what they let somebody do, one step away. */
export function BrokenList(props: {
  readonly label: string
  /** What breaks them or why they stay, for those who hear the button alone. */
  readonly about?: string | undefined
  readonly joins: readonly JoinRef[]
}): ReactElement {
  const { sentence } = useJoins()
  return (
    <Disclosure label={props.label} about={props.about}>
      <WhenOpen>
        <ul className={styles['list']}>
          {props.joins.map((join) => (
            <li key={joinKey(join)}>{sentence(join)}</li>
          ))}
        </ul>
      </WhenOpen>
    </Disclosure>
  )
}

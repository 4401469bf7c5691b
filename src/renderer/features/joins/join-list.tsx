import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { cellStates } from '../../../domain/model/exposure.ts'
import type { FoundJoin } from '../../../domain/joins/join-map.ts'
import { Card } from '../../ui/card.tsx'
import { MoreButton, useSome } from '../../ui/some-at-a-time.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { StateLegend } from '../../ui/state-legend.tsx'
import { JoinItem } from './join-item.tsx'
import styles from './join-list.module.css'
import { useJoins } from './joins-context.ts'
import { byState, joinKey } from './joins-view.ts'

/** Of one state; a large household has too many to look through at once. */
const joinsAtOnce = 8

function Joins({ joins }: { readonly joins: readonly FoundJoin[] }): ReactElement {
  const { shown, rest, showMore } = useSome(joins, joinsAtOnce)
  return (
    <>
      <div className={styles['joins']}>
        {shown.map((join) => (
          <JoinItem key={joinKey(join)} join={join} />
        ))}
      </div>
      <MoreButton rest={rest} showMore={showMore} />
    </>
  )
}

/** Every join, gravest state first. */
export function JoinList({ joins }: { readonly joins: readonly FoundJoin[] }): ReactElement {
  const { t } = useTranslation('joins')
  // The bar that clears what was tried goes with it.
  const place = useFocusKept(String(useJoins().trial.ticked.size > 0))
  const states = new Set<string>(
    joins.flatMap(({ carriers }) => carriers.flatMap(({ parts }) => parts.map((one) => one.state))),
  )
  return (
    <Card
      title={t('list.title')}
      aside={<StateLegend states={cellStates.filter((state) => states.has(state))} />}
    >
      <div ref={place} tabIndex={-1}>
        <p className={styles['hint']}>{t('try.hint')}</p>
      </div>
      <div className={styles['groups']}>
        {byState(joins).map(({ state, joins: found }) => (
          <section key={state}>
            <h3>{t(`group.${state}`, { count: found.length })}</h3>
            <p className={styles['hint']}>{t(`groupText.${state}`)}</p>
            <Joins joins={found} />
          </section>
        ))}
      </div>
    </Card>
  )
}

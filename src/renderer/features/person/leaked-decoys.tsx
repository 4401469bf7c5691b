import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { isQuietKind } from '../../../domain/surface/quiet-kind.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { Card } from '../../ui/card.tsx'
import { Help } from '../../ui/help.tsx'
import { MoreButton, useSome } from '../../ui/some-at-a-time.tsx'
import type { SurfaceDecoy, SurfaceView } from './surface-view.ts'
import styles from './for-life.module.css'

export interface LeakedDecoysProps {
  readonly person: Person
  readonly surface: SurfaceView
}

export interface DecoySentenceProps {
  readonly name: string
  readonly decoy: SurfaceDecoy
  /** What the account is called here. */
  readonly title: string
  /** An element for the account's name: a link, or bold. */
  readonly account: ReactElement
}

/** Who was given it, where it got out, and what follows from it turning up. */
export function DecoySentence(props: DecoySentenceProps): ReactElement {
  const { name, decoy, title, account } = props
  const { t } = useTranslation('person')
  const { breach, dataClass, dataClassName } = useCatalogue()
  const { list } = useDateWords()
  const values = {
    name,
    title,
    data: dataClassName(decoy.dataClass),
    breaches: list(decoy.breachIds.map((id) => breach(id)?.name ?? id)),
    others: decoy.givenTo - 1,
  }
  const howMany = decoy.givenTo === 1 ? 'only' : 'several'
  return (
    <>
      <Trans t={t} i18nKey={`decoy.given.${howMany}`} values={values} components={{ account }} />{' '}
      {t(decoy.isSure ? 'decoy.out' : 'decoy.maybe', values)} {t(`decoy.names.${howMany}`)}
      {dataClass(decoy.dataClass)?.credential && <> {t('decoy.credential')}</>}
    </>
  )
}

const decoysAtOnce = 5

/** Facts that are not true and got out: each names whoever lost it. Sensitive services are not named here (P10). */
export function LeakedDecoys({ person, surface }: LeakedDecoysProps): ReactElement {
  const { t } = useTranslation('person')
  const { service } = useCatalogue()
  const { shown, rest, showMore } = useSome(surface.decoys, decoysAtOnce)
  if (surface.decoys.length === 0) return <></>
  const titles = new Map(surface.rows.map((row) => [row.accountId, row]))
  return (
    <Card title={t('decoy.title')} aside={<Help topic="decoy" />}>
      <ul className={styles['sentences']}>
        {shown.map((decoy) => {
          const { accountId, dataClass } = decoy
          const row = titles.get(accountId)
          const kind = row?.serviceId === undefined ? undefined : service(row.serviceId)?.kind
          return (
            <li key={`${accountId} ${dataClass}`}>
              <DecoySentence
                name={person.name}
                decoy={decoy}
                title={!row || isQuietKind(kind) ? t('decoy.quiet') : row.title}
                account={<Link to="/accounts/$accountId" params={{ accountId }} />}
              />
            </li>
          )
        })}
      </ul>
      <p className={styles['more']}>
        <MoreButton rest={rest} showMore={showMore} />
      </p>
    </Card>
  )
}

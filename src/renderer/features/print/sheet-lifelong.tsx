import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { SheetPartProps } from './sheet-context.ts'
import { isOut } from './sheet-losses.ts'
import styles from './checklist-sheet.module.css'

/** What stays true for life, and what helps all the same. */
export function SheetLifelong({ sheet }: SheetPartProps): ReactElement | undefined {
  const { t } = useTranslation('print')
  const { list } = useDateWords()
  const { catalogue } = sheet.incident
  const name = sheet.names.person(sheet.person.id)
  const lost = sheet.losses
    .filter((loss) => isOut(loss) && loss.through.length === 0)
    .map((loss) => catalogue.dataClass(loss.dataClass))
    .flatMap((one) => (one?.permanence === 'lifelong' ? [one.name] : []))
  if (lost.length === 0) return undefined
  return (
    <section>
      <h2>{t('lifelong.title')}</h2>
      <p>
        <Trans
          t={t}
          i18nKey="lifelong.text"
          values={{ list: list(lost) }}
          components={{ b: <b /> }}
        />
      </p>
      <ul className={styles['dots']}>
        <li>{t('lifelong.proof')}</li>
        <li>{t('lifelong.secret')}</li>
        {sheet.person.role === 'child' && <li>{t('lifelong.childTalk', { name })}</li>}
        <li>{t('lifelong.post', { name })}</li>
      </ul>
    </section>
  )
}

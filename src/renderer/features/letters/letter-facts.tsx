import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './letter-facts.module.css'
import type { LetterView } from './letter-groups.ts'
import { LetterSources } from './letter-sources.tsx'
import { useLetterWords } from './use-letter-words.ts'

export interface LetterFactsProps {
  readonly letter: LetterView
  readonly all: readonly LetterView[]
  readonly onExtend: (isExtended: boolean) => void
}

/** The days of a letter, what it follows, and what it stands on. */
export function LetterFacts({ letter, all, onExtend }: LetterFactsProps): ReactElement {
  const { t } = useTranslation('letters')
  const { date } = useDateWords()
  const { breach } = useCatalogue()
  const words = useLetterWords()
  const { sentOn, sentBy, receivedOn, dueOn, answeredOn, breachId, kind, regime } = letter
  const before = all.find(({ id }) => id === letter.afterId)
  const about = breachId === undefined ? undefined : breach(breachId)
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('letter.written'), date(letter.writtenOn)],
    ...(sentOn
      ? [
          [
            t('letter.sentOn'),
            `${date(sentOn)}${sentBy ? `, ${t(`letter.by.${sentBy}`)}` : ''}`,
          ] as const,
          [t('letter.receivedOn'), receivedOn ? date(receivedOn) : t('letter.notKnown')] as const,
        ]
      : []),
    ...(dueOn
      ? [
          [
            t(letter.isOfReceipt ? 'letter.receiptDueOn' : 'letter.dueOn'),
            `${date(dueOn)}. ${t('holiday')}`,
          ] as const,
        ]
      : []),
    ...(answeredOn ? [[t('letter.answeredOn'), date(answeredOn)] as const] : []),
    ...(before
      ? [
          [
            t('letter.after'),
            <Link key={before.id} to="/letters/$letterId" params={{ letterId: before.id }}>
              {words.kind(before)}
            </Link>,
          ] as const,
        ]
      : []),
    ...(about
      ? [
          [
            t('letter.breach'),
            <Link key={about.id} to="/breaches/$breachId" params={{ breachId: about.id }}>
              {about.name}
            </Link>,
          ] as const,
        ]
      : []),
  ]
  return (
    <Card title={t('letter.facts')}>
      <dl className={styles['facts']}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {(letter.canExtend || letter.isExtended) && (
        <CheckboxField isSelected={letter.isExtended} onChange={onExtend}>
          {t('letter.extended')}
        </CheckboxField>
      )}
      {kind !== undefined && regime !== undefined && (
        <Disclosure label={t('preview.sources')}>
          <p>{t(`law.${regime}`)}</p>
          <LetterSources templateId={letter.templateId} />
        </Disclosure>
      )}
    </Card>
  )
}

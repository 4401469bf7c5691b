import { useMemo, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { NotBreachReason } from '../../../../domain/notices/notice-reading.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Quotes } from '../facts/quotes.tsx'
import { TextPlacesContext } from '../facts/text-places.ts'
import { leaveReading } from '../notice-store.ts'
import type { ReadNotice } from '../notice-types.ts'
import { claimsOf } from '../text/notice-claims.ts'
import { textBlocks } from '../text/text-blocks.ts'
import { TextPanel } from '../text/text-panel.tsx'
import factStyles from '../facts/facts.module.css'
import styles from './no-breach.module.css'

export interface NoBreachProps {
  readonly notice: ReadNotice
  readonly kind: NotBreachReason
}

const steps = ['one', 'two', 'three'] as const

/** Why no breach is proposed, with the words that say so, what to do, and the way on for who knows better. */
export function NoBreach({ notice, kind }: NoBreachProps): ReactElement {
  const { t } = useTranslation('notice')
  const { text, reading } = notice
  const places = useMemo(
    () => ({ text, blocks: textBlocks(text, claimsOf(reading)) }),
    [text, reading],
  )
  return (
    <TextPlacesContext value={places}>
      <PageHeader
        title={t(`none.${kind}.title`)}
        lead={<Trans t={t} i18nKey={`none.${kind}.lead`} components={{ b: <b /> }} />}
      />
      <div className={factStyles['sides']}>
        <TextPanel {...places} />
        <div className={factStyles['facts']}>
          {reading.because.length > 0 && (
            <Card title={t('none.because')}>
              <Quotes spans={reading.because} atOnce={6} />
            </Card>
          )}
          <Card title={t('none.todo')}>
            <ol className={styles['steps']}>
              {steps.map((step) => (
                <li key={step}>{t(`none.${kind}.${step}`)}</li>
              ))}
            </ol>
          </Card>
          <Card title={t('none.sure')}>
            <p>{t('none.sureText')}</p>
            <div className={styles['buttons']}>
              <LinkButton to="/breaches/new">{t('none.byHand')}</LinkButton>
              <Button onPress={leaveReading}>{t('none.another')}</Button>
            </div>
          </Card>
        </div>
      </div>
    </TextPlacesContext>
  )
}

import { memo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Span } from '../../../../domain/notices/notice-reading.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { markFor } from '../text/text-blocks.ts'
import { meantWords, quotesOf, type Quote } from '../text/quote-around.ts'
import { leadToText } from '../text/return-to-fact.ts'
import { useTextPlaces } from './text-places.ts'
import styles from './quotes.module.css'

export interface QuotesProps {
  readonly spans: readonly Span[]
  /** How many are in sight; the rest is folded. */
  readonly atOnce?: number | undefined
}

/** Nobody reads more of one fact. */
const maxSpans = 24

function QuoteRow({ quote }: { readonly quote: Quote }): ReactElement {
  const { t } = useTranslation('notice')
  const { blocks } = useTextPlaces()
  const from = markFor(blocks, quote)
  return (
    <li className={styles['row']}>
      <q className={styles['quote']}>
        {quote.parts.map(({ text, isMeant }, place) =>
          // The parts of a quote never change.
          isMeant ? <b key={place}>{text}</b> : <span key={place}>{text}</span>,
        )}
      </q>
      {from !== undefined && (
        <span className={styles['way']}>
          <Button
            kind="quiet"
            aria-label={t('quote.showWords', { words: meantWords(quote) })}
            onPress={() => leadToText(from)}
          >
            {t('quote.show')}
          </Button>
        </span>
      )}
    </li>
  )
}

function QuoteList({ quotes }: { readonly quotes: readonly Quote[] }): ReactElement {
  return (
    <ul className={styles['quotes']}>
      {quotes.map((quote) => (
        <QuoteRow key={quote.from} quote={quote} />
      ))}
    </ul>
  )
}

/** The stretches come out of the reading, so the same ones are the same objects. */
const areSame = (one: QuotesProps, other: QuotesProps): boolean =>
  one.atOnce === other.atOnce &&
  one.spans.length === other.spans.length &&
  one.spans.every((span, place) => span === other.spans[place])

/** The words a fact came from, each with the way to its place in the text; drawn once, whatever is ticked. */
export const Quotes = memo(function Quotes({
  spans,
  atOnce = 1,
}: QuotesProps): ReactElement | undefined {
  const { t } = useTranslation('notice')
  const { text } = useTextPlaces()
  const quotes = quotesOf(text, spans.slice(0, maxSpans))
  if (quotes.length === 0) return undefined
  const rest = quotes.slice(atOnce)
  return (
    <div className={styles['all']}>
      <QuoteList quotes={quotes.slice(0, atOnce)} />
      {rest.length > 0 && (
        <Disclosure label={t('quote.more', { count: rest.length })}>
          <QuoteList quotes={rest} />
        </Disclosure>
      )}
    </div>
  )
}, areSame)

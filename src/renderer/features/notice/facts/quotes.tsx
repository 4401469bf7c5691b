import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Span } from '../../../../domain/notices/notice-reading.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { markFor } from '../text/text-blocks.ts'
import { quotesOf, type Quote } from '../text/quote-around.ts'
import { leadToText } from '../text/return-to-fact.ts'
import { useTextPlaces } from './text-places.ts'
import styles from './quotes.module.css'

export interface QuotesProps {
  readonly spans: readonly Span[]
  /** How many are in sight; the rest is folded. */
  readonly atOnce?: number | undefined
}

/** Nobody reads more of one fact. */
const maxQuotes = 40

function QuoteRow({ quote }: { readonly quote: Quote }): ReactElement {
  const { t } = useTranslation('notice')
  const { blocks } = useTextPlaces()
  const from = markFor(blocks, quote)
  return (
    <li className={styles['row']}>
      <q className={styles['quote']}>
        {quote.before}
        <b>{quote.words}</b>
        {quote.after}
      </q>
      {from !== undefined && (
        <Button
          kind="quiet"
          aria-label={t('quote.showWords', { words: quote.words })}
          onPress={() => leadToText(from)}
        >
          {t('quote.show')}
        </Button>
      )}
    </li>
  )
}

/** The words a fact came from, each with the way to its place in the text. */
export function Quotes({ spans, atOnce = 1 }: QuotesProps): ReactElement | undefined {
  const { t } = useTranslation('notice')
  const { text } = useTextPlaces()
  const quotes = quotesOf(text, spans.slice(0, maxQuotes))
  if (quotes.length === 0) return undefined
  const list = (some: readonly Quote[]): ReactElement => (
    <ul className={styles['quotes']}>
      {some.map((quote) => (
        <QuoteRow key={`${quote.from} ${quote.to}`} quote={quote} />
      ))}
    </ul>
  )
  const rest = quotes.slice(atOnce)
  return (
    <div className={styles['all']}>
      {list(quotes.slice(0, atOnce))}
      {rest.length > 0 && (
        <Disclosure label={t('quote.more', { count: rest.length })}>{list(rest)}</Disclosure>
      )}
    </div>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { BreachLists } from './breach-lists.tsx'
import { fitsSearch, searchText } from './breach-search.ts'
import styles from './breaches-screen.module.css'
import { touchingParts } from './breaches-view.ts'
import { ListLimits } from './list-limits.tsx'

/** Every breach we know of: those that touch the family first, then all others, to be searched by service and year. */
export function BreachesScreen(): ReactElement {
  const { t } = useTranslation('breaches')
  const { data } = useSuspenseQuery(orpc.breaches.list.queryOptions())
  const { catalogue, breach, service } = useCatalogue()
  const [query, setQuery] = useState('')
  const isSearching = query.trim() !== ''
  // Made once: a loaded list has about a thousand of them, and each letter typed asks for all.
  const texts = useMemo(
    () => new Map(catalogue.breaches.map((one) => [one.id, searchText(one, service)])),
    [catalogue, service],
  )
  const fits = (id: BreachId): boolean => {
    const text = texts.get(id)
    return text === undefined ? !isSearching : fitsSearch(text, query.trim())
  }
  const shown = data.touching.filter(({ breachId }) => fits(breachId))
  const others = data.others.filter(fits).flatMap((id) => breach(id) ?? [])
  const found = shown.length + others.length
  const count = touchingParts(data.touching).touching.length
  const all = catalogue.breaches.length
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          <>
            <b>{count > 0 ? t('lead.touched', { count, all }) : t('lead.untouched', { all })}</b>{' '}
            {t('lead.limits')}
          </>
        }
        actions={
          <>
            <LinkButton to="/breaches/new">{t('write')}</LinkButton>
            <LinkButton to="/notice" kind="primary">
              {t('notice')}
            </LinkButton>
          </>
        }
      />
      <search className={styles['search']} data-print="never">
        <div className={styles['field']}>
          <TextField
            label={t('search.label')}
            placeholder={t('search.placeholder')}
            value={query}
            onChange={setQuery}
          />
        </div>
        <output className={styles['found']}>
          {isSearching && t('search.found', { count: found })}
        </output>
      </search>
      {found === 0 && isSearching ? (
        <EmptyState
          title={t('search.none.title', { text: query.trim() })}
          actions={<Button onPress={() => setQuery('')}>{t('search.none.clear')}</Button>}
        >
          <p>{t('search.none.text', { all })}</p>
        </EmptyState>
      ) : (
        <BreachLists {...touchingParts(shown)} others={others} isSearching={isSearching} />
      )}
      <ListLimits />
    </>
  )
}

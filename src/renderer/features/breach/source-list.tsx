import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Link } from '../../../contract/links.ts'
import type { Source } from '../../../domain/model/source.ts'
import { usePartialDate } from '../../state/dates.ts'
import { CheckedOn } from '../../ui/checked-on.tsx'
import { PageLink } from '../links/page-link.tsx'
import { sourceElementId } from './source-element-id.ts'
import styles from './source-list.module.css'

export interface SourceListProps {
  readonly sources: readonly Source[]
  /** Which page a source is, by its id. Without it addresses are text: a browser remembers where it was. */
  readonly linkOf?: ((sourceId: string) => Link) | undefined
  /** Numbered and reachable by `SourceRefs`; once per page. */
  readonly isNumbered?: boolean | undefined
}

function Address(props: { readonly url: string; readonly link: Link | undefined }): ReactElement {
  return props.link ? (
    <PageLink link={props.link} address={props.url} />
  ) : (
    <span className={styles['address']} translate="no">
      {props.url}
    </span>
  )
}

/** Sources with the day they were read (P9), and the way to each. */
export function SourceList({ sources, linkOf, isNumbered }: SourceListProps): ReactElement {
  const { t } = useTranslation('breach')
  const date = usePartialDate()
  return (
    <ol className={styles['sources']} data-numbered={isNumbered || undefined}>
      {sources.map((source, index) => (
        <li key={source.id} {...(isNumbered && { id: sourceElementId(index + 1), tabIndex: -1 })}>
          <span>{source.title}</span>{' '}
          <span className={styles['checked']}>
            {source.url === undefined ? (
              t('sources.own', { when: date(source.checked, 'short') })
            ) : (
              <CheckedOn date={source.checked} />
            )}
          </span>
          {source.url !== undefined && <Address url={source.url} link={linkOf?.(source.id)} />}
        </li>
      ))}
    </ol>
  )
}

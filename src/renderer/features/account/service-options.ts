import type { Service } from '../../../domain/model/service.ts'
import type { ServiceId } from '../../../domain/model/id.ts'
import type { ComboBoxOption } from '../../ui/find-options.ts'

/**
 * Services as choices, found by former name, operator and web address too. `kindWord` gives the word for a
 * service's kind.
 */
export const serviceOptions = (
  services: readonly Service[],
  kindWord: (kind: Service['kind']) => string,
): readonly ComboBoxOption<ServiceId>[] =>
  services.map((service) => ({
    id: service.id,
    label: service.name,
    detail: [kindWord(service.kind), service.domains[0]].filter(Boolean).join(' · '),
    keywords: [
      ...service.formerNames,
      ...service.domains,
      ...(service.operator === undefined ? [] : [service.operator]),
    ],
  }))

import type { Link } from '../../contract/links.ts'
import type { Source } from '../../domain/model/source.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { findService } from '../services/find-service.ts'
import { UseCaseError } from '../use-case-error.ts'

/** The entry of the catalogue or the playbook in which the page is named. */
const sourcesOf = (
  ports: ProgramPorts,
  link: Exclude<Link, { of: 'service' | 'authority' }>,
): readonly Source[] | undefined => {
  switch (link.of) {
    case 'service-source':
      return findService(ports, link.serviceId).sources
    case 'breach-source':
      return findBreach(ports, link.breachId).sources
    case 'action-source':
      return ports.playbook.actions.find(({ id }) => id === link.actionId)?.sources
    case 'milestone-source':
      return ports.playbook.milestones.find(({ id }) => id === link.milestoneId)?.sources
    case 'letter-source':
      return ports.playbook.letters.find(({ id }) => id === link.templateId)?.sources
  }
}

const addressOf = (ports: ProgramPorts, link: Link): string | undefined => {
  if (link.of === 'service') return findService(ports, link.serviceId).links[link.link]
  if (link.of === 'authority') {
    return ports.playbook.authorities.find(({ id }) => id === link.authorityId)?.url
  }
  return sourcesOf(ports, link)?.find(({ id }) => id === link.sourceId)?.url
}

/**
 * Shows a page that the household's catalogue or the playbook names in the system's browser. `NOT_FOUND` where it names none,
 * `NOT_ALLOWED` for anything but https (`not-https`) and where no browser can be started (`no-browser`).
 */
export const openLink = async (ports: ProgramPorts, link: Link): Promise<void> => {
  const address = addressOf(ports, link)
  if (address === undefined) throw new UseCaseError('NOT_FOUND', { what: 'link' })
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'not-https' })
  }
  try {
    await ports.openPage(url.href)
  } catch {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'no-browser' })
  }
}

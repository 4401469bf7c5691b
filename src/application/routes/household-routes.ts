import { asId } from '../../domain/model/id.ts'
import { deleteMine } from '../people/delete-mine.ts'
import { erasePerson } from '../people/erase-person.ts'
import { personLeaving } from '../people/person-leaving.ts'
import { updatePerson } from '../people/update-person.ts'
import { whatIsMine } from '../people/what-is-mine.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** The household and its people. */
export const householdRoutes = (route: Implementer['household'], ports: ProgramPorts) => ({
  read: route.read.handler(() => {
    const vault = ports.openVault()
    return { household: vault.household.read(), people: [...vault.people.list()] }
  }),
  update: route.update.handler(({ input }) => {
    const { household } = ports.openVault()
    household.write({ ...household.read(), ...input })
  }),
  addPerson: route.addPerson.handler(({ input }) => {
    const person = { ...input, id: asId<'person'>(ports.uuid()) }
    ports.openVault().people.add(person)
    return person
  }),
  updatePerson: route.updatePerson.handler(({ input }) => updatePerson(ports.openVault(), input)),
  personLeaving: route.personLeaving.handler(({ input }) => personLeaving(ports, input.id)),
  erasePerson: route.erasePerson.handler(({ input }) => erasePerson(ports, input)),
  mine: route.mine.handler(({ input }) => whatIsMine(ports, input.id)),
  deleteMine: route.deleteMine.handler(({ input }) => deleteMine(ports, input)),
})

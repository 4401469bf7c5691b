import { asId } from '../../domain/model/id.ts'
import { removePerson } from '../people/remove-person.ts'
import { updatePerson } from '../people/update-person.ts'
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
  removePerson: route.removePerson.handler(({ input }) =>
    removePerson(ports.openVault(), input.id),
  ),
})

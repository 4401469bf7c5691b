import { getDocumentProxy } from 'unpdf'

/** What a PDF file tells those who hear it. */
export interface PdfTags {
  /** The roles of its structure in reading order: `H1`, `P`, `Table`, `LI`. */
  readonly roles: readonly string[]
  readonly language: string | undefined
}

interface StructureNode {
  readonly role?: string
  readonly children?: readonly unknown[]
}

const isNode = (value: unknown): value is StructureNode =>
  typeof value === 'object' && value !== null && 'children' in value

const rolesIn = (node: StructureNode): readonly string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).filter(isNode).flatMap(rolesIn),
]

/** Reads the structure of a tagged PDF page by page; empty for one without tags. */
export const readPdfTags = async (bytes: Uint8Array): Promise<PdfTags> => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const roles: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const tree: unknown = await (await document.getPage(number)).getStructTree()
    if (isNode(tree)) roles.push(...rolesIn(tree))
  }
  const { info } = await document.getMetadata()
  const language =
    'Language' in info && typeof info.Language === 'string' ? info.Language : undefined
  await document.cleanup()
  return { roles, language }
}

import { deflateSync } from 'node:zlib'

/** A PDF of one page with these lines, in the plainest form there is; `packed` as programs write its streams. */
export const plainPdf = (lines: readonly string[], packed = false): Uint8Array => {
  const drawn = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
  const plain = Buffer.from(`BT /F1 12 Tf 14 TL 72 720 Td\n${drawn}\nET`, 'latin1')
  const content = packed ? deflateSync(plain) : plain
  const filter = packed ? '/Filter /FlateDecode ' : ''
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${filter}/Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
  ]
  let file = '%PDF-1.4\n'
  const table = objects.map((object, index) => {
    const place = String(file.length).padStart(10, '0')
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${place} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(file, 'latin1')
}

// The lint of the shipped lexicon alone, for `npm test`: what it finds is printed, and anything at all is a failure.
import { shippedLexicon } from './lexicon-store'
import { printDiagnostic } from './report'

const { diagnostics } = await shippedLexicon()
for (const diagnostic of diagnostics) console.log(printDiagnostic(diagnostic, 'src/lexicon', null))
process.exitCode = diagnostics.length > 0 ? 1 : 0

// Writes one document and another into a folder, in turn, until it is killed.
import { Output } from '../../../scripts/output'
import { after, before } from './two-documents'

const [, , folder = ''] = process.argv
void (async () => {
  for (let turn = 0; ; turn++) {
    await new Output(folder).write(turn % 2 === 0 ? before : after)
    if (turn === 0) process.stdout.write('ready')
  }
})()

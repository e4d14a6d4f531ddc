// What is waited for, as state.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Settled } from '../../../../src/app/state/settled.svelte'
import { heard } from './shards'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})
const look = ({ value, failed }: Settled<string>) => [value, failed]

it('is there at once where it need not be waited for', () => {
  expect(look(new Settled(() => 'there'))).toEqual(['there', false])
})

it('fails, and can be had after all', async () => {
  const answers = [Promise.reject(new Error('404')), Promise.resolve('there')]
  const settled = new Settled(() => answers.shift() ?? 'too late')
  expect(look(settled)).toEqual([null, false])
  await heard()
  expect(look(settled)).toEqual([null, true])
  settled.retry()
  expect(look(settled)).toEqual([null, false])
  await heard()
  expect(look(settled)).toEqual(['there', false])
  settled.retry()
  await heard()
  expect(look(settled)).toEqual(['there', false])
})

it('fails with what is thrown at once', () => {
  const settled = new Settled<string>(() => {
    throw new Error('nowhere')
  })
  expect(look(settled)).toEqual([null, true])
  expect(settled.error).toEqual(new Error('nowhere'))
})

it('never shows a late answer in place of a newer one', async () => {
  const answers = new Map<string, (value: string) => void>()
  const ask = (id: string) => () =>
    new Promise<string>((resolve) => {
      answers.set(id, resolve)
    })
  const asked = $state({ id: 'first' })
  const current = $derived(new Settled(ask(asked.id)))
  const now = () => look(current)
  expect(now()).toEqual([null, false])
  asked.id = 'second'
  expect(now()).toEqual([null, false])
  answers.get('second')?.('second')
  await heard()
  answers.get('first')?.('first')
  await heard()
  expect(now()).toEqual(['second', false])
})

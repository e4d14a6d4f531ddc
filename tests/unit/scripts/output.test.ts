// Whenever the writer is stopped, the folder holds the old document or the new one, whole.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type * as FileSystem from 'node:fs'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Output } from '../../../scripts/output'
import { after, before, standing } from './two-documents'

/** Told of every change of the file system before it is made, and after. */
const watch = vi.hoisted(() => ({ step: (): unknown => undefined }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof FileSystem>()
  const watched =
    <A extends unknown[], R>(change: (...args: A) => R) =>
    (...args: A): R => {
      watch.step()
      const result = change(...args)
      watch.step()
      return result
    }
  return {
    ...real,
    renameSync: watched(real.renameSync),
    mkdirSync: watched(real.mkdirSync),
    rmSync: watched(real.rmSync),
  }
})

const parent = mkdtempSync(join(tmpdir(), 'silsila-output-'))
const folder = join(parent, 'out')
beforeEach(() => {
  watch.step = () => undefined
  rmSync(folder, { recursive: true, force: true })
})
afterAll(() => {
  watch.step = () => undefined
  rmSync(parent, { recursive: true })
})

const write = (what: typeof before) => new Output(folder).write(what)
const texts = () => readdirSync(join(folder, 'sources')).sort()

describe('between any two changes of the file system', () => {
  it('a folder that was empty holds nothing or the document', async () => {
    const seen: (string | null)[] = []
    watch.step = () => seen.push(standing(folder))
    await write(before)
    expect(new Set(seen)).toEqual(new Set([null, 'before']))
  })

  it('a folder that held another document holds that or the new one', async () => {
    await write(before)
    const seen: (string | null)[] = []
    watch.step = () => seen.push(standing(folder))
    await write(after)
    expect([...new Set(seen)]).toEqual(['before', 'after'])
    expect(seen.length).toBeGreaterThan(15)
  })

  it.each([
    ['one file', 'one in shards', null, 'year'],
    ['one in shards', 'another in shards', 'year', 'year'],
    ['one in shards', 'one file', 'year', null],
  ] as const)('a folder that held %s holds that or %s', async (_, __, from, to) => {
    await new Output(folder).write(before, from)
    const seen: (string | null)[] = []
    watch.step = () => seen.push(standing(folder))
    await new Output(folder).write(after, to)
    expect([...new Set(seen)]).toEqual(['before', 'after'])
    watch.step = () => undefined
    const names = readdirSync(folder).sort()
    rmSync(folder, { recursive: true })
    await new Output(folder).write(after, to)
    expect(names, 'nothing of before is left').toEqual(readdirSync(folder).sort())
  })

  it('a change that fails leaves it whole, and the next run ends with the same bytes as one that was not stopped', async () => {
    await write(after)
    const [names, bytes] = [texts(), readFileSync(join(folder, 'timeline.json'))]
    let steps = 0
    watch.step = () => (steps += 1)
    await write(before)
    await write(after)
    for (let failing = 1; failing <= steps; failing++) {
      watch.step = () => undefined
      await write(before)
      let left = failing
      watch.step = () => {
        left -= 1
        if (left === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      }
      await write(after).catch(() => undefined)
      watch.step = () => undefined
      expect(['before', 'after']).toContain(standing(folder))
      await write(after)
      expect([texts(), readFileSync(join(folder, 'timeline.json'))]).toEqual([names, bytes])
    }
  })
})

describe('killed', () => {
  it('at any moment, by what cannot be caught', { timeout: 120_000 }, async () => {
    for (let turn = 0; turn < 6; turn++) {
      const child = spawn(process.execPath, ['--import', 'tsx', 'tests/unit/scripts/write-forever.ts', folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const ended = once(child, 'exit')
      await once(child.stdout, 'data')
      await setTimeout(turn * 7.3)
      child.kill('SIGKILL')
      await ended
      expect(['before', 'after']).toContain(standing(folder))
    }
    await write(after)
    expect(texts()).toEqual(['changed.json', 'come.json', 'kept.json', 'timeline.json'])
    expect(readdirSync(parent)).toEqual(['out'])
  })
})

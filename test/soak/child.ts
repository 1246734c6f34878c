import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { bundle } from '../bench/bundle.ts';
import { type Desks, Person } from '../support/kit.ts';
import type { Told } from './house.ts';

/** The house in a process of its own on the same database as the desks. */
export class Child {
  readonly #process: ChildProcess;
  readonly address: string;

  private constructor(process: ChildProcess, address: string) {
    this.#process = process;
    this.address = address;
  }

  static bundled(): Promise<string> {
    return bundle('test/soak/house.ts', '.cache/soak/house.mjs');
  }

  /** @param script what `bundled` made */
  static async open(desks: Desks, script: string): Promise<Child> {
    const child = fork(script, [desks.database.ownerUrl], { execArgv: [] });
    const ended = new AbortController();
    child.once('exit', () => ended.abort(new Error('The house fell.')));
    const [told] = (await once(child, 'message', { signal: ended.signal })) as [Told];
    if (!('address' in told)) throw new Error('The house told something else than its address.');
    return new Child(child, told.address);
  }

  /** The same person, asking this house. */
  hears(person: Person): Person {
    const { id, name, signInName, token } = person;
    return new Person(this.address, { id, name, signInName, token });
  }

  /** Bytes of memory that it holds. */
  async memory(): Promise<number> {
    this.#process.send('memory');
    const [told] = (await once(this.#process, 'message')) as [Told];
    return 'memory' in told ? told.memory : Number.NaN;
  }

  /** kill -9: it says goodbye to nobody. */
  async kill(): Promise<void> {
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    const gone = once(this.#process, 'exit');
    this.#process.disconnect();
    await gone;
  }
}

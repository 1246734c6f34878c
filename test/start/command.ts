import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** `npm start` as package.json gives it, in a group of its own like a command in a terminal. */
export class StartCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly address: string;
  #output = '';

  constructor(settings: Readonly<Record<string, string>> & { PORT: string }) {
    const { PATH = '', HOME = '', USER = '' } = process.env;
    this.address = `http://127.0.0.1:${settings.PORT}`;
    this.child = spawn(process.execPath, ['infra/start.mjs'], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH,
        HOME,
        USER,
        DATABASE_URL: '',
        API_DATABASE_URL: '',
        WORKER_DATABASE_URL: '',
        PUBLIC_URL: '',
        ...settings,
      },
    });
    const keep = (chunk: Buffer) => {
      this.#output += chunk.toString();
    };
    this.child.stdout?.on('data', keep);
    this.child.stderr?.on('data', keep);
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code) => resolve({ code, output: this.#output }));
    });
  }

  get output(): string {
    return this.#output;
  }

  /** Waits until the server says it is ready; fails at once with what it printed when the command ends instead. */
  async ready(): Promise<void> {
    let ended: Ended | undefined;
    void this.ended.then((result) => {
      ended = result;
    });
    const end = performance.now() + 120_000;
    while (performance.now() < end) {
      if (ended) throw new Error(`The start ended with code ${ended.code}:\n${ended.output}`);
      const answer = await fetch(`${this.address}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The server did not become ready:\n${this.#output}`);
  }

  /** Ctrl+C: the terminal sends it to the whole group. */
  async interrupt(): Promise<Ended> {
    if (this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGINT');
    return this.ended;
  }

  kill(): void {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill('SIGKILL');
  }
}

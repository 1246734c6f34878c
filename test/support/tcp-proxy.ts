import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A wire between the house and its database that can be cut, held silent, and mended. */
export class TcpProxy {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #silent = false;
  port = 0;

  constructor(target: { readonly host: string; readonly port: number }) {
    this.#target = target;
  }

  /** The same address by way of the wire. */
  through(url: string): string {
    const address = new URL(url);
    address.hostname = '127.0.0.1';
    address.port = String(this.port);
    return address.href;
  }

  async mend(): Promise<void> {
    this.#silent = false;
    if (this.#server !== undefined) {
      for (const socket of this.#sockets) socket.destroy();
      return;
    }
    const server = createServer((near) => this.#join(near));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  /** Every connection ends, and nobody answers at the address. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    const closed = new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  /** Every connection stands, and not a byte passes. */
  hush(): void {
    this.#silent = true;
    for (const socket of this.#sockets) socket.pause();
  }

  #join(near: Socket): void {
    const far = connect(this.#target);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('data', (bytes) => {
        if (!this.#silent) other.write(bytes);
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
      if (this.#silent) socket.pause();
    }
  }
}

import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
}

/** A mail server that takes everything, on a port that it can come back to. */
export class PostOffice {
  readonly received: Received[] = [];
  #server: SMTPServer | undefined;
  port = 0;

  async open(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts);
          PostalMime.parse(raw).then((mail) => {
            this.received.push({ to: session.envelope.rcptTo.map((each) => each.address), raw: raw.toString(), mail });
            done();
          }, done);
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => (this.#server === undefined ? resolve() : this.#server.close(resolve)));
    this.#server = undefined;
  }

  for(person: { readonly signInName: string }): Received[] {
    return this.received.filter((each) => each.to.includes(person.signInName));
  }
}

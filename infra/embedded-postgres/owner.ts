import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Owns the schema and migrates. It may make roles and databases, and nothing else that a superuser may. */
export const ownerRole = 'madoguchi_owner';

export const connectionUrl = (role: string, password: string, port: number, database: string): string =>
  `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The owner role, made once with the password that its secrets keep. */
export async function ensureOwner(superuserUrl: string, password: string): Promise<void> {
  await connected(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [ownerRole]);
    const role = escapeIdentifier(ownerRole);
    if (!rowCount)
      await client.query(`create role ${role} login createrole createdb password ${escapeLiteral(password)}`);
  });
}

/** A database of the owner's. It is made from template0, so that nothing of the machine slips in. */
export async function ensureDatabase(superuserUrl: string, name: string): Promise<void> {
  await connected(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await client.query(
      `create database ${escapeIdentifier(name)} owner ${escapeIdentifier(ownerRole)} template template0`,
    );
  });
}

export async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  await connected(superuserUrl, (client) =>
    client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
  );
}

/** A copy of a database that nobody is connected to: tens of milliseconds for sixty tables. */
export async function copyDatabase(superuserUrl: string, template: string, name: string): Promise<void> {
  await connected(superuserUrl, (client) =>
    client.query(
      `create database ${escapeIdentifier(name)} owner ${escapeIdentifier(ownerRole)} template ${escapeIdentifier(template)}`,
    ),
  );
}

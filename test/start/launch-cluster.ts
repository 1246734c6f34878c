// Run by the tests as a process of its own: brings a cluster up, writes one row, says so, and stays until it is killed.
import { Client } from 'pg';
import { startCluster } from '../../infra/embedded-postgres/cluster.ts';

const dataDir = process.argv[2];
if (!dataDir) throw new Error('The folder of the cluster is missing.');
const cluster = await startCluster({ dataDir, fsync: true, log: () => undefined });
const client = new Client({ connectionString: cluster.ownerUrl });
await client.connect();
await client.query('create table if not exists kept (note text)');
await client.query("insert into kept values ('相談')");
await client.end();
process.stdout.write('ready\n');
setInterval(() => undefined, 60_000);

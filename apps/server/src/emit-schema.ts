import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildWireSchema } from './schema.ts';

const target = process.argv[2];
const text = `${printSchema(lexicographicSortSchema(await buildWireSchema()))}\n`;
if (target === undefined) process.stdout.write(text);
else writeFileSync(target, text);

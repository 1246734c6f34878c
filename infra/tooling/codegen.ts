import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for console and tests. `infra/generate.mjs` runs it; the output is committed. */
const config: CodegenConfig = {
  schema: 'packages/contract/schema.graphql',
  documents: ['apps/console/src/**/*.operations.ts', 'test/**/*.operations.ts'],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    'packages/contract/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Plain strings on the wire: the browser needs no GraphQL parser or printer.
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: {
          field: true,
          inputValue: false,
          object: true,
          defaultValue: false,
        },
        strictScalars: true,
        scalars: { UUID: 'string', DateTimeISO: 'string', LocalDate: 'string' },
      },
    },
  },
};

export default config;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Entities may name one another: MikroORM resolves them when all are loaded.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$' } },
    },
    {
      name: 'domain-is-pure',
      comment: 'The rules import nothing: no package, no node:, no plan.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/domain/src' },
    },
    {
      name: 'plan-is-pure',
      comment: 'The plan is data: it imports nothing.',
      severity: 'error',
      from: { path: '^packages/plan/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/plan/src' },
    },
    {
      name: 'contract-is-the-wire',
      comment: 'The contract imports nothing of ours.',
      severity: 'error',
      from: { path: '^packages/contract/src' },
      to: { path: '^(apps|packages/(domain|plan)|infra|test)/' },
    },
    {
      name: 'console-not-server',
      severity: 'error',
      from: { path: '^apps/console/' },
      to: { path: '^(apps/server|infra|test)/' },
    },
    {
      name: 'server-not-console',
      severity: 'error',
      from: { path: '^apps/server/' },
      to: { path: '^(apps/console|infra|test)/' },
    },
    {
      name: 'product-without-development-packages',
      comment: 'What a running installation imports stands in dependencies.',
      severity: 'error',
      from: { path: '^(apps|packages|infra/(embedded-postgres|launcher))/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-optional', 'type-only'] },
    },
    {
      name: 'feature-boundaries',
      comment: "A feature uses another feature's entities and queries, never its commands or its resolver.",
      severity: 'error',
      from: {
        path: '^apps/server/src/([^/]+)/',
        // The floor that all features stand on, and the loader that plays their users.
        pathNot: '^apps/server/src/(database|demo|http|jobs|wire|events)/',
      },
      to: {
        path: '^apps/server/src/[^/]+/',
        pathNot: [
          '^apps/server/src/$1/',
          '^apps/server/src/(database|http|jobs|wire|events)/',
          // Parts of a command that are none themselves: its guard, its entry in the trail, the search rows of what it
          // changed, the business calendar of its desk, whom it tells; the case that grows inside
          // another command; and the referrals that rest on a consent.
          '^apps/server/src/cases/create-case\\.ts$',
          '^apps/server/src/referrals/suspend-sharing\\.ts$',
          '/(guard|record-on)-[a-z-]+\\.ts$',
          '^apps/server/src/search/refresh-search\\.ts$',
          '^apps/server/src/desks/desk-calendar\\.ts$',
          '^apps/server/src/notifications/tell\\.ts$',
          '\\.(entity|queries|type)\\.ts$',
        ],
      },
    },
    {
      name: 'no-orphan-import',
      comment: 'Every import resolves.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|bun:)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/generated/|/node_modules/(?!@madoguchi))' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};

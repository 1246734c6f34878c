export * from './generated/gql.ts';
export * from './generated/graphql.ts';

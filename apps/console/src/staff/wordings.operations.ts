import { graphql } from '@madoguchi/contract';

export const ConsentWordingCatalogueDocument = graphql(/* GraphQL */ `
  query ConsentWordingCatalogue {
    consentWordingCatalogue {
      id
      code
      version
      language
      body
      validFrom
      validTo
    }
  }
`);

export const PublishConsentWordingDocument = graphql(/* GraphQL */ `
  mutation PublishConsentWording($input: PublishConsentWordingInput!) {
    publishConsentWording(input: $input) {
      id
    }
  }
`);

import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment ExportOrderParts on ExportOrder {
    id
    encoding
    rows
    address
    unfit { letter count rows }
  }
`);

export const ExportInquiriesDocument = graphql(/* GraphQL */ `
  mutation ExportInquiries($input: ExportInquiriesInput!) {
    exportInquiries(input: $input) { ...ExportOrderParts }
  }
`);

export const ExportCasesDocument = graphql(/* GraphQL */ `
  mutation ExportCases($input: ExportCasesInput!) {
    exportCases(input: $input) { ...ExportOrderParts }
  }
`);

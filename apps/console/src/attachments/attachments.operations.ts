import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment CaseFileParts on CaseFile {
    id
    name
    mediaType
    size
    audience
    thirdPerson
    uploadedBy {
      id
      name
    }
    deskId
    createdAt
    removedAt
    removedReason
    removable
  }
`);

export const CaseFilesDocument = graphql(/* GraphQL */ `
  query CaseFiles($caseId: UUID!) {
    caseFiles(caseId: $caseId) {
      ...CaseFileParts
    }
  }
`);

export const RemoveFileDocument = graphql(/* GraphQL */ `
  mutation RemoveFile($input: RemoveFileInput!) {
    removeFile(input: $input) {
      ...CaseFileParts
    }
  }
`);

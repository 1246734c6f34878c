import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment MembershipParts on StaffMembership {
    id
    role
    state
    flagged
    mayConfirm
    mayEnd
    proposedAt
    confirmedAt
    endedAt
    validUntil
    organisation {
      id
      nameJa
      nameEn
    }
    desk {
      id
      nameJa
      nameEn
    }
    proposedBy {
      name
    }
    confirmedBy {
      name
    }
    deputyFor {
      name
    }
  }
`);

graphql(/* GraphQL */ `
  fragment MemberParts on StaffMember {
    id
    signInName
    name
    kana
    demo
    version
    createdAt
    disabledAt
    lastSignInAt
    invitedUntil
    invitationMail
    hasPassword
    secondFactor
    actions
    organisation {
      id
      nameJa
      nameEn
    }
    memberships {
      ...MembershipParts
    }
  }
`);

export const StaffListDocument = graphql(/* GraphQL */ `
  query StaffList($filter: StaffFilter, $page: PageInput) {
    staffList(filter: $filter, page: $page) {
      items {
        ...MemberParts
      }
      pageInfo {
        hasNextPage
      }
      count {
        value
        capped
      }
    }
    membershipsToConfirm {
      staff {
        id
        name
      }
      membership {
        ...MembershipParts
      }
    }
    renewalsToConfirm {
      id
      askedAt
      byMail
      mayConfirm
      staff {
        id
        name
      }
      askedBy {
        name
      }
    }
  }
`);

export const ApproversDocument = graphql(/* GraphQL */ `
  query Approvers($deskId: UUID!) {
    staffList(filter: { deskId: $deskId, role: APPROVER }, page: { first: 100 }) {
      items {
        id
        name
        kana
        memberships {
          role
          state
          desk {
            id
          }
          deputyFor {
            id
          }
        }
      }
    }
  }
`);

export const StaffMemberDocument = graphql(/* GraphQL */ `
  query StaffMember($id: UUID!) {
    staffMember(id: $id) {
      ...MemberParts
    }
  }
`);

export const AsThisPersonDocument = graphql(/* GraphQL */ `
  query AsThisPerson($id: UUID!) {
    asThisPerson(staffId: $id) {
      examined
      full
      plates
      hidden
      rows {
        number
        kind
        access
        desk {
          id
          nameJa
          nameEn
        }
      }
    }
  }
`);

export const AccessReviewDocument = graphql(/* GraphQL */ `
  query AccessReview {
    accessReview {
      fiscalYear
      reviewedAt
      changedSince
      mayConfirm
      organisation {
        id
        nameJa
        nameEn
      }
      desk {
        id
        nameJa
        nameEn
      }
      reviewedBy {
        name
      }
      people {
        staff {
          id
          name
        }
        lastSignInAt
        secondFactor
        demo
        membership {
          ...MembershipParts
        }
      }
    }
  }
`);

export const CreateStaffDocument = graphql(/* GraphQL */ `
  mutation CreateStaff($input: CreateStaffInput!) {
    createStaff(input: $input) {
      link
      mailed
      staff {
        id
      }
    }
  }
`);

export const InviteAgainDocument = graphql(/* GraphQL */ `
  mutation InviteAgain($input: InviteAgainInput!) {
    inviteAgain(input: $input) {
      link
      mailed
    }
  }
`);

export const ConfirmInvitationDocument = graphql(/* GraphQL */ `
  mutation ConfirmInvitation($input: ConfirmInvitationInput!) {
    confirmInvitation(input: $input) {
      link
      mailed
    }
  }
`);

export const GrantMembershipDocument = graphql(/* GraphQL */ `
  mutation GrantMembership($input: GrantMembershipInput!) {
    grantMembership(input: $input) {
      id
    }
  }
`);

export const ConfirmMembershipDocument = graphql(/* GraphQL */ `
  mutation ConfirmMembership($input: ConfirmMembershipInput!) {
    confirmMembership(input: $input) {
      id
    }
  }
`);

export const EndMembershipDocument = graphql(/* GraphQL */ `
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      id
    }
  }
`);

export const DisableStaffDocument = graphql(/* GraphQL */ `
  mutation DisableStaff($input: DisableStaffInput!) {
    disableStaff(input: $input) {
      id
    }
  }
`);

export const RemoveSecondFactorDocument = graphql(/* GraphQL */ `
  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
    removeSecondFactor(input: $input) {
      id
    }
  }
`);

export const ConfirmAccessReviewDocument = graphql(/* GraphQL */ `
  mutation ConfirmAccessReview($input: ConfirmAccessReviewInput!) {
    confirmAccessReview(input: $input) {
      fiscalYear
    }
  }
`);

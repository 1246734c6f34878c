import { graphql } from '@madoguchi/contract';

export const AssignCaseDocument = graphql(/* GraphQL */ `
  mutation AssignCase($input: AssignCaseInput!) {
    assignCase(input: $input) {
      ...CaseParts
    }
  }
`);

export const StartCaseDocument = graphql(/* GraphQL */ `
  mutation StartCase($input: StartCaseInput!) {
    startCase(input: $input) {
      ...CaseParts
    }
  }
`);

export const HoldCaseDocument = graphql(/* GraphQL */ `
  mutation HoldCase($input: HoldCaseInput!) {
    holdCase(input: $input) {
      ...CaseParts
    }
  }
`);

export const WakeCaseDocument = graphql(/* GraphQL */ `
  mutation WakeCase($input: WakeCaseInput!) {
    wakeCase(input: $input) {
      ...CaseParts
    }
  }
`);

export const CloseCaseDocument = graphql(/* GraphQL */ `
  mutation CloseCase($input: CloseCaseInput!) {
    closeCase(input: $input) {
      ...CaseParts
    }
  }
`);

export const ReopenCaseDocument = graphql(/* GraphQL */ `
  mutation ReopenCase($input: ReopenCaseInput!) {
    reopenCase(input: $input) {
      ...CaseParts
    }
  }
`);

export const AmendCaseDocument = graphql(/* GraphQL */ `
  mutation AmendCase($input: AmendCaseInput!) {
    amendCase(input: $input) {
      ...CaseParts
    }
  }
`);

export const PointOutProgrammesDocument = graphql(/* GraphQL */ `
  mutation PointOutProgrammes($input: PointOutProgrammesInput!) {
    pointOutProgrammes(input: $input) {
      ...CaseParts
    }
  }
`);

export const LeaveMessageDocument = graphql(/* GraphQL */ `
  mutation LeaveMessage($input: LeaveMessageInput!) {
    leaveMessage(input: $input) {
      ...CaseParts
    }
  }
`);

export const SetCasePoolDocument = graphql(/* GraphQL */ `
  mutation SetCasePool($input: SetCasePoolInput!) {
    setCasePool(input: $input) {
      ...CaseParts
    }
  }
`);

export const ReadInEmergencyDocument = graphql(/* GraphQL */ `
  mutation ReadInEmergency($input: ReadInEmergencyInput!) {
    readInEmergency(input: $input) {
      ...CaseParts
    }
  }
`);

export const AddTaskDocument = graphql(/* GraphQL */ `
  mutation AddTask($input: AddTaskInput!) {
    addTask(input: $input) {
      ...CaseParts
    }
  }
`);

export const CompleteTaskDocument = graphql(/* GraphQL */ `
  mutation CompleteTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      ...CaseParts
    }
  }
`);

export const AddNoteDocument = graphql(/* GraphQL */ `
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      ...CaseParts
    }
  }
`);

export const RetractNoteDocument = graphql(/* GraphQL */ `
  mutation RetractNote($input: RetractNoteInput!) {
    retractNote(input: $input) {
      ...CaseParts
    }
  }
`);

/** Documents that many tests send; a test of one verb writes its own. */
export const RECORD_INQUIRY = `mutation ($input: RecordInquiryInput!) { recordInquiry(input: $input) {
  id number version subject sensitive topics outcome content answer minutes contactKind caseId caseNumber clientType referralSource
  company { id name } client { id } programmes { code } statistics { date fiscalYear industry sizeBand municipality membership } actions } }`;

export interface RecordedInquiry {
  readonly recordInquiry: {
    readonly id: string;
    readonly number: string;
    readonly version: number;
    readonly subject: string;
    readonly sensitive: boolean;
    readonly topics: string[];
    readonly outcome: string;
    readonly content: string;
    readonly answer: string;
    readonly minutes: number;
    readonly contactKind: string;
    readonly caseId: string | null;
    readonly caseNumber: string | null;
    readonly clientType: string;
    readonly referralSource: string;
    readonly company: { id: string; name: string } | null;
    readonly client: { id: string } | null;
    readonly programmes: { code: string }[];
    readonly statistics: {
      date: string;
      fiscalYear: number;
      industry: string;
      sizeBand: string;
      municipality: string;
      membership: string;
    };
    readonly actions: string[];
  };
}

export const INQUIRY = `query ($id: UUID!) { inquiry(id: $id) { id number version content answer sensitive caseId topics actions corrections { reason fields } } }`;

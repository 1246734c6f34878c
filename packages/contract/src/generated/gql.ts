/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CaseFileParts on CaseFile {\n    id\n    name\n    mediaType\n    size\n    audience\n    thirdPerson\n    uploadedBy {\n      id\n      name\n    }\n    deskId\n    createdAt\n    removedAt\n    removedReason\n    removable\n  }\n": typeof types.CaseFilePartsFragmentDoc,
    "\n  query CaseFiles($caseId: UUID!) {\n    caseFiles(caseId: $caseId) {\n      ...CaseFileParts\n    }\n  }\n": typeof types.CaseFilesDocument,
    "\n  mutation RemoveFile($input: RemoveFileInput!) {\n    removeFile(input: $input) {\n      ...CaseFileParts\n    }\n  }\n": typeof types.RemoveFileDocument,
    "\n  query AuditTrail($filter: AuditFilter, $page: PageInput) {\n    auditTrail(filter: $filter, page: $page) {\n      items {\n        id\n        at\n        textJa\n        textEn\n        deskId\n        streamKind\n        subjectId\n        sequence\n        chain\n        number\n        reason\n        right\n        by {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  query StreamOfTrail($streamKind: String!, $subjectId: UUID!) {\n    streamState(streamKind: $streamKind, subjectId: $subjectId) {\n      state\n      events\n      checkedFrom\n      faultJa\n      faultEn\n      sequence\n      signedAt\n    }\n  }\n": typeof types.StreamOfTrailDocument,
    "\n  query Readings($filter: ReadingFilter, $page: PageInput) {\n    readings(filter: $filter, page: $page) {\n      items {\n        id\n        at\n        textJa\n        textEn\n        right\n        deskId\n        caseId\n        number\n        by {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ReadingsDocument,
    "\n  query AuditReadings($caseId: UUID) {\n    auditReadings(caseId: $caseId) {\n      id\n      caseId\n      number\n      deskId\n      reason\n      openedAt\n      validUntil\n      endedAt\n      stands\n      mayEnd\n      auditor {\n        id\n        name\n      }\n      openedBy {\n        name\n      }\n    }\n  }\n": typeof types.AuditReadingsDocument,
    "\n  query Auditors($caseId: UUID!) {\n    auditors(caseId: $caseId) {\n      id\n      name\n    }\n  }\n": typeof types.AuditorsDocument,
    "\n  mutation OpenFileToAuditor($input: OpenFileToAuditorInput!) {\n    openFileToAuditor(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenFileToAuditorDocument,
    "\n  mutation EndAuditorReading($input: EndAuditorReadingInput!) {\n    endAuditorReading(input: $input) {\n      id\n    }\n  }\n": typeof types.EndAuditorReadingDocument,
    "\n  query WhoSaw($caseId: UUID!) {\n    whoSaw(caseId: $caseId) {\n      id\n      at\n      textJa\n      textEn\n      right\n      deskId\n      by {\n        id\n        name\n      }\n    }\n  }\n": typeof types.WhoSawDocument,
    "\n  query LegalHolds {\n    legalHolds {\n      id\n      caseId\n      number\n      deskId\n      liftable\n      reason\n      placedAt\n      liftedAt\n      liftReason\n      placedBy {\n        name\n      }\n      liftedBy {\n        name\n      }\n    }\n  }\n": typeof types.LegalHoldsDocument,
    "\n  query CaseOfNumber($number: String!) {\n    caseByNumber(number: $number) {\n      id\n      number\n    }\n  }\n": typeof types.CaseOfNumberDocument,
    "\n  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      id\n    }\n  }\n": typeof types.PlaceLegalHoldDocument,
    "\n  mutation LiftLegalHold($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      id\n    }\n  }\n": typeof types.LiftLegalHoldDocument,
    "\n  query Disposals {\n    disposals {\n      id\n      deskId\n      status\n      reason\n      proposedAt\n      decidedAt\n      itemCount\n      keptCount\n      decidable\n      version\n      proposedBy {\n        name\n      }\n      decidedBy {\n        name\n      }\n    }\n  }\n": typeof types.DisposalsDocument,
    "\n  query DisposalDue($deskId: UUID!) {\n    disposalDue(deskId: $deskId) {\n      before\n      years\n      cases\n      sheets\n      held\n      proposable\n    }\n  }\n": typeof types.DisposalDueDocument,
    "\n  query DisposalList($id: UUID!) {\n    disposal(id: $id) {\n      id\n      version\n      decidable\n      items {\n        subjectId\n        subjectKind\n        number\n        closedOn\n        kept\n      }\n    }\n  }\n": typeof types.DisposalListDocument,
    "\n  mutation ProposeDisposal($input: ProposeDisposalInput!) {\n    proposeDisposal(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeDisposalDocument,
    "\n  mutation ApproveDisposal($input: ApproveDisposalInput!) {\n    approveDisposal(input: $input) {\n      id\n    }\n  }\n": typeof types.ApproveDisposalDocument,
    "\n  mutation RejectDisposal($input: RejectDisposalInput!) {\n    rejectDisposal(input: $input) {\n      id\n    }\n  }\n": typeof types.RejectDisposalDocument,
    "\n  query Retention {\n    retentionClasses {\n      organisationId\n      organisationNameJa\n      organisationNameEn\n      changeable\n      recordType\n      years\n      version\n    }\n  }\n": typeof types.RetentionDocument,
    "\n  mutation ChangeRetention($input: ChangeRetentionInput!) {\n    changeRetention(input: $input) {\n      recordType\n    }\n  }\n": typeof types.ChangeRetentionDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.AssignCaseDocument,
    "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.StartCaseDocument,
    "\n  mutation HoldCase($input: HoldCaseInput!) {\n    holdCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.HoldCaseDocument,
    "\n  mutation WakeCase($input: WakeCaseInput!) {\n    wakeCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.WakeCaseDocument,
    "\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.CloseCaseDocument,
    "\n  mutation ReopenCase($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.ReopenCaseDocument,
    "\n  mutation AmendCase($input: AmendCaseInput!) {\n    amendCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.AmendCaseDocument,
    "\n  mutation PointOutProgrammes($input: PointOutProgrammesInput!) {\n    pointOutProgrammes(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.PointOutProgrammesDocument,
    "\n  mutation LeaveMessage($input: LeaveMessageInput!) {\n    leaveMessage(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.LeaveMessageDocument,
    "\n  mutation SetCasePool($input: SetCasePoolInput!) {\n    setCasePool(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.SetCasePoolDocument,
    "\n  mutation ReadInEmergency($input: ReadInEmergencyInput!) {\n    readInEmergency(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.ReadInEmergencyDocument,
    "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.AddTaskDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.CompleteTaskDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation RetractNote($input: RetractNoteInput!) {\n    retractNote(input: $input) {\n      ...CaseParts\n    }\n  }\n": typeof types.RetractNoteDocument,
    "\n  query CaseContacts($id: UUID!) {\n    company(id: $id) {\n      id\n      contacts {\n        id\n        name\n        title\n      }\n    }\n  }\n": typeof types.CaseContactsDocument,
    "\n  fragment CaseRowParts on CaseRow {\n    id\n    number\n    deskId\n    kind\n    sensitive\n    urgent\n    status\n    subject\n    partyLabel\n    assignee {\n      id\n      name\n    }\n    whoseMove\n    dueAt\n    triageGroup\n    topics\n    openedAt\n    lastActivityAt\n    latestNote\n    holdUntil\n    version\n    actions\n  }\n": typeof types.CaseRowPartsFragmentDoc,
    "\n  fragment InquiryLineParts on InquiryRow {\n    id\n    number\n    deskId\n    kind\n    subject\n    sensitive\n    urgent\n    channel\n    startedAt\n    endedAt\n    minutes\n    clientType\n    topics\n    outcome\n    counsellor {\n      id\n      name\n    }\n    callerLabel\n    excerpt\n    caseId\n    caseNumber\n  }\n": typeof types.InquiryLinePartsFragmentDoc,
    "\n  fragment TimelineParts on TimelineEntry {\n    id\n    kind\n    at\n    by {\n      id\n      name\n    }\n    deskId\n    organisation\n    audience\n    eventCode\n    eventText\n    referralNumber\n    shared {\n      referralId\n      kind\n      ours\n      thirdPerson\n      ended\n      revisions {\n        revision\n        content\n        frozenAt\n      }\n      file {\n        id\n        name\n        size\n      }\n    }\n    note {\n      id\n      kind\n      audience\n      body\n      thirdPerson\n      derivedFromShared\n      occurredAt\n      author {\n        id\n        name\n      }\n      deskId\n      correctsNoteId\n      retracted\n      retractedReason\n      canRetract\n      canCorrect\n    }\n    inquiry {\n      ...InquiryLineParts\n    }\n  }\n": typeof types.TimelinePartsFragmentDoc,
    "\n  fragment CaseParts on Case {\n    id\n    number\n    kind\n    sensitive\n    urgent\n    status\n    subject\n    desk {\n      id\n      nameJa\n      nameEn\n      shortNameJa\n      organisation {\n        id\n        code\n        badge\n      }\n    }\n    company {\n      id\n      name\n      kana\n      corporateNumber\n      municipality\n      verified\n    }\n    client {\n      id\n      name\n      kana\n      telephone\n    }\n    establishment {\n      id\n      name\n      municipality\n      address\n    }\n    contact {\n      id\n      name\n      kana\n      title\n      telephone\n      email\n    }\n    clientType\n    language\n    topics\n    programmes {\n      id\n      code\n      nameJa\n      nameEn\n    }\n    assignee {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    whoseMove\n    dueAt\n    triageGroup\n    openedAt\n    openedBy {\n      id\n      name\n    }\n    holdOn\n    holdUntil\n    holdReason\n    outcome\n    closedAt\n    closingNote\n    nextOn\n    plateMessage\n    clocks {\n      id\n      kind\n      startedAt\n      dueAt\n      paused\n      metAt\n      breachedAt\n    }\n    tasks {\n      id\n      title\n      dueOn\n      doneAt\n      assigneeName\n    }\n    timeline {\n      ...TimelineParts\n    }\n    timelineCapped\n    pool {\n      staff {\n        id\n        name\n      }\n      via\n      validUntil\n    }\n    readers\n    audience\n    previousId\n    nextId\n    version\n    actions\n  }\n": typeof types.CasePartsFragmentDoc,
    "\n  query CasePage($id: UUID!) {\n    case(id: $id) {\n      ...CaseParts\n    }\n  }\n": typeof types.CasePageDocument,
    "\n  query CaseList($filter: CaseFilter, $sort: CaseSort, $page: PageInput) {\n    cases(filter: $filter, sort: $sort, page: $page) {\n      items {\n        ...CaseRowParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      actions\n      count {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.CaseListDocument,
    "\n  query CaseHistory($id: UUID!) {\n    caseEvents(id: $id) {\n      id\n      at\n      code\n      textJa\n      textEn\n      by {\n        id\n        name\n      }\n      sequence\n      hash\n    }\n  }\n": typeof types.CaseHistoryDocument,
    "\n  query DeskStaff($deskId: UUID!) {\n    deskStaff(deskId: $deskId) {\n      id\n      name\n      kana\n    }\n  }\n": typeof types.DeskStaffDocument,
    "\n  query PlateByNumber($number: String!) {\n    caseByNumber(number: $number) {\n      id\n      number\n    }\n  }\n": typeof types.PlateByNumberDocument,
    "\n  fragment PlateParts on CasePlate {\n    id\n    number\n    deskId\n    assigneeName\n    nextOn\n    message\n  }\n": typeof types.PlatePartsFragmentDoc,
    "\n  query CompanyList($filter: CompanyFilter, $page: PageInput) {\n    companies(filter: $filter, page: $page) {\n      items {\n        id\n        name\n        kana\n        corporateNumber\n        municipality\n        industry\n        sizeBand\n        openCases\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.CompanyListDocument,
    "\n  fragment CompanyParts on Company {\n    id\n    corporateNumber\n    name\n    kana\n    soleProprietor\n    postalCode\n    municipality\n    address\n    telephone\n    industry\n    capitalYen\n    regularEmployees\n    sizeBand\n    foundedOn\n    tcciMember\n    tcciBranchDesk {\n      id\n      nameJa\n      nameEn\n    }\n    version\n    actions\n    establishments {\n      id\n      name\n      postalCode\n      municipality\n      address\n      telephone\n    }\n    contacts {\n      id\n      name\n      kana\n      title\n      telephone\n      email\n      version\n    }\n    cases {\n      ...CaseRowParts\n    }\n    inquiries {\n      ...InquiryLineParts\n    }\n  }\n": typeof types.CompanyPartsFragmentDoc,
    "\n  query CompanyPage($id: UUID!) {\n    company(id: $id) {\n      ...CompanyParts\n    }\n  }\n": typeof types.CompanyPageDocument,
    "\n  mutation RegisterCompany($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      ...CompanyParts\n    }\n  }\n": typeof types.RegisterCompanyDocument,
    "\n  mutation UpdateCompany($input: UpdateCompanyInput!) {\n    updateCompany(input: $input) {\n      ...CompanyParts\n    }\n  }\n": typeof types.UpdateCompanyDocument,
    "\n  fragment ConsentBookParts on ConsentBook {\n    caseId\n    canRecord\n    likelyGiver\n    standardItems\n    methods\n    mustNameDesk\n    defaultEndsOn\n    oneReferral\n    consents {\n      id\n      status\n      giverName\n      capacity\n      mandate\n      toOrganisationId\n      toDeskId\n      items\n      purpose\n      method\n      witness {\n        id\n        name\n      }\n      wording {\n        id\n        code\n        version\n        language\n        body\n      }\n      evidence\n      thirdPerson\n      oneReferral\n      endsOn\n      recordedBy {\n        id\n        name\n      }\n      recordedAt\n      endedAt\n      endedBy {\n        id\n        name\n      }\n      endedNote\n      canWithdraw\n    }\n  }\n": typeof types.ConsentBookPartsFragmentDoc,
    "\n  query CaseConsents($caseId: UUID!) {\n    caseConsents(caseId: $caseId) {\n      ...ConsentBookParts\n    }\n    consentWordings {\n      id\n      code\n      version\n      language\n      body\n    }\n  }\n": typeof types.CaseConsentsDocument,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      ...ConsentBookParts\n    }\n  }\n": typeof types.RecordConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...ConsentBookParts\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  query CodeLists {\n    referenceData {\n      fiscalYear\n      today\n      desks {\n        id\n        slug\n        nameJa\n        nameEn\n        shortNameJa\n        channels\n        topicLists\n        servesCompanies\n        servesIndividuals\n        organisation {\n          id\n          code\n          badge\n        }\n        openingHours {\n          weekday\n          from\n          to\n        }\n      }\n      channels {\n        code\n        nameJa\n        nameEn\n      }\n      clientTypes {\n        code\n        nameJa\n        nameEn\n      }\n      callerRelations {\n        code\n        nameJa\n        nameEn\n      }\n      referralSources {\n        code\n        nameJa\n        nameEn\n      }\n      languages {\n        code\n        nameJa\n        nameEn\n      }\n      inquiryOutcomes {\n        code\n        nameJa\n        nameEn\n      }\n      caseOutcomes {\n        code\n        nameJa\n        nameEn\n      }\n      tallyKinds {\n        code\n        nameJa\n        nameEn\n      }\n      municipalities {\n        code\n        nameJa\n        nameEn\n      }\n      industries {\n        code\n        nameJa\n        nameEn\n      }\n      topics {\n        code\n        list\n        key\n        kana\n        nameJa\n        nameEn\n      }\n      stockPhrases {\n        id\n        deskId\n        trigger\n        body\n      }\n    }\n  }\n": typeof types.CodeListsDocument,
    "\n  fragment DisclosureParts on Disclosure {\n    id\n    number\n    organisationId\n    deskId\n    clientId\n    subjectName\n    reference\n    reason\n    status\n    preparedBy { id name }\n    preparedAt\n    decidedBy { id name }\n    decidedAt\n    validUntil\n    completedBy { id name }\n    completedAt\n    version\n    actions\n  }\n": typeof types.DisclosurePartsFragmentDoc,
    "\n  fragment PassageParts on DisclosurePassage {\n    id\n    position\n    source\n    field\n    number\n    deskId\n    at\n    receivedFromId\n    thirdPerson\n    body\n    ranges { start end }\n  }\n": typeof types.PassagePartsFragmentDoc,
    "\n  query DisclosureList {\n    disclosures {\n      items { ...DisclosureParts }\n      preparesAt\n    }\n  }\n": typeof types.DisclosureListDocument,
    "\n  query DisclosurePage($id: UUID!) {\n    disclosure(id: $id) {\n      disclosure { ...DisclosureParts }\n      passages { ...PassageParts }\n    }\n  }\n": typeof types.DisclosurePageDocument,
    "\n  query FindSubjects($deskId: UUID!, $text: String!) {\n    companies: lookUpCaller(deskId: $deskId, subject: COMPANY, text: $text) { company { id name } }\n    people: lookUpCaller(deskId: $deskId, subject: INDIVIDUAL, text: $text) { client { id name kana telephone } }\n  }\n": typeof types.FindSubjectsDocument,
    "\n  mutation PrepareDisclosure($input: PrepareDisclosureInput!) {\n    prepareDisclosure(input: $input) { ...DisclosureParts }\n  }\n": typeof types.PrepareDisclosureDocument,
    "\n  mutation ApproveDisclosure($input: ApproveDisclosureInput!) {\n    approveDisclosure(input: $input) { ...DisclosureParts }\n  }\n": typeof types.ApproveDisclosureDocument,
    "\n  mutation RejectDisclosure($input: RejectDisclosureInput!) {\n    rejectDisclosure(input: $input) { ...DisclosureParts }\n  }\n": typeof types.RejectDisclosureDocument,
    "\n  mutation BlackOut($input: BlackOutInput!) {\n    blackOut(input: $input) { ...PassageParts }\n  }\n": typeof types.BlackOutDocument,
    "\n  mutation LiftBlackOut($input: LiftBlackOutInput!) {\n    liftBlackOut(input: $input) { ...PassageParts }\n  }\n": typeof types.LiftBlackOutDocument,
    "\n  mutation CompleteDisclosure($input: CompleteDisclosureInput!) {\n    completeDisclosure(input: $input) { ...DisclosureParts }\n  }\n": typeof types.CompleteDisclosureDocument,
    "\n  mutation PrintDisclosure($input: PrintDisclosureInput!) {\n    printDisclosure(input: $input) { disclosure { id } }\n  }\n": typeof types.PrintDisclosureDocument,
    "\n  fragment ExportOrderParts on ExportOrder {\n    id\n    encoding\n    rows\n    address\n    unfit { letter count rows }\n  }\n": typeof types.ExportOrderPartsFragmentDoc,
    "\n  mutation ExportInquiries($input: ExportInquiriesInput!) {\n    exportInquiries(input: $input) { ...ExportOrderParts }\n  }\n": typeof types.ExportInquiriesDocument,
    "\n  mutation ExportCases($input: ExportCasesInput!) {\n    exportCases(input: $input) { ...ExportOrderParts }\n  }\n": typeof types.ExportCasesDocument,
    "\n  query FrequentTopics($deskId: UUID!) {\n    frequentTopics(deskId: $deskId)\n  }\n": typeof types.FrequentTopicsDocument,
    "\n  query LookUpCaller($deskId: UUID!, $subject: InquirySubject!, $text: String!) {\n    lookUpCaller(deskId: $deskId, subject: $subject, text: $text) {\n      kind\n      matchedOn\n      contactName\n      lastInquiryAt\n      inquiryCount\n      company { id name kana corporateNumber municipality verified }\n      client { id name kana telephone }\n      openCases { id number subject status assigneeName }\n    }\n  }\n": typeof types.LookUpCallerDocument,
    "\n  query HelpingDesks($companyId: UUID!, $draftId: UUID!) {\n    otherDesksHelping(companyId: $companyId, draftId: $draftId) {\n      deskId\n      since\n    }\n  }\n": typeof types.HelpingDesksDocument,
    "\n  query FindProgrammes($q: String!) {\n    programmes(filter: { q: $q }, page: { first: 8 }) {\n      items { id code nameJa nameEn kind target }\n      count { value capped }\n    }\n  }\n": typeof types.FindProgrammesDocument,
    "\n  mutation RecordInquiry($input: RecordInquiryInput!) {\n    recordInquiry(input: $input) {\n      id\n      number\n      minutes\n      caseId\n      caseNumber\n    }\n  }\n": typeof types.RecordInquiryDocument,
    "\n  mutation TallyContact($input: TallyContactInput!) {\n    tallyContact(input: $input) {\n      id\n      number\n    }\n  }\n": typeof types.TallyContactDocument,
    "\n  mutation RegisterCompanyInDock($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      id\n      name\n      kana\n      corporateNumber\n      municipality\n    }\n  }\n": typeof types.RegisterCompanyInDockDocument,
    "\n  mutation RegisterClientInDock($input: RegisterClientInput!) {\n    registerClient(input: $input) {\n      id\n      name\n      kana\n      telephone\n    }\n  }\n": typeof types.RegisterClientInDockDocument,
    "\n  query DockCompany($id: UUID!) {\n    company(id: $id) {\n      id\n      name\n      kana\n      corporateNumber\n      municipality\n      cases { id number subject status deskId assignee { id name } }\n    }\n  }\n": typeof types.DockCompanyDocument,
    "\n  query DockCase($id: UUID!) {\n    case(id: $id) {\n      id\n      number\n      subject\n      kind\n      sensitive\n      status\n      desk { id }\n      assignee { id name }\n      company { id name kana corporateNumber municipality verified }\n      client { id name kana telephone }\n    }\n  }\n": typeof types.DockCaseDocument,
    "\n  query InquiryDrafts {\n    inquiryDrafts { id deskId content startedAt updatedAt version }\n  }\n": typeof types.InquiryDraftsDocument,
    "\n  mutation SaveInquiryDraft($input: SaveInquiryDraftInput!) {\n    saveInquiryDraft(input: $input) { id version updatedAt }\n  }\n": typeof types.SaveInquiryDraftDocument,
    "\n  mutation DiscardInquiryDraft($input: DiscardInquiryDraftInput!) {\n    discardInquiryDraft(input: $input)\n  }\n": typeof types.DiscardInquiryDraftDocument,
    "\n  fragment InquiryRowParts on InquiryRow {\n    id\n    number\n    deskId\n    kind\n    subject\n    sensitive\n    urgent\n    channel\n    startedAt\n    endedAt\n    minutes\n    clientType\n    topics\n    outcome\n    counsellor { id name kana }\n    callerLabel\n    excerpt\n    caseId\n    caseNumber\n  }\n": typeof types.InquiryRowPartsFragmentDoc,
    "\n  fragment InquiryParts on Inquiry {\n    id\n    number\n    deskId\n    audience\n    kind\n    tallyKind\n    subject\n    sensitive\n    urgent\n    channel\n    startedAt\n    endedAt\n    minutes\n    callerRelation\n    callerName\n    callerKana\n    callbackTelephone\n    clientType\n    language\n    interpreter\n    contactKind\n    topics\n    content\n    answer\n    referralSource\n    outcome\n    programmes { id code nameJa nameEn }\n    counsellor { id name kana }\n    company { id name kana corporateNumber municipality verified }\n    client { id name kana telephone }\n    caseId\n    caseNumber\n    statistics { date fiscalYear industry sizeBand municipality membership }\n    corrections { at by { id name kana } reason fields }\n    held\n    version\n    actions\n  }\n": typeof types.InquiryPartsFragmentDoc,
    "\n  query InquiryList($filter: InquiryFilter, $page: PageInput) {\n    inquiries(filter: $filter, page: $page) {\n      items { ...InquiryRowParts }\n      pageInfo { hasNextPage endCursor }\n      count { value capped }\n      actions\n    }\n  }\n": typeof types.InquiryListDocument,
    "\n  query InquiryShow($id: UUID!) {\n    inquiry(id: $id) { ...InquiryParts }\n  }\n": typeof types.InquiryShowDocument,
    "\n  mutation CorrectInquiry($input: CorrectInquiryInput!) {\n    correctInquiry(input: $input) { ...InquiryParts }\n  }\n": typeof types.CorrectInquiryDocument,
    "\n  mutation AttachInquiryToCase($input: AttachInquiryToCaseInput!) {\n    attachInquiryToCase(input: $input) { ...InquiryParts }\n  }\n": typeof types.AttachInquiryToCaseDocument,
    "\n  mutation OpenCaseFromInquiry($input: OpenCaseInput!) {\n    openCase(input: $input) { id number }\n  }\n": typeof types.OpenCaseFromInquiryDocument,
    "\n  mutation MoveInquiry($input: MoveInquiryInput!) {\n    moveInquiry(input: $input) { ...InquiryParts }\n  }\n": typeof types.MoveInquiryDocument,
    "\n  mutation HoldInquiry($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) { id }\n  }\n": typeof types.HoldInquiryDocument,
    "\n  query OpenCasesForInquiry($filter: CaseFilter, $page: PageInput) {\n    cases(filter: $filter, sort: ACTIVITY, page: $page) {\n      items { id number subject status partyLabel kind }\n      count { value capped }\n    }\n  }\n": typeof types.OpenCasesForInquiryDocument,
    "\n  query FindCompaniesForMove($q: String!) {\n    companies(filter: { q: $q }, page: { first: 8 }) {\n      items { id name kana municipality }\n    }\n  }\n": typeof types.FindCompaniesForMoveDocument,
    "\n  fragment NoticesParts on Notices {\n    items {\n      id\n      kind\n      number\n      caseId\n      referralId\n      createdAt\n      readAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n    unread {\n      value\n      capped\n    }\n  }\n": typeof types.NoticesPartsFragmentDoc,
    "\n  query Notices($page: PageInput) {\n    notices(page: $page) {\n      ...NoticesParts\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        value\n      }\n    }\n  }\n": typeof types.MarkNoticesReadDocument,
    "\n  query MailEnvelopes($page: PageInput) {\n    mailEnvelopes(page: $page) {\n      sending\n      items {\n        id\n        kind\n        state\n        createdAt\n        mailAt\n        staff {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.MailEnvelopesDocument,
    "\n  fragment ProgrammeParts on Programme {\n    id\n    code\n    slug\n    fiscalYear\n    section\n    sectionTitle\n    actor\n    group\n    groupTitle\n    nameJa\n    nameEn\n    kind\n    target\n    quote\n    pointedOutCount\n  }\n": typeof types.ProgrammePartsFragmentDoc,
    "\n  query ProgrammeList($filter: ProgrammeFilter, $page: PageInput) {\n    programmes(filter: $filter, page: $page) {\n      items {\n        ...ProgrammeParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.ProgrammeListDocument,
    "\n  query Readers($kind: ReadableKind!, $id: UUID!) {\n    readersOf(kind: $kind, id: $id) {\n      audience\n      organisation\n      lines\n      notes\n    }\n  }\n": typeof types.ReadersDocument,
    "\n  mutation RequestCase($input: RequestCaseInput!) {\n    requestCase(input: $input)\n  }\n": typeof types.RequestCaseDocument,
    "\n  query CaseAskings {\n    caseAskings {\n      id\n      deskId\n      number\n      askedBy {\n        id\n        name\n      }\n      createdAt\n      lapsesAt\n      state\n      referralId\n    }\n  }\n": typeof types.CaseAskingsDocument,
    "\n  query KeptNotes($referralId: UUID!) {\n    keptNotes(referralId: $referralId) {\n      referralId\n      notes {\n        id\n        kind\n        occurredAt\n        author {\n          id\n          name\n        }\n        thirdPerson\n        body\n      }\n      inquiries {\n        id\n        number\n        startedAt\n      }\n    }\n  }\n": typeof types.KeptNotesDocument,
    "\n  query CaseReferrals($caseId: UUID!) {\n    caseReferrals(caseId: $caseId) {\n      caseId\n      referrals {\n        id\n        number\n        kind\n        status\n        end\n        anonymous\n        fromDeskId\n        toDeskId\n        bodyCode\n        bodyName\n        programme {\n          id\n          code\n          nameJa\n          nameEn\n        }\n        whoseMove\n        reasonCode\n        outcomeCode\n        statusSince\n        dueAt\n        breached\n        latestWord {\n          kind\n          ours\n          body\n          reasonCode\n          at\n        }\n        letter\n        open\n        version\n        actions\n      }\n      requests {\n        id\n        askingDeskId\n        askedBy {\n          id\n          name\n        }\n        body\n        createdAt\n        lapsesAt\n        answeredAt\n        answeredBy {\n          id\n          name\n        }\n        reasonCode\n        referralId\n        actions\n      }\n    }\n  }\n": typeof types.CaseReferralsDocument,
    "\n  mutation DeclineCaseRequest($input: DeclineCaseRequestInput!) {\n    declineCaseRequest(input: $input) {\n      id\n      answeredAt\n    }\n  }\n": typeof types.DeclineCaseRequestDocument,
    "\n  fragment ReferralRowParts on ReferralRow {\n    id\n    number\n    kind\n    status\n    stage\n    end\n    anonymous\n    fromDeskId\n    toDeskId\n    bodyCode\n    bodyName\n    programme {\n      id\n      nameJa\n      nameEn\n    }\n    partyLabel\n    sensitive\n    turn\n    sentAt\n    since\n    daysSinceSent\n    daysInState\n    dueAt\n    late\n    latestWord {\n      kind\n      ours\n      body\n      reasonCode\n      at\n    }\n    outcomeCode\n    bounces\n    version\n    actions\n  }\n": typeof types.ReferralRowPartsFragmentDoc,
    "\n  query ReferralQueue($deskId: UUID, $filter: ReferralFilter, $page: PageInput) {\n    referralCounts(deskId: $deskId) {\n      incomingOurs {\n        value\n        capped\n      }\n      incomingTheirs {\n        value\n        capped\n      }\n      outgoingOurs {\n        value\n        capped\n      }\n      outgoingTheirs {\n        value\n        capped\n      }\n      incomingOverdue {\n        value\n        capped\n      }\n      outgoingOverdue {\n        value\n        capped\n      }\n      stages {\n        stage\n        count {\n          value\n          capped\n        }\n      }\n    }\n    referrals(filter: $filter, page: $page) {\n      items {\n        ...ReferralRowParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.ReferralQueueDocument,
    "\n  query StuckReferrals($deskId: UUID, $page: PageInput) {\n    stuckReferrals(deskId: $deskId, page: $page) {\n      items {\n        reasons\n        nextAction\n        referral {\n          ...ReferralRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.StuckReferralsDocument,
    "\n  query BranchProgress($deskId: UUID, $page: PageInput) {\n    branchProgress(deskId: $deskId, page: $page) {\n      items {\n        number\n        branchDeskId\n        companyName\n        anonymous\n        stage\n        referralId\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BranchProgressDocument,
    "\n  fragment ReferralParts on Referral {\n    id\n    number\n    kind\n    status\n    end\n    anonymous\n    fromDeskId\n    toDeskId\n    programme {\n      id\n      code\n      nameJa\n      nameEn\n    }\n    bodyCode\n    bodyName\n    caseId\n    live\n    revision\n    whoseMove\n    reasonCode\n    suggestedDeskId\n    bounces\n    outcomeCode\n    createdBy {\n      id\n      name\n    }\n    sentBy {\n      id\n      name\n    }\n    acceptedBy {\n      id\n      name\n    }\n    sentAt\n    acknowledgedAt\n    acceptedAt\n    answeredAt\n    endedAt\n    loopClosesAt\n    loopClosedBySystem\n    sharingEnded\n    letter\n    items {\n      id\n      kind\n      organisation\n      deskId\n      ours\n      open\n      thirdPerson\n      revision\n      content\n      file {\n        id\n        name\n        size\n      }\n      frozenAt\n    }\n    words {\n      id\n      kind\n      ours\n      open\n      deskId\n      by {\n        id\n        name\n      }\n      reasonCode\n      body\n      at\n    }\n    clocks {\n      id\n      kind\n      dueAt\n      paused\n      metAt\n      breachedAt\n    }\n    open\n    version\n    actions\n  }\n": typeof types.ReferralPartsFragmentDoc,
    "\n  query ReferralPage($id: UUID!) {\n    referral(id: $id) {\n      ...ReferralParts\n    }\n  }\n": typeof types.ReferralPageDocument,
    "\n  mutation AcknowledgeReferral($input: AcknowledgeReferralInput!) {\n    acknowledgeReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.AcknowledgeReferralDocument,
    "\n  mutation AcceptReferral($input: AcceptReferralInput!) {\n    acceptReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.AcceptReferralDocument,
    "\n  mutation DeclineReferral($input: DeclineReferralInput!) {\n    declineReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.DeclineReferralDocument,
    "\n  mutation ReturnReferral($input: ReturnReferralInput!) {\n    returnReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.ReturnReferralDocument,
    "\n  mutation WithdrawReferral($input: WithdrawReferralInput!) {\n    withdrawReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.WithdrawReferralDocument,
    "\n  mutation AddInterimWord($input: AddInterimWordInput!) {\n    addInterimWord(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.AddInterimWordDocument,
    "\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.CompleteReferralDocument,
    "\n  mutation HandBackReferral($input: HandBackReferralInput!) {\n    handBackReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.HandBackReferralDocument,
    "\n  mutation RequestReferralCancellation($input: RequestReferralCancellationInput!) {\n    requestReferralCancellation(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.RequestReferralCancellationDocument,
    "\n  mutation ConfirmReferralCancellation($input: ConfirmReferralCancellationInput!) {\n    confirmReferralCancellation(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.ConfirmReferralCancellationDocument,
    "\n  mutation CloseReferralLoop($input: CloseReferralLoopInput!) {\n    closeReferralLoop(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.CloseReferralLoopDocument,
    "\n  mutation MarkReferralEnteredInError($input: MarkReferralEnteredInErrorInput!) {\n    markReferralEnteredInError(input: $input) {\n      ...ReferralParts\n    }\n  }\n": typeof types.MarkReferralEnteredInErrorDocument,
    "\n  fragment SendingParts on Referral {\n    id\n    number\n    kind\n    status\n    end\n    anonymous\n    fromDeskId\n    toDeskId\n    bodyCode\n    bodyName\n    programme {\n      id\n      code\n      nameJa\n      nameEn\n    }\n    caseId\n    reasonCode\n    items {\n      id\n      kind\n      ours\n      content\n      file {\n        id\n        name\n        size\n      }\n      thirdPerson\n      revision\n    }\n    words {\n      id\n      kind\n      ours\n      body\n      reasonCode\n      at\n    }\n    draft {\n      kind\n      body\n      noteId\n      attachmentId\n      itemId\n      thirdPerson\n      thirdPersonConsentId\n    }\n    version\n    actions\n  }\n": typeof types.SendingPartsFragmentDoc,
    "\n  query SendingReferral($id: UUID!) {\n    referral(id: $id) {\n      ...SendingParts\n    }\n  }\n": typeof types.SendingReferralDocument,
    "\n  query SendingPlaces($caseId: UUID!, $programmeIds: [UUID!]) {\n    referralDestinations(caseId: $caseId, programmeIds: $programmeIds) {\n      suggestions {\n        deskId\n        bodyCode\n        nameJa\n        nameEn\n        organisation\n        kind\n        reasons\n        cautions\n        telephone\n        address\n      }\n      leftOut {\n        deskId\n        bodyCode\n        nameJa\n        nameEn\n        reason\n      }\n      supervisorCall\n    }\n    programmes(page: { first: 100 }) {\n      items {\n        id\n        code\n        actor\n        nameJa\n        nameEn\n      }\n    }\n    furtherProgrammes: programmes(page: { first: 100, offset: 100 }) {\n      items {\n        id\n        code\n        actor\n        nameJa\n        nameEn\n      }\n    }\n  }\n": typeof types.SendingPlacesDocument,
    "\n  query ReferralPreview($id: UUID!) {\n    previewReferral(id: $id) {\n      id\n      hash\n      faults\n      items {\n        itemId\n        kind\n        content\n        thirdPerson\n        standing\n        agreed\n      }\n    }\n  }\n": typeof types.ReferralPreviewDocument,
    "\n  mutation DraftReferral($input: DraftReferralInput!) {\n    draftReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n": typeof types.DraftReferralDocument,
    "\n  mutation SendReferral($input: SendReferralInput!) {\n    sendReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n": typeof types.SendReferralDocument,
    "\n  mutation ResendReferral($input: ResendReferralInput!) {\n    resendReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n": typeof types.ResendReferralDocument,
    "\n  mutation GiveExternalReferral($input: GiveExternalReferralInput!) {\n    giveExternalReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n": typeof types.GiveExternalReferralDocument,
    "\n  mutation TransferLive($input: TransferLiveInput!) {\n    transferLive(input: $input) {\n      ...SendingParts\n    }\n  }\n": typeof types.TransferLiveDocument,
    "\n  mutation ShareItems($input: ShareItemsInput!) {\n    shareItems(input: $input) {\n      ...SendingParts\n    }\n  }\n": typeof types.ShareItemsDocument,
    "\n  query Search($text: String!, $page: PageInput) {\n    search(text: $text, page: $page) {\n      items {\n        kind\n        id\n        title\n        number\n        subtitle\n        snippet\n        at\n        status\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment ViewerParts on Viewer {\n    id\n    signInName\n    name\n    kana\n    demo\n    secondFactor\n    homeDeskId\n    idleSeconds\n    sessionEndsAt\n    memberships {\n      role\n      organisation {\n        id\n        code\n        nameJa\n        nameEn\n        badge\n      }\n      desk {\n        id\n        slug\n        nameJa\n        nameEn\n        shortNameJa\n      }\n    }\n    preferences {\n      locale\n      keysEnabled\n      noticesByMail\n      keyMap {\n        command\n        keys\n      }\n    }\n  }\n": typeof types.ViewerPartsFragmentDoc,
    "\n  query Entrance {\n    entrance {\n      viewer {\n        ...ViewerParts\n      }\n      demoAccounts {\n        signInName\n        name\n        roleLabel\n        deskName\n        password\n      }\n    }\n  }\n": typeof types.EntranceDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOutEverywhere(input: $input)\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation SavePreferences($input: SavePreferencesInput!) {\n    savePreferences(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SavePreferencesDocument,
    "\n  mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {\n    enrolSecondFactor(input: $input) {\n      id\n      secret\n      uri\n    }\n  }\n": typeof types.EnrolSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) {\n      codes\n    }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input)\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  fragment MembershipParts on StaffMembership {\n    id\n    role\n    state\n    flagged\n    mayConfirm\n    mayEnd\n    proposedAt\n    confirmedAt\n    endedAt\n    validUntil\n    organisation {\n      id\n      nameJa\n      nameEn\n    }\n    desk {\n      id\n      nameJa\n      nameEn\n    }\n    proposedBy {\n      name\n    }\n    confirmedBy {\n      name\n    }\n    deputyFor {\n      name\n    }\n  }\n": typeof types.MembershipPartsFragmentDoc,
    "\n  fragment MemberParts on StaffMember {\n    id\n    signInName\n    name\n    kana\n    demo\n    version\n    createdAt\n    disabledAt\n    lastSignInAt\n    invitedUntil\n    invitationMail\n    hasPassword\n    secondFactor\n    actions\n    organisation {\n      id\n      nameJa\n      nameEn\n    }\n    memberships {\n      ...MembershipParts\n    }\n  }\n": typeof types.MemberPartsFragmentDoc,
    "\n  query StaffList($filter: StaffFilter, $page: PageInput) {\n    staffList(filter: $filter, page: $page) {\n      items {\n        ...MemberParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n    membershipsToConfirm {\n      staff {\n        id\n        name\n      }\n      membership {\n        ...MembershipParts\n      }\n    }\n    renewalsToConfirm {\n      id\n      askedAt\n      byMail\n      mayConfirm\n      staff {\n        id\n        name\n      }\n      askedBy {\n        name\n      }\n    }\n  }\n": typeof types.StaffListDocument,
    "\n  query Approvers($deskId: UUID!) {\n    staffList(filter: { deskId: $deskId, role: APPROVER }, page: { first: 100 }) {\n      items {\n        id\n        name\n        kana\n        memberships {\n          role\n          state\n          desk {\n            id\n          }\n          deputyFor {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.ApproversDocument,
    "\n  query StaffMember($id: UUID!) {\n    staffMember(id: $id) {\n      ...MemberParts\n    }\n  }\n": typeof types.StaffMemberDocument,
    "\n  query AsThisPerson($id: UUID!) {\n    asThisPerson(staffId: $id) {\n      examined\n      full\n      plates\n      hidden\n      rows {\n        number\n        kind\n        access\n        desk {\n          id\n          nameJa\n          nameEn\n        }\n      }\n    }\n  }\n": typeof types.AsThisPersonDocument,
    "\n  query AccessReview {\n    accessReview {\n      fiscalYear\n      reviewedAt\n      changedSince\n      mayConfirm\n      organisation {\n        id\n        nameJa\n        nameEn\n      }\n      desk {\n        id\n        nameJa\n        nameEn\n      }\n      reviewedBy {\n        name\n      }\n      people {\n        staff {\n          id\n          name\n        }\n        lastSignInAt\n        secondFactor\n        demo\n        membership {\n          ...MembershipParts\n        }\n      }\n    }\n  }\n": typeof types.AccessReviewDocument,
    "\n  mutation CreateStaff($input: CreateStaffInput!) {\n    createStaff(input: $input) {\n      link\n      mailed\n      staff {\n        id\n      }\n    }\n  }\n": typeof types.CreateStaffDocument,
    "\n  mutation InviteAgain($input: InviteAgainInput!) {\n    inviteAgain(input: $input) {\n      link\n      mailed\n    }\n  }\n": typeof types.InviteAgainDocument,
    "\n  mutation ConfirmInvitation($input: ConfirmInvitationInput!) {\n    confirmInvitation(input: $input) {\n      link\n      mailed\n    }\n  }\n": typeof types.ConfirmInvitationDocument,
    "\n  mutation GrantMembership($input: GrantMembershipInput!) {\n    grantMembership(input: $input) {\n      id\n    }\n  }\n": typeof types.GrantMembershipDocument,
    "\n  mutation ConfirmMembership($input: ConfirmMembershipInput!) {\n    confirmMembership(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmMembershipDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation DisableStaff($input: DisableStaffInput!) {\n    disableStaff(input: $input) {\n      id\n    }\n  }\n": typeof types.DisableStaffDocument,
    "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  mutation ConfirmAccessReview($input: ConfirmAccessReviewInput!) {\n    confirmAccessReview(input: $input) {\n      fiscalYear\n    }\n  }\n": typeof types.ConfirmAccessReviewDocument,
    "\n  query ConsentWordingCatalogue {\n    consentWordingCatalogue {\n      id\n      code\n      version\n      language\n      body\n      validFrom\n      validTo\n    }\n  }\n": typeof types.ConsentWordingCatalogueDocument,
    "\n  mutation PublishConsentWording($input: PublishConsentWordingInput!) {\n    publishConsentWording(input: $input) {\n      id\n    }\n  }\n": typeof types.PublishConsentWordingDocument,
    "\n  query Today($deskId: UUID) {\n    today(deskId: $deskId) {\n      date\n      myCases {\n        ...CaseRowParts\n      }\n      myCasesCount {\n        value\n        capped\n      }\n      myTasks {\n        id\n        title\n        dueOn\n        caseId\n        caseNumber\n        overdue\n      }\n      recentInquiries {\n        ...InquiryLineParts\n      }\n      inquiriesToday\n      tallyToday\n      newAtDesk {\n        value\n        capped\n      }\n      overdueAtDesk {\n        value\n        capped\n      }\n      plates {\n        ...PlateParts\n      }\n    }\n    inquiryDrafts {\n      id\n    }\n  }\n": typeof types.TodayDocument,
    "\n  query Triage($deskId: UUID!, $filter: CaseFilter, $page: PageInput) {\n    triageCounts(deskId: $deskId) {\n      longOverdue {\n        value\n        capped\n      }\n      overdue {\n        value\n        capped\n      }\n      today {\n        value\n        capped\n      }\n      later {\n        value\n        capped\n      }\n      unassigned {\n        value\n        capped\n      }\n    }\n    cases(filter: $filter, sort: DUE, page: $page) {\n      items {\n        ...CaseRowParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n    casePlates(deskId: $deskId) {\n      ...PlateParts\n    }\n    deskStaff(deskId: $deskId) {\n      id\n      name\n      kana\n    }\n  }\n": typeof types.TriageDocument,
};
const documents: Documents = {
    "\n  fragment CaseFileParts on CaseFile {\n    id\n    name\n    mediaType\n    size\n    audience\n    thirdPerson\n    uploadedBy {\n      id\n      name\n    }\n    deskId\n    createdAt\n    removedAt\n    removedReason\n    removable\n  }\n": types.CaseFilePartsFragmentDoc,
    "\n  query CaseFiles($caseId: UUID!) {\n    caseFiles(caseId: $caseId) {\n      ...CaseFileParts\n    }\n  }\n": types.CaseFilesDocument,
    "\n  mutation RemoveFile($input: RemoveFileInput!) {\n    removeFile(input: $input) {\n      ...CaseFileParts\n    }\n  }\n": types.RemoveFileDocument,
    "\n  query AuditTrail($filter: AuditFilter, $page: PageInput) {\n    auditTrail(filter: $filter, page: $page) {\n      items {\n        id\n        at\n        textJa\n        textEn\n        deskId\n        streamKind\n        subjectId\n        sequence\n        chain\n        number\n        reason\n        right\n        by {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AuditTrailDocument,
    "\n  query StreamOfTrail($streamKind: String!, $subjectId: UUID!) {\n    streamState(streamKind: $streamKind, subjectId: $subjectId) {\n      state\n      events\n      checkedFrom\n      faultJa\n      faultEn\n      sequence\n      signedAt\n    }\n  }\n": types.StreamOfTrailDocument,
    "\n  query Readings($filter: ReadingFilter, $page: PageInput) {\n    readings(filter: $filter, page: $page) {\n      items {\n        id\n        at\n        textJa\n        textEn\n        right\n        deskId\n        caseId\n        number\n        by {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ReadingsDocument,
    "\n  query AuditReadings($caseId: UUID) {\n    auditReadings(caseId: $caseId) {\n      id\n      caseId\n      number\n      deskId\n      reason\n      openedAt\n      validUntil\n      endedAt\n      stands\n      mayEnd\n      auditor {\n        id\n        name\n      }\n      openedBy {\n        name\n      }\n    }\n  }\n": types.AuditReadingsDocument,
    "\n  query Auditors($caseId: UUID!) {\n    auditors(caseId: $caseId) {\n      id\n      name\n    }\n  }\n": types.AuditorsDocument,
    "\n  mutation OpenFileToAuditor($input: OpenFileToAuditorInput!) {\n    openFileToAuditor(input: $input) {\n      id\n    }\n  }\n": types.OpenFileToAuditorDocument,
    "\n  mutation EndAuditorReading($input: EndAuditorReadingInput!) {\n    endAuditorReading(input: $input) {\n      id\n    }\n  }\n": types.EndAuditorReadingDocument,
    "\n  query WhoSaw($caseId: UUID!) {\n    whoSaw(caseId: $caseId) {\n      id\n      at\n      textJa\n      textEn\n      right\n      deskId\n      by {\n        id\n        name\n      }\n    }\n  }\n": types.WhoSawDocument,
    "\n  query LegalHolds {\n    legalHolds {\n      id\n      caseId\n      number\n      deskId\n      liftable\n      reason\n      placedAt\n      liftedAt\n      liftReason\n      placedBy {\n        name\n      }\n      liftedBy {\n        name\n      }\n    }\n  }\n": types.LegalHoldsDocument,
    "\n  query CaseOfNumber($number: String!) {\n    caseByNumber(number: $number) {\n      id\n      number\n    }\n  }\n": types.CaseOfNumberDocument,
    "\n  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      id\n    }\n  }\n": types.PlaceLegalHoldDocument,
    "\n  mutation LiftLegalHold($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      id\n    }\n  }\n": types.LiftLegalHoldDocument,
    "\n  query Disposals {\n    disposals {\n      id\n      deskId\n      status\n      reason\n      proposedAt\n      decidedAt\n      itemCount\n      keptCount\n      decidable\n      version\n      proposedBy {\n        name\n      }\n      decidedBy {\n        name\n      }\n    }\n  }\n": types.DisposalsDocument,
    "\n  query DisposalDue($deskId: UUID!) {\n    disposalDue(deskId: $deskId) {\n      before\n      years\n      cases\n      sheets\n      held\n      proposable\n    }\n  }\n": types.DisposalDueDocument,
    "\n  query DisposalList($id: UUID!) {\n    disposal(id: $id) {\n      id\n      version\n      decidable\n      items {\n        subjectId\n        subjectKind\n        number\n        closedOn\n        kept\n      }\n    }\n  }\n": types.DisposalListDocument,
    "\n  mutation ProposeDisposal($input: ProposeDisposalInput!) {\n    proposeDisposal(input: $input) {\n      id\n    }\n  }\n": types.ProposeDisposalDocument,
    "\n  mutation ApproveDisposal($input: ApproveDisposalInput!) {\n    approveDisposal(input: $input) {\n      id\n    }\n  }\n": types.ApproveDisposalDocument,
    "\n  mutation RejectDisposal($input: RejectDisposalInput!) {\n    rejectDisposal(input: $input) {\n      id\n    }\n  }\n": types.RejectDisposalDocument,
    "\n  query Retention {\n    retentionClasses {\n      organisationId\n      organisationNameJa\n      organisationNameEn\n      changeable\n      recordType\n      years\n      version\n    }\n  }\n": types.RetentionDocument,
    "\n  mutation ChangeRetention($input: ChangeRetentionInput!) {\n    changeRetention(input: $input) {\n      recordType\n    }\n  }\n": types.ChangeRetentionDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.AssignCaseDocument,
    "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.StartCaseDocument,
    "\n  mutation HoldCase($input: HoldCaseInput!) {\n    holdCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.HoldCaseDocument,
    "\n  mutation WakeCase($input: WakeCaseInput!) {\n    wakeCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.WakeCaseDocument,
    "\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.CloseCaseDocument,
    "\n  mutation ReopenCase($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.ReopenCaseDocument,
    "\n  mutation AmendCase($input: AmendCaseInput!) {\n    amendCase(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.AmendCaseDocument,
    "\n  mutation PointOutProgrammes($input: PointOutProgrammesInput!) {\n    pointOutProgrammes(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.PointOutProgrammesDocument,
    "\n  mutation LeaveMessage($input: LeaveMessageInput!) {\n    leaveMessage(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.LeaveMessageDocument,
    "\n  mutation SetCasePool($input: SetCasePoolInput!) {\n    setCasePool(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.SetCasePoolDocument,
    "\n  mutation ReadInEmergency($input: ReadInEmergencyInput!) {\n    readInEmergency(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.ReadInEmergencyDocument,
    "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.AddTaskDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.CompleteTaskDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation RetractNote($input: RetractNoteInput!) {\n    retractNote(input: $input) {\n      ...CaseParts\n    }\n  }\n": types.RetractNoteDocument,
    "\n  query CaseContacts($id: UUID!) {\n    company(id: $id) {\n      id\n      contacts {\n        id\n        name\n        title\n      }\n    }\n  }\n": types.CaseContactsDocument,
    "\n  fragment CaseRowParts on CaseRow {\n    id\n    number\n    deskId\n    kind\n    sensitive\n    urgent\n    status\n    subject\n    partyLabel\n    assignee {\n      id\n      name\n    }\n    whoseMove\n    dueAt\n    triageGroup\n    topics\n    openedAt\n    lastActivityAt\n    latestNote\n    holdUntil\n    version\n    actions\n  }\n": types.CaseRowPartsFragmentDoc,
    "\n  fragment InquiryLineParts on InquiryRow {\n    id\n    number\n    deskId\n    kind\n    subject\n    sensitive\n    urgent\n    channel\n    startedAt\n    endedAt\n    minutes\n    clientType\n    topics\n    outcome\n    counsellor {\n      id\n      name\n    }\n    callerLabel\n    excerpt\n    caseId\n    caseNumber\n  }\n": types.InquiryLinePartsFragmentDoc,
    "\n  fragment TimelineParts on TimelineEntry {\n    id\n    kind\n    at\n    by {\n      id\n      name\n    }\n    deskId\n    organisation\n    audience\n    eventCode\n    eventText\n    referralNumber\n    shared {\n      referralId\n      kind\n      ours\n      thirdPerson\n      ended\n      revisions {\n        revision\n        content\n        frozenAt\n      }\n      file {\n        id\n        name\n        size\n      }\n    }\n    note {\n      id\n      kind\n      audience\n      body\n      thirdPerson\n      derivedFromShared\n      occurredAt\n      author {\n        id\n        name\n      }\n      deskId\n      correctsNoteId\n      retracted\n      retractedReason\n      canRetract\n      canCorrect\n    }\n    inquiry {\n      ...InquiryLineParts\n    }\n  }\n": types.TimelinePartsFragmentDoc,
    "\n  fragment CaseParts on Case {\n    id\n    number\n    kind\n    sensitive\n    urgent\n    status\n    subject\n    desk {\n      id\n      nameJa\n      nameEn\n      shortNameJa\n      organisation {\n        id\n        code\n        badge\n      }\n    }\n    company {\n      id\n      name\n      kana\n      corporateNumber\n      municipality\n      verified\n    }\n    client {\n      id\n      name\n      kana\n      telephone\n    }\n    establishment {\n      id\n      name\n      municipality\n      address\n    }\n    contact {\n      id\n      name\n      kana\n      title\n      telephone\n      email\n    }\n    clientType\n    language\n    topics\n    programmes {\n      id\n      code\n      nameJa\n      nameEn\n    }\n    assignee {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    whoseMove\n    dueAt\n    triageGroup\n    openedAt\n    openedBy {\n      id\n      name\n    }\n    holdOn\n    holdUntil\n    holdReason\n    outcome\n    closedAt\n    closingNote\n    nextOn\n    plateMessage\n    clocks {\n      id\n      kind\n      startedAt\n      dueAt\n      paused\n      metAt\n      breachedAt\n    }\n    tasks {\n      id\n      title\n      dueOn\n      doneAt\n      assigneeName\n    }\n    timeline {\n      ...TimelineParts\n    }\n    timelineCapped\n    pool {\n      staff {\n        id\n        name\n      }\n      via\n      validUntil\n    }\n    readers\n    audience\n    previousId\n    nextId\n    version\n    actions\n  }\n": types.CasePartsFragmentDoc,
    "\n  query CasePage($id: UUID!) {\n    case(id: $id) {\n      ...CaseParts\n    }\n  }\n": types.CasePageDocument,
    "\n  query CaseList($filter: CaseFilter, $sort: CaseSort, $page: PageInput) {\n    cases(filter: $filter, sort: $sort, page: $page) {\n      items {\n        ...CaseRowParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      actions\n      count {\n        value\n        capped\n      }\n    }\n  }\n": types.CaseListDocument,
    "\n  query CaseHistory($id: UUID!) {\n    caseEvents(id: $id) {\n      id\n      at\n      code\n      textJa\n      textEn\n      by {\n        id\n        name\n      }\n      sequence\n      hash\n    }\n  }\n": types.CaseHistoryDocument,
    "\n  query DeskStaff($deskId: UUID!) {\n    deskStaff(deskId: $deskId) {\n      id\n      name\n      kana\n    }\n  }\n": types.DeskStaffDocument,
    "\n  query PlateByNumber($number: String!) {\n    caseByNumber(number: $number) {\n      id\n      number\n    }\n  }\n": types.PlateByNumberDocument,
    "\n  fragment PlateParts on CasePlate {\n    id\n    number\n    deskId\n    assigneeName\n    nextOn\n    message\n  }\n": types.PlatePartsFragmentDoc,
    "\n  query CompanyList($filter: CompanyFilter, $page: PageInput) {\n    companies(filter: $filter, page: $page) {\n      items {\n        id\n        name\n        kana\n        corporateNumber\n        municipality\n        industry\n        sizeBand\n        openCases\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": types.CompanyListDocument,
    "\n  fragment CompanyParts on Company {\n    id\n    corporateNumber\n    name\n    kana\n    soleProprietor\n    postalCode\n    municipality\n    address\n    telephone\n    industry\n    capitalYen\n    regularEmployees\n    sizeBand\n    foundedOn\n    tcciMember\n    tcciBranchDesk {\n      id\n      nameJa\n      nameEn\n    }\n    version\n    actions\n    establishments {\n      id\n      name\n      postalCode\n      municipality\n      address\n      telephone\n    }\n    contacts {\n      id\n      name\n      kana\n      title\n      telephone\n      email\n      version\n    }\n    cases {\n      ...CaseRowParts\n    }\n    inquiries {\n      ...InquiryLineParts\n    }\n  }\n": types.CompanyPartsFragmentDoc,
    "\n  query CompanyPage($id: UUID!) {\n    company(id: $id) {\n      ...CompanyParts\n    }\n  }\n": types.CompanyPageDocument,
    "\n  mutation RegisterCompany($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      ...CompanyParts\n    }\n  }\n": types.RegisterCompanyDocument,
    "\n  mutation UpdateCompany($input: UpdateCompanyInput!) {\n    updateCompany(input: $input) {\n      ...CompanyParts\n    }\n  }\n": types.UpdateCompanyDocument,
    "\n  fragment ConsentBookParts on ConsentBook {\n    caseId\n    canRecord\n    likelyGiver\n    standardItems\n    methods\n    mustNameDesk\n    defaultEndsOn\n    oneReferral\n    consents {\n      id\n      status\n      giverName\n      capacity\n      mandate\n      toOrganisationId\n      toDeskId\n      items\n      purpose\n      method\n      witness {\n        id\n        name\n      }\n      wording {\n        id\n        code\n        version\n        language\n        body\n      }\n      evidence\n      thirdPerson\n      oneReferral\n      endsOn\n      recordedBy {\n        id\n        name\n      }\n      recordedAt\n      endedAt\n      endedBy {\n        id\n        name\n      }\n      endedNote\n      canWithdraw\n    }\n  }\n": types.ConsentBookPartsFragmentDoc,
    "\n  query CaseConsents($caseId: UUID!) {\n    caseConsents(caseId: $caseId) {\n      ...ConsentBookParts\n    }\n    consentWordings {\n      id\n      code\n      version\n      language\n      body\n    }\n  }\n": types.CaseConsentsDocument,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      ...ConsentBookParts\n    }\n  }\n": types.RecordConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...ConsentBookParts\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  query CodeLists {\n    referenceData {\n      fiscalYear\n      today\n      desks {\n        id\n        slug\n        nameJa\n        nameEn\n        shortNameJa\n        channels\n        topicLists\n        servesCompanies\n        servesIndividuals\n        organisation {\n          id\n          code\n          badge\n        }\n        openingHours {\n          weekday\n          from\n          to\n        }\n      }\n      channels {\n        code\n        nameJa\n        nameEn\n      }\n      clientTypes {\n        code\n        nameJa\n        nameEn\n      }\n      callerRelations {\n        code\n        nameJa\n        nameEn\n      }\n      referralSources {\n        code\n        nameJa\n        nameEn\n      }\n      languages {\n        code\n        nameJa\n        nameEn\n      }\n      inquiryOutcomes {\n        code\n        nameJa\n        nameEn\n      }\n      caseOutcomes {\n        code\n        nameJa\n        nameEn\n      }\n      tallyKinds {\n        code\n        nameJa\n        nameEn\n      }\n      municipalities {\n        code\n        nameJa\n        nameEn\n      }\n      industries {\n        code\n        nameJa\n        nameEn\n      }\n      topics {\n        code\n        list\n        key\n        kana\n        nameJa\n        nameEn\n      }\n      stockPhrases {\n        id\n        deskId\n        trigger\n        body\n      }\n    }\n  }\n": types.CodeListsDocument,
    "\n  fragment DisclosureParts on Disclosure {\n    id\n    number\n    organisationId\n    deskId\n    clientId\n    subjectName\n    reference\n    reason\n    status\n    preparedBy { id name }\n    preparedAt\n    decidedBy { id name }\n    decidedAt\n    validUntil\n    completedBy { id name }\n    completedAt\n    version\n    actions\n  }\n": types.DisclosurePartsFragmentDoc,
    "\n  fragment PassageParts on DisclosurePassage {\n    id\n    position\n    source\n    field\n    number\n    deskId\n    at\n    receivedFromId\n    thirdPerson\n    body\n    ranges { start end }\n  }\n": types.PassagePartsFragmentDoc,
    "\n  query DisclosureList {\n    disclosures {\n      items { ...DisclosureParts }\n      preparesAt\n    }\n  }\n": types.DisclosureListDocument,
    "\n  query DisclosurePage($id: UUID!) {\n    disclosure(id: $id) {\n      disclosure { ...DisclosureParts }\n      passages { ...PassageParts }\n    }\n  }\n": types.DisclosurePageDocument,
    "\n  query FindSubjects($deskId: UUID!, $text: String!) {\n    companies: lookUpCaller(deskId: $deskId, subject: COMPANY, text: $text) { company { id name } }\n    people: lookUpCaller(deskId: $deskId, subject: INDIVIDUAL, text: $text) { client { id name kana telephone } }\n  }\n": types.FindSubjectsDocument,
    "\n  mutation PrepareDisclosure($input: PrepareDisclosureInput!) {\n    prepareDisclosure(input: $input) { ...DisclosureParts }\n  }\n": types.PrepareDisclosureDocument,
    "\n  mutation ApproveDisclosure($input: ApproveDisclosureInput!) {\n    approveDisclosure(input: $input) { ...DisclosureParts }\n  }\n": types.ApproveDisclosureDocument,
    "\n  mutation RejectDisclosure($input: RejectDisclosureInput!) {\n    rejectDisclosure(input: $input) { ...DisclosureParts }\n  }\n": types.RejectDisclosureDocument,
    "\n  mutation BlackOut($input: BlackOutInput!) {\n    blackOut(input: $input) { ...PassageParts }\n  }\n": types.BlackOutDocument,
    "\n  mutation LiftBlackOut($input: LiftBlackOutInput!) {\n    liftBlackOut(input: $input) { ...PassageParts }\n  }\n": types.LiftBlackOutDocument,
    "\n  mutation CompleteDisclosure($input: CompleteDisclosureInput!) {\n    completeDisclosure(input: $input) { ...DisclosureParts }\n  }\n": types.CompleteDisclosureDocument,
    "\n  mutation PrintDisclosure($input: PrintDisclosureInput!) {\n    printDisclosure(input: $input) { disclosure { id } }\n  }\n": types.PrintDisclosureDocument,
    "\n  fragment ExportOrderParts on ExportOrder {\n    id\n    encoding\n    rows\n    address\n    unfit { letter count rows }\n  }\n": types.ExportOrderPartsFragmentDoc,
    "\n  mutation ExportInquiries($input: ExportInquiriesInput!) {\n    exportInquiries(input: $input) { ...ExportOrderParts }\n  }\n": types.ExportInquiriesDocument,
    "\n  mutation ExportCases($input: ExportCasesInput!) {\n    exportCases(input: $input) { ...ExportOrderParts }\n  }\n": types.ExportCasesDocument,
    "\n  query FrequentTopics($deskId: UUID!) {\n    frequentTopics(deskId: $deskId)\n  }\n": types.FrequentTopicsDocument,
    "\n  query LookUpCaller($deskId: UUID!, $subject: InquirySubject!, $text: String!) {\n    lookUpCaller(deskId: $deskId, subject: $subject, text: $text) {\n      kind\n      matchedOn\n      contactName\n      lastInquiryAt\n      inquiryCount\n      company { id name kana corporateNumber municipality verified }\n      client { id name kana telephone }\n      openCases { id number subject status assigneeName }\n    }\n  }\n": types.LookUpCallerDocument,
    "\n  query HelpingDesks($companyId: UUID!, $draftId: UUID!) {\n    otherDesksHelping(companyId: $companyId, draftId: $draftId) {\n      deskId\n      since\n    }\n  }\n": types.HelpingDesksDocument,
    "\n  query FindProgrammes($q: String!) {\n    programmes(filter: { q: $q }, page: { first: 8 }) {\n      items { id code nameJa nameEn kind target }\n      count { value capped }\n    }\n  }\n": types.FindProgrammesDocument,
    "\n  mutation RecordInquiry($input: RecordInquiryInput!) {\n    recordInquiry(input: $input) {\n      id\n      number\n      minutes\n      caseId\n      caseNumber\n    }\n  }\n": types.RecordInquiryDocument,
    "\n  mutation TallyContact($input: TallyContactInput!) {\n    tallyContact(input: $input) {\n      id\n      number\n    }\n  }\n": types.TallyContactDocument,
    "\n  mutation RegisterCompanyInDock($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      id\n      name\n      kana\n      corporateNumber\n      municipality\n    }\n  }\n": types.RegisterCompanyInDockDocument,
    "\n  mutation RegisterClientInDock($input: RegisterClientInput!) {\n    registerClient(input: $input) {\n      id\n      name\n      kana\n      telephone\n    }\n  }\n": types.RegisterClientInDockDocument,
    "\n  query DockCompany($id: UUID!) {\n    company(id: $id) {\n      id\n      name\n      kana\n      corporateNumber\n      municipality\n      cases { id number subject status deskId assignee { id name } }\n    }\n  }\n": types.DockCompanyDocument,
    "\n  query DockCase($id: UUID!) {\n    case(id: $id) {\n      id\n      number\n      subject\n      kind\n      sensitive\n      status\n      desk { id }\n      assignee { id name }\n      company { id name kana corporateNumber municipality verified }\n      client { id name kana telephone }\n    }\n  }\n": types.DockCaseDocument,
    "\n  query InquiryDrafts {\n    inquiryDrafts { id deskId content startedAt updatedAt version }\n  }\n": types.InquiryDraftsDocument,
    "\n  mutation SaveInquiryDraft($input: SaveInquiryDraftInput!) {\n    saveInquiryDraft(input: $input) { id version updatedAt }\n  }\n": types.SaveInquiryDraftDocument,
    "\n  mutation DiscardInquiryDraft($input: DiscardInquiryDraftInput!) {\n    discardInquiryDraft(input: $input)\n  }\n": types.DiscardInquiryDraftDocument,
    "\n  fragment InquiryRowParts on InquiryRow {\n    id\n    number\n    deskId\n    kind\n    subject\n    sensitive\n    urgent\n    channel\n    startedAt\n    endedAt\n    minutes\n    clientType\n    topics\n    outcome\n    counsellor { id name kana }\n    callerLabel\n    excerpt\n    caseId\n    caseNumber\n  }\n": types.InquiryRowPartsFragmentDoc,
    "\n  fragment InquiryParts on Inquiry {\n    id\n    number\n    deskId\n    audience\n    kind\n    tallyKind\n    subject\n    sensitive\n    urgent\n    channel\n    startedAt\n    endedAt\n    minutes\n    callerRelation\n    callerName\n    callerKana\n    callbackTelephone\n    clientType\n    language\n    interpreter\n    contactKind\n    topics\n    content\n    answer\n    referralSource\n    outcome\n    programmes { id code nameJa nameEn }\n    counsellor { id name kana }\n    company { id name kana corporateNumber municipality verified }\n    client { id name kana telephone }\n    caseId\n    caseNumber\n    statistics { date fiscalYear industry sizeBand municipality membership }\n    corrections { at by { id name kana } reason fields }\n    held\n    version\n    actions\n  }\n": types.InquiryPartsFragmentDoc,
    "\n  query InquiryList($filter: InquiryFilter, $page: PageInput) {\n    inquiries(filter: $filter, page: $page) {\n      items { ...InquiryRowParts }\n      pageInfo { hasNextPage endCursor }\n      count { value capped }\n      actions\n    }\n  }\n": types.InquiryListDocument,
    "\n  query InquiryShow($id: UUID!) {\n    inquiry(id: $id) { ...InquiryParts }\n  }\n": types.InquiryShowDocument,
    "\n  mutation CorrectInquiry($input: CorrectInquiryInput!) {\n    correctInquiry(input: $input) { ...InquiryParts }\n  }\n": types.CorrectInquiryDocument,
    "\n  mutation AttachInquiryToCase($input: AttachInquiryToCaseInput!) {\n    attachInquiryToCase(input: $input) { ...InquiryParts }\n  }\n": types.AttachInquiryToCaseDocument,
    "\n  mutation OpenCaseFromInquiry($input: OpenCaseInput!) {\n    openCase(input: $input) { id number }\n  }\n": types.OpenCaseFromInquiryDocument,
    "\n  mutation MoveInquiry($input: MoveInquiryInput!) {\n    moveInquiry(input: $input) { ...InquiryParts }\n  }\n": types.MoveInquiryDocument,
    "\n  mutation HoldInquiry($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) { id }\n  }\n": types.HoldInquiryDocument,
    "\n  query OpenCasesForInquiry($filter: CaseFilter, $page: PageInput) {\n    cases(filter: $filter, sort: ACTIVITY, page: $page) {\n      items { id number subject status partyLabel kind }\n      count { value capped }\n    }\n  }\n": types.OpenCasesForInquiryDocument,
    "\n  query FindCompaniesForMove($q: String!) {\n    companies(filter: { q: $q }, page: { first: 8 }) {\n      items { id name kana municipality }\n    }\n  }\n": types.FindCompaniesForMoveDocument,
    "\n  fragment NoticesParts on Notices {\n    items {\n      id\n      kind\n      number\n      caseId\n      referralId\n      createdAt\n      readAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n    unread {\n      value\n      capped\n    }\n  }\n": types.NoticesPartsFragmentDoc,
    "\n  query Notices($page: PageInput) {\n    notices(page: $page) {\n      ...NoticesParts\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        value\n      }\n    }\n  }\n": types.MarkNoticesReadDocument,
    "\n  query MailEnvelopes($page: PageInput) {\n    mailEnvelopes(page: $page) {\n      sending\n      items {\n        id\n        kind\n        state\n        createdAt\n        mailAt\n        staff {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.MailEnvelopesDocument,
    "\n  fragment ProgrammeParts on Programme {\n    id\n    code\n    slug\n    fiscalYear\n    section\n    sectionTitle\n    actor\n    group\n    groupTitle\n    nameJa\n    nameEn\n    kind\n    target\n    quote\n    pointedOutCount\n  }\n": types.ProgrammePartsFragmentDoc,
    "\n  query ProgrammeList($filter: ProgrammeFilter, $page: PageInput) {\n    programmes(filter: $filter, page: $page) {\n      items {\n        ...ProgrammeParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": types.ProgrammeListDocument,
    "\n  query Readers($kind: ReadableKind!, $id: UUID!) {\n    readersOf(kind: $kind, id: $id) {\n      audience\n      organisation\n      lines\n      notes\n    }\n  }\n": types.ReadersDocument,
    "\n  mutation RequestCase($input: RequestCaseInput!) {\n    requestCase(input: $input)\n  }\n": types.RequestCaseDocument,
    "\n  query CaseAskings {\n    caseAskings {\n      id\n      deskId\n      number\n      askedBy {\n        id\n        name\n      }\n      createdAt\n      lapsesAt\n      state\n      referralId\n    }\n  }\n": types.CaseAskingsDocument,
    "\n  query KeptNotes($referralId: UUID!) {\n    keptNotes(referralId: $referralId) {\n      referralId\n      notes {\n        id\n        kind\n        occurredAt\n        author {\n          id\n          name\n        }\n        thirdPerson\n        body\n      }\n      inquiries {\n        id\n        number\n        startedAt\n      }\n    }\n  }\n": types.KeptNotesDocument,
    "\n  query CaseReferrals($caseId: UUID!) {\n    caseReferrals(caseId: $caseId) {\n      caseId\n      referrals {\n        id\n        number\n        kind\n        status\n        end\n        anonymous\n        fromDeskId\n        toDeskId\n        bodyCode\n        bodyName\n        programme {\n          id\n          code\n          nameJa\n          nameEn\n        }\n        whoseMove\n        reasonCode\n        outcomeCode\n        statusSince\n        dueAt\n        breached\n        latestWord {\n          kind\n          ours\n          body\n          reasonCode\n          at\n        }\n        letter\n        open\n        version\n        actions\n      }\n      requests {\n        id\n        askingDeskId\n        askedBy {\n          id\n          name\n        }\n        body\n        createdAt\n        lapsesAt\n        answeredAt\n        answeredBy {\n          id\n          name\n        }\n        reasonCode\n        referralId\n        actions\n      }\n    }\n  }\n": types.CaseReferralsDocument,
    "\n  mutation DeclineCaseRequest($input: DeclineCaseRequestInput!) {\n    declineCaseRequest(input: $input) {\n      id\n      answeredAt\n    }\n  }\n": types.DeclineCaseRequestDocument,
    "\n  fragment ReferralRowParts on ReferralRow {\n    id\n    number\n    kind\n    status\n    stage\n    end\n    anonymous\n    fromDeskId\n    toDeskId\n    bodyCode\n    bodyName\n    programme {\n      id\n      nameJa\n      nameEn\n    }\n    partyLabel\n    sensitive\n    turn\n    sentAt\n    since\n    daysSinceSent\n    daysInState\n    dueAt\n    late\n    latestWord {\n      kind\n      ours\n      body\n      reasonCode\n      at\n    }\n    outcomeCode\n    bounces\n    version\n    actions\n  }\n": types.ReferralRowPartsFragmentDoc,
    "\n  query ReferralQueue($deskId: UUID, $filter: ReferralFilter, $page: PageInput) {\n    referralCounts(deskId: $deskId) {\n      incomingOurs {\n        value\n        capped\n      }\n      incomingTheirs {\n        value\n        capped\n      }\n      outgoingOurs {\n        value\n        capped\n      }\n      outgoingTheirs {\n        value\n        capped\n      }\n      incomingOverdue {\n        value\n        capped\n      }\n      outgoingOverdue {\n        value\n        capped\n      }\n      stages {\n        stage\n        count {\n          value\n          capped\n        }\n      }\n    }\n    referrals(filter: $filter, page: $page) {\n      items {\n        ...ReferralRowParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": types.ReferralQueueDocument,
    "\n  query StuckReferrals($deskId: UUID, $page: PageInput) {\n    stuckReferrals(deskId: $deskId, page: $page) {\n      items {\n        reasons\n        nextAction\n        referral {\n          ...ReferralRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": types.StuckReferralsDocument,
    "\n  query BranchProgress($deskId: UUID, $page: PageInput) {\n    branchProgress(deskId: $deskId, page: $page) {\n      items {\n        number\n        branchDeskId\n        companyName\n        anonymous\n        stage\n        referralId\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BranchProgressDocument,
    "\n  fragment ReferralParts on Referral {\n    id\n    number\n    kind\n    status\n    end\n    anonymous\n    fromDeskId\n    toDeskId\n    programme {\n      id\n      code\n      nameJa\n      nameEn\n    }\n    bodyCode\n    bodyName\n    caseId\n    live\n    revision\n    whoseMove\n    reasonCode\n    suggestedDeskId\n    bounces\n    outcomeCode\n    createdBy {\n      id\n      name\n    }\n    sentBy {\n      id\n      name\n    }\n    acceptedBy {\n      id\n      name\n    }\n    sentAt\n    acknowledgedAt\n    acceptedAt\n    answeredAt\n    endedAt\n    loopClosesAt\n    loopClosedBySystem\n    sharingEnded\n    letter\n    items {\n      id\n      kind\n      organisation\n      deskId\n      ours\n      open\n      thirdPerson\n      revision\n      content\n      file {\n        id\n        name\n        size\n      }\n      frozenAt\n    }\n    words {\n      id\n      kind\n      ours\n      open\n      deskId\n      by {\n        id\n        name\n      }\n      reasonCode\n      body\n      at\n    }\n    clocks {\n      id\n      kind\n      dueAt\n      paused\n      metAt\n      breachedAt\n    }\n    open\n    version\n    actions\n  }\n": types.ReferralPartsFragmentDoc,
    "\n  query ReferralPage($id: UUID!) {\n    referral(id: $id) {\n      ...ReferralParts\n    }\n  }\n": types.ReferralPageDocument,
    "\n  mutation AcknowledgeReferral($input: AcknowledgeReferralInput!) {\n    acknowledgeReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.AcknowledgeReferralDocument,
    "\n  mutation AcceptReferral($input: AcceptReferralInput!) {\n    acceptReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.AcceptReferralDocument,
    "\n  mutation DeclineReferral($input: DeclineReferralInput!) {\n    declineReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.DeclineReferralDocument,
    "\n  mutation ReturnReferral($input: ReturnReferralInput!) {\n    returnReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.ReturnReferralDocument,
    "\n  mutation WithdrawReferral($input: WithdrawReferralInput!) {\n    withdrawReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.WithdrawReferralDocument,
    "\n  mutation AddInterimWord($input: AddInterimWordInput!) {\n    addInterimWord(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.AddInterimWordDocument,
    "\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.CompleteReferralDocument,
    "\n  mutation HandBackReferral($input: HandBackReferralInput!) {\n    handBackReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.HandBackReferralDocument,
    "\n  mutation RequestReferralCancellation($input: RequestReferralCancellationInput!) {\n    requestReferralCancellation(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.RequestReferralCancellationDocument,
    "\n  mutation ConfirmReferralCancellation($input: ConfirmReferralCancellationInput!) {\n    confirmReferralCancellation(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.ConfirmReferralCancellationDocument,
    "\n  mutation CloseReferralLoop($input: CloseReferralLoopInput!) {\n    closeReferralLoop(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.CloseReferralLoopDocument,
    "\n  mutation MarkReferralEnteredInError($input: MarkReferralEnteredInErrorInput!) {\n    markReferralEnteredInError(input: $input) {\n      ...ReferralParts\n    }\n  }\n": types.MarkReferralEnteredInErrorDocument,
    "\n  fragment SendingParts on Referral {\n    id\n    number\n    kind\n    status\n    end\n    anonymous\n    fromDeskId\n    toDeskId\n    bodyCode\n    bodyName\n    programme {\n      id\n      code\n      nameJa\n      nameEn\n    }\n    caseId\n    reasonCode\n    items {\n      id\n      kind\n      ours\n      content\n      file {\n        id\n        name\n        size\n      }\n      thirdPerson\n      revision\n    }\n    words {\n      id\n      kind\n      ours\n      body\n      reasonCode\n      at\n    }\n    draft {\n      kind\n      body\n      noteId\n      attachmentId\n      itemId\n      thirdPerson\n      thirdPersonConsentId\n    }\n    version\n    actions\n  }\n": types.SendingPartsFragmentDoc,
    "\n  query SendingReferral($id: UUID!) {\n    referral(id: $id) {\n      ...SendingParts\n    }\n  }\n": types.SendingReferralDocument,
    "\n  query SendingPlaces($caseId: UUID!, $programmeIds: [UUID!]) {\n    referralDestinations(caseId: $caseId, programmeIds: $programmeIds) {\n      suggestions {\n        deskId\n        bodyCode\n        nameJa\n        nameEn\n        organisation\n        kind\n        reasons\n        cautions\n        telephone\n        address\n      }\n      leftOut {\n        deskId\n        bodyCode\n        nameJa\n        nameEn\n        reason\n      }\n      supervisorCall\n    }\n    programmes(page: { first: 100 }) {\n      items {\n        id\n        code\n        actor\n        nameJa\n        nameEn\n      }\n    }\n    furtherProgrammes: programmes(page: { first: 100, offset: 100 }) {\n      items {\n        id\n        code\n        actor\n        nameJa\n        nameEn\n      }\n    }\n  }\n": types.SendingPlacesDocument,
    "\n  query ReferralPreview($id: UUID!) {\n    previewReferral(id: $id) {\n      id\n      hash\n      faults\n      items {\n        itemId\n        kind\n        content\n        thirdPerson\n        standing\n        agreed\n      }\n    }\n  }\n": types.ReferralPreviewDocument,
    "\n  mutation DraftReferral($input: DraftReferralInput!) {\n    draftReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n": types.DraftReferralDocument,
    "\n  mutation SendReferral($input: SendReferralInput!) {\n    sendReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n": types.SendReferralDocument,
    "\n  mutation ResendReferral($input: ResendReferralInput!) {\n    resendReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n": types.ResendReferralDocument,
    "\n  mutation GiveExternalReferral($input: GiveExternalReferralInput!) {\n    giveExternalReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n": types.GiveExternalReferralDocument,
    "\n  mutation TransferLive($input: TransferLiveInput!) {\n    transferLive(input: $input) {\n      ...SendingParts\n    }\n  }\n": types.TransferLiveDocument,
    "\n  mutation ShareItems($input: ShareItemsInput!) {\n    shareItems(input: $input) {\n      ...SendingParts\n    }\n  }\n": types.ShareItemsDocument,
    "\n  query Search($text: String!, $page: PageInput) {\n    search(text: $text, page: $page) {\n      items {\n        kind\n        id\n        title\n        number\n        subtitle\n        snippet\n        at\n        status\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment ViewerParts on Viewer {\n    id\n    signInName\n    name\n    kana\n    demo\n    secondFactor\n    homeDeskId\n    idleSeconds\n    sessionEndsAt\n    memberships {\n      role\n      organisation {\n        id\n        code\n        nameJa\n        nameEn\n        badge\n      }\n      desk {\n        id\n        slug\n        nameJa\n        nameEn\n        shortNameJa\n      }\n    }\n    preferences {\n      locale\n      keysEnabled\n      noticesByMail\n      keyMap {\n        command\n        keys\n      }\n    }\n  }\n": types.ViewerPartsFragmentDoc,
    "\n  query Entrance {\n    entrance {\n      viewer {\n        ...ViewerParts\n      }\n      demoAccounts {\n        signInName\n        name\n        roleLabel\n        deskName\n        password\n      }\n    }\n  }\n": types.EntranceDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n": types.SignOutDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOutEverywhere(input: $input)\n  }\n": types.SignOutEverywhereDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation SavePreferences($input: SavePreferencesInput!) {\n    savePreferences(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.SavePreferencesDocument,
    "\n  mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {\n    enrolSecondFactor(input: $input) {\n      id\n      secret\n      uri\n    }\n  }\n": types.EnrolSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) {\n      codes\n    }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input)\n  }\n": types.AcceptInvitationDocument,
    "\n  fragment MembershipParts on StaffMembership {\n    id\n    role\n    state\n    flagged\n    mayConfirm\n    mayEnd\n    proposedAt\n    confirmedAt\n    endedAt\n    validUntil\n    organisation {\n      id\n      nameJa\n      nameEn\n    }\n    desk {\n      id\n      nameJa\n      nameEn\n    }\n    proposedBy {\n      name\n    }\n    confirmedBy {\n      name\n    }\n    deputyFor {\n      name\n    }\n  }\n": types.MembershipPartsFragmentDoc,
    "\n  fragment MemberParts on StaffMember {\n    id\n    signInName\n    name\n    kana\n    demo\n    version\n    createdAt\n    disabledAt\n    lastSignInAt\n    invitedUntil\n    invitationMail\n    hasPassword\n    secondFactor\n    actions\n    organisation {\n      id\n      nameJa\n      nameEn\n    }\n    memberships {\n      ...MembershipParts\n    }\n  }\n": types.MemberPartsFragmentDoc,
    "\n  query StaffList($filter: StaffFilter, $page: PageInput) {\n    staffList(filter: $filter, page: $page) {\n      items {\n        ...MemberParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n    membershipsToConfirm {\n      staff {\n        id\n        name\n      }\n      membership {\n        ...MembershipParts\n      }\n    }\n    renewalsToConfirm {\n      id\n      askedAt\n      byMail\n      mayConfirm\n      staff {\n        id\n        name\n      }\n      askedBy {\n        name\n      }\n    }\n  }\n": types.StaffListDocument,
    "\n  query Approvers($deskId: UUID!) {\n    staffList(filter: { deskId: $deskId, role: APPROVER }, page: { first: 100 }) {\n      items {\n        id\n        name\n        kana\n        memberships {\n          role\n          state\n          desk {\n            id\n          }\n          deputyFor {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.ApproversDocument,
    "\n  query StaffMember($id: UUID!) {\n    staffMember(id: $id) {\n      ...MemberParts\n    }\n  }\n": types.StaffMemberDocument,
    "\n  query AsThisPerson($id: UUID!) {\n    asThisPerson(staffId: $id) {\n      examined\n      full\n      plates\n      hidden\n      rows {\n        number\n        kind\n        access\n        desk {\n          id\n          nameJa\n          nameEn\n        }\n      }\n    }\n  }\n": types.AsThisPersonDocument,
    "\n  query AccessReview {\n    accessReview {\n      fiscalYear\n      reviewedAt\n      changedSince\n      mayConfirm\n      organisation {\n        id\n        nameJa\n        nameEn\n      }\n      desk {\n        id\n        nameJa\n        nameEn\n      }\n      reviewedBy {\n        name\n      }\n      people {\n        staff {\n          id\n          name\n        }\n        lastSignInAt\n        secondFactor\n        demo\n        membership {\n          ...MembershipParts\n        }\n      }\n    }\n  }\n": types.AccessReviewDocument,
    "\n  mutation CreateStaff($input: CreateStaffInput!) {\n    createStaff(input: $input) {\n      link\n      mailed\n      staff {\n        id\n      }\n    }\n  }\n": types.CreateStaffDocument,
    "\n  mutation InviteAgain($input: InviteAgainInput!) {\n    inviteAgain(input: $input) {\n      link\n      mailed\n    }\n  }\n": types.InviteAgainDocument,
    "\n  mutation ConfirmInvitation($input: ConfirmInvitationInput!) {\n    confirmInvitation(input: $input) {\n      link\n      mailed\n    }\n  }\n": types.ConfirmInvitationDocument,
    "\n  mutation GrantMembership($input: GrantMembershipInput!) {\n    grantMembership(input: $input) {\n      id\n    }\n  }\n": types.GrantMembershipDocument,
    "\n  mutation ConfirmMembership($input: ConfirmMembershipInput!) {\n    confirmMembership(input: $input) {\n      id\n    }\n  }\n": types.ConfirmMembershipDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n    }\n  }\n": types.EndMembershipDocument,
    "\n  mutation DisableStaff($input: DisableStaffInput!) {\n    disableStaff(input: $input) {\n      id\n    }\n  }\n": types.DisableStaffDocument,
    "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) {\n      id\n    }\n  }\n": types.RemoveSecondFactorDocument,
    "\n  mutation ConfirmAccessReview($input: ConfirmAccessReviewInput!) {\n    confirmAccessReview(input: $input) {\n      fiscalYear\n    }\n  }\n": types.ConfirmAccessReviewDocument,
    "\n  query ConsentWordingCatalogue {\n    consentWordingCatalogue {\n      id\n      code\n      version\n      language\n      body\n      validFrom\n      validTo\n    }\n  }\n": types.ConsentWordingCatalogueDocument,
    "\n  mutation PublishConsentWording($input: PublishConsentWordingInput!) {\n    publishConsentWording(input: $input) {\n      id\n    }\n  }\n": types.PublishConsentWordingDocument,
    "\n  query Today($deskId: UUID) {\n    today(deskId: $deskId) {\n      date\n      myCases {\n        ...CaseRowParts\n      }\n      myCasesCount {\n        value\n        capped\n      }\n      myTasks {\n        id\n        title\n        dueOn\n        caseId\n        caseNumber\n        overdue\n      }\n      recentInquiries {\n        ...InquiryLineParts\n      }\n      inquiriesToday\n      tallyToday\n      newAtDesk {\n        value\n        capped\n      }\n      overdueAtDesk {\n        value\n        capped\n      }\n      plates {\n        ...PlateParts\n      }\n    }\n    inquiryDrafts {\n      id\n    }\n  }\n": types.TodayDocument,
    "\n  query Triage($deskId: UUID!, $filter: CaseFilter, $page: PageInput) {\n    triageCounts(deskId: $deskId) {\n      longOverdue {\n        value\n        capped\n      }\n      overdue {\n        value\n        capped\n      }\n      today {\n        value\n        capped\n      }\n      later {\n        value\n        capped\n      }\n      unassigned {\n        value\n        capped\n      }\n    }\n    cases(filter: $filter, sort: DUE, page: $page) {\n      items {\n        ...CaseRowParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n    casePlates(deskId: $deskId) {\n      ...PlateParts\n    }\n    deskStaff(deskId: $deskId) {\n      id\n      name\n      kana\n    }\n  }\n": types.TriageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFileParts on CaseFile {\n    id\n    name\n    mediaType\n    size\n    audience\n    thirdPerson\n    uploadedBy {\n      id\n      name\n    }\n    deskId\n    createdAt\n    removedAt\n    removedReason\n    removable\n  }\n"): typeof import('./graphql.ts').CaseFilePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseFiles($caseId: UUID!) {\n    caseFiles(caseId: $caseId) {\n      ...CaseFileParts\n    }\n  }\n"): typeof import('./graphql.ts').CaseFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFile($input: RemoveFileInput!) {\n    removeFile(input: $input) {\n      ...CaseFileParts\n    }\n  }\n"): typeof import('./graphql.ts').RemoveFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrail($filter: AuditFilter, $page: PageInput) {\n    auditTrail(filter: $filter, page: $page) {\n      items {\n        id\n        at\n        textJa\n        textEn\n        deskId\n        streamKind\n        subjectId\n        sequence\n        chain\n        number\n        reason\n        right\n        by {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AuditTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StreamOfTrail($streamKind: String!, $subjectId: UUID!) {\n    streamState(streamKind: $streamKind, subjectId: $subjectId) {\n      state\n      events\n      checkedFrom\n      faultJa\n      faultEn\n      sequence\n      signedAt\n    }\n  }\n"): typeof import('./graphql.ts').StreamOfTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Readings($filter: ReadingFilter, $page: PageInput) {\n    readings(filter: $filter, page: $page) {\n      items {\n        id\n        at\n        textJa\n        textEn\n        right\n        deskId\n        caseId\n        number\n        by {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditReadings($caseId: UUID) {\n    auditReadings(caseId: $caseId) {\n      id\n      caseId\n      number\n      deskId\n      reason\n      openedAt\n      validUntil\n      endedAt\n      stands\n      mayEnd\n      auditor {\n        id\n        name\n      }\n      openedBy {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AuditReadingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Auditors($caseId: UUID!) {\n    auditors(caseId: $caseId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').AuditorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenFileToAuditor($input: OpenFileToAuditorInput!) {\n    openFileToAuditor(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').OpenFileToAuditorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAuditorReading($input: EndAuditorReadingInput!) {\n    endAuditorReading(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').EndAuditorReadingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoSaw($caseId: UUID!) {\n    whoSaw(caseId: $caseId) {\n      id\n      at\n      textJa\n      textEn\n      right\n      deskId\n      by {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhoSawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalHolds {\n    legalHolds {\n      id\n      caseId\n      number\n      deskId\n      liftable\n      reason\n      placedAt\n      liftedAt\n      liftReason\n      placedBy {\n        name\n      }\n      liftedBy {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LegalHoldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseOfNumber($number: String!) {\n    caseByNumber(number: $number) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql.ts').CaseOfNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').PlaceLegalHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftLegalHold($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').LiftLegalHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Disposals {\n    disposals {\n      id\n      deskId\n      status\n      reason\n      proposedAt\n      decidedAt\n      itemCount\n      keptCount\n      decidable\n      version\n      proposedBy {\n        name\n      }\n      decidedBy {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DisposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisposalDue($deskId: UUID!) {\n    disposalDue(deskId: $deskId) {\n      before\n      years\n      cases\n      sheets\n      held\n      proposable\n    }\n  }\n"): typeof import('./graphql.ts').DisposalDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisposalList($id: UUID!) {\n    disposal(id: $id) {\n      id\n      version\n      decidable\n      items {\n        subjectId\n        subjectKind\n        number\n        closedOn\n        kept\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DisposalListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeDisposal($input: ProposeDisposalInput!) {\n    proposeDisposal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ProposeDisposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveDisposal($input: ApproveDisposalInput!) {\n    approveDisposal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ApproveDisposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectDisposal($input: RejectDisposalInput!) {\n    rejectDisposal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RejectDisposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Retention {\n    retentionClasses {\n      organisationId\n      organisationNameJa\n      organisationNameEn\n      changeable\n      recordType\n      years\n      version\n    }\n  }\n"): typeof import('./graphql.ts').RetentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRetention($input: ChangeRetentionInput!) {\n    changeRetention(input: $input) {\n      recordType\n    }\n  }\n"): typeof import('./graphql.ts').ChangeRetentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').AssignCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').StartCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldCase($input: HoldCaseInput!) {\n    holdCase(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').HoldCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WakeCase($input: WakeCaseInput!) {\n    wakeCase(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').WakeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').CloseCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCase($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').ReopenCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendCase($input: AmendCaseInput!) {\n    amendCase(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').AmendCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PointOutProgrammes($input: PointOutProgrammesInput!) {\n    pointOutProgrammes(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').PointOutProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveMessage($input: LeaveMessageInput!) {\n    leaveMessage(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').LeaveMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCasePool($input: SetCasePoolInput!) {\n    setCasePool(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').SetCasePoolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadInEmergency($input: ReadInEmergencyInput!) {\n    readInEmergency(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').ReadInEmergencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').AddTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').CompleteTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').AddNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetractNote($input: RetractNoteInput!) {\n    retractNote(input: $input) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').RetractNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseContacts($id: UUID!) {\n    company(id: $id) {\n      id\n      contacts {\n        id\n        name\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseRowParts on CaseRow {\n    id\n    number\n    deskId\n    kind\n    sensitive\n    urgent\n    status\n    subject\n    partyLabel\n    assignee {\n      id\n      name\n    }\n    whoseMove\n    dueAt\n    triageGroup\n    topics\n    openedAt\n    lastActivityAt\n    latestNote\n    holdUntil\n    version\n    actions\n  }\n"): typeof import('./graphql.ts').CaseRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InquiryLineParts on InquiryRow {\n    id\n    number\n    deskId\n    kind\n    subject\n    sensitive\n    urgent\n    channel\n    startedAt\n    endedAt\n    minutes\n    clientType\n    topics\n    outcome\n    counsellor {\n      id\n      name\n    }\n    callerLabel\n    excerpt\n    caseId\n    caseNumber\n  }\n"): typeof import('./graphql.ts').InquiryLinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineParts on TimelineEntry {\n    id\n    kind\n    at\n    by {\n      id\n      name\n    }\n    deskId\n    organisation\n    audience\n    eventCode\n    eventText\n    referralNumber\n    shared {\n      referralId\n      kind\n      ours\n      thirdPerson\n      ended\n      revisions {\n        revision\n        content\n        frozenAt\n      }\n      file {\n        id\n        name\n        size\n      }\n    }\n    note {\n      id\n      kind\n      audience\n      body\n      thirdPerson\n      derivedFromShared\n      occurredAt\n      author {\n        id\n        name\n      }\n      deskId\n      correctsNoteId\n      retracted\n      retractedReason\n      canRetract\n      canCorrect\n    }\n    inquiry {\n      ...InquiryLineParts\n    }\n  }\n"): typeof import('./graphql.ts').TimelinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseParts on Case {\n    id\n    number\n    kind\n    sensitive\n    urgent\n    status\n    subject\n    desk {\n      id\n      nameJa\n      nameEn\n      shortNameJa\n      organisation {\n        id\n        code\n        badge\n      }\n    }\n    company {\n      id\n      name\n      kana\n      corporateNumber\n      municipality\n      verified\n    }\n    client {\n      id\n      name\n      kana\n      telephone\n    }\n    establishment {\n      id\n      name\n      municipality\n      address\n    }\n    contact {\n      id\n      name\n      kana\n      title\n      telephone\n      email\n    }\n    clientType\n    language\n    topics\n    programmes {\n      id\n      code\n      nameJa\n      nameEn\n    }\n    assignee {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    whoseMove\n    dueAt\n    triageGroup\n    openedAt\n    openedBy {\n      id\n      name\n    }\n    holdOn\n    holdUntil\n    holdReason\n    outcome\n    closedAt\n    closingNote\n    nextOn\n    plateMessage\n    clocks {\n      id\n      kind\n      startedAt\n      dueAt\n      paused\n      metAt\n      breachedAt\n    }\n    tasks {\n      id\n      title\n      dueOn\n      doneAt\n      assigneeName\n    }\n    timeline {\n      ...TimelineParts\n    }\n    timelineCapped\n    pool {\n      staff {\n        id\n        name\n      }\n      via\n      validUntil\n    }\n    readers\n    audience\n    previousId\n    nextId\n    version\n    actions\n  }\n"): typeof import('./graphql.ts').CasePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasePage($id: UUID!) {\n    case(id: $id) {\n      ...CaseParts\n    }\n  }\n"): typeof import('./graphql.ts').CasePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseList($filter: CaseFilter, $sort: CaseSort, $page: PageInput) {\n    cases(filter: $filter, sort: $sort, page: $page) {\n      items {\n        ...CaseRowParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      actions\n      count {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseHistory($id: UUID!) {\n    caseEvents(id: $id) {\n      id\n      at\n      code\n      textJa\n      textEn\n      by {\n        id\n        name\n      }\n      sequence\n      hash\n    }\n  }\n"): typeof import('./graphql.ts').CaseHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskStaff($deskId: UUID!) {\n    deskStaff(deskId: $deskId) {\n      id\n      name\n      kana\n    }\n  }\n"): typeof import('./graphql.ts').DeskStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlateByNumber($number: String!) {\n    caseByNumber(number: $number) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql.ts').PlateByNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlateParts on CasePlate {\n    id\n    number\n    deskId\n    assigneeName\n    nextOn\n    message\n  }\n"): typeof import('./graphql.ts').PlatePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyList($filter: CompanyFilter, $page: PageInput) {\n    companies(filter: $filter, page: $page) {\n      items {\n        id\n        name\n        kana\n        corporateNumber\n        municipality\n        industry\n        sizeBand\n        openCases\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyParts on Company {\n    id\n    corporateNumber\n    name\n    kana\n    soleProprietor\n    postalCode\n    municipality\n    address\n    telephone\n    industry\n    capitalYen\n    regularEmployees\n    sizeBand\n    foundedOn\n    tcciMember\n    tcciBranchDesk {\n      id\n      nameJa\n      nameEn\n    }\n    version\n    actions\n    establishments {\n      id\n      name\n      postalCode\n      municipality\n      address\n      telephone\n    }\n    contacts {\n      id\n      name\n      kana\n      title\n      telephone\n      email\n      version\n    }\n    cases {\n      ...CaseRowParts\n    }\n    inquiries {\n      ...InquiryLineParts\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPage($id: UUID!) {\n    company(id: $id) {\n      ...CompanyParts\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterCompany($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      ...CompanyParts\n    }\n  }\n"): typeof import('./graphql.ts').RegisterCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCompany($input: UpdateCompanyInput!) {\n    updateCompany(input: $input) {\n      ...CompanyParts\n    }\n  }\n"): typeof import('./graphql.ts').UpdateCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentBookParts on ConsentBook {\n    caseId\n    canRecord\n    likelyGiver\n    standardItems\n    methods\n    mustNameDesk\n    defaultEndsOn\n    oneReferral\n    consents {\n      id\n      status\n      giverName\n      capacity\n      mandate\n      toOrganisationId\n      toDeskId\n      items\n      purpose\n      method\n      witness {\n        id\n        name\n      }\n      wording {\n        id\n        code\n        version\n        language\n        body\n      }\n      evidence\n      thirdPerson\n      oneReferral\n      endsOn\n      recordedBy {\n        id\n        name\n      }\n      recordedAt\n      endedAt\n      endedBy {\n        id\n        name\n      }\n      endedNote\n      canWithdraw\n    }\n  }\n"): typeof import('./graphql.ts').ConsentBookPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseConsents($caseId: UUID!) {\n    caseConsents(caseId: $caseId) {\n      ...ConsentBookParts\n    }\n    consentWordings {\n      id\n      code\n      version\n      language\n      body\n    }\n  }\n"): typeof import('./graphql.ts').CaseConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      ...ConsentBookParts\n    }\n  }\n"): typeof import('./graphql.ts').RecordConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...ConsentBookParts\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CodeLists {\n    referenceData {\n      fiscalYear\n      today\n      desks {\n        id\n        slug\n        nameJa\n        nameEn\n        shortNameJa\n        channels\n        topicLists\n        servesCompanies\n        servesIndividuals\n        organisation {\n          id\n          code\n          badge\n        }\n        openingHours {\n          weekday\n          from\n          to\n        }\n      }\n      channels {\n        code\n        nameJa\n        nameEn\n      }\n      clientTypes {\n        code\n        nameJa\n        nameEn\n      }\n      callerRelations {\n        code\n        nameJa\n        nameEn\n      }\n      referralSources {\n        code\n        nameJa\n        nameEn\n      }\n      languages {\n        code\n        nameJa\n        nameEn\n      }\n      inquiryOutcomes {\n        code\n        nameJa\n        nameEn\n      }\n      caseOutcomes {\n        code\n        nameJa\n        nameEn\n      }\n      tallyKinds {\n        code\n        nameJa\n        nameEn\n      }\n      municipalities {\n        code\n        nameJa\n        nameEn\n      }\n      industries {\n        code\n        nameJa\n        nameEn\n      }\n      topics {\n        code\n        list\n        key\n        kana\n        nameJa\n        nameEn\n      }\n      stockPhrases {\n        id\n        deskId\n        trigger\n        body\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CodeListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisclosureParts on Disclosure {\n    id\n    number\n    organisationId\n    deskId\n    clientId\n    subjectName\n    reference\n    reason\n    status\n    preparedBy { id name }\n    preparedAt\n    decidedBy { id name }\n    decidedAt\n    validUntil\n    completedBy { id name }\n    completedAt\n    version\n    actions\n  }\n"): typeof import('./graphql.ts').DisclosurePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassageParts on DisclosurePassage {\n    id\n    position\n    source\n    field\n    number\n    deskId\n    at\n    receivedFromId\n    thirdPerson\n    body\n    ranges { start end }\n  }\n"): typeof import('./graphql.ts').PassagePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisclosureList {\n    disclosures {\n      items { ...DisclosureParts }\n      preparesAt\n    }\n  }\n"): typeof import('./graphql.ts').DisclosureListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisclosurePage($id: UUID!) {\n    disclosure(id: $id) {\n      disclosure { ...DisclosureParts }\n      passages { ...PassageParts }\n    }\n  }\n"): typeof import('./graphql.ts').DisclosurePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindSubjects($deskId: UUID!, $text: String!) {\n    companies: lookUpCaller(deskId: $deskId, subject: COMPANY, text: $text) { company { id name } }\n    people: lookUpCaller(deskId: $deskId, subject: INDIVIDUAL, text: $text) { client { id name kana telephone } }\n  }\n"): typeof import('./graphql.ts').FindSubjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareDisclosure($input: PrepareDisclosureInput!) {\n    prepareDisclosure(input: $input) { ...DisclosureParts }\n  }\n"): typeof import('./graphql.ts').PrepareDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveDisclosure($input: ApproveDisclosureInput!) {\n    approveDisclosure(input: $input) { ...DisclosureParts }\n  }\n"): typeof import('./graphql.ts').ApproveDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectDisclosure($input: RejectDisclosureInput!) {\n    rejectDisclosure(input: $input) { ...DisclosureParts }\n  }\n"): typeof import('./graphql.ts').RejectDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlackOut($input: BlackOutInput!) {\n    blackOut(input: $input) { ...PassageParts }\n  }\n"): typeof import('./graphql.ts').BlackOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftBlackOut($input: LiftBlackOutInput!) {\n    liftBlackOut(input: $input) { ...PassageParts }\n  }\n"): typeof import('./graphql.ts').LiftBlackOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteDisclosure($input: CompleteDisclosureInput!) {\n    completeDisclosure(input: $input) { ...DisclosureParts }\n  }\n"): typeof import('./graphql.ts').CompleteDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrintDisclosure($input: PrintDisclosureInput!) {\n    printDisclosure(input: $input) { disclosure { id } }\n  }\n"): typeof import('./graphql.ts').PrintDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExportOrderParts on ExportOrder {\n    id\n    encoding\n    rows\n    address\n    unfit { letter count rows }\n  }\n"): typeof import('./graphql.ts').ExportOrderPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportInquiries($input: ExportInquiriesInput!) {\n    exportInquiries(input: $input) { ...ExportOrderParts }\n  }\n"): typeof import('./graphql.ts').ExportInquiriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportCases($input: ExportCasesInput!) {\n    exportCases(input: $input) { ...ExportOrderParts }\n  }\n"): typeof import('./graphql.ts').ExportCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrequentTopics($deskId: UUID!) {\n    frequentTopics(deskId: $deskId)\n  }\n"): typeof import('./graphql.ts').FrequentTopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookUpCaller($deskId: UUID!, $subject: InquirySubject!, $text: String!) {\n    lookUpCaller(deskId: $deskId, subject: $subject, text: $text) {\n      kind\n      matchedOn\n      contactName\n      lastInquiryAt\n      inquiryCount\n      company { id name kana corporateNumber municipality verified }\n      client { id name kana telephone }\n      openCases { id number subject status assigneeName }\n    }\n  }\n"): typeof import('./graphql.ts').LookUpCallerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpingDesks($companyId: UUID!, $draftId: UUID!) {\n    otherDesksHelping(companyId: $companyId, draftId: $draftId) {\n      deskId\n      since\n    }\n  }\n"): typeof import('./graphql.ts').HelpingDesksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindProgrammes($q: String!) {\n    programmes(filter: { q: $q }, page: { first: 8 }) {\n      items { id code nameJa nameEn kind target }\n      count { value capped }\n    }\n  }\n"): typeof import('./graphql.ts').FindProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordInquiry($input: RecordInquiryInput!) {\n    recordInquiry(input: $input) {\n      id\n      number\n      minutes\n      caseId\n      caseNumber\n    }\n  }\n"): typeof import('./graphql.ts').RecordInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TallyContact($input: TallyContactInput!) {\n    tallyContact(input: $input) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql.ts').TallyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterCompanyInDock($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      id\n      name\n      kana\n      corporateNumber\n      municipality\n    }\n  }\n"): typeof import('./graphql.ts').RegisterCompanyInDockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterClientInDock($input: RegisterClientInput!) {\n    registerClient(input: $input) {\n      id\n      name\n      kana\n      telephone\n    }\n  }\n"): typeof import('./graphql.ts').RegisterClientInDockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DockCompany($id: UUID!) {\n    company(id: $id) {\n      id\n      name\n      kana\n      corporateNumber\n      municipality\n      cases { id number subject status deskId assignee { id name } }\n    }\n  }\n"): typeof import('./graphql.ts').DockCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DockCase($id: UUID!) {\n    case(id: $id) {\n      id\n      number\n      subject\n      kind\n      sensitive\n      status\n      desk { id }\n      assignee { id name }\n      company { id name kana corporateNumber municipality verified }\n      client { id name kana telephone }\n    }\n  }\n"): typeof import('./graphql.ts').DockCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InquiryDrafts {\n    inquiryDrafts { id deskId content startedAt updatedAt version }\n  }\n"): typeof import('./graphql.ts').InquiryDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveInquiryDraft($input: SaveInquiryDraftInput!) {\n    saveInquiryDraft(input: $input) { id version updatedAt }\n  }\n"): typeof import('./graphql.ts').SaveInquiryDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardInquiryDraft($input: DiscardInquiryDraftInput!) {\n    discardInquiryDraft(input: $input)\n  }\n"): typeof import('./graphql.ts').DiscardInquiryDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InquiryRowParts on InquiryRow {\n    id\n    number\n    deskId\n    kind\n    subject\n    sensitive\n    urgent\n    channel\n    startedAt\n    endedAt\n    minutes\n    clientType\n    topics\n    outcome\n    counsellor { id name kana }\n    callerLabel\n    excerpt\n    caseId\n    caseNumber\n  }\n"): typeof import('./graphql.ts').InquiryRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InquiryParts on Inquiry {\n    id\n    number\n    deskId\n    audience\n    kind\n    tallyKind\n    subject\n    sensitive\n    urgent\n    channel\n    startedAt\n    endedAt\n    minutes\n    callerRelation\n    callerName\n    callerKana\n    callbackTelephone\n    clientType\n    language\n    interpreter\n    contactKind\n    topics\n    content\n    answer\n    referralSource\n    outcome\n    programmes { id code nameJa nameEn }\n    counsellor { id name kana }\n    company { id name kana corporateNumber municipality verified }\n    client { id name kana telephone }\n    caseId\n    caseNumber\n    statistics { date fiscalYear industry sizeBand municipality membership }\n    corrections { at by { id name kana } reason fields }\n    held\n    version\n    actions\n  }\n"): typeof import('./graphql.ts').InquiryPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InquiryList($filter: InquiryFilter, $page: PageInput) {\n    inquiries(filter: $filter, page: $page) {\n      items { ...InquiryRowParts }\n      pageInfo { hasNextPage endCursor }\n      count { value capped }\n      actions\n    }\n  }\n"): typeof import('./graphql.ts').InquiryListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InquiryShow($id: UUID!) {\n    inquiry(id: $id) { ...InquiryParts }\n  }\n"): typeof import('./graphql.ts').InquiryShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectInquiry($input: CorrectInquiryInput!) {\n    correctInquiry(input: $input) { ...InquiryParts }\n  }\n"): typeof import('./graphql.ts').CorrectInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachInquiryToCase($input: AttachInquiryToCaseInput!) {\n    attachInquiryToCase(input: $input) { ...InquiryParts }\n  }\n"): typeof import('./graphql.ts').AttachInquiryToCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCaseFromInquiry($input: OpenCaseInput!) {\n    openCase(input: $input) { id number }\n  }\n"): typeof import('./graphql.ts').OpenCaseFromInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveInquiry($input: MoveInquiryInput!) {\n    moveInquiry(input: $input) { ...InquiryParts }\n  }\n"): typeof import('./graphql.ts').MoveInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldInquiry($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').HoldInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenCasesForInquiry($filter: CaseFilter, $page: PageInput) {\n    cases(filter: $filter, sort: ACTIVITY, page: $page) {\n      items { id number subject status partyLabel kind }\n      count { value capped }\n    }\n  }\n"): typeof import('./graphql.ts').OpenCasesForInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCompaniesForMove($q: String!) {\n    companies(filter: { q: $q }, page: { first: 8 }) {\n      items { id name kana municipality }\n    }\n  }\n"): typeof import('./graphql.ts').FindCompaniesForMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticesParts on Notices {\n    items {\n      id\n      kind\n      number\n      caseId\n      referralId\n      createdAt\n      readAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n    unread {\n      value\n      capped\n    }\n  }\n"): typeof import('./graphql.ts').NoticesPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($page: PageInput) {\n    notices(page: $page) {\n      ...NoticesParts\n    }\n  }\n"): typeof import('./graphql.ts').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        value\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MarkNoticesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailEnvelopes($page: PageInput) {\n    mailEnvelopes(page: $page) {\n      sending\n      items {\n        id\n        kind\n        state\n        createdAt\n        mailAt\n        staff {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MailEnvelopesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgrammeParts on Programme {\n    id\n    code\n    slug\n    fiscalYear\n    section\n    sectionTitle\n    actor\n    group\n    groupTitle\n    nameJa\n    nameEn\n    kind\n    target\n    quote\n    pointedOutCount\n  }\n"): typeof import('./graphql.ts').ProgrammePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeList($filter: ProgrammeFilter, $page: PageInput) {\n    programmes(filter: $filter, page: $page) {\n      items {\n        ...ProgrammeParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProgrammeListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Readers($kind: ReadableKind!, $id: UUID!) {\n    readersOf(kind: $kind, id: $id) {\n      audience\n      organisation\n      lines\n      notes\n    }\n  }\n"): typeof import('./graphql.ts').ReadersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestCase($input: RequestCaseInput!) {\n    requestCase(input: $input)\n  }\n"): typeof import('./graphql.ts').RequestCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseAskings {\n    caseAskings {\n      id\n      deskId\n      number\n      askedBy {\n        id\n        name\n      }\n      createdAt\n      lapsesAt\n      state\n      referralId\n    }\n  }\n"): typeof import('./graphql.ts').CaseAskingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeptNotes($referralId: UUID!) {\n    keptNotes(referralId: $referralId) {\n      referralId\n      notes {\n        id\n        kind\n        occurredAt\n        author {\n          id\n          name\n        }\n        thirdPerson\n        body\n      }\n      inquiries {\n        id\n        number\n        startedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').KeptNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseReferrals($caseId: UUID!) {\n    caseReferrals(caseId: $caseId) {\n      caseId\n      referrals {\n        id\n        number\n        kind\n        status\n        end\n        anonymous\n        fromDeskId\n        toDeskId\n        bodyCode\n        bodyName\n        programme {\n          id\n          code\n          nameJa\n          nameEn\n        }\n        whoseMove\n        reasonCode\n        outcomeCode\n        statusSince\n        dueAt\n        breached\n        latestWord {\n          kind\n          ours\n          body\n          reasonCode\n          at\n        }\n        letter\n        open\n        version\n        actions\n      }\n      requests {\n        id\n        askingDeskId\n        askedBy {\n          id\n          name\n        }\n        body\n        createdAt\n        lapsesAt\n        answeredAt\n        answeredBy {\n          id\n          name\n        }\n        reasonCode\n        referralId\n        actions\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseReferralsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineCaseRequest($input: DeclineCaseRequestInput!) {\n    declineCaseRequest(input: $input) {\n      id\n      answeredAt\n    }\n  }\n"): typeof import('./graphql.ts').DeclineCaseRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferralRowParts on ReferralRow {\n    id\n    number\n    kind\n    status\n    stage\n    end\n    anonymous\n    fromDeskId\n    toDeskId\n    bodyCode\n    bodyName\n    programme {\n      id\n      nameJa\n      nameEn\n    }\n    partyLabel\n    sensitive\n    turn\n    sentAt\n    since\n    daysSinceSent\n    daysInState\n    dueAt\n    late\n    latestWord {\n      kind\n      ours\n      body\n      reasonCode\n      at\n    }\n    outcomeCode\n    bounces\n    version\n    actions\n  }\n"): typeof import('./graphql.ts').ReferralRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralQueue($deskId: UUID, $filter: ReferralFilter, $page: PageInput) {\n    referralCounts(deskId: $deskId) {\n      incomingOurs {\n        value\n        capped\n      }\n      incomingTheirs {\n        value\n        capped\n      }\n      outgoingOurs {\n        value\n        capped\n      }\n      outgoingTheirs {\n        value\n        capped\n      }\n      incomingOverdue {\n        value\n        capped\n      }\n      outgoingOverdue {\n        value\n        capped\n      }\n      stages {\n        stage\n        count {\n          value\n          capped\n        }\n      }\n    }\n    referrals(filter: $filter, page: $page) {\n      items {\n        ...ReferralRowParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReferralQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StuckReferrals($deskId: UUID, $page: PageInput) {\n    stuckReferrals(deskId: $deskId, page: $page) {\n      items {\n        reasons\n        nextAction\n        referral {\n          ...ReferralRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StuckReferralsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BranchProgress($deskId: UUID, $page: PageInput) {\n    branchProgress(deskId: $deskId, page: $page) {\n      items {\n        number\n        branchDeskId\n        companyName\n        anonymous\n        stage\n        referralId\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BranchProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferralParts on Referral {\n    id\n    number\n    kind\n    status\n    end\n    anonymous\n    fromDeskId\n    toDeskId\n    programme {\n      id\n      code\n      nameJa\n      nameEn\n    }\n    bodyCode\n    bodyName\n    caseId\n    live\n    revision\n    whoseMove\n    reasonCode\n    suggestedDeskId\n    bounces\n    outcomeCode\n    createdBy {\n      id\n      name\n    }\n    sentBy {\n      id\n      name\n    }\n    acceptedBy {\n      id\n      name\n    }\n    sentAt\n    acknowledgedAt\n    acceptedAt\n    answeredAt\n    endedAt\n    loopClosesAt\n    loopClosedBySystem\n    sharingEnded\n    letter\n    items {\n      id\n      kind\n      organisation\n      deskId\n      ours\n      open\n      thirdPerson\n      revision\n      content\n      file {\n        id\n        name\n        size\n      }\n      frozenAt\n    }\n    words {\n      id\n      kind\n      ours\n      open\n      deskId\n      by {\n        id\n        name\n      }\n      reasonCode\n      body\n      at\n    }\n    clocks {\n      id\n      kind\n      dueAt\n      paused\n      metAt\n      breachedAt\n    }\n    open\n    version\n    actions\n  }\n"): typeof import('./graphql.ts').ReferralPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralPage($id: UUID!) {\n    referral(id: $id) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').ReferralPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeReferral($input: AcknowledgeReferralInput!) {\n    acknowledgeReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').AcknowledgeReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReferral($input: AcceptReferralInput!) {\n    acceptReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').AcceptReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineReferral($input: DeclineReferralInput!) {\n    declineReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').DeclineReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnReferral($input: ReturnReferralInput!) {\n    returnReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').ReturnReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReferral($input: WithdrawReferralInput!) {\n    withdrawReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddInterimWord($input: AddInterimWordInput!) {\n    addInterimWord(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').AddInterimWordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').CompleteReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandBackReferral($input: HandBackReferralInput!) {\n    handBackReferral(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').HandBackReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestReferralCancellation($input: RequestReferralCancellationInput!) {\n    requestReferralCancellation(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').RequestReferralCancellationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmReferralCancellation($input: ConfirmReferralCancellationInput!) {\n    confirmReferralCancellation(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmReferralCancellationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseReferralLoop($input: CloseReferralLoopInput!) {\n    closeReferralLoop(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').CloseReferralLoopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkReferralEnteredInError($input: MarkReferralEnteredInErrorInput!) {\n    markReferralEnteredInError(input: $input) {\n      ...ReferralParts\n    }\n  }\n"): typeof import('./graphql.ts').MarkReferralEnteredInErrorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SendingParts on Referral {\n    id\n    number\n    kind\n    status\n    end\n    anonymous\n    fromDeskId\n    toDeskId\n    bodyCode\n    bodyName\n    programme {\n      id\n      code\n      nameJa\n      nameEn\n    }\n    caseId\n    reasonCode\n    items {\n      id\n      kind\n      ours\n      content\n      file {\n        id\n        name\n        size\n      }\n      thirdPerson\n      revision\n    }\n    words {\n      id\n      kind\n      ours\n      body\n      reasonCode\n      at\n    }\n    draft {\n      kind\n      body\n      noteId\n      attachmentId\n      itemId\n      thirdPerson\n      thirdPersonConsentId\n    }\n    version\n    actions\n  }\n"): typeof import('./graphql.ts').SendingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SendingReferral($id: UUID!) {\n    referral(id: $id) {\n      ...SendingParts\n    }\n  }\n"): typeof import('./graphql.ts').SendingReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SendingPlaces($caseId: UUID!, $programmeIds: [UUID!]) {\n    referralDestinations(caseId: $caseId, programmeIds: $programmeIds) {\n      suggestions {\n        deskId\n        bodyCode\n        nameJa\n        nameEn\n        organisation\n        kind\n        reasons\n        cautions\n        telephone\n        address\n      }\n      leftOut {\n        deskId\n        bodyCode\n        nameJa\n        nameEn\n        reason\n      }\n      supervisorCall\n    }\n    programmes(page: { first: 100 }) {\n      items {\n        id\n        code\n        actor\n        nameJa\n        nameEn\n      }\n    }\n    furtherProgrammes: programmes(page: { first: 100, offset: 100 }) {\n      items {\n        id\n        code\n        actor\n        nameJa\n        nameEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SendingPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralPreview($id: UUID!) {\n    previewReferral(id: $id) {\n      id\n      hash\n      faults\n      items {\n        itemId\n        kind\n        content\n        thirdPerson\n        standing\n        agreed\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReferralPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftReferral($input: DraftReferralInput!) {\n    draftReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n"): typeof import('./graphql.ts').DraftReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReferral($input: SendReferralInput!) {\n    sendReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n"): typeof import('./graphql.ts').SendReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendReferral($input: ResendReferralInput!) {\n    resendReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n"): typeof import('./graphql.ts').ResendReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveExternalReferral($input: GiveExternalReferralInput!) {\n    giveExternalReferral(input: $input) {\n      ...SendingParts\n    }\n  }\n"): typeof import('./graphql.ts').GiveExternalReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferLive($input: TransferLiveInput!) {\n    transferLive(input: $input) {\n      ...SendingParts\n    }\n  }\n"): typeof import('./graphql.ts').TransferLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareItems($input: ShareItemsInput!) {\n    shareItems(input: $input) {\n      ...SendingParts\n    }\n  }\n"): typeof import('./graphql.ts').ShareItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $page: PageInput) {\n    search(text: $text, page: $page) {\n      items {\n        kind\n        id\n        title\n        number\n        subtitle\n        snippet\n        at\n        status\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerParts on Viewer {\n    id\n    signInName\n    name\n    kana\n    demo\n    secondFactor\n    homeDeskId\n    idleSeconds\n    sessionEndsAt\n    memberships {\n      role\n      organisation {\n        id\n        code\n        nameJa\n        nameEn\n        badge\n      }\n      desk {\n        id\n        slug\n        nameJa\n        nameEn\n        shortNameJa\n      }\n    }\n    preferences {\n      locale\n      keysEnabled\n      noticesByMail\n      keyMap {\n        command\n        keys\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ViewerPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Entrance {\n    entrance {\n      viewer {\n        ...ViewerParts\n      }\n      demoAccounts {\n        signInName\n        name\n        roleLabel\n        deskName\n        password\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EntranceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOutEverywhere(input: $input)\n  }\n"): typeof import('./graphql.ts').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePreferences($input: SavePreferencesInput!) {\n    savePreferences(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): typeof import('./graphql.ts').SavePreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {\n    enrolSecondFactor(input: $input) {\n      id\n      secret\n      uri\n    }\n  }\n"): typeof import('./graphql.ts').EnrolSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) {\n      codes\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input)\n  }\n"): typeof import('./graphql.ts').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MembershipParts on StaffMembership {\n    id\n    role\n    state\n    flagged\n    mayConfirm\n    mayEnd\n    proposedAt\n    confirmedAt\n    endedAt\n    validUntil\n    organisation {\n      id\n      nameJa\n      nameEn\n    }\n    desk {\n      id\n      nameJa\n      nameEn\n    }\n    proposedBy {\n      name\n    }\n    confirmedBy {\n      name\n    }\n    deputyFor {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').MembershipPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberParts on StaffMember {\n    id\n    signInName\n    name\n    kana\n    demo\n    version\n    createdAt\n    disabledAt\n    lastSignInAt\n    invitedUntil\n    invitationMail\n    hasPassword\n    secondFactor\n    actions\n    organisation {\n      id\n      nameJa\n      nameEn\n    }\n    memberships {\n      ...MembershipParts\n    }\n  }\n"): typeof import('./graphql.ts').MemberPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffList($filter: StaffFilter, $page: PageInput) {\n    staffList(filter: $filter, page: $page) {\n      items {\n        ...MemberParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n    membershipsToConfirm {\n      staff {\n        id\n        name\n      }\n      membership {\n        ...MembershipParts\n      }\n    }\n    renewalsToConfirm {\n      id\n      askedAt\n      byMail\n      mayConfirm\n      staff {\n        id\n        name\n      }\n      askedBy {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StaffListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Approvers($deskId: UUID!) {\n    staffList(filter: { deskId: $deskId, role: APPROVER }, page: { first: 100 }) {\n      items {\n        id\n        name\n        kana\n        memberships {\n          role\n          state\n          desk {\n            id\n          }\n          deputyFor {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ApproversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffMember($id: UUID!) {\n    staffMember(id: $id) {\n      ...MemberParts\n    }\n  }\n"): typeof import('./graphql.ts').StaffMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AsThisPerson($id: UUID!) {\n    asThisPerson(staffId: $id) {\n      examined\n      full\n      plates\n      hidden\n      rows {\n        number\n        kind\n        access\n        desk {\n          id\n          nameJa\n          nameEn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AsThisPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessReview {\n    accessReview {\n      fiscalYear\n      reviewedAt\n      changedSince\n      mayConfirm\n      organisation {\n        id\n        nameJa\n        nameEn\n      }\n      desk {\n        id\n        nameJa\n        nameEn\n      }\n      reviewedBy {\n        name\n      }\n      people {\n        staff {\n          id\n          name\n        }\n        lastSignInAt\n        secondFactor\n        demo\n        membership {\n          ...MembershipParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AccessReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateStaff($input: CreateStaffInput!) {\n    createStaff(input: $input) {\n      link\n      mailed\n      staff {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreateStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAgain($input: InviteAgainInput!) {\n    inviteAgain(input: $input) {\n      link\n      mailed\n    }\n  }\n"): typeof import('./graphql.ts').InviteAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmInvitation($input: ConfirmInvitationInput!) {\n    confirmInvitation(input: $input) {\n      link\n      mailed\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantMembership($input: GrantMembershipInput!) {\n    grantMembership(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').GrantMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMembership($input: ConfirmMembershipInput!) {\n    confirmMembership(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableStaff($input: DisableStaffInput!) {\n    disableStaff(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DisableStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RemoveSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAccessReview($input: ConfirmAccessReviewInput!) {\n    confirmAccessReview(input: $input) {\n      fiscalYear\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmAccessReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentWordingCatalogue {\n    consentWordingCatalogue {\n      id\n      code\n      version\n      language\n      body\n      validFrom\n      validTo\n    }\n  }\n"): typeof import('./graphql.ts').ConsentWordingCatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishConsentWording($input: PublishConsentWordingInput!) {\n    publishConsentWording(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').PublishConsentWordingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($deskId: UUID) {\n    today(deskId: $deskId) {\n      date\n      myCases {\n        ...CaseRowParts\n      }\n      myCasesCount {\n        value\n        capped\n      }\n      myTasks {\n        id\n        title\n        dueOn\n        caseId\n        caseNumber\n        overdue\n      }\n      recentInquiries {\n        ...InquiryLineParts\n      }\n      inquiriesToday\n      tallyToday\n      newAtDesk {\n        value\n        capped\n      }\n      overdueAtDesk {\n        value\n        capped\n      }\n      plates {\n        ...PlateParts\n      }\n    }\n    inquiryDrafts {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').TodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Triage($deskId: UUID!, $filter: CaseFilter, $page: PageInput) {\n    triageCounts(deskId: $deskId) {\n      longOverdue {\n        value\n        capped\n      }\n      overdue {\n        value\n        capped\n      }\n      today {\n        value\n        capped\n      }\n      later {\n        value\n        capped\n      }\n      unassigned {\n        value\n        capped\n      }\n    }\n    cases(filter: $filter, sort: DUE, page: $page) {\n      items {\n        ...CaseRowParts\n      }\n      pageInfo {\n        hasNextPage\n      }\n      count {\n        value\n        capped\n      }\n    }\n    casePlates(deskId: $deskId) {\n      ...PlateParts\n    }\n    deskStaff(deskId: $deskId) {\n      id\n      name\n      kana\n    }\n  }\n"): typeof import('./graphql.ts').TriageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

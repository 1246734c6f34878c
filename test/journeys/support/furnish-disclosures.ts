import { press } from '../../access/mutation.ts';
import { deskId, type Person } from '../../support/kit.ts';

export interface Disclosures {
  readonly requestedDisclosureId: string;
  readonly openDisclosureId: string;
  readonly completedDisclosureId: string;
}

/** Three requests on one company: before the second person's yes, being blacked out, and completed. */
export async function furnishDisclosures(
  supervisor: Person,
  approver: Person,
  companyId: string,
): Promise<Disclosures> {
  const prepare = async (reference: string) => {
    const input = { deskId: deskId('working-women'), companyId, reference, reason: '本人からの開示請求' };
    return String((await press(supervisor, 'prepareDisclosure', input))['id']);
  };
  const opened = async (reference: string) => {
    const id = await prepare(reference);
    const { version } = await press(approver, 'approveDisclosure', { id, version: 1 }, '{ version }');
    return { id, version };
  };
  const completed = await opened('8総務第10号');
  await press(approver, 'completeDisclosure', completed);
  return {
    completedDisclosureId: completed.id,
    openDisclosureId: (await opened('8総務第11号')).id,
    requestedDisclosureId: await prepare('8総務第12号'),
  };
}

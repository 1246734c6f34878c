import type { CaseFilter, ExportEncoding, ExportOrderPartsFragment, InquiryFilter } from '@madoguchi/contract';
import { useState } from 'react';
import { saveFile } from '../data-provider/download.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { ExportCasesDocument, ExportInquiriesDocument } from './exports.operations.ts';

export type ExportedList =
  | { readonly kind: 'inquiries'; readonly filter: InquiryFilter }
  | { readonly kind: 'cases'; readonly filter: CaseFilter };

export type ExportOrder = ExportOrderPartsFragment;

export interface ExportWish {
  readonly reason: string;
  readonly encoding: ExportEncoding;
  readonly tallies: boolean;
}

/** Orders a file and fetches it; where letters do not fit, the person is asked between the two. */
export function useExport(list: ExportedList, onTaken: (order: ExportOrder) => void) {
  const inquiries = useCommand(ExportInquiriesDocument);
  const cases = useCommand(ExportCasesDocument);
  const [order, setOrder] = useState<ExportOrder>();
  const [taking, setTaking] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const take = async (ordered: ExportOrder) => {
    setTaking(true);
    setFailure(undefined);
    try {
      await saveFile(ordered.address);
      onTaken(ordered);
    } catch (error) {
      setFailure(error);
      setOrder(undefined);
    } finally {
      setTaking(false);
    }
  };
  const run = async (wish: ExportWish) => {
    setFailure(undefined);
    const { tallies, ...asked } = wish;
    const ordered =
      list.kind === 'inquiries'
        ? (await inquiries.run({ ...asked, tallies, filter: list.filter }))?.exportInquiries
        : (await cases.run({ ...asked, filter: list.filter }))?.exportCases;
    if (ordered === undefined) return;
    setOrder(ordered);
    if (ordered.unfit.length === 0) await take(ordered);
  };
  return {
    order,
    run,
    take,
    again: () => setOrder(undefined),
    running: inquiries.running || cases.running || taking,
    error: failure ?? inquiries.error ?? cases.error,
  };
}

import type { ComponentType } from 'react';
import { audit } from './audit/index.ts';
import { cases } from './cases/index.ts';
import { companies } from './companies/index.tsx';
import { disclosures } from './disclosures/index.ts';
import type { Feature } from './feature.ts';
import { Dock as InquiryDock, inquiries } from './inquiries/index.ts';
import { programmes } from './programmes/index.ts';
import { referrals } from './referrals/index.tsx';
import { search } from './search/index.ts';
import { staff } from './staff/index.ts';
import { today } from './today/index.ts';
import { triage } from './triage/index.ts';

/** Every feature that stands, in no order: the navigation puts them in the order of the role. */
export const features: readonly Feature[] = [
  cases,
  companies,
  disclosures,
  audit,
  inquiries,
  programmes,
  referrals,
  search,
  staff,
  today,
  triage,
];

/** The intake dock: the frame gives it the right-hand side. */
export const Dock: ComponentType = InquiryDock;

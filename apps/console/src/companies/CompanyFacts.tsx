import { formatPostalCode } from '@madoguchi/domain/postal-code';
import { formatTelephone } from '@madoguchi/domain/telephone';
import { type Fact, Facts } from '../cases/parts/Facts.tsx';
import { Day } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { useBilingual, useLocale, useT } from '../i18n/provider.tsx';
import type { CompanyDetail } from './types.ts';
import { useSizeBand } from './use-size-band.ts';

/** What is public of a company, and what this organisation alone knows of its membership. */
export function CompanyFacts({ company }: { company: CompanyDetail }) {
  const t = useT();
  const bilingual = useBilingual();
  const [locale] = useLocale();
  const names = useNames();
  const sizeBand = useSizeBand();
  const number = (value: number | null) => (value === null ? '' : value.toLocaleString(locale));
  const employees = number(company.regularEmployees);
  const postal = company.postalCode === null ? '' : `〒${formatPostalCode(company.postalCode)}`;
  const facts: Fact[] = [
    {
      label: t('companies.corporateNumber'),
      value: company.corporateNumber === null ? '' : <span className="number">{company.corporateNumber}</span>,
    },
    ...(company.soleProprietor ? [{ label: t('companies.form'), value: t('companies.soleProprietor') }] : []),
    { label: t('companies.municipality'), value: names.of('municipalities', company.municipality) },
    { label: t('companies.address'), value: [postal, company.address].filter(Boolean).join('\n') },
    { label: t('companies.telephone'), value: company.telephone === null ? '' : formatTelephone(company.telephone) },
    { label: t('companies.industry'), value: names.of('industries', company.industry) },
    {
      label: t('companies.regularEmployees'),
      value: employees === '' ? '' : `${t('companies.people', { count: employees })}（${sizeBand(company.sizeBand)}）`,
    },
    {
      label: t('companies.capitalYen'),
      value: company.capitalYen === null ? '' : t('companies.yen', { amount: number(company.capitalYen) }),
    },
    ...(company.foundedOn === null
      ? []
      : [{ label: t('companies.foundedOn'), value: <Day full date={company.foundedOn} /> }]),
    ...(company.tcciMember === null
      ? []
      : [
          {
            label: t('companies.tcciMember'),
            value: t(company.tcciMember ? 'companies.member' : 'companies.notMember'),
          },
        ]),
    ...(company.tcciBranchDesk === null
      ? []
      : [{ label: t('companies.tcciBranch'), value: bilingual(company.tcciBranchDesk) }]),
    ...company.establishments.map((place) => ({
      label: t('companies.establishment'),
      value: [place.name, names.of('municipalities', place.municipality), place.address].filter(Boolean).join('\n'),
    })),
  ];
  return <Facts facts={facts} />;
}

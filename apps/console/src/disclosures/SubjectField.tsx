import type { FindSubjectsQuery } from '@madoguchi/contract';
import { formatTelephone } from '@madoguchi/domain/telephone';
import { useState } from 'react';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Lead, Stack } from '../shared/feedback/dialog-parts.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { SearchField } from '../shared/fields/SearchField.tsx';
import { FindSubjectsDocument } from './disclosures.operations.ts';

export interface Subject {
  readonly kind: 'companyId' | 'clientId';
  readonly id: string;
}

interface Props {
  readonly deskId: string;
  readonly value: Subject | undefined;
  readonly onChange: (subject: Subject | undefined) => void;
  readonly error?: string | undefined;
}

/** Whom a request is about: looked for as the dock does, in what the desk may see. */
export function SubjectField({ deskId, value, onChange, error }: Props) {
  const t = useT();
  const [text, setText] = useState('');
  const found = useDocument(FindSubjectsDocument, { deskId, text }, { enabled: text !== '' });
  const choices = choicesOf(found.data, t('disclosures.nameless'));
  return (
    <Stack>
      <SearchField
        label={t('disclosures.find')}
        placeholder={t('disclosures.find')}
        onSearch={(typed) => {
          setText(typed.trim());
          onChange(undefined);
        }}
      />
      {found.error !== null && <ErrorMessage error={found.error} onRetry={() => void found.refetch()} />}
      {found.data !== undefined && choices.length === 0 && <Lead role="status">{t('disclosures.nobody')}</Lead>}
      {(choices.length > 0 || error !== undefined) && (
        <ChoiceChips
          label={t('disclosures.found')}
          required
          choices={choices}
          value={value === undefined ? undefined : `${value.kind} ${value.id}`}
          onChange={(chosen) => {
            const [kind, id = ''] = chosen.split(' ');
            onChange({ kind: kind === 'companyId' ? 'companyId' : 'clientId', id });
          }}
          error={error}
        />
      )}
    </Stack>
  );
}

function choicesOf(found: FindSubjectsQuery | undefined, nameless: string) {
  const companies = (found?.companies ?? []).flatMap(({ company }) =>
    company === null ? [] : [{ value: `companyId ${company.id}`, label: company.name }],
  );
  const people = (found?.people ?? []).flatMap(({ client }) =>
    client === null
      ? []
      : [
          {
            value: `clientId ${client.id}`,
            label: [client.name ?? nameless, client.telephone && formatTelephone(client.telephone)]
              .filter(Boolean)
              .join(' '),
          },
        ],
  );
  return [...people, ...companies];
}

import { useCallback } from 'react';
import type { MessageKey } from '../../i18n/ja.ts';
import { useT } from '../../i18n/provider.tsx';
import type { Reference } from '../reference.ts';
import type { Correction, CorrectionField } from './correction.ts';

const LABELS: Readonly<Record<CorrectionField, MessageKey>> = {
  channel: 'inquiries.field.channel',
  date: 'dock.date',
  start: 'dock.start',
  end: 'dock.end',
  callerRelation: 'inquiries.field.callerRelation',
  callerName: 'inquiries.field.callerName',
  callerKana: 'inquiries.field.callerKana',
  callbackTelephone: 'inquiries.field.callbackTelephone',
  clientType: 'inquiries.field.clientType',
  language: 'inquiries.field.language',
  interpreter: 'inquiries.field.interpreter',
  contactKind: 'inquiries.field.contactKind',
  topics: 'inquiries.field.topics',
  content: 'inquiries.field.content',
  answer: 'inquiries.field.answer',
  referralSource: 'inquiries.field.referralSource',
  outcome: 'inquiries.field.outcome',
  programmes: 'inquiries.field.programmeIds',
  urgent: 'inquiries.field.urgent',
};

/** The fields of a correction as people read them. */
export function useCorrectionWords(reference: Reference) {
  const t = useT();
  const label = useCallback((field: CorrectionField) => t(LABELS[field]), [t]);
  const words = useCallback(
    (field: CorrectionField, form: Correction): string => {
      switch (field) {
        case 'channel':
          return reference.name('channels', form.channel);
        case 'callerRelation':
          return reference.name('callerRelations', form.callerRelation);
        case 'clientType':
          return reference.name('clientTypes', form.clientType);
        case 'language':
          return reference.name('languages', form.language);
        case 'referralSource':
          return reference.name('referralSources', form.referralSource);
        case 'outcome':
          return form.outcome === '' ? '' : reference.name('inquiryOutcomes', form.outcome);
        case 'topics':
          return form.topics.map(reference.topicName).join('、');
        case 'programmes':
          return form.programmes.map((each) => each.name).join('、');
        case 'contactKind':
          return t(`dock.contactKinds.${form.contactKind}`);
        case 'interpreter':
        case 'urgent':
          return t(form[field] ? 'inquiries.yes' : 'inquiries.no');
        case 'date':
        case 'start':
        case 'end':
        case 'callerName':
        case 'callerKana':
        case 'callbackTelephone':
        case 'content':
        case 'answer':
          return form[field];
      }
    },
    [t, reference],
  );
  return { label, words };
}

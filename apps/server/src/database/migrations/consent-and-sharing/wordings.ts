import { referenceId } from '../../reference-data.ts';

/** The first version of what is read out or signed; a new text is a new version, and old consents keep theirs. */
const WORDINGS = [
  [
    'STANDARD',
    'ja',
    'ご相談を引き続きお手伝いするため、お名前・連絡先・ご相談の要点・結果を、お伝えする窓口にお知らせします。目的のほかには使いません。この同意はいつでも撤回できます。撤回されますと、その時からお知らせした内容は相手先で読めなくなります。',
  ],
  [
    'STANDARD',
    'en',
    'So that we can go on helping you, we will tell the desk named your name, how to reach you, the outline of your consultation and its outcome. They will be used for nothing else. You may withdraw this consent at any time; from then on the other side can no longer read what we told them.',
  ],
  [
    'SENSITIVE',
    'ja',
    '健康・妊娠・ハラスメント・在留に関わる内容を含むため、書面、ウェブの画面、または職員2人が同席する電話で同意をうかがいます。お伝えする窓口のほかには知らせません。お勤め先にも知らせません。この同意はいつでも撤回できます。',
  ],
  [
    'SENSITIVE',
    'en',
    'This concerns health, pregnancy, harassment or residence, so we ask for your consent in writing, by a web form, or on a call that two members of staff attend. Nobody but the desk named will be told, your employer included. You may withdraw this consent at any time.',
  ],
  [
    'THIRD_PERSON',
    'ja',
    '企業からのご相談の中に、あなたに関する部分があります。その部分を、お伝えする窓口にお知らせしてよいかをうかがいます。断られても不利益はありません。この同意はいつでも撤回できます。',
  ],
  [
    'THIRD_PERSON',
    'en',
    'A company’s consultation contains a passage about you. We ask whether that passage may be told to the desk named. Declining has no disadvantage. You may withdraw this consent at any time.',
  ],
] as const;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

export const CONSENT_WORDINGS = `
insert into app.consent_wording (id, code, version, language, body, valid_from) values
${WORDINGS.map(
  ([code, language, body]) =>
    `(${quoted(referenceId('consent_wording', `${code}:1:${language}`))}, ${quoted(code)}, 1, ${quoted(language)}, ${quoted(body)}, '2026-04-01')`,
).join(',\n')};
insert into app.consent_term (case_kind, days, one_referral) values ('COMPANY', null, false), ('INDIVIDUAL', 90, true);`;

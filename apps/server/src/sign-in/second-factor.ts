import { DomainError } from '@madoguchi/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf } from '../ids.ts';
import type { Services } from '../services.ts';
import { derived, unseal } from './secret-box.ts';
import { base32, matchingStep } from './totp.ts';

const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 16;

/** Said only after the right password. */
export function secondFactorRequired(wrong: boolean): DomainError {
  return wrong
    ? new DomainError('SECOND_FACTOR_REQUIRED', {
        ja: '確認コードが違います。アプリに表示されている6桁の数字を入力してください。',
        en: 'The code is wrong. Enter the six digits that your app shows.',
      })
    : new DomainError('SECOND_FACTOR_REQUIRED', {
        ja: '認証アプリの確認コードを入力してください。',
        en: 'Enter the code of your authenticator app.',
      });
}

/** 128 bits each, by factor and place. */
export function recoveryCodesOf(services: Services, factorId: string): string[] {
  return Array.from({ length: RECOVERY_CODES }, (_, place) => {
    const bytes = derived(services.env.secretKey, 'recovery code', `${factorId}:${place}`).subarray(0, RECOVERY_BYTES);
    return (base32(bytes).match(/.{1,5}/g) ?? []).join('-');
  });
}

/** What the table keeps of a recovery code, however it was typed. */
export function recoveryHash(code: string): string {
  return hashOf(
    code
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^A-Z2-7]/g, ''),
  );
}

interface FactorRow {
  readonly id: string;
  readonly secret: string;
  readonly last_step: string;
}

const FACTOR_SQL = `
  select id, secret, last_step from app.second_factor
   where staff_id = ? and confirmed_at is not null and removed_at is null for update`;

/** NONE: there is no factor · MISSING, WRONG: refuse · CODE, RECOVERY: passed, and not good a second time. */
export type FactorVerdict = 'NONE' | 'MISSING' | 'WRONG' | 'CODE' | 'RECOVERY';

/** Looks at the code of a person's factor under the role of the sign-in; one try after the other. */
export async function checkFactor(
  em: EntityManager,
  services: Services,
  staffId: string,
  code: string | null,
): Promise<FactorVerdict> {
  const [factor] = await em.execute<FactorRow[]>(FACTOR_SQL, [staffId]);
  if (factor === undefined) return 'NONE';
  if (code === null || code.trim() === '') return 'MISSING';
  const now = services.now();
  const step = matchingStep(
    unseal(services.env.secretKey, factor.secret, factor.id),
    code,
    now,
    Number(factor.last_step),
  );
  if (step !== undefined) {
    await em.execute('update app.second_factor set last_step = ? where id = ?', [step, factor.id]);
    return 'CODE';
  }
  const used = await em.execute<object[]>(
    'update app.recovery_code set used_at = ? where code_hash = ? and factor_id = ? and used_at is null returning 1 as used',
    [now, recoveryHash(code), factor.id],
  );
  return used.length > 0 ? 'RECOVERY' : 'WRONG';
}

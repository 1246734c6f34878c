import type { FieldError } from './errors.ts';
import { badInput } from './errors.ts';
import { graphemeLength, hasForbiddenCharacters } from './japanese-text.ts';

/** Collects what cannot be stored, so that a person sees all of it at once. */
export class FieldChecks {
  readonly #fields: FieldError[] = [];

  add(field: string, ja: string, en: string): void {
    this.#fields.push({ field, message: { ja, en } });
  }

  addAll(fields: readonly FieldError[]): void {
    this.#fields.push(...fields);
  }

  /**
   * Text as typed, checked but never changed.
   * @param limit graphemes, see `limits.ts`
   */
  text(field: string, value: string, limit: number, required = false): string {
    if (hasForbiddenCharacters(value)) {
      this.add(
        field,
        '使えない文字（制御文字など）が含まれています。取り除いてください。',
        'Contains control characters that cannot be stored.',
      );
    } else if (value.length > limit && graphemeLength(value) > limit) {
      this.add(
        field,
        `${limit.toLocaleString('ja-JP')}文字以内で入力してください。`,
        `At most ${limit.toLocaleString('en')} characters.`,
      );
    } else if (required && value.trim() === '') {
      this.add(field, '入力してください。', 'Please fill this in.');
    }
    return value;
  }

  /** A code that must stand in a list. */
  code(field: string, value: string, known: ReadonlySet<string>): string {
    if (!known.has(value)) this.add(field, '選択肢にない値です。選び直してください。', 'Not one of the choices.');
    return value;
  }

  /** @throws DomainError BAD_USER_INPUT where anything was collected */
  done(): void {
    if (this.#fields.length > 0) throw badInput(this.#fields);
  }
}

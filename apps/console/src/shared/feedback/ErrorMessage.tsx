import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { AppErrorCode } from '../../data-provider/errors.ts';
import { isAppError } from '../../data-provider/errors.ts';
import { type Translate, useT } from '../../i18n/provider.tsx';
import { red } from '../../theme/palette.ts';

const Box = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem 1rem',
  padding: '0.5rem 0.875rem',
  borderInlineStart: `0.25rem solid ${red[800]}`,
  backgroundColor: red[50],
  fontSize: '0.9375rem',
  lineHeight: 1.6,
});

/** The words for any failure: what the server said, or what its code means. */
export function errorText(t: Translate, error: unknown): string {
  if (!isAppError(error)) return t('error.unexpected');
  if (error.message !== '') return error.message;
  const byCode: Partial<Record<AppErrorCode, string>> = {
    NETWORK: t('error.network'),
    UNAVAILABLE: t('error.unavailable'),
    RATE_LIMITED: t('error.unavailable'),
    REQUEST_TOO_LARGE: t('error.tooLarge'),
    SIGNED_IN_AS_OTHER: t('error.otherAccount'),
  };
  return byCode[error.code] ?? t('error.unexpected');
}

/** A failure where it happened, with a way to try again. */
export function ErrorMessage({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const t = useT();
  return (
    <Box role="alert">
      <span>{errorText(t, error)}</span>
      {onRetry !== undefined && (
        <Button size="small" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </Box>
  );
}

import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Component, type ReactNode } from 'react';
import { useT } from '../i18n/provider.tsx';
import { red } from '../theme/palette.ts';

const Panel = styled('section')({
  maxWidth: '40rem',
  margin: '1rem 0',
  padding: '1.25rem 1.5rem',
  borderInlineStart: `0.375rem solid ${red[800]}`,
  backgroundColor: red[50],
  '& h1': { fontSize: '1.25rem', marginBottom: '0.5rem' },
  '& button': { marginTop: '1rem', marginInlineEnd: '0.5rem' },
});

function Fault({ retry }: { retry: () => void }) {
  const t = useT();
  return (
    <Panel role="alert">
      <h1>{t('error.pageTitle')}</h1>
      <p>{t('error.pageBody')}</p>
      <Button variant="contained" onClick={retry}>
        {t('action.retry')}
      </Button>
      <Button onClick={() => window.location.reload()}>{t('action.reload')}</Button>
    </Panel>
  );
}

interface Props {
  readonly children: ReactNode;
  /** A change of it, as a new address, tries again. */
  readonly resetKey?: string;
}

/** Keeps a fault to the pane in which it happened: the dock goes on when a page breaks. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? <Fault retry={() => this.setState({ failed: false })} /> : this.props.children;
  }
}

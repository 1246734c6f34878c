import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { gray } from '../theme/palette.ts';
import { Breadcrumb, type Crumb } from './Breadcrumb.tsx';

export interface PageTitleProps {
  /** The heading of the page. */
  readonly children: ReactNode;
  /** For the browser's tab and history: the kind of page and at most a number. Never a name or a subject. */
  readonly tabTitle: string;
  /** The pages above this one; the home page comes by itself. */
  readonly crumbs?: readonly Crumb[];
  /** Stands beside the heading: chips, version, counts. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem 1rem',
  marginBottom: '1rem',
  '& h1': {
    fontSize: '1.5rem',
    lineHeight: 1.4,
    fontWeight: 700,
    margin: 0,
    minWidth: 0,
  },
  '@media (max-width: 37.5rem)': { '& h1': { fontSize: '1.25rem' } },
});
const Meta = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem',
  color: gray[600],
});
const Actions = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.5rem',
  marginInlineStart: 'auto',
});

let firstPage: string | undefined;

/** The one `<h1>` of a page. After a navigation it takes the focus, unless the person is typing in the dock. */
export function PageTitle({ children, tabTitle, crumbs, meta, actions }: PageTitleProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const name = t('app.name');

  useEffect(() => {
    document.title = `${tabTitle}｜${name}`;
  }, [tabTitle, name]);

  useEffect(() => {
    // The first page of a visit leaves the focus at the top, where the skip link is.
    firstPage ??= key;
    if (firstPage === key) return;
    const focused = document.activeElement;
    if (focused?.closest('[role="dialog"], [role="complementary"], aside')) return;
    heading.current?.focus({ preventScroll: true });
  }, [pathname, key]);

  return (
    <>
      {crumbs !== undefined && <Breadcrumb crumbs={crumbs} current={tabTitle} />}
      <Head>
        <h1 ref={heading} tabIndex={-1}>
          {children}
        </h1>
        {meta !== undefined && <Meta>{meta}</Meta>}
        {actions !== undefined && <Actions>{actions}</Actions>}
      </Head>
    </>
  );
}

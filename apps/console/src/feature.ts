import type SvgIcon from '@mui/material/SvgIcon';
import type { ComponentType, ReactElement } from 'react';
import type { ResourceReads } from './data-provider/resources.ts';
import type { MessageKey } from './i18n/ja.ts';

type NavKey = MessageKey extends infer Key ? (Key extends `nav.${infer Name}` ? Name : never) : never;

/**
 * What a feature's `index.ts` exports. Pages are `lazy(() => import('./CaseList.tsx'))`: each route is a chunk of its
 * own. `name` is the folder, the resource and the first part of the address.
 */
export interface Feature {
  readonly name: NavKey;
  readonly icon: typeof SvgIcon;
  /** `/name` */
  readonly list?: ComponentType;
  /** `/name/:id/show`; see `path` in links.ts */
  readonly show?: ComponentType;
  /** Further routes below `/name`, as `<Route path="…" element={…} />`. */
  readonly children?: ReactElement;
  readonly reads?: ResourceReads;
  /** The second letter after `g`. */
  readonly goKey?: string;
}

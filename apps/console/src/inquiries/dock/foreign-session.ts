import { currentViewer } from '../../sign-in/session.ts';

let foreign = false;

// A cookie belongs to the browser: a sign-in in another tab changes whose requests this tab sends. The tab is loaded
// anew at once, but what it still sends while it closes must not reach the other person.
const tabs = new BroadcastChannel('madoguchi-session');
tabs.onmessage = (event: MessageEvent<unknown>) => {
  const here = currentViewer()?.id;
  if (here !== undefined && event.data !== here) foreign = true;
};

/** Whether somebody else has signed in, or out, since this page was opened. */
export const isForeign = () => foreign;

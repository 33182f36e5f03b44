/*
 * What this browser remembers: sealed boxes, which nobody opens without the link. Every tab writes under a name of its
 * own, so that no tab takes away what another one has not sent yet. A browser may refuse to remember anything.
 */

const DRAFT = 'trust360.draft.';
const FORM = 'trust360.form.';
const TAB = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const attempt = (action, otherwise) => {
  try {
    return action();
  } catch {
    return otherwise;
  }
};

const own = (draftId) => `${DRAFT}${draftId}.${TAB}`;

const copies = (prefix) => attempt(() => Object.keys(localStorage)
  .filter((name) => name.startsWith(prefix))
  .map((name) => ({name, draftId: name.slice(DRAFT.length).split('.')[0], box: localStorage.getItem(name)})), []);

/* What is remembered of one draft, by this tab and others that may be closed by now. */
export const copiesOf = (draftId) => copies(`${DRAFT}${draftId}.`);

export const allCopies = () => copies(DRAFT);

/* True where it is really there. */
export const remember = (draftId, box) => attempt(() => {
  localStorage.setItem(own(draftId), box);
  return true;
}, false);

export const forget = (name) => attempt(() => localStorage.removeItem(name));

export const forgetOwn = (draftId) => forget(own(draftId));

export const rememberForm = (link, box) => attempt(() => localStorage.setItem(`${FORM}${link}`, box));

export const formOf = (link) => attempt(() => localStorage.getItem(`${FORM}${link}`), null);

/* Saying no: why, if the rater likes, and a polite end. */

import {el, show} from '/f/dom.js';

const REASONS = ['knows-too-little', 'would-not-be-fair', 'no-time'];

const reason = ({texts}, word) => el('label', {},
  el('input', {type: 'radio', name: 'reason', value: word}), texts.reasons[word]);

export const showDecline = (form, sheets) => {
  const {texts} = form;
  const names = form.list(sheets.map((sheet) => sheet.task.name));
  const title = texts.declineTitle(names);
  const message = el('p', {class: 'notice notice--warning', role: 'alert', hidden: true});
  const why = el('fieldset', {class: 'f-reasons'}, el('legend', {}, texts.why), ...REASONS.map((word) => reason(form, word)));
  const confirm = el('button', {type: 'button', class: 'button'}, texts.declineSend);
  confirm.addEventListener('click', async () => {
    confirm.setAttribute('aria-busy', 'true');
    const refusal = await form.decline(sheets, why.querySelector(':checked')?.value ?? null, (text) => {
      message.textContent = text;
      message.hidden = false;
    });
    confirm.removeAttribute('aria-busy');
    if (!refusal) {
      farewell(form, names);
    }
  });
  show(title,
    el('h1', {}, title),
    el('p', {class: 'lead'}, texts.declineText),
    el('section', {class: 'card'}, why, el('p', {class: 'hint'}, texts.whyHint), message,
      el('div', {class: 'row'}, confirm,
        el('button', {type: 'button', class: 'button button--quiet', click: () => history.back()}, texts.declineNot))));
};

const farewell = (form, names) => {
  const {texts} = form;
  history.replaceState(null, '');
  show(texts.declined,
    el('div', {class: 'stack f-thanks'},
      el('h1', {}, texts.declined),
      el('p', {class: 'notice notice--success'}, texts.declinedText(names)),
      el('p', {class: 'muted'}, texts.mindChanged(form.closesAt)),
      el('div', {class: 'row'},
        el('button', {type: 'button', class: 'button button--quiet', click: () => form.view(null)}, texts.overview))));
};

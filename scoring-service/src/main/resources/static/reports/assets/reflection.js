/* The page on which a leader reflects. One section is shown at a time: start, code, unlock or write. */

import {create, recover, take, unlock} from './notebook.js';
import {forgetKey, forgetUnsent, rememberKey, rememberedKey, unsent} from './device.js';
import {saver} from './saving.js';

const LEAST_PASSPHRASE = 12;
const SPEAK_AGAIN = 10000;

const page = document.getElementById('reflection');
const words = page.dataset;
const id = words.notebook;
const address = `/api/reports/${words.report}/reflection`;
const at = (name) => document.getElementById(name);
const fields = [...page.querySelectorAll('textarea[data-step]')];

const notebook = {id, key: null, lock: null, revision: 0};
let saving = null;
let lastSpoken = 0;

const show = (name) => {
  page.querySelectorAll('[data-section]').forEach((section) => {
    section.hidden = section.dataset.section !== name;
  });
};

const enter = (name) => {
  show(name);
  page.querySelector(`[data-section=${name}] h2`).focus();
};

const say = (element, text) => {
  element.textContent = text;
  element.hidden = !text;
};

/* Sighted people see every state; it is spoken only where it matters, and "saved" not at every pause. */
const tell = (state) => {
  const text = words[`state${state.replaceAll('-', '')}`];
  at('state').textContent = text;
  at('state').dataset.state = state;
  const now = Date.now();
  if (state !== 'saving' && (state !== 'saved' || now - lastSpoken > SPEAK_AGAIN)) {
    lastSpoken = now;
    at('spoken').textContent = text;
  }
  at('overtaken').hidden = state !== 'overtaken';
};

const answers = () => Object.fromEntries(fields.map((field) => [field.dataset.step, field.value]));

const fill = (given) => fields.forEach((field) => {
  field.value = given[field.dataset.step] || '';
});

const fetched = async () => {
  const response = await window.trust360.fetch(address, {headers: {Accept: 'application/json'}});
  if (response.status === 204) {
    return null;
  }
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response.json();
};

const work = (form, task) => window.trust360.whileBusy(form, task()).catch(() => {
  say(form.querySelector('[data-fault]'), words.unreachable);
});

/* Wrong input is said beside the field, and the field is where one is then. */
const refuse = (field, text) => {
  const fault = at(field.id + '-error');
  say(fault, text);
  field.setAttribute('aria-invalid', 'true');
  field.focus();
};

const clear = (form) => {
  form.querySelectorAll('[data-fault], .error').forEach((fault) => say(fault, ''));
  form.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
};

const isGood = (first, again) => {
  if (first.value.length < LEAST_PASSPHRASE) {
    refuse(first, words.tooshort);
    return false;
  }
  if (first.value !== again.value) {
    refuse(again, words.different);
    return false;
  }
  return true;
};

const write = async (given, box) => {
  fill(given);
  saving = saver(address, notebook, answers, tell);
  const waiting = unsent(id);
  const kept = waiting && await take(id, notebook.key, waiting.box);
  tell('saved');
  enter('write');
  if (kept && waiting.box !== box) {
    fill(kept);
    if (waiting.revision === notebook.revision || waiting.sent?.includes(box)) {
      saving.now();
    } else {
      saving.stop();
      tell('overtaken');
    }
  } else {
    forgetUnsent(id);
  }
};

const opened = async (key, box) => {
  notebook.key = key;
  const given = await take(id, key, box);
  if (given) {
    await write(given, box);
  }
  return given !== null;
};

const keepKey = (box) => box.checked ? rememberKey(id, notebook.key).catch(() => undefined) : forgetKey(id);

at('start-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  clear(form);
  if (!isGood(at('choose'), at('again'))) {
    return;
  }
  work(form, async () => {
    const made = await create(id, at('choose').value);
    Object.assign(notebook, {key: made.key, lock: made.lock, revision: 0});
    const first = saver(address, notebook, answers, () => undefined);
    await first.now();
    first.stop();
    if (notebook.revision !== 1) {
      forgetUnsent(id);
      throw new Error('not kept');
    }
    await keepKey(at('start-stay'));
    form.reset();
    at('recovery-code').textContent = made.code;
    enter('code');
  });
});

at('code-form').addEventListener('submit', (event) => {
  event.preventDefault();
  at('recovery-code').textContent = '';
  write({}, '');
});

const download = (name, text) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/plain'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

at('code-print').addEventListener('click', () => window.print());
at('code-file').addEventListener('click', () => download(words.codefile,
  `${words.codetitle}\n\n${at('recovery-code').textContent}\n\n${words.codetext}\n`));

at('unlock-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  clear(form);
  work(form, async () => {
    const key = await unlock(id, notebook.lock, at('passphrase').value);
    const box = (await fetched())?.box;
    if (!key || !box) {
      refuse(at('passphrase'), words.wrongpassphrase);
      return;
    }
    notebook.key = key;
    await keepKey(at('unlock-stay'));
    form.reset();
    await opened(key, box);
  });
});

at('recover-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  clear(form);
  if (!isGood(at('new-passphrase'), at('new-again'))) {
    return;
  }
  work(form, async () => {
    const there = await fetched();
    const found = there && await recover(id, there.lock, at('code').value, at('new-passphrase').value);
    if (!found) {
      refuse(at('code'), words.wrongcode);
      return;
    }
    form.reset();
    Object.assign(notebook, {lock: found.lock, revision: there.revision});
    await forgetKey(id);
    if (await opened(found.key, there.box)) {
      saving.now();
    }
  });
});

fields.forEach((field) => field.addEventListener('input', () => saving?.changed()));

at('take-theirs').addEventListener('click', () => work(at('overtaken'), async () => {
  const there = await fetched();
  const given = there ? await take(id, notebook.key, there.box) : {};
  saving.stop();
  forgetUnsent(id);
  if (!there || !given) {
    location.reload();
    return;
  }
  Object.assign(notebook, {lock: there.lock, revision: there.revision});
  await write(given, there.box);
}));

at('keep-mine').addEventListener('click', () => work(at('overtaken'), async () => {
  const there = await fetched();
  notebook.lock = there?.lock || notebook.lock;
  saving.goOn(there?.revision || 0);
  await saving.now();
}));

at('export').addEventListener('click', () => download(words.exportfile, fields.map((field) =>
  `${field.dataset.heading}\n\n${field.value}\n`).join('\n\n')));

at('lock').addEventListener('click', async () => {
  await saving.now();
  saving.stop();
  await forgetKey(id);
  location.reload();
});

at('delete').addEventListener('click', () => at('delete-dialog').showModal());
at('delete-dialog').addEventListener('close', () => at('delete').focus());
at('delete-form').addEventListener('submit', (event) => {
  event.preventDefault();
  work(event.target, async () => {
    saving.stop();
    const response = await window.trust360.fetch(address, {method: 'DELETE'});
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    forgetUnsent(id);
    await forgetKey(id);
    at('delete-dialog').close();
    fill({});
    Object.assign(notebook, {key: null, lock: null, revision: 0});
    enter('start');
    say(at('deleted'), words.deleted);
  });
});
at('delete-no').addEventListener('click', () => at('delete-dialog').close());

const begin = async () => {
  if (!window.crypto?.subtle) {
    show('insecure');
    return;
  }
  const there = await fetched();
  if (!there) {
    forgetUnsent(id);
    await forgetKey(id);
    show('start');
    return;
  }
  Object.assign(notebook, {lock: there.lock, revision: there.revision});
  const key = await rememberedKey(id);
  if (!key || !await opened(key, there.box)) {
    show('unlock');
  }
};

begin().catch(() => show('unreachable'));

/* Trust360: what every page of the suite shares. No state, no framework; htmx is used where a page loads it. */
'use strict';

(() => {
  const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

  const csrfToken = () => {
    const cookie = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN='));
    return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
  };

  const ours = (url) => new URL(url, document.baseURI).origin === location.origin;

  /* fetch with the header that proves the request comes from one of our pages. */
  const send = (url, options = {}) => {
    const headers = new Headers(options.headers || {});
    if (!SAFE.has((options.method || 'GET').toUpperCase()) && ours(url)) {
      headers.set('X-XSRF-TOKEN', csrfToken());
    }
    return fetch(url, {credentials: 'same-origin', ...options, headers});
  };

  const problemOf = (request) => {
    try {
      return JSON.parse(request.responseText);
    } catch {
      return {status: request.status, title: request.statusText};
    }
  };

  /*
   * Sends a body and tells how much of it has left: onProgress(share), 0 to 1; null once all is sent and the answer
   * is being made. Resolves to what the server answered (parsed JSON), rejects with its problem.
   */
  const upload = (url, body, {method = 'POST', headers = {}, onProgress = () => {}} = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, url);
      request.setRequestHeader('Accept', 'application/json, application/problem+json');
      Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
      if (ours(url)) {
        request.setRequestHeader('X-XSRF-TOKEN', csrfToken());
      }
      request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
      request.upload.onload = () => onProgress(null);
      request.onload = () => (request.status < 400 ? resolve : reject)(problemOf(request));
      request.onerror = () => reject({status: 0, title: 'No connection'});
      request.send(body);
    });

  /* Shows a share (see upload) in a <progress>; null makes it indeterminate. */
  const showProgress = (element, share) => {
    element.hidden = false;
    if (share === null) {
      element.removeAttribute('value');
    } else {
      element.max = 1;
      element.value = share;
    }
  };

  /* Marks an element and its submit buttons as busy while the promise is open. */
  const whileBusy = async (element, promise) => {
    const marked = [element, ...element.querySelectorAll('button[type=submit], button:not([type])')];
    marked.forEach((each) => each.setAttribute('aria-busy', 'true'));
    try {
      return await promise;
    } finally {
      marked.forEach((each) => each.removeAttribute('aria-busy'));
    }
  };

  window.trust360 = Object.freeze({fetch: send, upload, showProgress, whileBusy, csrfToken});

  /* htmx reads this when it starts: nothing inline, nothing evaluated, nobody else's server. */
  if (!document.querySelector('meta[name=htmx-config]')) {
    const meta = document.createElement('meta');
    meta.name = 'htmx-config';
    meta.content = JSON.stringify({
      includeIndicatorStyles: false, allowEval: false, allowScriptTags: false, selfRequestsOnly: true,
      historyCacheSize: 0, attributesToSettle: ['class', 'width', 'height'],
      responseHandling: [
        {code: '204', swap: false}, {code: '[23]..', swap: true}, {code: '422', swap: true},
        {code: '[45]..', swap: false, error: true},
      ],
    });
    document.head.append(meta);
  }

  document.addEventListener('htmx:configRequest', (event) => {
    if (!SAFE.has(event.detail.verb.toUpperCase())) {
      event.detail.headers['X-XSRF-TOKEN'] = csrfToken();
    }
  });
  document.addEventListener('htmx:beforeRequest', (event) => event.target.setAttribute('aria-busy', 'true'));
  document.addEventListener('htmx:afterRequest', (event) => event.target.removeAttribute('aria-busy'));

  /* What is wrong is read out and reached by keyboard; what came in elsewhere leaves whoever types where they are. */
  document.addEventListener('htmx:afterSwap', ({target: part}) => {
    const news = part.matches?.('[data-focus]') ? part : part.querySelector?.('[data-focus]');
    news?.focus();
  });

  /* What could not be sent says so where it was sent from, in the words of <template id=no-connection>. */
  const failed = (event) => {
    const form = event.target.closest?.('form, .field');
    const words = document.getElementById('no-connection');
    if (form && words) {
      form.querySelector('[data-no-connection]')?.remove();
      const note = words.content.firstElementChild.cloneNode(true);
      note.dataset.noConnection = '';
      form.append(note);
    }
  };
  document.addEventListener('htmx:sendError', failed);
  document.addEventListener('htmx:responseError', failed);

  /* A plain form: give it the token, and let nobody send it twice. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || !ours(form.action)) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    if (!form.elements.namedItem('_csrf')) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = '_csrf';
      field.value = csrfToken();
      form.append(field);
    }
    event.submitter?.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-busy]').forEach((each) => each.removeAttribute('aria-busy'));
  }));
})();

/* A button that copies a field: <button data-copies="id of the field" data-copied="what it says then">. */
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-copies]');
  const field = document.getElementById(button?.dataset.copies || '');
  if (!field) {
    return;
  }
  field.select();
  const done = () => {
    button.textContent = button.dataset.copied;
  };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(field.value).then(done, () => field.focus());
  } else if (document.execCommand('copy')) {
    done();
  }
});

/* A box that shows what is typed: <input type=checkbox data-shows="id of the password field">. */
document.addEventListener('change', (event) => {
  const field = document.getElementById(event.target.dataset?.shows || '');
  if (field) {
    field.type = event.target.checked ? 'text' : 'password';
  }
});

/* Trust360 console: progress of uploads, what became of them, fields that depend on others. htmx does the rest. */
'use strict';

(() => {
  const progressOf = (form) => form.querySelector('[data-progress]');

  /* How much of an upload has left; once all has, the server is at work for as long as it takes. */
  document.addEventListener('htmx:xhr:progress', (event) => {
    const box = event.target.matches?.('[data-upload]') ? progressOf(event.target) : null;
    if (!box || !event.detail.lengthComputable) {
      return;
    }
    const done = event.detail.loaded >= event.detail.total;
    window.trust360.showProgress(box.querySelector('progress'), done ? null : event.detail.loaded / event.detail.total);
    const label = box.querySelector('[data-uploading]');
    label.textContent = done ? label.dataset.working : label.dataset.uploading;
  });

  document.addEventListener('htmx:beforeRequest', (event) => {
    if (event.target.matches('[data-upload]')) {
      const box = progressOf(event.target);
      if (box) {
        const label = box.querySelector('[data-uploading]');
        label.dataset.uploading ||= label.textContent;
        box.hidden = false;
      }
      event.detail.target.replaceChildren();
      event.detail.target.hidden = true;
    }
  });

  document.addEventListener('htmx:afterRequest', (event) => {
    if (event.target.matches?.('[data-upload]')) {
      const box = progressOf(event.target);
      if (box) {
        box.hidden = true;
      }
    }
  });

  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.shouldSwap) {
      event.detail.target.hidden = false;
    }
  });

  /* A result takes the focus from the button that asked for it. */
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.requestConfig?.elt?.matches?.('[data-upload]') && !document.querySelector('[data-focus]')) {
      event.detail.target.focus();
    }
  });

  /* A campaign whose state has changed by itself is told once, not every few seconds. */
  let known = document.getElementById('status')?.dataset.state;
  document.addEventListener('htmx:afterSettle', () => {
    const status = document.getElementById('status');
    if (status && status.dataset.state !== known) {
      known = status.dataset.state;
      document.getElementById('announcer').textContent = document.getElementById('next')?.textContent || '';
    }
  });

  const reveal = (radio) => {
    document.querySelectorAll(`input[name="${radio.name}"][data-reveals]`).forEach((each) => {
      const part = document.getElementById(each.dataset.reveals);
      if (part) {
        part.hidden = !each.checked;
      }
    });
  };
  document.addEventListener('change', (event) => {
    if (event.target.matches('input[type=radio]')) {
      reveal(event.target);
    }
  });
})();

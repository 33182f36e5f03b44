'use strict';

/* A list that cannot be fetched is opened as a page of its own, which says what is wrong. */
['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach((trouble) =>
  document.addEventListener(trouble, (event) => location.assign(event.detail.pathInfo.requestPath)));

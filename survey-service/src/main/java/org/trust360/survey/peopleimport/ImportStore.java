package org.trust360.survey.peopleimport;

import org.springframework.stereotype.Component;

/** What is kept of an import beside how far it is: files and preview. Names are in both, so neither stays for long. */
@Component
record ImportStore(Uploads uploads, Previews previews) {

    void forget(String importId) {
        uploads.remove(importId);
        previews.remove(importId);
    }
}

package org.trust360.survey.answersheet;

/** A sheet that counts: its latest version, and the fingerprint of what that says. */
record Member(String sheetId, int version, String content) {

    /** Where the version is stored. The content is part of it, so two edits that race never overwrite each other. */
    String storedAs() {
        return sheetId + "." + version + "." + content;
    }
}

package org.trust360.survey.answersheet;

/** One subject of one campaign. */
record CollectionId(String campaign, String subject) {

    @Override
    public String toString() {
        return campaign + ":" + subject;
    }
}

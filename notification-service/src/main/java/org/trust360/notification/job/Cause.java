package org.trust360.notification.job;

/** Why a mail is owed. Ids only: names and addresses are asked for at the moment of sending. */
public sealed interface Cause {

    /** The word for this kind of mail in the store, in events and in the log. */
    String kind();

    /** What the mail is about, as consumers of mail events know it. */
    String about();

    String campaign();

    /** Somebody is asked for feedback. */
    record Invitation(String invitation, String campaign) implements Cause {

        public static final String KIND = "invitation";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String about() {
            return invitation;
        }
    }

    /** A leader may read their report. */
    record ReportReleased(String report, String campaign, String subject) implements Cause {

        public static final String KIND = "report-released";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String about() {
            return subject;
        }
    }
}

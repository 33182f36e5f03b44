package org.trust360.survey.csv;

/** A mistake and where it is; {@code column} is empty where it is about the whole line. The value is cut short. */
public record Finding(int line, String column, String value, Fault fault) {

    private static final int SHOWN = 80;

    public Finding {
        value = value.length() <= SHOWN ? value : value.substring(0, whole(value, SHOWN - 1)) + "…";
    }

    /** Does not cut a pair of surrogates in two. */
    private static int whole(String value, int end) {
        return Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end;
    }
}

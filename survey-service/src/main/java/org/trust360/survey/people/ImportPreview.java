package org.trust360.survey.people;

import java.util.List;

/**
 * What an import would do.
 *
 * @param absent those who are known and not in the people file: they stay
 * @param samples the first of those who would be added, changed or removed; {@code people} and {@code relationships}
 *     count all
 */
public record ImportPreview(
        Changes people, Changes relationships, Absent absent, List<ImportSample> samples, Mistakes mistakes) {

    /** How many are not in the file, and who the first of them are. */
    public record Absent(int count, List<ImportSample> first) {

        static final Absent NOBODY = new Absent(0, List.of());
    }

    /**
     * What is wrong with the files.
     *
     * @param errors the first of them, {@code errorCount} counts all
     * @param people lines of the people file that are left out; {@code relationships} the same of the other file
     */
    public record Mistakes(List<ImportError> errors, int errorCount, int people, int relationships) {

        static Mistakes of(ImportErrors errors) {
            return new Mistakes(
                    errors.kept(),
                    errors.count(),
                    errors.lines(ImportFile.PEOPLE),
                    errors.lines(ImportFile.RELATIONSHIPS));
        }
    }
}

package org.trust360.survey.peopleimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.people.ImportFiles;

/** The two files as they come with a request; a browser sends an empty part for a file nobody chose. */
public record ImportUpload(
        @Nullable MultipartFile people, @Nullable MultipartFile relationships) {

    private static final int LONGEST_NAME = 200;
    static final long LARGEST_FILE = 32L * 1024 * 1024;

    public boolean isEmpty() {
        return (people == null || isAbsent(people)) && (relationships == null || isAbsent(relationships));
    }

    public boolean isTooLarge() {
        return size(people) > LARGEST_FILE || size(relationships) > LARGEST_FILE;
    }

    ImportFiles files() throws IOException {
        return new ImportFiles(stream(people), stream(relationships));
    }

    /** The name that the sender gave the file; to be shown, never to be opened. */
    String nameOf(ImportFile file) {
        var part = file == ImportFile.PEOPLE ? people : relationships;
        var name = part == null ? null : part.getOriginalFilename();
        return name == null ? "" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Optional<InputStream> stream(@Nullable MultipartFile file) throws IOException {
        return file == null || isAbsent(file) ? Optional.empty() : Optional.of(file.getInputStream());
    }

    private static long size(@Nullable MultipartFile file) {
        return file == null ? 0 : file.getSize();
    }

    /** A file of no bytes that has a name was chosen, and is worth a word about being empty. */
    private static boolean isAbsent(MultipartFile file) {
        var name = file.getOriginalFilename();
        return file.getSize() == 0 && (name == null || name.isEmpty());
    }
}

package org.trust360.survey.people;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The two files as they come with a request; a browser sends an empty part for a file nobody chose. */
public record ImportUpload(
        @Nullable MultipartFile people, @Nullable MultipartFile relationships) {

    private static final long LARGEST_FILE = 10L * 1024 * 1024;

    public boolean isEmpty() {
        return (people == null || isAbsent(people)) && (relationships == null || isAbsent(relationships));
    }

    public boolean isTooLarge() {
        return size(people) > LARGEST_FILE || size(relationships) > LARGEST_FILE;
    }

    public ImportResult runWith(PeopleImport imports) throws IOException {
        return imports.run(new ImportFiles(stream(people), stream(relationships)));
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

package org.trust360.scoring.reflection;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a notebook that a browser sends, and no more of it than a notebook may have. */
final class SentNotebook {

    /** The longest box and everything around it. */
    static final int MOST_BYTES = NotebookRules.LONGEST_BOX + 1_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SentNotebook() {}

    static Notebook read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw ReflectionProblems.tooLarge();
        }
        var notebook = parse(bytes);
        if (NotebookRules.isTooLong(notebook)) {
            throw ReflectionProblems.tooLarge();
        }
        if (!NotebookRules.allow(notebook)) {
            throw ReflectionProblems.notReadable();
        }
        return notebook;
    }

    private static Notebook parse(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Notebook.class);
        } catch (JacksonException e) {
            throw ReflectionProblems.notReadable();
        }
    }
}

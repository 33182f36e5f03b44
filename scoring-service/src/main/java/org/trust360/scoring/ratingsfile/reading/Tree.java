package org.trust360.scoring.ratingsfile.reading;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** YAML or JSON as plain maps, lists and values: no classes from the file, no aliases, no depth, no repeated keys. */
final class Tree {

    static final int LARGEST = 256 * 1024;
    private static final int DEEPEST = 12;

    private Tree() {}

    /** Refuses what is neither with an {@link IllegalArgumentException} that says where it is wrong. */
    static @Nullable Object of(String text) {
        if (text.length() > LARGEST) {
            throw new IllegalArgumentException("It is larger than 256 KB.");
        }
        return text.stripLeading().startsWith("{") ? json(text) : yaml(text);
    }

    private static @Nullable Object json(String text) {
        try {
            return JsonMapper.shared().readValue(text, Object.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage() + place(e), e);
        }
    }

    private static String place(JacksonException e) {
        var place = e.getLocation();
        return place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    private static @Nullable Object yaml(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("It is no YAML: " + e.getMessage(), e);
        }
    }
}

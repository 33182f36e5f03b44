package org.trust360.scoring.report.csv;

import org.jspecify.annotations.Nullable;

/**
 * Where in a report a figure stands.
 *
 * @param section the first name on the way to it
 * @param answered how many people are behind it, as a bucket
 * @param path the rest of the way, with dots
 */
record Place(
        String section,
        @Nullable String theme,
        @Nullable String facet,
        @Nullable String group,
        @Nullable String answered,
        String path) {

    static Place of(String section) {
        return new Place(section, null, null, null, null, "");
    }

    /** The name of the figure; one that is told by its facet alone is a mean. */
    String figure() {
        return path.isEmpty() ? "mean" : path;
    }

    Place theme(String id) {
        return new Place(section, id, facet, group, answered, path);
    }

    Place facet(String name) {
        return new Place(section, theme, name, group, answered, path);
    }

    Place people(String groups, @Nullable String bucket) {
        return new Place(section, theme, facet, groups, bucket, path);
    }

    Place then(String name) {
        return new Place(section, theme, facet, group, answered, path.isEmpty() ? name : path + "." + name);
    }
}

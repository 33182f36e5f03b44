package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, word for word, by language tag; {@code {name}} stands for the leader. The figures of a statement are
 * those of its facet where that has no other; single statements of several have none.
 *
 * @param self null where leaders were not asked about themselves
 * @param others null where the others were not asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "facet", "self", "others"})
public record Statement(
        String id,
        String facet,
        @Nullable Map<String, String> self,
        @Nullable Map<String, String> others) {}

package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, word for word, by language tag; {@code {name}} stands for the leader. The figures of a statement are
 * those of its facet where that has no other.
 *
 * @param self null where leaders were not asked about themselves
 * @param others null where the others were not asked
 * @param own what the leader answered, where the facet has several statements; null where nothing
 * @param seen the mean over the blocks, where the facet has several statements and all were answered by everybody; else
 *     null, like the blocks
 * @param blocks of these, the mean of the same block in the facet is the mean over its statements
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "facet", "self", "others", "own", "seen", "blocks"})
public record Statement(
        String id,
        String facet,
        @Nullable Map<String, String> self,
        @Nullable Map<String, String> others,
        Report.@Nullable Value own,
        Report.@Nullable Value seen,
        @Nullable List<StatementBlock> blocks) {}

package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a block said to one statement; how many it are stands with the facet.
 *
 * @param mean at one decimal
 * @param bound as of a {@link Report.Value}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"groups", "mean", "bound"})
public record StatementBlock(
        List<String> groups, double mean, @Nullable String bound) {}

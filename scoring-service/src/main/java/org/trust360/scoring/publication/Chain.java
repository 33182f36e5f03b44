package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Character and competence make credibility; what comes of it, willing followership, is asked for by itself. All on the
 * scale of the questionnaire.
 *
 * <pre>
 *   character, competence   mean over their themes of P, how the leader's conduct lands
 *   credibility             sqrt(character * competence) as shares of the scale: high only where both are
 * </pre>
 *
 * <p>Character and competence are measured, credibility is worked out of them, and that one leads to the other is what the
 * model supposes.
 */
@JsonPropertyOrder({"character", "competence", "credibility"})
public record Chain(Link character, Link competence, Link credibility) {

    /**
     * One link.
     *
     * @param mean over themes; of credibility the geometric one
     * @param interval as wide as if all themes were off alike, so rather too wide; absent where there is no value
     * @param themes how many themes are in it
     * @param people how many people answered at least, from the published numbers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"mean", "interval", "themes", "people"})
    public record Link(Report.Value mean, Report.@Nullable Range interval, int themes, int people) {}
}

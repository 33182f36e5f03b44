package org.trust360.scoring.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report as the leader may have it, in its first format. Means, and what is a distance of means, are on the scale of
 * the questionnaire; congruence, level and sweet spot are between 0 and 1.
 *
 * <p>Means of self and of blocks have one decimal. Everything else is computed from exactly these, so nobody learns more
 * from the rest than from them, and everybody can check it by hand.
 *
 * @param format 1; a higher number says that a field was removed or means something else
 * @param threshold the least number of raters in an anonymous block that is shown
 * @param limits where the classes begin: defaults, not validated cut-offs
 * @param groups the blocks side by side, each over the themes in which it is shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "format",
    "id",
    "campaign",
    "subject",
    "questionnaire",
    "threshold",
    "limits",
    "answered",
    "summary",
    "followership",
    "groups",
    "themes"
})
public record Report(
        int format,
        String id,
        String campaign,
        String subject,
        Asked questionnaire,
        int threshold,
        Limits limits,
        Answered answered,
        Summary summary,
        @Nullable Seen followership,
        List<Group> groups,
        List<Theme> themes) {

    /** The format of the reports that this release makes. */
    public static final int FORMAT = 1;

    /** The id of the one report about a subject in a campaign. */
    public static String id(String campaign, String subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(("report\n" + campaign + "\n" + subject).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The questionnaire, by name; {@code scaleMax} is K of the scale 1..K. */
    @JsonPropertyOrder({"id", "version", "scaleMax"})
    public record Asked(String id, int version, int scaleMax) {}

    /**
     * Where the classes begin.
     *
     * @param validated false: these are proposals, nobody has shown yet that they are right
     */
    @JsonPropertyOrder({"congruent", "high", "low", "validated"})
    public record Limits(double congruent, double high, double low, boolean validated) {}

    /** A figure, or the word for the reason why there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Value(@Nullable Double value, @Nullable String missing) {}

    /** How many answered: a bucket for anonymous blocks, the number for named groups. */
    @JsonPropertyOrder({"self", "blocks", "withheld"})
    public record Answered(boolean self, List<Count> blocks, List<Withheld> withheld) {}

    public record Count(List<String> groups, String answered) {}

    /** Groups that are not shown, and the word for the reason. */
    public record Withheld(List<String> groups, String reason) {}

    /** One facet as the others see it; the mean is over the blocks, each with its weight. */
    @JsonPropertyOrder({"mean", "blocks", "withheld"})
    public record Seen(Value mean, List<Block> blocks, List<Withheld> withheld) {}

    /** Raters that are shown together. */
    @JsonPropertyOrder({"groups", "answered", "mean"})
    public record Block(List<String> groups, String answered, double mean) {}

    /**
     * One row of the trust model.
     *
     * @param names by language tag
     * @param category the class in one word, absent where a facet is missing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"id", "basis", "names", "self", "others", "gaps", "congruence", "level", "sweetSpot", "category"
    })
    public record Theme(
            String id,
            String basis,
            Map<String, String> names,
            Own self,
            Others others,
            Gaps gaps,
            Value congruence,
            Value level,
            Value sweetSpot,
            @Nullable String category) {

        public Theme {
            names = new TreeMap<>(names);
        }
    }

    /** What the leader says: intention, own behavior, and how others would see it. */
    @JsonPropertyOrder({"intention", "behavior", "perception"})
    public record Own(Value intention, Value behavior, Value perception) {}

    /** What the others say: the intention they attribute, the behavior they see, how it lands. */
    @JsonPropertyOrder({"intention", "behavior", "perception"})
    public record Others(Seen intention, Seen behavior, Seen perception) {}

    @JsonPropertyOrder({
        "sayDo",
        "doCredited",
        "intentionPerception",
        "selfOther",
        "metaperception",
        "admittedSayDo",
        "intentionVisibility"
    })
    public record Gaps(
            Value sayDo,
            Value doCredited,
            Value intentionPerception,
            Value selfOther,
            Value metaperception,
            Value admittedSayDo,
            Value intentionVisibility) {}

    /**
     * Over all themes.
     *
     * @param scorable how many of the themes have intention, behavior and perception
     * @param sweetSpotShare which share of these is in the sweet spot
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "themes",
        "scorable",
        "intention",
        "behavior",
        "perception",
        "sayDo",
        "doCredited",
        "intentionPerception",
        "congruence",
        "level",
        "sweetSpot",
        "sweetSpotShare",
        "metaperceptionBias",
        "selfBias",
        "category"
    })
    public record Summary(
            int themes,
            int scorable,
            Value intention,
            Value behavior,
            Value perception,
            Value sayDo,
            Value doCredited,
            Value intentionPerception,
            Value congruence,
            Value level,
            Value sweetSpot,
            Value sweetSpotShare,
            Value metaperceptionBias,
            Value selfBias,
            @Nullable String category) {}

    /** One block over the themes in which it is shown; a facet that it is shown in for too few themes is missing. */
    @JsonPropertyOrder({"groups", "intention", "behavior", "perception"})
    public record Group(List<String> groups, GroupFacet intention, GroupFacet behavior, GroupFacet perception) {}

    /** The mean of a block over the themes in which it is shown, and how many these are. */
    public record GroupFacet(Value mean, int themes) {}
}

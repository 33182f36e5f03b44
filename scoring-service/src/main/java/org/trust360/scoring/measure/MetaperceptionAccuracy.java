package org.trust360.scoring.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a leader knows what others think: the perception he expects (M) beside theirs (P), over themes.
 *
 * <pre>
 *   bias = mean (M_t - P_t)      above 0: expects to be seen more favourably than he is
 *   error = mean |M_t - P_t|
 *   profile = r(M, P)            knows for which themes he is trusted more, and for which less
 * </pre>
 *
 * <p>Kenny and DePaulo 1993. Over the themes with both. Missing for {@link Reason#TOO_FEW_THEMES} below three of them, the
 * error only without any; the profile for {@link Reason#FLAT_PROFILE} where M or P is the same for all themes. Whether he
 * knows who thinks so (dyadic accuracy) cannot be told from one expectation for all.
 *
 * @param themes how many themes have both
 */
public record MetaperceptionAccuracy(int themes, Figure bias, Figure error, Figure profile) {

    /** For one leader, one figure per theme in the same order. */
    public static MetaperceptionAccuracy of(List<Figure> expected, List<Figure> actual) {
        var similarity = ProfileSimilarity.of(expected, actual);
        var errors = IntStream.range(0, expected.size())
                .mapToObj(t -> Figure.difference(expected.get(t), actual.get(t)).map(Math::abs))
                .toList();
        return new MetaperceptionAccuracy(
                similarity.themes(),
                similarity.elevation(),
                Figure.meanOfKnown(errors, Reason.TOO_FEW_THEMES),
                similarity.shape());
    }

    /** Over leaders in the same order, NaN for a missing value: M, P and how each rates himself (S). */
    public static AcrossLeaders across(double[] expected, double[] actual, double[] self) {
        return new AcrossLeaders(
                SelfOtherNorm.of(expected, actual).difference().mean(),
                Correlation.of(expected, actual),
                Correlation.partial(expected, actual, self));
    }

    /**
     * How well leaders know what others think of them.
     *
     * @param enhancement mean M - mean P, over the leaders with both; missing for {@link Reason#ALL_MISSING} without any
     * @param generalized r(M, P): those who are trusted more expect more
     * @param insight r(M, P | S): beyond what they think of themselves, from which most of the accuracy comes (Carlson,
     *     Vazire and Furr 2011); never show the one without the other
     */
    public record AcrossLeaders(Figure enhancement, Correlation generalized, Correlation insight) {}
}

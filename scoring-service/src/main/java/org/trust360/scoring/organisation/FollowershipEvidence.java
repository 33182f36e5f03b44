package org.trust360.scoring.organisation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.trust360.scoring.measure.Correlation;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.organisation.OrganisationFigures.Meaning;
import org.trust360.scoring.organisation.OrganisationFigures.Predictor;

/** Whether leaders with higher figures are also those whom people would choose to follow. */
final class FollowershipEvidence {

    private static final Map<String, Meaning> READING = new TreeMap<>(Map.of(
            "en",
            new Meaning(
                    "Measured: over the leaders of this campaign, how closely the figure goes with the raters' answer that"
                            + " they would choose to follow this person; Pearson's r with its 95 % interval.",
                    "Not shown by it: that one causes the other. The same raters gave both, so a general liking or"
                            + " dislike raises r (same-source bias); the leaders of one campaign are no sample of all"
                            + " leaders; and r over leaders says nothing of a single one."),
            "de",
            new Meaning(
                    "Gemessen: wie eng bei den Führungskräften dieser Kampagne der Wert mit der Antwort der"
                            + " Feedbackgebenden einhergeht, dieser Person freiwillig folgen zu wollen; Pearsons r mit"
                            + " 95-%-Intervall.",
                    "Nicht gezeigt: dass eines das andere bewirkt. Dieselben Menschen haben beides beantwortet, allgemeine"
                            + " Sympathie hebt daher r (gemeinsame Quelle); die Führungskräfte einer Kampagne sind keine"
                            + " Stichprobe aller; und r über viele sagt nichts über eine einzelne Person.")));

    private FollowershipEvidence() {}

    static OrganisationFigures.Validity of(List<ReleasedLeader> leaders) {
        return new OrganisationFigures.Validity(
                "willing-followership",
                List.of(
                        predictor("sweet-spot", leaders, ReleasedLeader::sweetSpot),
                        predictor("adjusted-congruence", leaders, ReleasedLeader::adjusted),
                        predictor("character", leaders, ReleasedLeader::character),
                        predictor("competence", leaders, ReleasedLeader::competence)),
                true,
                READING);
    }

    private static Predictor predictor(
            String name, List<ReleasedLeader> leaders, Function<ReleasedLeader, Figure> figure) {
        var correlation = Correlation.of(values(leaders, figure), values(leaders, ReleasedLeader::followership));
        var estimate = leaders.stream().anyMatch(FollowershipEvidence::isAsked)
                ? Estimate.of(correlation.n(), correlation.r(), correlation.interval(Estimate.CONFIDENCE))
                : Estimate.missing(Reason.NOT_ASKED);
        return new Predictor(name, correlation.n(), estimate);
    }

    private static boolean isAsked(ReleasedLeader leader) {
        return !(leader.followership() instanceof Figure.Missing(Reason reason) && reason == Reason.NOT_ASKED);
    }

    private static double[] values(List<ReleasedLeader> leaders, Function<ReleasedLeader, Figure> figure) {
        return leaders.stream()
                .map(figure)
                .mapToDouble(value -> value.isKnown() ? value.value() : Double.NaN)
                .toArray();
    }
}

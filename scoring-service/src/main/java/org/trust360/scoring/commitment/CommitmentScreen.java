package org.trust360.scoring.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.commitment.Commitment.State;
import org.trust360.scoring.commitment.CommitmentRules.Fault;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.ThemeLine;
import org.trust360.scoring.publication.Report.Theme;

/**
 * The page of experiments.
 *
 * @param themes of the report, by id, in its order
 * @param form what was typed and not taken, or an empty one
 * @param notice the last part of the key of what is to be said first, null for nothing
 */
record CommitmentScreen(
        Map<String, String> themes,
        List<Line> open,
        List<Line> past,
        CommitmentForm form,
        List<Fault> faults,
        @Nullable String notice) {

    /** One experiment, with the name of its theme. */
    record Line(CommitmentForm form, String theme, State state) {}

    static CommitmentScreen of(Journey journey, List<Commitment> commitments, Locale locale) {
        var themes = journey.report().themes().stream()
                .collect(Collectors.toMap(
                        Theme::id, theme -> ThemeLine.name(theme, locale), (first, _) -> first, LinkedHashMap::new));
        Function<Commitment, Line> line = each -> new Line(
                CommitmentForm.of(each), themes.getOrDefault(each.words().theme(), ""), each.state());
        return new CommitmentScreen(
                themes,
                commitments.stream()
                        .filter(each -> each.state() == State.OPEN)
                        .map(line)
                        .toList(),
                commitments.stream()
                        .filter(each -> each.state() != State.OPEN)
                        .map(line)
                        .toList(),
                CommitmentForm.empty(),
                List.of(),
                null);
    }

    CommitmentScreen saying(String key) {
        return new CommitmentScreen(themes, open, past, form, faults, key);
    }

    CommitmentScreen keeping(CommitmentForm typed, List<Fault> found) {
        return new CommitmentScreen(themes, open, past, typed, found, notice);
    }

    /** Whether one more may be taken on. */
    public boolean isRoom() {
        return open.size() < CommitmentRules.MOST_OPEN;
    }

    /** Whether the typed words belong to an experiment that is there. */
    public boolean isEdit() {
        return open.stream().anyMatch(line -> line.form().id().equals(form.id()));
    }

    /** The fault of a field, null where it has none. */
    public @Nullable String fault(String field) {
        return faults.stream()
                .map(Fault::key)
                .filter(key -> key.startsWith(field))
                .findFirst()
                .orElse(null);
    }
}

package org.trust360.scoring.shareback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.trust360.scoring.commitment.Commitment;
import org.trust360.scoring.commitment.Commitment.State;
import org.trust360.scoring.journey.ThemeLine;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;

/**
 * A text to begin from, by fixed rules: thanks; the names of at most two themes of class "sweet spot", those with the
 * highest sweet spot first, then the order of the report; each open commitment in the leader's own words, and how it
 * would be noticed; an invitation to speak. No figure of the report is in it, and nothing of what anybody answered.
 */
record OfferedDraft(MessageSource messages, Locale locale) {

    private static final int MOST_THEMES = 2;

    String of(Report report, List<Commitment> commitments) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text("thanks"));
        var themes = strongest(report);
        if (!themes.isEmpty()) {
            paragraphs.add(text("themes." + themes.size(), themes.toArray()));
        }
        var open = commitments.stream()
                .filter(each -> each.state() == State.OPEN)
                .map(Commitment::words)
                .toList();
        open.forEach(words -> paragraphs.add(text("try", words.what(), words.when(), words.notice())));
        paragraphs.add(text(open.isEmpty() ? "nothing-yet" : "close"));
        return paragraphs.stream().collect(Collectors.joining("\n\n"));
    }

    private List<String> strongest(Report report) {
        return report.themes().stream()
                .filter(theme -> "sweet-spot".equals(theme.category()))
                .sorted(Comparator.comparingDouble(OfferedDraft::sweetSpot).reversed())
                .limit(MOST_THEMES)
                .map(theme -> ThemeLine.name(theme, locale))
                .toList();
    }

    private static double sweetSpot(Theme theme) {
        return Objects.requireNonNullElse(theme.sweetSpot().value(), 0.0);
    }

    private String text(String key, Object... values) {
        return messages.getMessage("share-back.draft." + key, values, locale);
    }
}

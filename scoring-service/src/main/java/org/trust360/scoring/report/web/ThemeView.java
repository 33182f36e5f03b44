package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;

/**
 * One theme as the page shows it.
 *
 * @param badge the class in a few words, null without a class
 * @param firmness how far the answers support the class, null without one
 * @param statements what was asked, null where the words are not known
 * @param statementsHint which figures stand beside them
 * @param picture as SVG
 * @param notes what else is to be said, and what was withheld and why
 */
record ThemeView(
        String id,
        String name,
        String basis,
        @Nullable String badge,
        String sentence,
        @Nullable String firmness,
        List<String> notes,
        String picture,
        Tables.Table values,
        Tables.Table gaps,
        Tables.@Nullable Table statements,
        String statementsHint) {

    static ThemeView of(Report report, Theme theme, Language language) {
        var category = theme.category();
        var tables = new Tables(report, language);
        return new ThemeView(
                "theme-" + report.themes().indexOf(theme),
                language.name(theme.names()),
                language.text("basis." + theme.basis()),
                category == null
                        ? null
                        : language.text("class." + Interpretation.againstUsual(category, theme.usual() != null)),
                category == null
                        ? language.text("theme.none." + theme.congruence().missing(), report.threshold())
                        : language.text(
                                "class." + Interpretation.againstUsual(category, theme.usual() != null) + ".text"),
                theme.firmness() == null ? null : language.text("theme." + theme.firmness()),
                notes(report, theme, language),
                new Pictures(report, language).theme(theme),
                tables.theme(theme),
                tables.gaps(theme),
                new Statements(theme, language).table().orElse(null),
                new Statements(theme, language).hint());
    }

    private static List<String> notes(Report report, Theme theme, Language language) {
        var notes = new ArrayList<String>();
        Interpretation.of(report).selfOther(theme).map(language::text).ifPresent(notes::add);
        Stream.ofNullable(Norming.ofTheme(theme, language)).forEach(notes::add);
        notJudged(theme, language).forEach(notes::add);
        var withheld = new LinkedHashSet<Report.Withheld>();
        Stream.of(
                        theme.others().intention(),
                        theme.others().behavior(),
                        theme.others().perception())
                .forEach(seen -> withheld.addAll(seen.withheld()));
        withheld.forEach(each -> notes.add(
                language.text("withheld." + each.reason(), language.groups(each.groups()), report.threshold())));
        return notes;
    }

    private static Stream<String> notJudged(Theme theme, Language language) {
        var others = theme.others();
        return Stream.of(
                        notJudged("intention", others.intention(), language),
                        notJudged("behavior", others.behavior(), language),
                        notJudged("perception", others.perception(), language))
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable String notJudged(String facet, Report.Seen seen, Language language) {
        var share = seen.notJudged();
        return share == null
                ? null
                : language.text("theme.not-judged", language.text("facet." + facet), Math.round(100 * share));
    }
}

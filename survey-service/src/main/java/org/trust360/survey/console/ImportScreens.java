package org.trust360.survey.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.ImportTexts;
import org.trust360.survey.peopleimport.ImportDesk;
import org.trust360.survey.peopleimport.ImportJob;

/** Puts together what the pages about imports show. */
@Component
class ImportScreens {

    private static final int LISTED = 5;
    private static final int ERRORS_SHOWN = 100;

    private final ImportDesk desk;
    private final ImportTexts texts;
    private final PageTimes times;

    ImportScreens(ImportDesk desk, ImportTexts texts, PageTimes times) {
        this.desk = desk;
        this.texts = texts;
        this.times = times;
    }

    List<Row> latest(Locale locale) {
        return desk.latest().stream().limit(LISTED).map(job -> row(job, locale)).toList();
    }

    Optional<Map<String, ?>> find(String id, int page, Locale locale) {
        return desk.find(id).map(view -> {
            var errors =
                    view.preview().map(preview -> preview.mistakes().errors()).orElse(List.of());
            int last = Math.max(0, (errors.size() - 1) / ERRORS_SHOWN);
            int shown = Math.clamp(page, 0, last);
            return Map.of(
                    "job",
                    row(view.job(), locale),
                    "files",
                    view.job().files(),
                    "outdated",
                    view.outdated(),
                    "preview",
                    view.preview().map(PreviewScreen::of),
                    "errors",
                    errors.stream()
                            .skip((long) shown * ERRORS_SHOWN)
                            .limit(ERRORS_SHOWN)
                            .map(error -> texts.explain(error, locale))
                            .toList(),
                    "page",
                    shown,
                    "last",
                    last);
        });
    }

    private Row row(ImportJob job, Locale locale) {
        return new Row(
                job.id(),
                job.state().word(),
                job.state().isWork(),
                job.wasInterrupted(),
                job.done(),
                job.total(),
                times.shown(job.created(), locale),
                times.shown(job.expires(), locale));
    }

    /** An import in the list and at the head of its page. */
    record Row(
            String id,
            String state,
            boolean atWork,
            boolean interrupted,
            int done,
            int total,
            String created,
            String expires) {}
}

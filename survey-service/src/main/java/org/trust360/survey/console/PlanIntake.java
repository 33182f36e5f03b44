package org.trust360.survey.console;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignDesk;
import org.trust360.survey.campaign.CampaignTexts;
import org.trust360.survey.campaign.CampaignTexts.ExplainedError;
import org.trust360.survey.campaign.PlannedCoaches;
import org.trust360.survey.csv.Finding;
import org.trust360.survey.plan.Planning;

/** Plans a campaign as the form says it and the file that came with it. Nothing is planned before all of it can be. */
@Component
class PlanIntake {

    private final CampaignDesk desk;
    private final PlannedCoaches coaches;
    private final CampaignTexts texts;
    private final PageTimes times;

    PlanIntake(CampaignDesk desk, PlannedCoaches coaches, CampaignTexts texts, PageTimes times) {
        this.desk = desk;
        this.coaches = coaches;
        this.texts = texts;
        this.times = times;
    }

    /** What became of a form. */
    sealed interface Taken {

        /**
         * A draft is there.
         *
         * @param coached whether somebody was given a coach
         */
        record Planned(String id, boolean coached) implements Taken {}

        /** The form keeps what was typed and what the file said. */
        record Refused(NewCampaignForm form, Map<String, List<ExplainedError>> errors) implements Taken {}
    }

    Taken take(NewCampaignForm form, Locale locale) throws IOException {
        return form.isForFile() ? fromFile(form, locale) : typed(form, locale);
    }

    private Taken fromFile(NewCampaignForm form, Locale locale) throws IOException {
        var sent = form.file();
        var file = SubjectsFile.read(sent == null ? InputStream.nullInputStream() : sent.getInputStream());
        var findings = file.findings().isEmpty() ? coaches.findings(file.coaches(), form.release()) : file.findings();
        return findings.isEmpty()
                ? planned(form.choosing(file), locale)
                : new Taken.Refused(form, Map.of("file", explained("file", findings, locale)));
    }

    private Taken typed(NewCampaignForm form, Locale locale) {
        var findings = coaches.findings(form.coachLines(), form.release());
        return findings.isEmpty()
                ? planned(form, locale)
                : new Taken.Refused(form, Map.of("coaches", explained("coaches", findings, locale)));
    }

    private Taken planned(NewCampaignForm form, Locale locale) {
        return switch (desk.plan(form.plan(times))) {
            case Planning.Planned(var id) -> {
                var lines = form.coachLines();
                coaches.assign(id, lines);
                yield new Taken.Planned(id, !lines.isEmpty());
            }
            case Planning.Faulty(var errors) ->
                new Taken.Refused(
                        form,
                        errors.stream()
                                .map(error -> texts.explain(error, locale))
                                .collect(groupingBy(ExplainedError::field)));
        };
    }

    private List<ExplainedError> explained(String field, List<Finding> findings, Locale locale) {
        return findings.stream()
                .limit(SubjectsFile.TOLD)
                .map(finding -> texts.explain(field, finding, locale))
                .toList();
    }
}

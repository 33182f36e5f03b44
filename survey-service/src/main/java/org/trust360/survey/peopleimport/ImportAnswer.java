package org.trust360.survey.peopleimport;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Changes;
import org.trust360.survey.people.ImportPreview;
import org.trust360.survey.people.ImportSample;
import org.trust360.survey.people.ImportTexts;

/** An import as the API gives it. */
record ImportAnswer(
        String id,
        String state,
        int done,
        int total,
        boolean interrupted,
        boolean outdated,
        Instant expires,
        List<FileAnswer> files,
        @Nullable PreviewAnswer preview) {

    static ImportAnswer of(ImportView view, ImportTexts texts, Locale locale) {
        var job = view.job();
        return new ImportAnswer(
                job.id(),
                job.state().word(),
                job.done(),
                job.total(),
                job.wasInterrupted(),
                view.outdated(),
                job.expires(),
                job.files().stream().map(FileAnswer::of).toList(),
                view.preview()
                        .filter(_ -> job.state() != ImportState.CHECKING)
                        .map(preview -> PreviewAnswer.of(preview, texts, locale))
                        .orElse(null));
    }

    record FileAnswer(String file, String name, long bytes, int lines, String sha256) {

        static FileAnswer of(ImportJob.Sent sent) {
            return new FileAnswer(sent.file().word(), sent.name(), sent.bytes(), sent.lines(), sent.digest());
        }
    }

    /** @param notInFile people who are known and not in the file; they stay */
    record PreviewAnswer(
            Changes people,
            Changes relationships,
            int peopleLeftOut,
            int relationshipsLeftOut,
            int notInFile,
            List<SampleAnswer> samples,
            List<ImportTexts.ExplainedError> errors,
            int errorCount) {

        static PreviewAnswer of(ImportPreview preview, ImportTexts texts, Locale locale) {
            var mistakes = preview.mistakes();
            return new PreviewAnswer(
                    preview.people(),
                    preview.relationships(),
                    mistakes.people(),
                    mistakes.relationships(),
                    preview.absent().count(),
                    preview.samples().stream().map(SampleAnswer::of).toList(),
                    mistakes.errors().stream()
                            .map(error -> texts.explain(error, locale))
                            .toList(),
                    mistakes.errorCount());
        }
    }

    record SampleAnswer(String kind, String file, List<String> id, List<ImportSample.Difference> differences) {

        static SampleAnswer of(ImportSample sample) {
            return new SampleAnswer(sample.kind().word(), sample.file().word(), sample.id(), sample.differences());
        }
    }
}

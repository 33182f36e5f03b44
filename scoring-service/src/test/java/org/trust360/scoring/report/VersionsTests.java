package org.trust360.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.TestService;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.publication.AuditedRelease;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;

/** A5, A6 and A12 in the store: one frozen report per version, audited against all before, without a trace of a rater. */
class VersionsTests {

    private final MongoDatabase database = TestService.shared().newDatabase();
    private final Reports reports = new Reports(database, Clock.systemUTC());
    private final List<AnswerSheet> sheets = new ArrayList<>(Sim360.sheets("L01"));

    @Test
    void waitsForTheSecondVersionAndKeepsTheFirst() {
        var first = reports.freeze(Publication.release(Sim360.campaign(), "L01", sheets));
        addToEveryGroup(2);
        assertThat(further()).isEmpty();

        addToEveryGroup(1);
        var second = reports.freeze(further().orElseThrow());

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.id()).isEqualTo(Report.id(Sim360.CAMPAIGN, "L01", 2)).isNotEqualTo(first.id());
        assertThat(reports.find(first.id())).contains(first);
        assertThat(reports.versions(Sim360.CAMPAIGN, "L01")).hasSize(2);
        assertThat(further()).as("the third waits again").isEmpty();
    }

    /** Eight threads and two instances, each with another view of what came in: one second version. */
    @Test
    void makesOneSecondVersionInARace() throws Exception {
        reports.freeze(Publication.release(Sim360.campaign(), "L01", sheets));
        addToEveryGroup(3);
        var some = further().orElseThrow();
        addToEveryGroup(1);
        var more = further().orElseThrow();
        var other = new Reports(database, Clock.systemUTC());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var races = new ArrayList<Callable<FrozenReport>>();
            Collections.nCopies(8, some).forEach(release -> races.add(() -> reports.freeze(release)));
            Collections.nCopies(8, more).forEach(release -> races.add(() -> other.freeze(release)));

            assertThat(threads.invokeAll(races))
                    .extracting(Future::get)
                    .containsOnly(reports.find(some.report().id()).orElseThrow());
        }
        assertThat(reports.versions(Sim360.CAMPAIGN, "L01")).hasSize(2);
    }

    /** A12: neither the report nor the record knows a rater, a sheet or a time; and they do not depend on any order. */
    @Test
    void carriesNoRaterAndNoTime() {
        var frozen = reports.freeze(Publication.release(Sim360.campaign(), "L01", sheets));
        var record = Objects.requireNonNull(frozen.record());

        for (var sheet : sheets) {
            assertThat(frozen.json()).doesNotContain(sheet.id());
            assertThat(record).doesNotContain(sheet.id());
        }
        assertThat(frozen.json() + record).doesNotContainPattern("\\d\\d:\\d\\d|20\\d\\d-\\d\\d");
        Collections.shuffle(sheets);
        var again = Publication.release(Sim360.campaign(), "L01", sheets);
        assertThat(ReportJson.write(again.report())).isEqualTo(frozen.json());
        assertThat(ReportJson.write(again.record())).isEqualTo(record);
    }

    /** A2: the record names the promise by its fingerprint. */
    @Test
    void keepsTheRecordWithTheReport() {
        var release = Publication.release(Sim360.campaign(5), "L31", Sim360.sheets("L31"));
        var record =
                Document.parse(Objects.requireNonNull(reports.freeze(release).record()));

        assertThat(record.getString("policy")).startsWith("threshold=5;");
        assertThat(record.getString("fingerprint")).hasSize(64);
        assertThat(record.getInteger("auditor")).isEqualTo(1);
        assertThat(record.getList("shown", String.class)).isNotEmpty();
    }

    /** A report of format 1 that was frozen before there was an auditor. */
    @Test
    void readsReportsOfTheFirstFormat() {
        var report = ReportJson.read(resource("/report-format-1.json"));

        assertThat(report.format()).isEqualTo(1);
        assertThat(report.version()).isEqualTo(1);
        assertThat(report.decisions()).isEmpty();
        assertThat(report.themes()).hasSize(Sim360.THEMES);
    }

    private Optional<AuditedRelease> further() {
        return Publication.further(Sim360.campaign(), "L01", sheets, reports.versions(Sim360.CAMPAIGN, "L01"));
    }

    /** As many late answers more in each group, from people of another leader. */
    private void addToEveryGroup(int late) {
        for (int i = 0; i < late; i++) {
            Sim360.sheets("L02").stream()
                    .filter(sheet -> !sheet.relationship().isNamed())
                    .filter(sheet ->
                            sheets.stream().noneMatch(known -> known.id().equals(sheet.id())))
                    .collect(Collectors.toMap(AnswerSheet::relationship, sheet -> sheet, (first, _) -> first))
                    .values()
                    .forEach(sheets::add);
        }
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(VersionsTests.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

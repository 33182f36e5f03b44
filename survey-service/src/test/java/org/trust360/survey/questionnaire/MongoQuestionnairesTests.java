package org.trust360.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.trust360.survey.questionnaire.QuestionnaireDesk.Upload;
import org.trust360.survey.store.TestStore;

class MongoQuestionnairesTests {

    private TestStore store;
    private MongoQuestionnaires questionnaires;
    private QuestionnaireDesk desk;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = TestStore.open(directory);
        questionnaires = new MongoQuestionnaires(store.campaigns());
        desk = new QuestionnaireDesk(questionnaires);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSameContentIsTheSameVersion() {
        assertThat(version(QuestionnaireReaderTests.SHORT)).isEqualTo(1);
        assertThat(version(QuestionnaireReaderTests.SHORT)).isEqualTo(1);
        assertThat(desk.upload("# a comment\n" + QuestionnaireReaderTests.SHORT))
                .isInstanceOf(Upload.AlreadyThere.class);
    }

    @Test
    void otherContentIsTheNextVersionAndTheOldOneStays() {
        var other = QuestionnaireReaderTests.SHORT.replace("sets goals", "sets clear goals");

        assertThat(version(QuestionnaireReaderTests.SHORT)).isEqualTo(1);
        assertThat(version(other)).isEqualTo(2);
        assertThat(version(QuestionnaireReaderTests.SHORT)).isEqualTo(1);
        assertThat(wording(1)).isEqualTo("{name} sets goals.");
        assertThat(wording(2)).isEqualTo("{name} sets clear goals.");
        assertThat(questionnaires.latest("leadership").orElseThrow().version()).isEqualTo(2);
        assertThat(questionnaires.all()).hasSize(1);
        assertThat(questionnaires.find("leadership", 3)).isEmpty();
    }

    @Test
    void comesBackAsItWasStored() throws Exception {
        new ShippedQuestionnaires(desk).run(new DefaultApplicationArguments());
        new ShippedQuestionnaires(desk).run(new DefaultApplicationArguments());
        var stored = questionnaires.latest("trust-congruence-24").orElseThrow();

        assertThat(stored.version()).isEqualTo(1);
        assertThat(QuestionnaireDocument.read(QuestionnaireDocument.of(stored))).isEqualTo(stored);
    }

    /** What was stored before there were other comment items stays the same content. */
    @Test
    void keepsQuietAboutTheUsualCommentItemsOnly() {
        var usual = QuestionnaireReaderTests.SHORT;
        var own = usual
                + "comments: [{id: story, others: {en: Tell.}, names: {en: Stories}}, {id: why, others: {en: Why}}]";
        assertThat(version(usual)).isEqualTo(1);
        assertThat(version(own)).isEqualTo(2);
        assertThat(version(usual + "comments: []")).isEqualTo(3);

        assertThat(QuestionnaireDocument.of(stored(1))).doesNotContainKey("comments");
        assertThat(stored(1).comments()).isEqualTo(CommentItem.USUAL);
        assertThat(QuestionnaireDocument.read(QuestionnaireDocument.of(stored(2))))
                .isEqualTo(stored(2));
        assertThat(stored(2).comments()).extracting(CommentItem::id).containsExactly("story", "why");
        assertThat(stored(3).comments()).isEmpty();
    }

    private Questionnaire stored(int version) {
        return questionnaires.find("leadership", version).orElseThrow();
    }

    @Test
    void manyUploadsAtOnceGiveEveryContentOneVersion() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var uploads = IntStream.range(0, 40)
                    .mapToObj(i -> QuestionnaireReaderTests.SHORT.replace("goals.", "goal " + i % 4 + "."))
                    .map(file -> threads.submit(() -> version(file)))
                    .toList();
            for (var upload : uploads) {
                assertThat(upload.get()).isBetween(1, 4);
            }
        }

        assertThat(questionnaires.latest("leadership").orElseThrow().version()).isEqualTo(4);
    }

    private int version(String file) {
        return switch (desk.upload(file)) {
            case Upload.Added(var added) -> added.version();
            case Upload.AlreadyThere(var same) -> same.version();
            case Upload.Invalid(var errors) -> throw new AssertionError(errors);
        };
    }

    private String wording(int version) {
        return questionnaires
                .find("leadership", version)
                .orElseThrow()
                .item("goals")
                .map(item -> item.wording(false))
                .map(texts -> texts.in("en"))
                .orElseThrow();
    }
}

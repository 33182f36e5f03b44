package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.Acceptance.Accepted;
import org.trust360.survey.answersheet.Acceptance.AlreadyAccepted;
import org.trust360.survey.datakey.TestKeys;
import org.trust360.survey.people.Relationship;

class CommentsTests {

    private static final CollectionId ADA = new CollectionId("campaign", "ada");

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final MongoDatabase database = STORE.database();
    private final Desks desks = new Desks(database);
    private final CommentSeal seal = new CommentSeal(TestKeys.in(database));

    CommentsTests() {
        desks.collections.open(ADA);
    }

    @Test
    void lieInTheStoreUnderTheirKeyAndNoWhereElse_G2() {
        assertThat(handIn("Ask more questions.")).isEqualTo(new Accepted(1));

        assertThat(TestStore.everythingIn(database)).doesNotContain("Ask more").doesNotContain("questions");
        var sheet =
                Objects.requireNonNull(database.getCollection("sheets").find().first());
        var box = sheet.get("comments", Document.class).getString("try");
        assertThat(seal.open(ADA, "sheet", "try", box)).isEqualTo("Ask more questions.");
        assertThat(desks.events(ADA).toString()).contains(box).doesNotContain("Ask");
    }

    @Test
    void areAnEditWhereOnlyTheirWordsChange_D1() {
        assertThat(handIn("One")).isEqualTo(new Accepted(1));
        assertThat(handIn("One")).isEqualTo(new AlreadyAccepted(1));
        assertThat(handIn("Two")).isEqualTo(new Accepted(2));
        assertThat(handIn("")).isEqualTo(new Accepted(3));
    }

    @Test
    void areFreeOfWhatNobodySees() {
        var comments = Comments.of(Map.of("keep", " a\u0000b\u001b\tc\nd \r\n", "try", " \n "));

        assertThat(comments.texts()).isEqualTo(Map.of("keep", "ab\tc\nd"));
        assertThat(comments).hasToString("Comments[1]");
    }

    private Acceptance handIn(String comment) {
        var sealed = seal.seal("campaign", "ada", "sheet", Comments.of(Map.of("try", comment)));
        var offer = new Offer("sheet", Relationship.PEER, Answers.of(Map.of("item", 4)), sealed);
        return desks.desk().accept("campaign", "ada", offer);
    }
}

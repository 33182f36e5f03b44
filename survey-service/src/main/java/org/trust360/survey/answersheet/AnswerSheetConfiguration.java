package org.trust360.survey.answersheet;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.survey.datakey.DataKeys;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.store.AnswersDatabase;

@Configuration(proxyBeanMethods = false)
class AnswerSheetConfiguration {

    private static final String COLLECTIONS = "collections";
    private static final OutboxLimit LIMIT = new OutboxLimit(5_000);

    @Bean
    Collections collections(AnswersDatabase answers) {
        return new MongoCollections(answers.database().getCollection(COLLECTIONS));
    }

    @Bean
    Sheets sheets(AnswersDatabase answers) {
        return new MongoSheets(answers.database().getCollection("sheets"));
    }

    @Bean
    OutboxCollection collectionsOutbox(AnswersDatabase answers) {
        return new OutboxCollection(answers.database().getCollection(COLLECTIONS));
    }

    @Bean
    CollectionOutbox collectionOutbox(Clock clock) {
        return new CollectionOutbox(clock);
    }

    @Bean
    CollectionDesk collectionDesk(Collections collections, CollectionOutbox outbox, People people) {
        return new CollectionDesk(
                collections,
                outbox,
                subject -> people.find(subject).map(Person::unit).filter(unit -> !unit.isBlank()));
    }

    @Bean
    AnswerSheetDesk answerSheetDesk(Collections collections, Sheets sheets, CollectionOutbox outbox) {
        return new AnswerSheetDesk(collections, sheets, outbox, LIMIT);
    }

    @Bean
    CommentSeal commentSeal(DataKeys keys) {
        return new CommentSeal(keys);
    }

    @Bean
    SheetSweep sheetSweep(Collections collections, Sheets sheets, CollectionOutbox outbox) {
        return new SheetSweep(collections, sheets, outbox);
    }
}

package org.trust360.survey;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.modulith.core.ApplicationModules;
import org.trust360.delivery.outbox.OutboxRelay;
import org.trust360.events.Event;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.campaign.CampaignDesk;
import org.trust360.survey.csv.CsvReader;
import org.trust360.survey.outlook.Outlook;
import org.trust360.survey.participation.ParticipationSnapshot;
import org.trust360.survey.people.People;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.roster.Rosters;
import org.trust360.survey.store.PeopleDatabase;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(SurveyServiceApplication.class);

    @Test
    void featuresUseEachOtherThroughWhatTheyOfferAndInOneDirection() {
        ApplicationModules.of(SurveyServiceApplication.class).verify();
    }

    /** D2: an event leaves through the outbox of the document it belongs to, never beside it. */
    @Test
    void d2NobodySendsToTheBrokerButTheRelay() {
        noneKnows(KafkaOperations.class).check(CLASSES);
        noneKnows(Producer.class).check(CLASSES);
        assertThatThrownBy(() -> noneKnows(KafkaOperations.class)
                        .check(new ClassFileImporter().importPackagesOf(OutboxRelay.class, KafkaOperations.class)))
                .isInstanceOf(AssertionError.class);
    }

    /** S3: no query comes from text. */
    @Test
    void s3NoDocumentIsParsedFromText() {
        noClasses().should().callMethod(Document.class, "parse", String.class).check(CLASSES);
    }

    @Test
    void whatIsReadAndComputedKnowsNoStore() {
        knowNoStore(
                        CsvReader.class,
                        Questionnaire.class,
                        People.class,
                        CampaignDesk.class,
                        Terms.class,
                        Rosters.class,
                        Outlook.class,
                        ParticipationSnapshot.class)
                .check(CLASSES);
        assertThatThrownBy(() -> knowNoStore(PeopleDatabase.class).check(CLASSES))
                .isInstanceOf(AssertionError.class);
    }

    /** Events stop at the door: whoever names one is a listener, an outbox, or sets them up. */
    @Test
    void eventsStopAtTheDoor() {
        var knowing = CLASSES.stream()
                .filter(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> to.getTargetClass().isAssignableTo(Event.class)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(knowing).isNotEmpty().allMatch(name -> name.endsWith("EventListener") || name.endsWith("Outbox"));
    }

    /** A12: what stores answers cannot reach names. */
    @Test
    void a12TheAnswerSideDoesNotKnowThePeopleDatabase() {
        noClasses()
                .that()
                .resideInAPackage(AnswerSheetDesk.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PeopleDatabase.class)
                .check(CLASSES);
    }

    private static ArchRule noneKnows(Class<?> type) {
        return noClasses().should().dependOnClassesThat().areAssignableTo(type);
    }

    private static ArchRule knowNoStore(Class<?>... anchors) {
        var packages = Set.of(anchors).stream().map(Class::getPackageName).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .and()
                .haveSimpleNameNotStartingWith("Mongo")
                .and()
                .haveSimpleNameNotEndingWith("Document")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.mongodb..");
    }
}

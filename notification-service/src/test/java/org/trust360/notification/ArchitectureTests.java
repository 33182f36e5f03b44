package org.trust360.notification;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.mail.Transport;
import java.util.Arrays;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.core.KafkaOperations;
import org.trust360.events.Event;
import org.trust360.events.MailKind;
import org.trust360.notification.content.MailContent;
import org.trust360.notification.content.Reply;
import org.trust360.notification.job.Cause;
import org.trust360.notification.job.Lease;
import org.trust360.notification.job.MailJob;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.job.MailState;
import org.trust360.notification.job.Outcome;
import org.trust360.notification.letter.Letter;
import org.trust360.notification.smtp.MailServer;
import org.trust360.notification.smtp.Posting;

class ArchitectureTests {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(NotificationServiceApplication.class);

    /** D2: only the relay of event-delivery speaks to the broker. */
    private static ArchRule nobodySpeaksToTheBroker(Class<?>... broker) {
        return noClasses().should().dependOnClassesThat().belongToAnyOf(broker);
    }

    private static ArchRule eventsStopAtTheDoor(String... doors) {
        return noClasses()
                .that(areNoneOf(doors))
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(Event.class.getPackageName() + "..")
                        .and(not(JavaClass.Predicates.equivalentTo(MailKind.class))));
    }

    private static ArchRule knowNoTechnology(Class<?>... domain) {
        return noClasses()
                .that()
                .belongToAnyOf(domain)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ApplicationContext.class.getPackageName() + "..",
                        MongoCollection.class.getPackageName() + "..",
                        Transport.class.getPackageName() + "..");
    }

    private static DescribedPredicate<JavaClass> areNoneOf(String... endings) {
        return DescribedPredicate.describe(
                "are none of " + Arrays.toString(endings),
                type -> Arrays.stream(endings).noneMatch(type.getSimpleName()::endsWith));
    }

    @Test
    void onlyTheRelaySpeaksToTheBroker() {
        nobodySpeaksToTheBroker(KafkaOperations.class, Producer.class).check(classes);
    }

    @Test
    void onlyListenersAndTheAnnouncerKnowEvents() {
        eventsStopAtTheDoor("EventListener", "Announcer", "IntakeConfiguration").check(classes);
    }

    @Test
    void theDomainKnowsNoTechnology() {
        knowNoTechnology(
                        Cause.class,
                        Lease.class,
                        MailJob.class,
                        MailJobs.class,
                        MailState.class,
                        Outcome.class,
                        MailContent.class,
                        Reply.class,
                        Letter.class,
                        MailServer.class,
                        Posting.class)
                .check(classes);
    }

    @Test
    void theRulesCanFail() {
        assertThatThrownBy(() -> nobodySpeaksToTheBroker(MailJobs.class).check(classes))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() ->
                        eventsStopAtTheDoor("Announcer", "IntakeConfiguration").check(classes))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() ->
                        knowNoTechnology(NotificationServiceApplication.class).check(classes))
                .isInstanceOf(AssertionError.class);
    }
}

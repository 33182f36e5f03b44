package org.trust360.delivery;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.RetryableTopic;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.ProducerFactory;
import org.trust360.delivery.broker.EventSender;
import org.trust360.delivery.outbox.Announcer;

/** What may use what. */
class ArchitectureTests {

    private static final String SENDER = "org.trust360.delivery.broker.BrokerSender";
    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trust360.delivery");

    /** D2: no dual writes. */
    @Test
    void onlyTheSenderTouchesAProducer() {
        nobodyTouchesAProducerBut(SENDER).check(main);
    }

    @Test
    void thatRuleCanFail() {
        assertThatThrownBy(() -> nobodyTouchesAProducerBut("nobody").check(main))
                .isInstanceOf(AssertionError.class);
    }

    /** D2: what does not come from an outbox comes from a handler, or is a dead letter. */
    @Test
    void onlyRelayAnnouncerAndDeadLettersSend() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Relay|Drain|Announcer|DeadLetters|BrokerSender|AutoConfiguration)")
                .should()
                .callMethod(EventSender.class, "send", ProducerRecord.class)
                .check(main);
    }

    @Test
    void usesNothingThatSkipsOrReorders() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(KafkaOperations.class)
                        .or(assignableTo(ProducerFactory.class))
                        .or(equivalentTo(RetryableTopic.class))
                        .or(equivalentTo(KafkaListener.class)))
                .check(main);
    }

    @Test
    void theOutboxKnowsNoInboxAndTheReverse() {
        noClasses()
                .that()
                .resideInAPackage(Announcer.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.trust360.delivery.inbox")
                .check(main);
        noClasses()
                .that()
                .resideInAPackage("org.trust360.delivery.inbox")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Announcer.class.getPackageName())
                .check(main);
    }

    private static ArchRule nobodyTouchesAProducerBut(String name) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(name)
                .should()
                .dependOnClassesThat(assignableTo(Producer.class));
    }
}

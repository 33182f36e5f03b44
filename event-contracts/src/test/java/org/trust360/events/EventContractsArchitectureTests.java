package org.trust360.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.trust360.events.wire.EventCodec;

class EventContractsArchitectureTests {

    private final JavaClasses contracts = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Event.class);

    /** Jackson's annotations name stored words; they carry no behavior. */
    @Test
    void factsKnowNeitherSpringNorKafka() {
        knowsOnlyTheLanguage(Event.class).check(contracts);
    }

    @Test
    void theRuleCanFail() {
        assertThatThrownBy(() -> knowsOnlyTheLanguage(EventCodec.class).check(contracts))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule knowsOnlyTheLanguage(Class<?> representative) {
        return classes()
                .that()
                .resideInAPackage(representative.getPackageName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        representative.getPackageName(),
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation..");
    }
}

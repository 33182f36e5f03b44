package org.trust360.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import de.bwaldvogel.mongo.bson.Document;
import org.junit.jupiter.api.Test;
import org.trust360.store.log.LogStore;
import org.trust360.store.wire.LogBackend;

/** The log could carry anything; only the wire package knows documents. */
class ArchitectureTests {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(EmbeddedStore.class, LogStore.class, LogBackend.class);

    private static ArchRule knowsNoDocuments(Class<?> inside) {
        return noClasses()
                .that()
                .resideInAPackage(inside.getPackageName())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Document.class, LogBackend.class);
    }

    @Test
    void theLogKnowsNoDocuments() {
        knowsNoDocuments(LogStore.class).check(classes);
    }

    @Test
    void theRuleCanFail() {
        assertThatThrownBy(() -> knowsNoDocuments(LogBackend.class).check(classes))
                .isInstanceOf(AssertionError.class);
    }
}

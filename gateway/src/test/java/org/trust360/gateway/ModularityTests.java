package org.trust360.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.trust360.gateway.account.Account;

/** The packages keep to themselves what is theirs. */
class ModularityTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(GatewayApplication.class);

    @Test
    void modulesHaveNoCyclesAndNoSecretsFromEachOther() {
        ApplicationModules.of(GatewayApplication.class).verify();
    }

    /** Who may sign in is decided without HTTP, sessions or tokens. */
    @Test
    void accountsKnowNothingOfTheWeb() {
        knowsNothingOfTheWeb(Account.class).check(CLASSES);
    }

    @Test
    void theRuleCanFail() {
        assertThatThrownBy(() -> knowsNothingOfTheWeb(org.trust360.gateway.route.Route.class)
                        .check(CLASSES))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule knowsNothingOfTheWeb(Class<?> member) {
        return noClasses()
                .that()
                .resideInAPackage(member.getPackageName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..", "org.springframework.web..", "org.springframework.security.oauth2..");
    }
}

package org.trust360.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.trust360.events.Event;
import org.trust360.scoring.audit.ReleaseAuditor;
import org.trust360.scoring.congruence.LeaderCongruence;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.report.Reports;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(ScoringServiceApplication.class);

    @Test
    void theModelKnowsNoFramework() {
        knowsNoFramework(Figure.class, LeaderCongruence.class).check(CLASSES);
        knowsNoFramework(ReleaseAuditor.class).check(CLASSES);
    }

    @Test
    void theRuleCanFail() {
        assertThatThrownBy(() -> knowsNoFramework(Reports.class).check(CLASSES)).isInstanceOf(AssertionError.class);
    }

    /** Neither do the rules of publication; they may know what is stored, but no store. */
    @Test
    void publicationKnowsNoEventAndNoPage() {
        doesNotKnow(Publication.class, Event.class).check(CLASSES);
        doesNotKnow(Publication.class, Reports.class).check(CLASSES);
    }

    /** Nor does what is computed over leaders. */
    @Test
    void figuresOverLeadersKnowNoStoreAndNoEvent() {
        doesNotKnow(OrganisationFigures.class, Event.class).check(CLASSES);
        doesNotKnow(OrganisationFigures.class, Reports.class).check(CLASSES);
        doesNotKnow(OrganisationFigures.class, MongoDatabase.class).check(CLASSES);
    }

    @Test
    void thisRuleCanFailToo() {
        assertThatThrownBy(() -> doesNotKnow(Reports.class, Event.class).check(CLASSES))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void modulesKeepTheirWalls() {
        ApplicationModules.of(ScoringServiceApplication.class).verify();
    }

    private static ArchRule knowsNoFramework(Class<?>... members) {
        var packages = new String[members.length + 3];
        packages[0] = "java..";
        packages[1] = NullMarked.class.getPackageName();
        packages[2] = TDistribution.class.getPackageName();
        var own = new String[members.length];
        for (int i = 0; i < members.length; i++) {
            own[i] = members[i].getPackageName();
            packages[i + 3] = own[i];
        }
        return classes()
                .that()
                .resideInAnyPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static ArchRule doesNotKnow(Class<?> member, Class<?> stranger) {
        return noClasses()
                .that()
                .resideInAPackage(member.getPackageName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(stranger.getPackageName());
    }
}

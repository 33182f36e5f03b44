package org.trust360.scoring.organisation.closing;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.scoring.norms.FrozenNorms;
import org.trust360.scoring.report.Reporting;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    FrozenFigures organisationFigures(MongoDatabase database) {
        return new FrozenFigures(database);
    }

    @Bean
    Kept pictures(FrozenFigures figures, FrozenNorms norms, Reporting reporting) {
        return new Kept(figures, norms, reporting);
    }
}

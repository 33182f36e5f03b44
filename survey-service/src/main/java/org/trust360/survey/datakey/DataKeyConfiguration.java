package org.trust360.survey.datakey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.survey.store.KeysDatabase;

@Configuration(proxyBeanMethods = false)
class DataKeyConfiguration {

    @Bean
    DataKeys dataKeys(KeysDatabase keys, MasterKeyProperties master) {
        return new MongoDataKeys(keys.database().getCollection("datakeys"), master.key());
    }
}

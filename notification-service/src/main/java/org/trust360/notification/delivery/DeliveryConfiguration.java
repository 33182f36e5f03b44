package org.trust360.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.notification.content.MailContents;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.letter.Letters;
import org.trust360.notification.smtp.MailServer;
import org.trust360.notification.work.Shift;

/** Wires the workers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryConfiguration {

    @Bean
    Workplace workplace(DeliveryProperties properties, MeterRegistry meters) {
        var patience = properties.patience(() -> ThreadLocalRandom.current().nextDouble());
        var pace = new Pace(properties.perMinute(), System::nanoTime);
        return new Workplace(properties, patience, new Shift(properties.parallelism()), pace, new WorkLog(meters));
    }

    @Bean
    Delivery delivery(MailJobs jobs, MailContents contents, Letters letters, Workplace workplace) {
        return new Delivery(jobs, contents, letters, workplace.patience());
    }

    @Bean
    MailWorkers mailWorkers(MailJobs jobs, MailServer server, Delivery delivery, Workplace workplace) {
        return new MailWorkers(workplace, () -> new MailWorker(jobs, server, delivery, workplace));
    }
}

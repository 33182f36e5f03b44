package org.trust360.notification.smtp;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the way to the mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailServerProperties.class)
class SmtpConfiguration {

    @Bean
    SmtpServer mailServer(MailServerProperties properties) {
        return new SmtpServer(properties);
    }
}

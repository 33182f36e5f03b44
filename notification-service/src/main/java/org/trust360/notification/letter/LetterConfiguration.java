package org.trust360.notification.letter;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Wires the templates of letters, apart from those of pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterProperties.class)
class LetterConfiguration {

    @Bean
    Letters letters(LetterProperties properties) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("mail/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        var templates = new SpringTemplateEngine();
        templates.setTemplateEngineMessageSource(words);
        templates.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        templates.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
        return new TemplateLetters(templates, words, properties);
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setResolvablePatterns(Set.of("*" + ending));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}

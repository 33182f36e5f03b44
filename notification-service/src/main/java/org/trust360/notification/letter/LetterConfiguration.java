package org.trust360.notification.letter;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Wires the frame of letters, apart from the templates of pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterProperties.class)
class LetterConfiguration {

    @Bean
    ShippedWordings shippedWordings() {
        return new ShippedWordings();
    }

    @Bean
    TemplateLetters letters(Wordings wordings, LetterProperties properties) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("mail/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        var templates = new SpringTemplateEngine();
        templates.setTemplateEngineMessageSource(words);
        templates.addTemplateResolver(frame());
        return new TemplateLetters(wordings, new TemplateLetters.Frame(templates, words, properties));
    }

    private static ClassLoaderTemplateResolver frame() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}

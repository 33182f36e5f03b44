package org.trust360.scoring;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates and texts of the service, and nothing else of it. */
public final class TestPages {

    private TestPages() {}

    public static SpringTemplateEngine saying(MessageSource texts) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(texts);
        return engine;
    }

    /** What the bundles say; the earlier one where several say the same. */
    public static MessageSource texts(String... bundles) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(bundles);
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}

package org.trust360.scoring.journey;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The scripts of the pages on the way, under an address of ours: the pages allow no other (S8). */
@Configuration(proxyBeanMethods = false)
class JourneyAssets implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/reports/assets/**")
                .addResourceLocations("classpath:/static/reports/assets/")
                .setCacheControl(CacheControl.noCache());
    }
}

package org.trust360.gateway.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves {@code /assets/**} with the hash of the content as ETag: the names carry no version because the other
 * services link them, so browsers ask again after ten minutes and mostly hear "304".
 */
@Component
final class AssetHandling implements WebMvcConfigurer {

    private static final CacheControl CACHING =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic().staleIfError(Duration.ofDays(7));

    private final Map<Resource, String> tags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/{name:htmx\\.min\\.js}")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/")
                .setCacheControl(CACHING)
                .setUseLastModified(false)
                .setEtagGenerator(this::tagOf);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CACHING)
                .setUseLastModified(false)
                .setEtagGenerator(this::tagOf);
    }

    private String tagOf(Resource resource) {
        return tags.computeIfAbsent(resource, AssetHandling::hashOf);
    }

    private static String hashOf(Resource resource) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(resource.getContentAsByteArray());
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

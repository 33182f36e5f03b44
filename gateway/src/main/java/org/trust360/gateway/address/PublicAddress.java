package org.trust360.gateway.address;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The address under which browsers reach the suite. Links, cookies and the issuer follow it, never the Host header. */
@ConfigurationProperties("trust360")
public record PublicAddress(
        @DefaultValue("http://localhost:8360") URI publicUrl) {

    public PublicAddress {
        if (!publicUrl.toString().matches("https?://[^/?#@]+")) {
            throw new IllegalArgumentException(
                    "trust360.public-url must be http(s)://host[:port] without a path: " + publicUrl);
        }
    }

    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    public String at(String path) {
        return publicUrl + path;
    }

    int port() {
        if (publicUrl.getPort() > 0) {
            return publicUrl.getPort();
        }
        return secure() ? 443 : 80;
    }
}

package org.trust360.survey.invitation;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where people reach the suite. Links are built from it and never from what a request claims. */
@ConfigurationProperties("trust360")
public record PublicUrl(
        @DefaultValue("http://localhost:8360") URI publicUrl) {

    public PublicUrl {
        if (publicUrl.getHost() == null || publicUrl.getFragment() != null) {
            throw new IllegalArgumentException("trust360.public-url must be an absolute address: " + publicUrl);
        }
    }

    String ratingForm(LinkSecret link) {
        return at("/f#t=" + link.text());
    }

    public String activation(String token) {
        return at("/activate#t=" + token);
    }

    /** In the path and not behind a #, because mail programs post there. */
    public String stop(String token) {
        return at("/stop/" + token);
    }

    public String nominations() {
        return at("/nominations");
    }

    public String coaching() {
        return at("/coaching");
    }

    public String reports() {
        return at("/reports");
    }

    private String at(String path) {
        var base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}

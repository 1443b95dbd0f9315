package dev.greenroom.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this instance presents itself.
 *
 * @param url the address readers reach it at, without a slash at the end; canonical links begin with it
 * @param contact an e-mail address or a web address for readers; no contact is shown without one
 */
@ConfigurationProperties("greenroom.site")
public record SiteProperties(
        @DefaultValue("http://localhost:8080") String url,
        @Nullable String contact) {

    public SiteProperties {
        url = url.replaceFirst("/+$", "");
    }

    /** The absolute address of a path on this site. */
    public String absolute(String path) {
        return url + path;
    }

    /** Whether readers reach this instance by https. */
    public boolean isSecure() {
        return url.startsWith("https://");
    }

    /** The contact as a link: an e-mail address becomes {@code mailto:}. */
    public @Nullable String contactLink() {
        return contact == null || contact.contains("://") ? contact : "mailto:" + contact;
    }
}

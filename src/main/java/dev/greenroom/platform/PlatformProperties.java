package dev.greenroom.platform;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How this instance stands in the world.
 *
 * @param dataDir the directory that keeps the embedded database between runs
 * @param pageCache the memory for rendered pages; with 0 every request renders its page
 * @param trustedProxies addresses or CIDR blocks of the reverse proxies whose X-Forwarded headers count; none by default
 */
@ConfigurationProperties("greenroom")
public record PlatformProperties(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("32MB") DataSize pageCache,
        @DefaultValue List<String> trustedProxies) {}

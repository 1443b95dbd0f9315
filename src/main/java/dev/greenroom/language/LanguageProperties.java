package dev.greenroom.language;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of reading language.
 *
 * @param cachedEmbeddings how many sentences' vectors are kept in memory, about 2 kB each
 */
@ConfigurationProperties("greenroom.language")
record LanguageProperties(@DefaultValue("10000") int cachedEmbeddings) {}

package dev.greenroom.catalog.index;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the search.
 *
 * @param byMeaning whether questions are found by what they mean as well as by their words; costs a tenth of a second
 *     of computing for each new or changed question, once
 */
@ConfigurationProperties("greenroom.search")
record SearchProperties(@DefaultValue("true") boolean byMeaning) {}

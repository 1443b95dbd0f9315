package dev.greenroom.interview;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A server that turns speech into text, in the way of OpenAI's {@code /v1/audio/transcriptions}; there is none unless
 * its address is given.
 *
 * @param baseUrl its address, without {@code /v1}
 * @param apiKey sent as a bearer token, if there is one
 * @param model as that server names it
 * @param atOnce how many recordings it gets at the same time
 */
@ConfigurationProperties("greenroom.transcription")
record TranscriptionProperties(
        @Nullable URI baseUrl,
        @Nullable String apiKey,
        @DefaultValue("whisper-1") String model,
        @DefaultValue("4") int atOnce) {}

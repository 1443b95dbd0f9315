package dev.greenroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@SpringJUnitWebConfig
class StaticResourcesTest {

    private static final String FONT = "/vendor/fraunces/5.3.0/fraunces-latin-wght-normal.woff2";

    @Autowired
    WebApplicationContext context;

    @Autowired
    ResourceUrlProvider addresses;

    MockMvc mvc;

    @BeforeEach
    void setUp() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/greenroom.css", "/js/greenroom.js", "/js/theme.js", "/images/favicon.svg", FONT})
    void resourceWhenAskedForByHashShouldBeKeptForAYear(String path) throws Exception {
        mvc.perform(get(hashed(path)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void resourceWhenAskedForByPlainAddressShouldNotBeFound() throws Exception {
        mvc.perform(get("/css/greenroom.css")).andExpect(status().isNotFound());
    }

    @Test
    void stylesheetWhenServedShouldHoldEveryImportedFile() throws Exception {
        assertThat(served("/css/greenroom.css"))
                .doesNotContain("@import", "/*")
                .contains("@layer reset, tokens, base", "@layer components {\n.button {", "--paper: light-dark(");
    }

    @Test
    void stylesheetWhenServedShouldNameTheFontAsThePreloadDoes() throws Exception {
        assertThat(served("/css/greenroom.css")).contains("url(\"" + hashed(FONT) + "\")");
    }

    @Test
    void scriptWhenServedShouldHaveAnAddressThatCoversItsImports() throws Exception {
        String script = served("/js/greenroom.js");
        assertThat(script).contains("{\n// <button data-theme-switch").doesNotContain("import './");
        assertThat(hashed("/js/greenroom.js"))
                .contains(DigestUtils.md5DigestAsHex(script.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void scriptWhenServedAfterAnotherShouldStillBeItself() throws Exception {
        assertThat(served("/js/theme.js")).contains("Runs before the first paint");
        assertThat(served("/js/greenroom.js")).contains("data-error-summary").doesNotContain("Runs before");
    }

    private String served(String path) throws Exception {
        return mvc.perform(get(hashed(path))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String hashed(String path) {
        String address = Objects.requireNonNull(addresses.getForLookupPath(path));
        assertThat(address).matches(".+-[0-9a-f]{32}\\.\\w+");
        return address;
    }

    @Configuration
    @EnableWebMvc
    @Import({StaticResources.class, WebProperties.class})
    static class Setup {}
}

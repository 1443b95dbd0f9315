package dev.greenroom.pages;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, its schemas loaded once. It recurses deeply, so it has a thread with a stack to match. */
final class HtmlChecker implements ErrorHandler {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Thymeleaf writes the hidden field of the form's token so; it is valid all the same. */
    private static final String TRAILING_SLASH = "Trailing slash on void elements";

    private static final long STACK_BYTES = 64L << 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().stackSize(STACK_BYTES).factory());
    private final SimpleDocumentValidator validator;
    private final List<String> problems = new ArrayList<>();

    HtmlChecker() {
        validator = onDeepStack(this::load);
    }

    /** Errors and warnings, each with its line. */
    List<String> check(String html) {
        return onDeepStack(() -> {
            problems.clear();
            validator.setUpValidatorAndParsers(this, true, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
            return List.copyOf(problems);
        });
    }

    private SimpleDocumentValidator load() throws Exception {
        var loaded = new SimpleDocumentValidator(true, false, true);
        loaded.setUpMainSchema(SCHEMA, this);
        return loaded;
    }

    private <T> T onDeepStack(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The HTML checker failed", e.getCause());
        }
    }

    @Override
    public void warning(SAXParseException warning) {
        add(warning);
    }

    @Override
    public void error(SAXParseException error) {
        add(error);
    }

    @Override
    public void fatalError(SAXParseException error) {
        add(error);
    }

    private void add(SAXParseException problem) {
        if (String.valueOf(problem.getMessage()).startsWith(TRAILING_SLASH)) {
            return;
        }
        problems.add("line %d: %s".formatted(problem.getLineNumber(), problem.getMessage()));
    }
}

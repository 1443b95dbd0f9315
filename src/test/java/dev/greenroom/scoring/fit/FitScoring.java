package dev.greenroom.scoring.fit;

/** Fits every shipped coefficient and prints the cross-validated figures: {@code JAVA_HOME=$(.ci/newest-jdk) ./mvnw -Pfit process-test-classes}. */
public final class FitScoring {

    private FitScoring() {}

    public static void main(String[] arguments) throws Exception {
        FitStar.main(arguments);
        FitCoverage.main(arguments);
    }
}

package dev.greenroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without the language models, as in the first seconds after a start: names and occupations alone have to do. */
class RoleMatcherTests {

    private static final RoleMatcher matcher = new RoleMatcher(Occupations.load(), title -> Optional.empty());

    private static final List<GuideSummary> guides = Stream.of(
                    "Any interview",
                    "Backend Developer",
                    "Product Manager",
                    "Registered Nurse",
                    "Accountant",
                    "Chef",
                    "Data Scientist",
                    "DevOps Engineer",
                    "Frontend Developer",
                    "Graphic Designer",
                    "HR Manager",
                    "Healthcare Assistant",
                    "Lawyer",
                    "Marketing Manager",
                    "Pharmacist",
                    "Physiotherapist",
                    "Primary Teacher",
                    "Project Manager",
                    "QA Engineer",
                    "Recruiter",
                    "Sales Representative",
                    "Social Worker",
                    "Software Engineer",
                    "UX Designer")
            .map(RoleMatcherTests::guide)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "backend developer, backend-developer",
        "Back-End Dev, backend-developer",
        "back end engineer, backend-developer",
        "bakend developer, backend-developer",
        "Junior Backend Developer, backend-developer",
        "front end engineer, frontend-developer",
        "swe, software-engineer",
        "software developer, software-engineer",
        "product manager, product-manager",
        "product manger, product-manager",
        "Senior Product Manager, product-manager",
        "PM, product-manager",
        "RN, registered-nurse",
        "nurse, registered-nurse",
        "nurs, registered-nurse",
        "regsitered nurse, registered-nurse",
        "paediatric nurse, registered-nurse",
        "pediatric nurse, registered-nurse",
        "Band 5 staff nurse, registered-nurse",
        "physio, physiotherapist",
        "physical therapist, physiotherapist",
        "HCA, healthcare-assistant",
        "nursing assistant, healthcare-assistant",
        "solicitor, lawyer",
        "barrister, lawyer",
        "maths teacher, primary-teacher",
        "elementary school teacher, primary-teacher",
        "sous chef, chef",
        "ux, ux-designer",
        "graphic desinger, graphic-designer",
        "devops, devops-engineer",
        "software tester, qa-engineer",
        "HR, hr-manager",
        "head of marketing, marketing-manager",
        "project manager (construction), project-manager",
        "any interview, any-interview"
    })
    void matchWhenThereIsAGuideShouldFindIt(String typed, String guide) {
        var match = match(typed);

        assertThat(match.guides()).first().extracting(GuideSummary::slug).isEqualTo(new Slug(guide));
        assertThat(match.nearest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pharmacy technician, pharmacist",
        "midwife, registered-nurse",
        "nurse practitioner, registered-nurse",
        "carer, healthcare-assistant",
        "PO, product-manager",
        "product owner, product-manager",
        "programmer, backend-developer",
        "sre, software-engineer",
        "data analyst, data-scientist",
        "bookkeeper, accountant",
        "barista, chef",
        "shop assistant, sales-representative"
    })
    void matchWhenThereIsNoGuideShouldOfferTheNearest(String typed, String nearest) {
        var match = match(typed);

        assertThat(match.guides()).isEmpty();
        assertThat(match.nearest()).first().extracting(GuideSummary::slug).isEqualTo(new Slug(nearest));
        assertThat(match.nearest()).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdfgh", "astronaut", "学生", "a", "!!!", "", "😀"})
    void matchWhenNothingIsNearShouldOfferNothingInParticular(String typed) {
        var match = match(typed);

        assertThat(match.guides()).isEmpty();
        assertThat(match.nearest()).isEmpty();
        assertThat(match.name()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "PO, Product Owner",
        "pharmacy technician, pharmacy technician",
        "Midwife, Midwife",
        "bookeeper, Bookkeeper"
    })
    void nameWhenTitleIsAbbreviatedOrMisspeltShouldBeWrittenOut(String typed, String name) {
        assertThat(match(typed).name()).isEqualTo(name);
    }

    @Test
    void matchWhenTitleFitsSeveralGuidesShouldOfferThemAll() {
        assertThat(match("developer").guides())
                .extracting(guide -> guide.slug().value())
                .contains("backend-developer", "frontend-developer");
    }

    @ParameterizedTest
    @CsvSource({
        "29-1141.00, 29-1141, 6",
        "29-2052.00, 29-1141.00, 2",
        "15-1252.00, 15-1254, 5",
        "15-1252, 29-1141, 0",
        "11-2021, 13-1082, 0"
    })
    void sharedDigitsWhenCodesAreComparedShouldCountFromTheLeft(String code, String other, int digits) {
        assertThat(RoleMatcher.sharedDigits(code, other)).isEqualTo(digits);
    }

    private static RoleMatch match(String typed) {
        return matcher.match(SearchText.of(typed), guides);
    }

    private static GuideSummary guide(String title) {
        var slug = new Slug(title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return new GuideSummary(slug, title, null, "", LocalDate.EPOCH, 20);
    }
}

package dev.greenroom.scoring.star;

import java.util.Set;

/** Words for people by what they are, and verbs of which only people are the subject. */
final class Roles {

    private static final Set<String> ROLES =
            Set.of(("manager boss director chief owner captain sergeant officer colleague coworker co-worker teammate"
                            + " designer developer programmer engineer architect customer client guest patient passenger parent"
                            + " mother father mum dad daughter son wife husband couple family teacher pupil student kid nurse"
                            + " doctor consultant vet curator foreman supervisor planner chef cook waiter waitress driver auditor"
                            + " accountant analyst buyer seller contractor builder plumber caretaker secretary receptionist"
                            + " librarian lawyer judge chancellor professor principal headteacher mayor chair chairman chairwoman"
                            + " intern apprentice trainee candidate applicant neighbour tenant landlord visitor reviewer editor"
                            + " author journalist photographer investor ceo cfo cto coo agent broker assistant administrator"
                            + " operator technician mechanic electrician inspector bishop priest vicar board committee crew"
                            + " council union staff team bride groom mentor coach trainer sponsor stakeholder salesman saleswoman"
                            + " salesperson rep lead head partner physio midwife surgeon pharmacist sister porter carer volunteer"
                            + " scientist researcher lecturer tutor dramaturge conductor pilot steward gardener farmer baker"
                            + " butcher tailor fitter welder joiner roofer dispatcher courier dealer trader actuary adjuster"
                            + " underwriter policyholder claimant member resident caller interpreter guide brewmaster"
                            + " owner-manager commander lad lady gentleman guy man woman boy girl sous-chef treasurer registrar"
                            + " warden ranger producer brother")
                    .split(" "));

    /** Verbs whose subject can only be a person. */
    static final Set<String> ONLY_PEOPLE = Set.of(("said asked told agreed refused wanted insisted complained laughed"
                    + " shrugged nodded grumbled apologised apologized promised disagreed objected thanked replied admitted"
                    + " thought felt knew phoned rang emailed suggested offered smiled cried shouted wrote liked hated trusted"
                    + " decided argued accepted")
            .split(" "));

    private Roles() {}

    /** @param word in lower case, singular or plural */
    static boolean isRole(String word) {
        return ROLES.contains(word)
                || word.endsWith("s") && ROLES.contains(word.substring(0, word.length() - 1))
                || word.equals("families")
                || word.equals("ladies")
                || word.equals("men")
                || word.equals("women")
                || word.equals("children");
    }
}

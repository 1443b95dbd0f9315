package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FirstAdminTest {

    private final Accounts accounts = mock();

    @Test
    void startWhenThePasswordIsTooShortShouldNameTheVariable() {
        assertThatExceptionOfType(FirstAdminException.class)
                .isThrownBy(() -> admin("admin@example.com", "short").prepare())
                .satisfies(
                        wrong -> assertThat(new FirstAdminFailureAnalyzer().analyze(new IllegalStateException(wrong)))
                                .extracting(FailureAnalysis::getDescription)
                                .isEqualTo("GREENROOM_ADMIN_PASSWORD has to have 12 to 128 characters."));
    }

    @Test
    void startWhenTheAddressIsNoneShouldNameTheVariable() {
        assertThatExceptionOfType(FirstAdminException.class)
                .isThrownBy(() -> admin("admin", "correct horse battery").prepare())
                .withMessageContaining("GREENROOM_ADMIN_EMAIL");
    }

    @Test
    void startWhenAnotherInstanceWasFasterShouldGoOn() {
        when(accounts.open(any(), any())).thenThrow(new AddressTakenException());
        when(accounts.haveAdmin()).thenReturn(false, true);
        assertThatNoException()
                .isThrownBy(() ->
                        admin("admin@example.com", "correct horse battery").prepare());
    }

    private FirstAdmin admin(String email, String password) {
        return new FirstAdmin(
                mock(),
                accounts,
                mock(),
                mock(),
                mock(),
                mock(),
                new AccountsProperties(500, 200, email, password),
                new TransactionTemplate(mock(PlatformTransactionManager.class)),
                Clock.systemUTC());
    }
}

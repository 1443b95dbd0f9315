package dev.greenroom.accounts;

import dev.greenroom.accounts.OneTimeLink.Purpose;
import dev.greenroom.platform.web.LocalPath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody's work to another device by a link that counts once and for ten minutes. */
@Service
@Transactional
public class DeviceLinks {

    private final Accounts accounts;
    private final Guests guests;
    private final OneTimeLinks links;
    private final Letters letters;

    DeviceLinks(Accounts accounts, Guests guests, OneTimeLinks links, Letters letters) {
        this.accounts = accounts;
        this.guests = guests;
        this.links = links;
        this.letters = letters;
    }

    /** Makes the address to open on the other device. */
    public String issue(OwnerId owner, LocalPath to) {
        return letters.link("/continue/here", links.issue(Purpose.DEVICE, owner, to.value()));
    }

    /** Whose work a link brings. */
    @Transactional(readOnly = true)
    public Optional<DeviceLink> find(Token token) {
        return links.find(Purpose.DEVICE, token).map(this::detail);
    }

    /**
     * Uses the link on a device. Work that a guest did there joins what it brings; a guest's link joins the account that
     * is signed in there.
     *
     * @param here whose device it is until now
     * @return nothing if the link counts no more
     */
    public Optional<Arrival> open(Token token, Optional<OwnerId> here) {
        return links.use(Purpose.DEVICE, token).map(this::detail).map(link -> arrive(link, here));
    }

    private Arrival arrive(DeviceLink link, Optional<OwnerId> here) {
        Optional<AccountDetail> signedIn = here.flatMap(accounts::find);
        if (link.account() == null && signedIn.isPresent()) {
            accounts.takeWork(Optional.of(link.owner()), signedIn.get().owner());
            return new Arrival(null, null, link.to());
        }
        accounts.takeWork(here, link.owner());
        Token admission =
                link.account() == null && !here.equals(Optional.of(link.owner())) ? guests.admit(link.owner()) : null;
        return new Arrival(link.account(), admission, link.to());
    }

    private DeviceLink detail(OneTimeLink link) {
        return new DeviceLink(link.owner(), accounts.find(link.owner()).orElse(null), new LocalPath(link.subject()));
    }

    /** @param account null if it is a guest's */
    public record DeviceLink(OwnerId owner, @Nullable AccountDetail account, LocalPath to) {}

    /**
     * What the device has to be given.
     *
     * @param account to sign in
     * @param guest for the cookie
     */
    public record Arrival(
            @Nullable AccountDetail account, @Nullable Token guest, LocalPath to) {}
}
